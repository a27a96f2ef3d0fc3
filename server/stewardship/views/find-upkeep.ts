import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import type { LocalDate } from '../../kernel/clock.js';
import { newestFirst } from '../../kernel/page.js';
import { type Asked, ref, type Sql, top } from '../../kernel/shape.js';
import { areaOf } from '../../kernel/viewer.js';
import type { InspectionFinding, InspectionKind, UpkeepMoneySource } from '../rules/upkeep-words.js';
import { findPage } from './find.js';
import { inspectionShape, latestInspectedFirst, planHeldSql, upkeepPlanShape } from './upkeep-shapes.js';

export interface UpkeepPlanFilter {
  readonly placeCode?: string | null;
  readonly assetId?: string | null;
  readonly partyId?: string | null;
  readonly moneySource?: UpkeepMoneySource | null;
  /** The plans that stood on this day. */
  readonly asOf?: LocalDate | null;
  /** The plans that are open, or those that ended. */
  readonly open?: boolean | null;
}

export interface InspectionFilter {
  readonly placeCode?: string | null;
  readonly assetId?: string | null;
  readonly kind?: InspectionKind | null;
  readonly findings?: readonly InspectionFinding[] | null;
  readonly from?: LocalDate | null;
  readonly to?: LocalDate | null;
}

const equal = (name: string, value: string | null | undefined): Sql[] => (value ? [sql`${ref(top, name)}::text = ${value}`] : []);

function inPlace(placeCode: string | null | undefined): Sql[] {
  if (!placeCode) return [];
  const { from, to } = areaOf(placeCode);
  return [sql`${ref(top, 'place_code')} between ${from} and ${to}`];
}

/** One page of upkeep plans of the viewer's area, newest first. One statement. */
export function findUpkeepPlans(em: SqlEntityManager, filter: UpkeepPlanFilter, asked: Asked): Promise<unknown> {
  const where = [
    ...inPlace(filter.placeCode),
    ...equal('asset_id', filter.assetId),
    ...equal('party_id', filter.partyId),
    ...equal('money_source', filter.moneySource),
    ...(filter.asOf ? [planHeldSql(top, filter.asOf)] : []),
    ...(filter.open === null || filter.open === undefined ? [] : [sql`(${ref(top, 'ends_on')} is null) = ${filter.open}`]),
  ];
  return findPage(em, upkeepPlanShape, { where, order: newestFirst }, asked);
}

/** One page of inspections of the viewer's area, the latest first. One statement. */
export function findInspections(em: SqlEntityManager, filter: InspectionFilter, asked: Asked): Promise<unknown> {
  const where = [
    ...inPlace(filter.placeCode),
    ...equal('asset_id', filter.assetId),
    ...equal('kind', filter.kind),
    ...(filter.findings?.length ? [sql`${ref(top, 'finding')} in (${sql.join(filter.findings)})`] : []),
    ...(filter.from ? [sql`${ref(top, 'inspected_on')} >= ${filter.from}::date`] : []),
    ...(filter.to ? [sql`${ref(top, 'inspected_on')} <= ${filter.to}::date`] : []),
  ];
  return findPage(em, inspectionShape, { where, order: latestInspectedFirst }, asked);
}
