import type { Invariant } from '../../kernel/invariant.js';

/** The cells of all matrices as they stand now, computed once for a statement. */
const cells = `cell as materialized (select * from asset_funding(array(select formation.project_id from project_formation formation), null, null))`;

/** The trace explains every fen: of each asset, of each project’s settlement, of each fund line. */
export const traceInvariants: readonly Invariant[] = [
  {
    name: 'fundingMakesOriginalValue',
    zh: '每项资产的资金来源（含未支付、存量）合计等于原值。',
    en: 'What paid for an asset, what is unpaid of it and what it was worth before make its original value.',
    sql: `with ${cells}, explained as (
        select source.asset_id, sum(source.fen) as fen from (
          select cell.asset_id, cell.fen from cell where cell.asset_id is not null
          union all select origin.asset_id, origin.fen from asset_origin origin
          where origin.project_id is null and origin.known_to is null and origin.valid_to is null) source group by source.asset_id)
      select 'asset ' || version.code || ': original value ' || version.original_fen || ', explained ' || coalesce(explained.fen, 0) as broken
      from asset_version version left join explained on explained.asset_id = version.asset_id
      where version.known_to is null and version.valid_to is null and version.original_fen <> coalesce(explained.fen, 0)`,
  },
  {
    name: 'matrixMakesSettlement',
    zh: '每个已形成资产的项目，各资产与费用化部分按来源的合计等于结算。',
    en: 'The cells of a formed project make its settlement: no more was formed or paid than settled.',
    sql: `with ${cells}, summed as (select cell.project_id, sum(cell.fen) as fen from cell group by cell.project_id)
      select 'project ' || formation.project_id || ': settlement ' || formation.settlement_fen || ', cells ' || coalesce(summed.fen, 0) as broken
      from project_formation formation left join summed on summed.project_id = formation.project_id
      where formation.settlement_fen <> coalesce(summed.fen, 0)`,
  },
  {
    name: 'lineIsExplained',
    zh: '每条指标：未安排、未支付、上缴、整合调出、已支付未形成、费用化、资产合计等于金额。',
    en: 'Of each line: unallocated, unpaid, returned, consolidated away, paid and not formed, expensed and formed make its amount.',
    sql: `with ${cells}, move as materialized (
        select flow.origin, flow.holder, flow.stage, flow.act, sum(flow.in_fen - flow.out_fen) as fen from flow
        group by flow.origin, flow.holder, flow.stage, flow.act
      ), made as (select cell.project_id, cell.line_id, sum(cell.fen) as fen from cell where cell.line_id is not null group by cell.project_id, cell.line_id
      ), paid as (
        select allocation.project_id, move.origin as line_id, -sum(move.fen) as fen from move join allocation on allocation.id = move.holder
        where move.act = 'PAY' group by allocation.project_id, move.origin
      ), part as (
        -- What the document brought, less what went back, over or is still there: the rest was paid.
        select move.origin as line_id, sum(move.fen) filter (where move.act in ('RECEIVE', 'CONSOLIDATE_IN')) as received,
          sum(move.fen) as there, sum(move.fen) filter (where move.act in ('RETURN_SURPLUS', 'CONSOLIDATE_OUT')) as gone
        from move group by move.origin
      ), spent as (
        select coalesce(made.line_id, paid.line_id) as line_id,
          sum(coalesce(made.fen, case when formation.project_id is null then paid.fen end, 0)) as fen
        from made full join paid on paid.project_id = made.project_id and paid.line_id = made.line_id
        left join project_formation formation on formation.project_id = paid.project_id group by 1)
      select 'line ' || line.id || ': amount ' || line.amount_fen || ', there ' || coalesce(part.there, 0) || ', gone ' || coalesce(-part.gone, 0)
          || ', spent ' || coalesce(spent.fen, 0) as broken
      from fund_line line left join part on part.line_id = line.id left join spent on spent.line_id = line.id
      where coalesce(part.received, 0) <> 0
        and line.amount_fen <> coalesce(part.there, 0) - coalesce(part.gone, 0) + coalesce(spent.fen, 0)`,
  },
];
