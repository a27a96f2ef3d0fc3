import { sql } from 'kysely';
import { type MoneySum, paymentShape, sumSql } from '../../funds/index.js';
import { setting } from '../../kernel/access.js';
import { newestFirst, type Order, pageSql } from '../../kernel/page.js';
import { below, type Field, money, ref, type Shape, type Sql, toPage } from '../../kernel/shape.js';
import type { AssetMoment } from './moment.js';
import { type Figures, figuresAt, momentOfField } from './trace-cells.js';
import { assetAt, ofProject, sumsSql } from './trace-parts.js';

const byProject: Order = [{ read: (from) => ref(from, 'project_id'), type: 'uuid' }];
const byAsset: Order = [{ read: (from) => ref(from, 'asset_id'), type: 'uuid' }];

const tracedAsset = (moment: AssetMoment): Shape => ({
  type: 'TracedAsset',
  table: 'traced_cell',
  fields: { asset: assetAt(moment), amount: money('fen') },
});

const tracedProject = (moment: AssetMoment): Shape => ({
  type: 'TracedProject',
  table: 'traced_project',
  fields: {
    project: ofProject,
    allocated: money('allocated_fen'),
    paid: money('paid_fen'),
    unpaid: money('unpaid_fen'),
    formed: money('formed_fen'),
    expensed: money('expensed_fen'),
    notFormed: money('not_formed_fen'),
    assets: (from, asked) =>
      pageSql(tracedAsset(moment), below(from), asked, {
        where: [sql`${ref(below(from), 'project_id')} = ${ref(from, 'project_id')}`, sql`${ref(below(from), 'asset_id')} is not null`],
        order: byAsset,
      }),
    payments: toPage(
      () => paymentShape,
      (from, to) => sql`${ref(to, 'allocation_id')} in (select allocation.id from allocation
          where allocation.project_id = ${ref(from, 'project_id')} and allocation.line_id in (select traced_line.id from traced_line))
        ${moment.asOf ? sql`and ${ref(to, 'paid_on')} <= ${moment.asOf}::date` : sql``}
        ${moment.knownAt ? sql`and ${ref(to, 'recorded_at')} <= ${moment.knownAt}::timestamptz` : sql``}`,
      newestFirst,
    ),
  },
});

/**
 * Where all money of a line, or of all lines of a document, is: every fen stands in exactly one part, and the parts make
 * the amount. Null for who does not see the whole county of the money. The row is a line or a document.
 */
export const moneyTrace =
  (noun: 'fund_line' | 'fund_document', around: AssetMoment, gathered?: Figures): Field =>
  (from, asked) => {
    const moment = momentOfField(asked, around);
    const { cells, moves } = gathered && moment === around ? gathered : figuresAt(moment);
    const ofOneLine = noun === 'fund_line';
    const isOwn = ofOneLine ? sql`line.id = ${ref(from, 'id')}` : sql`line.document_id = ${ref(from, 'id')}`;
    // Consolidation moves money between lines of one document: for a line it comes and goes, for the document it cancels out.
    const cameIn = sql.raw(ofOneLine ? `'RECEIVE', 'CONSOLIDATE_IN'` : `'RECEIVE'`);
    const wentOver = sql.raw(ofOneLine ? `'CONSOLIDATE_OUT'` : `'CONSOLIDATE_OUT', 'CONSOLIDATE_IN'`);
    const counted = ofOneLine ? sql`true` : sql`traced_line.source_consolidation_id is null`;
    const atLine = (acts: Sql) =>
      sql`(select coalesce(sum(move.fen), 0) from traced_move as move where move.stage = 'AVAILABLE' and move.act in (${acts}))`;
    const moved = (name: MoneySum) => sql`(select ${sumSql(name)} from traced_move as move)`;
    const ofProjects = (name: string) => sql`(select coalesce(sum(${sql.ref(`project.${name}`)}), 0) from traced_project as project)`;
    const amount = sql`(select coalesce(sum(traced_line.amount_fen), 0) from traced_line where ${counted})`;
    const parts: Record<string, Sql> = {
      notReceived: sql`case when ${atLine(cameIn)} = 0 then ${amount} else 0 end`,
      consolidated: sql`-${atLine(wentOver)}`,
      returned: moved('surplusReturned'),
      unallocated: moved('unallocated'),
      unpaid: moved('balance'),
      notFormed: ofProjects('not_formed_fen'),
      expensed: ofProjects('expensed_fen'),
      formed: ofProjects('formed_fen'),
    };
    const residual = sql.join([amount, ...Object.values(parts).map((part) => sql`(${part})`)], sql` - `);
    const object = sumsSql(
      'FundTrace',
      asked,
      { ...parts, amount, paid: moved('paid'), residual },
      { projects: (child) => pageSql(tracedProject(moment), below(from), child, { where: [], order: byProject }) },
    );
    const isSeen = sql`${ref(from, 'place_code')} between ${sql.raw(setting('area_from'))} and ${sql.raw(setting('area_to'))}`;
    const own = sql`array(select traced_line.id from traced_line)`;
    return sql`(with traced_line as materialized (
      select line.id, line.amount_fen, line.source_consolidation_id from fund_line as line where ${isOwn}
    ), traced_move as materialized (
      select move.* from ${moves(own)} as move where move.line_id in (select traced_line.id from traced_line)
    ), traced_laid as materialized (
      select move.project_id, coalesce(sum(move.fen) filter (where move.act <> 'PAY'), 0) as allocated_fen,
        coalesce(-sum(move.fen) filter (where move.act = 'PAY'), 0) as paid_fen, sum(move.fen) as unpaid_fen
      from traced_move as move where move.project_id is not null group by move.project_id
    ), traced_cell as materialized (
      select cell.project_id, cell.asset_id, sum(cell.fen) as fen
      from ${cells(sql`array(select traced_laid.project_id from traced_laid)`)} as cell
      where cell.line_id in (select traced_line.id from traced_line) group by cell.project_id, cell.asset_id
    ), traced_project as materialized (
      select laid.project_id, laid.allocated_fen, laid.paid_fen, laid.unpaid_fen, coalesce(made.formed_fen, 0) as formed_fen,
        coalesce(made.expensed_fen, 0) as expensed_fen, case when made.project_id is null then laid.paid_fen else 0 end as not_formed_fen
      from traced_laid as laid left join (
        select cell.project_id, sum(cell.fen) filter (where cell.asset_id is not null) as formed_fen,
          sum(cell.fen) filter (where cell.asset_id is null) as expensed_fen from traced_cell as cell group by cell.project_id
      ) as made on made.project_id = laid.project_id where laid.allocated_fen <> 0 or laid.paid_fen <> 0
    ) select ${object} where ${isSeen})`;
  };
