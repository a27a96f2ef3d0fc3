import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import { fundDocumentShape, fundLineShape } from '../../funds/index.js';
import { by, pageRowsSql, pageSql } from '../../kernel/page.js';
import { type Asked, ref, type Shape, type Sql, toList, top } from '../../kernel/shape.js';
import { areaOf } from '../../kernel/viewer.js';
import { assetShapeAt } from './asset-shape.js';
import { type AssetFilter, assetOrders, assetsMatching } from './find-assets.js';
import { type AssetMoment, heldSql } from './moment.js';
import { gatheredCellSql, gatheredFigures, gatheredMoveSql } from './trace-cells.js';
import { assetFunding } from './trace-of-asset.js';
import { moneyTrace } from './trace-of-document.js';

/**
 * One page of a place's assets, each with the money that made it. The matrices of all projects behind the page are
 * computed once, however many of its assets they share. One statement.
 */
export function tracesOfAssetsSql(filter: AssetFilter, moment: AssetMoment, asked: Asked): Sql {
  const shape = assetShapeAt(moment);
  const traced: Shape = { ...shape, fields: { ...shape.fields, funding: assetFunding(moment, gatheredFigures) } };
  const question = { where: assetsMatching(filter, moment), order: assetOrders.CODE };
  const projects = sql`array(select distinct made.project_id from asset_origin as made where made.project_id is not null and ${heldSql('made', moment)}
    and made.asset_id = any(array(select page.asset_id from ${pageRowsSql(traced, top, asked, question)} as page)))`;
  return sql`with ${gatheredCellSql(projects, moment)} select ${pageSql(traced, top, asked, question)} as page`;
}

export interface DocumentTraceFilter {
  /** The place and everything below it. */
  readonly placeCode?: string | null;
  readonly year?: number | null;
}

/** One page of the fund documents received in a place, latest first, each with where its money is. One statement. */
export function tracesOfDocumentsSql({ placeCode, year }: DocumentTraceFilter, moment: AssetMoment, asked: Asked): Sql {
  const line: Shape = { ...fundLineShape, fields: { ...fundLineShape.fields, trace: moneyTrace('fund_line', moment, gatheredFigures) } };
  const lines = toList(
    () => line,
    (from, to) => sql`${ref(to, 'document_id')} = ${ref(from, 'id')}`,
  );
  const trace = moneyTrace('fund_document', moment, gatheredFigures);
  const traced: Shape = { ...fundDocumentShape, fields: { ...fundDocumentShape.fields, lines, trace } };
  const where = [sql`not exists (select from fund_reversal where fund_reversal.subject_id = ${ref(top, 'id')})`];
  if (year) where.push(sql`${ref(top, 'year')} = ${year}`);
  if (placeCode) {
    const { from, to } = areaOf(placeCode);
    where.push(sql`${ref(top, 'place_code')} between ${from} and ${to}`);
  }
  const question = { where, order: by('received_on', 'date', true) };
  const ownLines = sql`array(select line.id from fund_line as line where line.document_id = any(array(
    select page.id from ${pageRowsSql(traced, top, asked, question)} as page)))`;
  const projects = sql`array(select distinct move.project_id from gathered_move as move where move.project_id is not null)`;
  return sql`with ${gatheredMoveSql(ownLines, moment)}, ${gatheredCellSql(projects, moment)}
    select ${pageSql(traced, top, asked, question)} as page`;
}

export async function readPage(em: SqlEntityManager, statement: Sql): Promise<unknown> {
  const { rows } = await (statement as ReturnType<typeof sql<{ page: unknown }>>).execute(em.getKysely());
  return rows[0]?.page;
}
