import { migration } from './migration.js';

/**
 * A kept total says itself what its account is: whose money, at which stage, of which year. None of it ever changes, and
 * a report then reads the totals of its area once, where it had to read and join as many accounts before.
 */
export const cells = migration(
  '22-cells',
  `
alter table turnover_total add column stage text, add column origin uuid, add column holder uuid, add column year int;

alter table turnover_total disable trigger user;

update turnover_total kept set stage = account.stage, origin = account.origin, holder = account.holder, year = account.year
  from ledger_account account where account.id = kept.account_id;

alter table turnover_total enable trigger user;

alter table turnover_total alter column stage set not null, alter column origin set not null, alter column holder set not null;

-- With the place in it, since row security asks for that too, and the planner takes a range of places for a handful of rows.
create index turnover_total_holder on turnover_total (holder, place_code);

create index turnover_total_origin on turnover_total (origin, place_code);

create or replace function posting_sums_turnover() returns trigger language plpgsql security definer set search_path from current as $$
begin
  -- The balances of these accounts are locked already, so nobody else adds to these rows.
  with side as (
    select account.id as account_id, side.act, coalesce(case when side.act = 'CARRY_OVER' then other.year end, 0) as other_year,
      date_trunc('month', side.business_date)::date as month, account.place_code, account.stage, account.origin, account.holder, account.year,
      sum(side.fen) as fen, max(side.business_date) as last_on
    from (
      select to_account as account_id, from_account as other_id, act, business_date, amount_fen as fen from posted
      union all select from_account, to_account, act, business_date, -amount_fen from posted
    ) side join ledger_account account on account.id = side.account_id and account.kind = 'INSIDE'
    join ledger_account other on other.id = side.other_id
    group by account.id, 2, 3, 4
  ), added as (
    insert into turnover_month as kept select account_id, act, other_year, month, place_code, fen, last_on from side
    on conflict (account_id, act, other_year, month) do update
      set fen = kept.fen + excluded.fen, last_on = greatest(kept.last_on, excluded.last_on)
  )
  insert into turnover_total as kept (account_id, act, other_year, place_code, fen, last_on, stage, origin, holder, year)
  select account_id, act, other_year, place_code, sum(fen), max(last_on), stage, origin, holder, year from side
  group by account_id, act, other_year, place_code, stage, origin, holder, year
  on conflict (account_id, act, other_year) do update set fen = kept.fen + excluded.fen, last_on = greatest(kept.last_on, excluded.last_on);
  return null;
end $$;

drop function account_turnover(text, text, date);

create function account_turnover(from_code text, to_code text, as_of date)
returns table (account_id uuid, stage text, origin uuid, holder uuid, year int, place_code text, act text, other_year int, last_on date, fen bigint)
language sql stable parallel safe rows 10000 as $$
  -- Whoever sees an account sees all its postings: the place of the account decides.
  with total as materialized (select * from turnover_total kept where kept.place_code between from_code and to_code)
  select total.account_id, total.stage, total.origin, total.holder, total.year, total.place_code, total.act, nullif(total.other_year, 0),
    total.last_on, total.fen
  from total where total.last_on <= as_of
  union all
  select total.account_id, total.stage, total.origin, total.holder, total.year, total.place_code, total.act, nullif(total.other_year, 0),
    max(until.last_on), sum(until.fen)::bigint
  from turnover_until(from_code, to_code, as_of) until
  join total on (total.account_id, total.act, total.other_year) = (until.account_id, until.act, until.other_year)
  where total.last_on > as_of and exists (select from total later where later.last_on > as_of)
  group by total.account_id, total.stage, total.origin, total.holder, total.year, total.place_code, total.act, total.other_year
$$;

-- For the same reason as without nested loops: sorting a county is taken for sorting a handful, and hashing is quicker.
alter function budget_cell(text, text, int, date) set enable_sort = off;

alter function budget_cell(text, text, int, date) set enable_mergejoin = off;
`,
);
