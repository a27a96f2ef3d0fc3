import { sql } from 'kysely';
import { fundDocumentShape, fundLineShape } from '../../funds/index.js';
import { type Asked, below, type Field, jsonObject, keyOf, objectSql, ref, type Sql, toOne, yuanSql } from '../../kernel/shape.js';
import { projectShape } from '../../projects/index.js';
import { assetShapeAt } from './asset-shape.js';
import { type AssetMoment, heldSql } from './moment.js';
import { chainSql } from './trace-cells.js';

/** Fields of rows that name a fund line in `line_id`, which is null where no line stands behind an amount. */
export const ofLineFields: Record<string, Field> = {
  line: toOne(
    () => fundLineShape,
    (from, to) => sql`${ref(to, 'id')} = ${ref(from, 'line_id')}`,
  ),
  level: (from) => sql`(select line.level from fund_line as line where line.id = ${ref(from, 'line_id')})`,
  channel: (from) => sql`(select line.channel from fund_line as line where line.id = ${ref(from, 'line_id')})`,
  documentChain: (from, asked) =>
    chainOf(sql`(select line.document_id from fund_line as line where line.id = ${ref(from, 'line_id')})`, from, asked),
};

/** The documents above a document and it itself, with what is asked of each. */
export const chainOf = (document: Sql, from: string, asked: Asked): Sql =>
  chainSql(document, below(from), objectSql(fundDocumentShape, below(from), asked));

export const ofProject: Field = toOne(
  () => projectShape,
  (from, to) => sql`${ref(to, 'id')} = ${ref(from, 'project_id')}`,
);

/** The asset that a row names in `asset_id`, as it stood at the moment. */
export const assetAt = (moment: AssetMoment): Field =>
  toOne(
    () => assetShapeAt(moment),
    (from, to) => sql`${ref(to, 'asset_id')} = ${ref(from, 'asset_id')} and ${heldSql(to, moment)}`,
  );

/** The asked ones of some sums in fen, as yuan, with further fields beside them. */
export function sumsSql(
  type: string,
  asked: Asked,
  sums: Readonly<Record<string, Sql>>,
  more: Readonly<Record<string, (asked: Asked) => Sql>> = {},
): Sql {
  const entries: [string, Sql][] = [];
  for (const child of Object.values(asked.fieldsByTypeName[type] ?? {})) {
    const fen = sums[child.name];
    const field = more[child.name];
    if (fen) entries.push([keyOf(child), yuanSql(fen)]);
    else if (field) entries.push([keyOf(child), field(child)]);
  }
  return jsonObject(entries);
}
