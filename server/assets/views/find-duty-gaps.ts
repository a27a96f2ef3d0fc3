import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import type { LocalDate } from '../../kernel/clock.js';
import { type Asked, objectSql, ref, type Shape, type Sql, top } from '../../kernel/shape.js';
import type { AssetClass, DutyLevel } from '../rules/words.js';
import { assetShapeAt } from './asset-shape.js';
import { areaSql, lacksSql, livingSql, rungsSql } from './duty-sql.js';
import { findPage } from './find.js';
import { assetOrders } from './find-assets.js';
import type { AssetMoment } from './moment.js';

export interface DutyGapFilter {
  readonly placeCode?: string | null;
  /** Somebody lacks at this level; at any when left out. */
  readonly level?: DutyLevel | null;
  readonly classes?: readonly AssetClass[] | null;
}

/** A moment whose day is given. */
export type DayMoment = AssetMoment & { readonly asOf: LocalDate };

/** One page of the assets for which nobody answers at some level on a day, by code. One statement. */
export function findDutyGaps(em: SqlEntityManager, filter: DutyGapFilter, moment: DayMoment, asked: Asked): Promise<unknown> {
  const where: Sql[] = [];
  if (filter.classes?.length) where.push(sql`${ref(top, 'class')} in (${sql.join(filter.classes)})`);
  return findPage(em, gapShape(filter, moment), { where, order: assetOrders.CODE }, asked);
}

/** A gap is an asset's row, seen as what it lacks. */
function gapShape({ placeCode, level = null }: DutyGapFilter, moment: DayMoment): Shape {
  const { asOf, knownAt = null } = moment;
  // A level lacks since the day after its last duty, or since the asset was formed when it never had one.
  const known = knownAt
    ? sql`earlier.known_from <= ${knownAt}::timestamptz and coalesce(earlier.known_to > ${knownAt}::timestamptz, true)`
    : null;
  const since = (from: string): Sql => sql`(select min(coalesce(
      (select max(earlier.valid_to) + 1 from asset_duty as earlier where earlier.asset_id = ${ref(from, 'asset_id')} and earlier.level = rung.level
        and earlier.valid_to < ${asOf}::date and ${known ?? sql`earlier.known_to is null`}), own.formed_on))
    from asset as own, ${rungsSql} where own.id = ${ref(from, 'asset_id')} and ${lacksSql(from, sql`rung.level`, moment)})`;
  return {
    type: 'DutyGap',
    table: 'asset_version',
    rows: sql`duty_gap(${areaSql(placeCode)}, ${asOf}::date, ${knownAt}::timestamptz, ${level}::text, ${livingSql})`,
    fields: {
      id: (from) => ref(from, 'asset_id'),
      asset: (from, asked) => objectSql(assetShapeAt(moment), from, asked),
      missing: (from) =>
        sql`(select json_agg(rung.level order by rung.rank) from ${rungsSql} where ${lacksSql(from, sql`rung.level`, moment)})`,
      since,
      days: (from) => sql`${asOf}::date - ${since(from)}`,
    },
  };
}
