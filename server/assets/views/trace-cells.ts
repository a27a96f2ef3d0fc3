import { sql } from 'kysely';
import { type Asked, ref, type Sql } from '../../kernel/shape.js';
import type { AssetMoment } from './moment.js';

/**
 * Where the cells of funding matrices come from, for some projects (an expression of type uuid[]): a derived table
 * `(project_id, asset_id, line_id, fen)`; a null asset is the expensed rest, a null line the unpaid part.
 */
export type Cells = (projects: Sql) => Sql;

/** The cells computed by the database for just these projects at a moment. */
export const cellsAt =
  ({ asOf = null, knownAt = null }: AssetMoment): Cells =>
  (projects) =>
    sql`(select * from asset_funding(${projects}, ${asOf}::date, ${knownAt}::timestamptz))`;

/** The cells that a statement has gathered once for its whole page. */
export const gatheredCells: Cells = () => sql`(select * from gathered_cell)`;

/** The statement’s own part that gathers the cells of these projects under the name by which `gatheredCells` reads them. */
export const gatheringSql = (projects: Sql, moment: AssetMoment): Sql =>
  sql`with gathered_cell as materialized (select * from ${cellsAt(moment)(projects)} as cell)`;

/** The moment that a field names itself, or else the one of the question around it. */
export function momentOfField(asked: Asked, around: AssetMoment): AssetMoment {
  const { asOf, knownAt } = asked.args as { asOf?: string | null; knownAt?: string | Date | null };
  if (!asOf && !knownAt) return around;
  return { asOf: asOf ?? null, knownAt: knownAt ? new Date(knownAt).toISOString() : null };
}

/** The documents that passed the money on, from the highest one known down to the document itself. */
export const chainSql = (document: Sql, to: string, object: Sql): Sql =>
  sql`(select coalesce(json_agg(${object} order by chain.above desc), '[]'::json)
    from document_chain(${document}) as chain join fund_document as ${sql.ref(to)} on ${ref(to, 'id')} = chain.id)`;
