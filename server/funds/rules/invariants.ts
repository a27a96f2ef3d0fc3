import type { Invariant } from '../../kernel/invariant.js';

// Net moves of every inside account by what holds it. Reversals count against the act they take back.
const moves = `moves as (select flow.holder, flow.origin, flow.stage, flow.act, flow.year, flow.business_date, flow.in_fen - flow.out_fen as fen from flow)`;
const standing = (table: string) => `not exists (select from fund_reversal where fund_reversal.subject_id = ${table}.id)`;
const yuan = (fen: string) => `(${fen}) || ' fen'`;

/** The ten invariants of the fund’s life, on live rows; numbers as in the domain reference, section (c). */
export const fundInvariants: readonly Invariant[] = [
  {
    name: 'allocationsWithinLine',
    zh: '一、指标各安排合计不超过指标；到位＝已安排＋未安排＋已上缴。',
    en: '1. Live allocations of a line stay within it: received = allocated + unallocated + returned.',
    sql: `with ${moves} select 'line ' || line.id || ': received ' || received || ', allocated ' || allocated || ', unallocated ' || unallocated || ', returned ' || returned as broken
      from fund_line line cross join lateral (select
        coalesce(sum(fen) filter (where stage = 'AVAILABLE' and act in ('RECEIVE', 'CONSOLIDATE_IN', 'CONSOLIDATE_OUT')), 0) as received,
        coalesce(sum(fen) filter (where stage in ('ALLOCATED', 'RELEASED') and act <> 'PAY'), 0) as allocated,
        coalesce(sum(fen) filter (where stage = 'AVAILABLE'), 0) as unallocated,
        coalesce(-sum(fen) filter (where stage = 'AVAILABLE' and act = 'RETURN_SURPLUS'), 0) as returned
        from moves where moves.origin = line.id) as money
      where received <> allocated + unallocated + returned or allocated > received or unallocated < 0`,
  },
  {
    name: 'paymentsWithinReleasesWithinAllocation',
    zh: '二、每笔安排：支付≤拨付≤安排净额。',
    en: '2. Of each allocation: paid ≤ released ≤ allocated net of adjustments.',
    sql: `with ${moves} select 'allocation ' || allocation.id || ': allocated ' || allocated || ', released ' || released || ', paid ' || paid as broken
      from allocation cross join lateral (select
        coalesce(sum(fen) filter (where act <> 'PAY'), 0) as allocated,
        coalesce(sum(fen) filter (where stage = 'RELEASED' and act <> 'PAY'), 0) as released,
        coalesce(-sum(fen) filter (where act = 'PAY'), 0) as paid from moves where moves.holder = allocation.id) as money
      where paid > released or released > allocated or paid < 0`,
  },
  {
    name: 'allocationsWithinBudget',
    zh: '三、项目安排合计不超过批准概算；结算后支付不超过审定金额。',
    en: '3. Allocations of a project stay within its budget, payments within its settlement once settled.',
    sql: `with ${moves}, laid as (select allocation.project_id, sum(fen) filter (where act <> 'PAY') as allocated, -sum(fen) filter (where act = 'PAY') as paid
        from allocation join moves on moves.holder = allocation.id group by allocation.project_id)
      select 'project ' || project.id || ': budget ' || project.budget_fen || ', allocated ' || coalesce(laid.allocated, 0)
          || ', settlement ' || coalesce(settlement.amount_fen::text, '–') || ', paid ' || coalesce(laid.paid, 0) as broken
      from laid join project on project.id = laid.project_id left join settlement on settlement.project_id = project.id
      where laid.allocated > project.budget_fen or laid.paid > settlement.amount_fen`,
  },
  {
    name: 'paymentsFollowProgress',
    zh: '四、结算前支付不超过合同×形象进度×政策比例；质保金不超过结算价的政策比例。',
    en: '4. On the day of each payment before settlement: paid ≤ contract × physical progress × cap; retention within the policy.',
    sql: `select 'payment ' || payment.id || ': paid ' || sofar.fen || ' of contract ' || contract.fen || ' at ' || coalesce(physical.percent, 0) || ' %' as broken
      from payment
      cross join lateral (select sum(earlier.amount_fen) as fen from payment earlier where earlier.project_id = payment.project_id
        and earlier.paid_on <= payment.paid_on and ${standing('earlier')}) as sofar
      cross join lateral (select coalesce(sum(contract.amount_fen), 0) + coalesce((select sum(supplement.amount_fen) from contract_supplement supplement
        where supplement.project_id = payment.project_id), 0) as fen from contract where contract.project_id = payment.project_id) as contract
      cross join lateral (select physical_percent(payment.project_id, payment.paid_on) as percent) as physical
      where ${standing('payment')} and contract.fen > 0
        and not exists (select from settlement where settlement.project_id = payment.project_id and settlement.settled_on <= payment.paid_on)
        and sofar.fen > contract.fen * coalesce(physical.percent, 0) / 100
          * (policy_value('payment.progressCap', payment.place_code, null, null, payment.paid_on) ->> 'percent')::numeric / 100
      union all
      select 'project ' || settlement.project_id || ': retention ' || sum(payment.amount_fen) || ' of settlement ' || settlement.amount_fen
      from settlement join payment on payment.project_id = settlement.project_id and payment.is_retention and ${standing('payment')}
      group by settlement.project_id, settlement.amount_fen
      having sum(payment.amount_fen) > settlement.amount_fen
        * (policy_value('retention.maxRatio', min(payment.place_code), null, null, max(payment.paid_on)) ->> 'percent')::numeric / 100`,
  },
  {
    name: 'allocationIsConserved',
    zh: '五、任一日期：安排＝支付＋收回＋调出＋余额（跨年度账户合计）。',
    en: '5. On every date: allocation = paid + reclaimed + adjusted out + balance, over all budget years.',
    sql: `with ${moves}, daily as (select holder, business_date,
        sum(sum(fen) filter (where act in ('ALLOCATE', 'ADJUST_IN'))) over upto as allocated,
        sum(-sum(fen) filter (where act = 'PAY')) over upto as paid,
        sum(-sum(fen) filter (where act = 'RECLAIM')) over upto as reclaimed,
        sum(-sum(fen) filter (where act = 'ADJUST_OUT')) over upto as adjusted,
        sum(sum(fen)) over upto as balance
        from moves where stage in ('ALLOCATED', 'RELEASED') group by holder, business_date window upto as (partition by holder order by business_date))
      select 'allocation ' || holder || ' on ' || business_date || ': ' || coalesce(allocated, 0) || ' is not paid + reclaimed + adjusted + balance' as broken
      from daily where coalesce(allocated, 0) <> coalesce(paid, 0) + coalesce(reclaimed, 0) + coalesce(adjusted, 0) + balance or balance < 0`,
  },
  {
    name: 'paymentsAfterDocument',
    zh: '六、支付日期不早于收文日期和安排日期。',
    en: '6. No payment precedes the receipt of its document or its allocation.',
    sql: `select 'payment ' || payment.id || ' of ' || payment.paid_on || ', allocated ' || allocation.allocated_on || ', received ' || document.received_on as broken
      from payment join allocation on allocation.id = payment.allocation_id join fund_line line on line.id = allocation.line_id
      join fund_document document on document.id = line.document_id
      where payment.paid_on < document.received_on or payment.paid_on < allocation.allocated_on`,
  },
  {
    name: 'sourceStaysWithMoney',
    zh: '七、来源和任务随资金走：每笔账的来源是登记的指标；整合须有批准决定。',
    en: '7. Source and task stay with the money: every origin is a registered line; lines beyond the document’s amount have a consolidation.',
    sql: `select 'posting ' || posting.id || ' of origin ' || posting.origin || ', which is no fund line' as broken
      from posting where not exists (select from fund_line where fund_line.id = posting.origin)
      union all
      select 'allocation ' || allocation.id || ' holds money of line ' || account.origin || ', not of its own' from allocation
      join ledger_account account on account.holder = allocation.id where account.origin <> allocation.line_id
      union all
      select 'document ' || document.id || ': amount ' || document.amount_fen || ', lines ' || coalesce(sum(line.amount_fen), 0)
      from fund_document document left join fund_line line on line.document_id = document.id and line.source_consolidation_id is null
      group by document.id, document.amount_fen having document.amount_fen <> coalesce(sum(line.amount_fen), 0)
      union all
      select 'consolidation ' || consolidation.id || ' of ' || consolidation.amount_fen || ' opened a line of ' || coalesce(line.amount_fen::text, 'nothing')
      from consolidation left join fund_line line on line.source_consolidation_id = consolidation.id
      where line.amount_fen is distinct from consolidation.amount_fen`,
  },
  {
    name: 'adjustmentHasTwoLegs',
    zh: '八、调整一出一入，金额相等，同一指标。',
    en: '8. An adjustment has two legs of equal size on the same document line.',
    sql: `select 'adjustment ' || adjustment.id || ' of ' || adjustment.amount_fen || ', out ' || coalesce(out_leg.amount_fen::text, '–') || ', in ' || coalesce(in_leg.amount_fen::text, '–') as broken
      from adjustment join allocation source on source.id = adjustment.from_allocation_id
      left join allocation target on target.source_adjustment_id = adjustment.id
      left join posting out_leg on out_leg.entry_id = adjustment.out_entry_id left join posting in_leg on in_leg.entry_id = adjustment.in_entry_id
      where target.amount_fen is distinct from adjustment.amount_fen or target.line_id is distinct from source.line_id
        or target.project_id is distinct from adjustment.to_project_id
        or out_leg.amount_fen is distinct from adjustment.amount_fen or in_leg.amount_fen is distinct from adjustment.amount_fen
        or out_leg.origin is distinct from in_leg.origin`,
  },
  {
    name: 'moneyOnlyOnLibraryProjects',
    zh: '九、资金只在入库、有绩效目标、不属负面清单的项目上。',
    en: '9. Money lies only on projects that were admitted, have a target and are not on the negative list.',
    sql: `with ${moves}, laid as (select allocation.project_id, sum(fen) as balance from allocation join moves on moves.holder = allocation.id group by allocation.project_id)
      select 'project ' || project.id || ' (' || project.state || ') holds ' || ${yuan('laid.balance')} as broken
      from laid join project on project.id = laid.project_id
      where laid.balance > 0 and (project.admitted_on is null or project.negative_category is not null
        or not exists (select from performance_target where performance_target.project_id = project.id))`,
  },
  {
    name: 'carryOverKeepsFirstYear',
    zh: '十、结转保留文件和首年；各年度账户之间只经结转往来。',
    en: '10. A carry-over keeps document and first year; money passes between years only by carry-over.',
    sql: `select 'carry-over ' || carry_over.id || ' says first year ' || carry_over.first_year || ', the document ' || document.year as broken
      from carry_over join fund_line line on line.id = carry_over.line_id join fund_document document on document.id = line.document_id
      where carry_over.first_year <> document.year
      union all
      select 'posting ' || posting.id || ' (' || posting.act || ') leads from ' || source.address || ' to ' || target.address
      from posting join ledger_account source on source.id = posting.from_account and source.kind = 'INSIDE'
      join ledger_account target on target.id = posting.to_account and target.kind = 'INSIDE'
      where source.year <> target.year and posting.act <> 'CARRY_OVER'`,
  },
  {
    name: 'everyFundRowIsBooked',
    zh: '每笔安排、拨付、支付、收回与所记分录金额相等。',
    en: 'Every allocation, disbursement, payment, reclaim and return has the amount of its ledger entry.',
    sql: ['allocation', 'disbursement', 'disbursement_return', 'payment', 'reclaim', 'surplus_return', 'fund_document']
      .map(
        (
          table,
        ) => `select '${table} ' || ${table}.id || ': ' || ${table}.amount_fen || ' is booked as ' || coalesce(booked.fen, 0) as broken
      from ${table} left join lateral (select sum(posting.amount_fen) as fen from posting where posting.entry_id = ${table}.entry_id) as booked on true
      where booked.fen is distinct from ${table}.amount_fen`,
      )
      .join('\n      union all\n      '),
  },
  {
    name: 'reversalIsBooked',
    zh: '每个冲销标记都有对应的冲销分录，反之亦然。',
    en: 'Every reversal mark has its reversing entry, and every reversing entry its mark.',
    sql: `select 'reversal ' || fund_reversal.id || ' of ' || fund_reversal.subject_id || ' is not booked' as broken
      from fund_reversal join ledger_entry entry on entry.id = fund_reversal.entry_id
      where entry.reverses_id is null or entry.subject_id <> fund_reversal.subject_id
      union all
      select 'ledger entry ' || entry.id || ' reverses without a mark' from ledger_entry entry
      where entry.reverses_id is not null and not exists (select from fund_reversal where fund_reversal.entry_id = entry.id)`,
  },
  {
    name: 'claimStateFitsPayments',
    zh: '已支付的报账，支付合计等于报账金额；未审批的没有支付。',
    en: 'A claim is PAID exactly when its payments make its amount, and nothing is paid before approval.',
    sql: `select 'claim ' || claim.id || ' (' || claim.state || '): ' || claim.amount_fen || ' claimed, ' || paid.fen || ' paid' as broken
      from claim cross join lateral (select coalesce(sum(payment.amount_fen), 0) as fen from payment where payment.claim_id = claim.id and ${standing('payment')}) as paid
      where (claim.state = 'PAID') <> (paid.fen = claim.amount_fen) or paid.fen > 0 and claim.state not in ('APPROVED', 'PAID')`,
  },
  {
    name: 'dutiesOverClaimAreSeparate',
    zh: '同一报账的申请、审核、审批、支付由不同的人办理。',
    en: 'No one person claims, checks, approves or pays the same claim twice over in different duties.',
    sql: `select 'claim ' || one.claim_id || ': ' || one.by_person_id || ' acts as ' || one.duty || ' and ' || other.duty as broken
      from claim_act one join claim_act other on other.claim_id = one.claim_id and other.duty > one.duty
      where one.move <> 'reopen' and other.move <> 'reopen'
        and array_remove(array[one.by_person_id, one.for_person_id], null) && array_remove(array[other.by_person_id, other.for_person_id], null)`,
  },
];
