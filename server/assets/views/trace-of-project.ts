import { sql } from 'kysely';
import { type Order, pageSql } from '../../kernel/page.js';
import { below, type Field, money, objectSql, ref, type Shape } from '../../kernel/shape.js';
import type { AssetMoment } from './moment.js';
import { figuresAt, momentOfField } from './trace-cells.js';
import { assetAt, ofLineFields, sumsSql } from './trace-parts.js';

const cellShape: Shape = { type: 'FundingCell', table: 'matrix_cell', fields: { ...ofLineFields, amount: money('fen') } };
const columnShape: Shape = {
  type: 'FundingColumn',
  table: 'matrix_column',
  fields: { ...ofLineFields, amount: money('fen'), formed: money('formed_fen'), expensed: money('expensed_fen') },
};
const rowShape = (moment: AssetMoment): Shape => ({
  type: 'FundingRow',
  table: 'matrix_row',
  fields: {
    asset: assetAt(moment),
    amount: money('fen'),
    cells: (from, asked) => {
      const to = below(from);
      return sql`(select json_agg(${objectSql(cellShape, to, asked)} order by ${ref(to, 'line_id')}) from matrix_cell as ${sql.ref(to)}
        where ${ref(to, 'asset_id')} is not distinct from ${ref(from, 'asset_id')})`;
    },
  },
});
// The expensed rest is no asset and comes last.
const byAsset: Order = [
  { read: (from) => sql`coalesce(${ref(from, 'asset_id')}, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid)`, type: 'uuid' },
];

/**
 * The whole matrix of a formed project: its assets and the expensed rest by the lines that paid and the part that is not
 * paid; all of it expensed where it forms none. Null until it is formed (or settled), and for who does not see all of it.
 * The row is a project.
 */
export const projectFunding: Field = (from, asked) => {
  const moment = momentOfField(asked, {});
  const to = below(from);
  const sum = (condition: string) => sql`(select coalesce(sum(cell.fen), 0) from matrix_cell as cell where ${sql.raw(condition)})`;
  const settlement = sql`coalesce((select formation.settlement_fen from project_formation as formation where formation.project_id = ${ref(from, 'id')}),
    (select settlement.amount_fen from settlement where settlement.project_id = ${ref(from, 'id')}))`;
  const object = sumsSql(
    'ProjectFunding',
    asked,
    {
      settlement,
      formed: sum('cell.asset_id is not null'),
      expensed: sum('cell.asset_id is null'),
      paid: sum('cell.line_id is not null'),
      unpaid: sum('cell.line_id is null'),
      residual: sql`${settlement} - ${sum('true')}`,
    },
    {
      rows: (child) => pageSql(rowShape(moment), to, child, { where: [], order: byAsset }),
      columns: (child) => sql`(select coalesce(json_agg(${objectSql(columnShape, to, child)} order by ${ref(to, 'line_id')}), '[]'::json)
        from matrix_column as ${sql.ref(to)})`,
    },
  );
  return sql`(with matrix_cell as materialized (select * from ${figuresAt(moment).cells(sql`array[${ref(from, 'id')}]`)} as cell),
    matrix_row as (select cell.asset_id, sum(cell.fen) as fen from matrix_cell as cell group by cell.asset_id),
    matrix_column as (select cell.line_id, sum(cell.fen) as fen, coalesce(sum(cell.fen) filter (where cell.asset_id is not null), 0) as formed_fen,
      coalesce(sum(cell.fen) filter (where cell.asset_id is null), 0) as expensed_fen from matrix_cell as cell group by cell.line_id)
    select ${object} where exists (select from matrix_cell))`;
};
