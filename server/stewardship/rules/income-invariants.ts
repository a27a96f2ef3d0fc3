import type { Invariant } from '../../kernel/invariant.js';

/** What must hold of leases, income, its distribution and the filed colours, on live rows. */
export const incomeInvariants: readonly Invariant[] = [
  {
    name: 'incomeWithinDue',
    zh: '每期应收：实收不超过应收、不为负，失效的没有实收。',
    en: 'Of each due no more was received than is due, never less than nothing, and nothing of what lapsed.',
    sql: `select 'due ' || due.id || ': due ' || due.amount_fen || ', received ' || got.fen || ' fen' as broken
      from income_due as due cross join lateral (select coalesce(sum(income.amount_fen), 0) as fen from income where income.due_id = due.id) as got
      where got.fen not between 0 and due.amount_fen or (due.lapsed_on is not null and got.fen <> 0)`,
  },
  {
    name: 'duesFollowContract',
    zh: '应收各期在合同期内、每期不超过约定租金；失效的都在合同终止之后。',
    en: 'Dues lie within the term, none exceeds the rent, and just those of periods after the closing day lapsed.',
    sql: `select 'due ' || due.id || ' of lease ' || lease.number || ': ' || due.period_from || ' to ' || due.period_to || ', ' || due.amount_fen || ' fen' as broken
      from income_due as due join lease on lease.id = due.lease_id
      where due.period_from < lease.begins_on or due.period_to > lease.ends_on or due.amount_fen > lease.rent_fen
        or (due.period_to < lease.ends_on and due.amount_fen <> lease.rent_fen)
        or due.lapsed_on is distinct from case when due.period_from > lease.closed_on then lease.closed_on end`,
  },
  {
    name: 'reversalsTakeIncomeBackWhole',
    zh: '冲销金额与原收益相等相反，资产、合同、应收相同，不早于原收款日期。',
    en: 'A reversal has the opposite amount of its income, the same asset, contract and due, and is not earlier.',
    sql: `select 'reversal ' || back.id as broken from income as back join income as own on own.id = back.reverses_id
      where back.amount_fen <> -own.amount_fen or own.reverses_id is not null or back.received_on < own.received_on
        or (back.asset_id, back.lease_id, back.due_id, back.kind) is distinct from (own.asset_id, own.lease_id, own.due_id, own.kind)`,
  },
  {
    name: 'distributedWasReceived',
    zh: '任一天：资产已拟分配和已支付的收益，均不超过到当天已收的收益。',
    en: 'On every day what of an asset’s income is laid out, and what was paid, stays within what was received by that day.',
    sql: `with moves as (
        select income.asset_id, income.received_on as day, income.amount_fen as received, 0 as laid, 0 as paid from income
        union all select distribution.asset_id, distribution.drafted_on, 0, distribution.amount_fen, 0 from distribution where distribution.state <> 'WITHDRAWN'
        union all select distribution.asset_id, distribution.paid_on, 0, 0, distribution.amount_fen from distribution where distribution.paid_on is not null
      ), days as (
        select moves.asset_id, moves.day, sum(sum(received)) over through as received, sum(sum(laid)) over through as laid, sum(sum(paid)) over through as paid
        from moves group by moves.asset_id, moves.day window through as (partition by moves.asset_id order by moves.day)
      )
      select 'asset ' || days.asset_id || ' on ' || days.day || ': received ' || days.received || ', laid out ' || days.laid || ', paid ' || days.paid || ' fen' as broken
      from days where days.laid > days.received or days.paid > days.received`,
  },
  {
    name: 'sharesMakeDistribution',
    zh: '分配明细合计等于分配总额。',
    en: 'The shares of a distribution make exactly its amount.',
    sql: `select 'distribution ' || distribution.id || ': ' || distribution.amount_fen || ' fen, shares ' || coalesce(sum(share.amount_fen), 0) as broken
      from distribution left join distribution_share as share on share.distribution_id = distribution.id
      group by distribution.id having distribution.amount_fen <> coalesce(sum(share.amount_fen), 0)`,
  },
  {
    name: 'leasedAssetsAreThere',
    zh: '未终止的合同，其资产已确权且尚在。',
    en: 'An asset under a contract that is not closed has confirmed rights and is still there.',
    sql: `select 'lease ' || lease.number || ': asset ' || asset.code || ' is ' || coalesce(version.state, 'unknown') as broken
      from lease join asset on asset.id = lease.asset_id
      left join asset_version as version on version.asset_id = asset.id and version.known_to is null and version.valid_to is null
      where lease.closed_on is null and (version.state is null or version.state in ('REGISTERED', 'DISPOSED', 'SPLIT', 'MERGED', 'CONSUMED'))`,
  },
  {
    name: 'coloursFollowIndicators',
    zh: '三色与六项指标一致，存档计数与明细一致。',
    en: 'Each filed colour follows from its six indicators, and each filing counts the checks that it added.',
    sql: `select 'check ' || colour_check.id || ': ' || abnormal || ' abnormal, ' || colour as broken from colour_check
      where colour <> case when abnormal = 0 then 'GREEN' when abnormal < red_from then 'YELLOW' else 'RED' end
      union all
      select 'filing ' || filing.id || ': counts ' || filing.green || '/' || filing.yellow || '/' || filing.red from colour_filing as filing
      cross join lateral (select count(*) filter (where colour = 'GREEN') as green, count(*) filter (where colour = 'YELLOW') as yellow,
        count(*) filter (where colour = 'RED') as red from colour_check where colour_check.filing_id = filing.id) as added
      where (filing.green, filing.yellow, filing.red) <> (added.green, added.yellow, added.red)`,
  },
];
