import type { Invariant } from '../../kernel/invariant.js';

export const ledgerInvariants: readonly Invariant[] = [
  {
    name: 'balanceIsSumOfPostings',
    zh: '每个内部账户的余额等于转入合计减转出合计。',
    en: 'The balance of each inside account is what came in less what went out.',
    sql: `select account.address || ': balance ' || coalesce(balance.amount_fen::text, 'missing') || ', postings ' || coalesce(sum(flow.in_fen - flow.out_fen), 0) || ' fen' as broken
      from ledger_account account left join balance on balance.account_id = account.id left join flow on flow.account_id = account.id
      where account.kind = 'INSIDE' group by account.address, balance.amount_fen
      having balance.amount_fen is distinct from coalesce(sum(flow.in_fen - flow.out_fen), 0)`,
  },
  {
    name: 'turnoverIsSumOfPostings',
    zh: '每个内部账户按事项、按月的发生额等于分录行之和，合计等于各月之和。',
    en: 'The turnover of each inside account, by act and month, is the sum of its postings, and its total the sum of its months.',
    sql: `with computed as (
        select account_id, act, other_year, month, sum(fen) as fen, max(business_date) as last_on from turnover_of_postings group by 1, 2, 3, 4
      ), total as (
        select account_id, act, other_year, sum(fen) as fen, max(last_on) as last_on from turnover_month group by 1, 2, 3
      )
      select 'account ' || account_id || ', ' || act || ' in ' || month || ': ' || coalesce(kept.fen::text, 'missing') || ', postings '
        || coalesce(computed.fen::text, 'none') || ' fen' as broken
      from turnover_month kept full join computed using (account_id, act, other_year, month)
      where (kept.fen, kept.last_on) is distinct from (computed.fen, computed.last_on)
      union all
      select 'account ' || account_id || ', ' || act || ' in all: ' || coalesce(kept.fen::text, 'missing') || ', months ' || coalesce(total.fen::text, 'none') || ' fen'
      from turnover_total kept full join total using (account_id, act, other_year)
      where (kept.fen, kept.last_on) is distinct from (total.fen, total.last_on)
      union all
      select 'turnover of account ' || account.address || ' tells of another account' from turnover_total kept
      join ledger_account account on account.id = kept.account_id
      where (kept.stage, kept.origin, kept.holder, kept.year, kept.place_code)
        is distinct from (account.stage, account.origin, account.holder, account.year, account.place_code)`,
  },
  {
    name: 'balanceOnlyInside',
    zh: '外部账户不设余额。',
    en: 'No outside account has a balance row.',
    sql: `select account.address || ' is outside and has a balance' as broken
      from balance join ledger_account account on account.id = balance.account_id where account.kind = 'OUTSIDE'`,
  },
  {
    name: 'balanceCoversEveryDay',
    zh: '任一业务日期日终，内部账户余额不为负。',
    en: 'At the end of every business date no inside account is below zero.',
    sql: `select account.address || ' on ' || running.business_date || ': ' || running.fen || ' fen' as broken
      from (select account_id, business_date, sum(sum(in_fen - out_fen)) over (partition by account_id order by business_date) as fen
        from flow group by account_id, business_date) as running
      join ledger_account account on account.id = running.account_id where running.fen < 0`,
  },
  {
    name: 'postingKeepsOrigin',
    zh: '每笔分录行的资金来源与所涉内部账户的来源一致。',
    en: 'The origin of each posting is the origin of the inside accounts that it touches.',
    sql: `select 'posting ' || posting.id || ' of origin ' || posting.origin || ' touches ' || account.address as broken
      from posting join ledger_account account on account.id in (posting.from_account, posting.to_account) and account.kind = 'INSIDE'
      where account.origin <> posting.origin`,
  },
  {
    name: 'originIsConserved',
    zh: '每一来源的资金守恒：内部余额合计等于从外部收入减付往外部。',
    en: 'Money of each origin is conserved: what lies inside is what came from outside less what went there.',
    sql: `with crossed as (
        select posting.origin, case source.kind when 'OUTSIDE' then posting.amount_fen else 0 end
          - case target.kind when 'OUTSIDE' then posting.amount_fen else 0 end as fen
        from posting join ledger_account source on source.id = posting.from_account join ledger_account target on target.id = posting.to_account
      ), held as (
        select account.origin, sum(balance.amount_fen) as fen from balance join ledger_account account on account.id = balance.account_id group by account.origin
      )
      select 'origin ' || coalesce(held.origin, came.origin) || ': holds ' || coalesce(held.fen, 0) || ', came in net ' || coalesce(came.fen, 0) || ' fen' as broken
      from held full join (select origin, sum(fen) as fen from crossed group by origin) as came on came.origin = held.origin
      where coalesce(held.fen, 0) <> coalesce(came.fen, 0)`,
  },
  {
    name: 'entryHasPostings',
    zh: '每条分录至少有一行。',
    en: 'Each entry has at least one posting.',
    sql: `select 'entry ' || entry.id || ' (' || entry.act || ') has no posting' as broken
      from ledger_entry entry where not exists (select from posting where posting.entry_id = entry.id)`,
  },
  {
    name: 'postingRepeatsItsEntry',
    zh: '分录行的事项、地点、日期与其分录一致。',
    en: 'Act, place and dates of each posting are those of its entry.',
    sql: `select 'posting ' || posting.id || ' differs from its entry ' || entry.id as broken
      from posting join ledger_entry entry on entry.id = posting.entry_id
      where (posting.act, posting.place_code, posting.business_date, posting.recorded_at)
        is distinct from (entry.act, entry.place_code, entry.business_date, entry.recorded_at)`,
  },
  {
    name: 'reversalMirrorsItsEntry',
    zh: '冲销与原分录逐行相反、金额相等，日期不早于原分录。',
    en: 'A reversal mirrors its entry posting by posting and is not dated before it.',
    sql: `with mirrored as (
        select reversal.id, posting.from_account, posting.to_account, posting.origin, posting.amount_fen, 1 as side
        from ledger_entry reversal join posting on posting.entry_id = reversal.id where reversal.reverses_id is not null
        union all
        select reversal.id, posting.to_account, posting.from_account, posting.origin, posting.amount_fen, -1
        from ledger_entry reversal join posting on posting.entry_id = reversal.reverses_id
      )
      select distinct 'entry ' || id || ' does not mirror the entry it reverses' as broken
      from (select id from mirrored group by id, from_account, to_account, origin, amount_fen having sum(side) <> 0) as uneven
      union all
      select 'entry ' || reversal.id || ' does not fit the entry it reverses' from ledger_entry reversal
      join ledger_entry original on original.id = reversal.reverses_id
      where reversal.business_date < original.business_date or reversal.place_code <> original.place_code
        or reversal.act <> original.act or reversal.subject_id <> original.subject_id or original.reverses_id is not null`,
  },
];
