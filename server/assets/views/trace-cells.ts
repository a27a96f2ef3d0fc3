import { sql } from 'kysely';
import { type Asked, ref, type Sql } from '../../kernel/shape.js';
import type { AssetMoment } from './moment.js';

/** The two tables of figures that every trace is read from, for arrays of identities (expressions of type uuid[]). */
export interface Figures {
  /** Cells of the matrices of projects `(project_id, asset_id, line_id, fen)`: a null asset is the expensed rest, a null line the unpaid part. */
  readonly cells: (projects: Sql) => Sql;
  /** Net moves of the money of lines `(line_id, project_id, stage, act, fen)`: a null project is the line itself. */
  readonly moves: (lines: Sql) => Sql;
}

/** The figures computed by the database for just these projects and lines at a moment. */
export const figuresAt = ({ asOf = null, knownAt = null }: AssetMoment): Figures => ({
  cells: (projects) => sql`(select * from asset_funding(${projects}, ${asOf}::date, ${knownAt}::timestamptz))`,
  moves: (lines) => sql`(select * from line_money(${lines}, ${asOf}::date, ${knownAt}::timestamptz))`,
});

/** The figures that a statement has gathered once for its whole page. */
export const gatheredFigures: Figures = {
  cells: () => sql`(select * from gathered_cell)`,
  moves: () => sql`(select * from gathered_move)`,
};

/** The part of a statement that gathers the cells of some projects under the name by which `gatheredFigures` reads them. */
export const gatheredCellSql = (projects: Sql, moment: AssetMoment): Sql =>
  sql`gathered_cell as materialized (select cell.* from ${figuresAt(moment).cells(projects)} as cell)`;
export const gatheredMoveSql = (lines: Sql, moment: AssetMoment): Sql =>
  sql`gathered_move as materialized (select move.* from ${figuresAt(moment).moves(lines)} as move)`;

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
