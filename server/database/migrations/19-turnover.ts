import { migration } from './migration.js';

/**
 * What went through each inside account, added up by the database as postings arrive: in all, and by month. Reports of a
 * county then read as much as it has accounts, not as many payments as it has ever made; postings are read only for the
 * one month in which an asked day lies, and only if something came after that day.
 */
export const turnover = migration(
  '19-turnover',
  `
create table turnover_total (
  account_id uuid not null references ledger_account (id),
  act text not null,
  -- The budget year at the other end of a carry-over; 0 for every other act.
  other_year int not null,
  place_code text not null,
  -- What came in less what went out.
  fen bigint not null,
  last_on date not null,
  primary key (account_id, act, other_year)
) with (fillfactor = 70);

create table turnover_month (
  account_id uuid not null references ledger_account (id),
  act text not null,
  other_year int not null,
  month date not null check (extract(day from month) = 1),
  place_code text not null,
  fen bigint not null,
  last_on date not null,
  primary key (account_id, act, other_year, month)
) with (fillfactor = 70);

create view turnover_of_postings with (security_invoker = true) as
  select account.id as account_id, side.act, coalesce(case when side.act = 'CARRY_OVER' then other.year end, 0) as other_year,
    date_trunc('month', side.business_date)::date as month, account.place_code, side.business_date, side.fen
  from (
    select to_account as account_id, from_account as other_id, act, business_date, amount_fen as fen from posting
    union all select from_account, to_account, act, business_date, -amount_fen from posting
  ) side join ledger_account account on account.id = side.account_id and account.kind = 'INSIDE'
  join ledger_account other on other.id = side.other_id;

grant select on turnover_of_postings to xianjie_office;

insert into turnover_month select account_id, act, other_year, month, place_code, sum(fen), max(business_date)
  from turnover_of_postings group by account_id, act, other_year, month, place_code;

insert into turnover_total select account_id, act, other_year, place_code, sum(fen), max(last_on)
  from turnover_month group by account_id, act, other_year, place_code;

create index turnover_total_place on turnover_total (place_code);

create index turnover_month_place on turnover_month (place_code);

create function posting_sums_turnover() returns trigger language plpgsql security definer set search_path from current as $$
begin
  -- The balances of these accounts are locked already, so nobody else adds to these rows.
  with side as (
    select account.id as account_id, side.act, coalesce(case when side.act = 'CARRY_OVER' then other.year end, 0) as other_year,
      date_trunc('month', side.business_date)::date as month, account.place_code, sum(side.fen) as fen, max(side.business_date) as last_on
    from (
      select to_account as account_id, from_account as other_id, act, business_date, amount_fen as fen from posted
      union all select from_account, to_account, act, business_date, -amount_fen from posted
    ) side join ledger_account account on account.id = side.account_id and account.kind = 'INSIDE'
    join ledger_account other on other.id = side.other_id
    group by 1, 2, 3, 4, 5
  ), added as (
    insert into turnover_month as kept select account_id, act, other_year, month, place_code, fen, last_on from side
    on conflict (account_id, act, other_year, month) do update
      set fen = kept.fen + excluded.fen, last_on = greatest(kept.last_on, excluded.last_on)
  )
  insert into turnover_total as kept
  select account_id, act, other_year, place_code, sum(fen), max(last_on) from side group by account_id, act, other_year, place_code
  on conflict (account_id, act, other_year) do update set fen = kept.fen + excluded.fen, last_on = greatest(kept.last_on, excluded.last_on);
  return null;
end $$;

create trigger posting_sums_turnover after insert on posting referencing new table as posted
  for each statement execute function posting_sums_turnover();

create function turnover_moves_with_postings_only() returns trigger language plpgsql as $$
begin
  if pg_trigger_depth() < 2 then
    raise exception 'A turnover changes only through postings: % on %', lower(tg_op), tg_table_name using errcode = '23001', constraint = 'ledger_stays';
  end if;
  return null;
end $$;

create trigger turnover_total_moves before insert or update on turnover_total for each statement execute function turnover_moves_with_postings_only();

create trigger turnover_month_moves before insert or update on turnover_month for each statement execute function turnover_moves_with_postings_only();

create trigger turnover_total_stays before delete or truncate on turnover_total for each statement execute function ledger_stays();

create trigger turnover_month_stays before delete or truncate on turnover_month for each statement execute function ledger_stays();

create function turnover_until(from_code text, to_code text, as_of date)
returns table (account_id uuid, act text, other_year int, month date, last_on date, fen numeric)
language sql stable parallel safe rows 10000 set enable_nestloop = off as $$
  select account_id, act, other_year, month, last_on, fen from turnover_month
  where place_code between from_code and to_code and turnover_month.last_on <= as_of
  union all
  -- The month in which the day lies, where more came after that day: its postings up to the day.
  select moved.account_id, moved.act, moved.other_year, moved.month, max(moved.business_date), sum(moved.fen)
  from turnover_of_postings moved join turnover_month cut using (account_id, act, other_year, month)
  where moved.place_code between from_code and to_code and cut.place_code between from_code and to_code
    and moved.business_date between date_trunc('month', as_of)::date and as_of
    and cut.month = date_trunc('month', as_of)::date and cut.last_on > as_of
    and exists (select from turnover_month later where later.place_code between from_code and to_code and later.last_on > as_of)
  group by 1, 2, 3, 4
$$;

create or replace function account_turnover(from_code text, to_code text, as_of date)
returns table (account_id uuid, stage text, origin uuid, holder uuid, year int, place_code text, act text, other_year int, last_on date, fen numeric)
language sql stable parallel safe rows 10000 set enable_nestloop = off as $$
  -- Whoever sees an account sees all its postings: the place of the account decides.
  with counted as (
    select account_id, act, other_year, last_on, fen from turnover_total
    where place_code between from_code and to_code and turnover_total.last_on <= as_of
    union all
    select account_id, until.act, until.other_year, max(until.last_on), sum(until.fen)
    from turnover_until(from_code, to_code, as_of) until join turnover_total total using (account_id, act, other_year)
    where total.place_code between from_code and to_code and total.last_on > as_of
      and exists (select from turnover_total later where later.place_code between from_code and to_code and later.last_on > as_of)
    group by 1, 2, 3
  )
  select account.id, account.stage, account.origin, account.holder, account.year, account.place_code, counted.act,
    nullif(counted.other_year, 0), counted.last_on, counted.fen
  from counted join ledger_account account on account.id = counted.account_id and account.place_code between from_code and to_code
$$;

create or replace function month_turnover(from_code text, to_code text, budget_year int, as_of date)
returns table (month int, stage text, act text, other_year int, fen numeric)
language sql stable parallel safe rows 100 set enable_nestloop = off as $$
  select case when until.month < make_date(budget_year, 1, 1) then 1 else extract(month from until.month)::int end, account.stage, until.act,
    nullif(until.other_year, 0), sum(until.fen)
  from turnover_until(from_code, to_code, least(as_of, make_date(budget_year, 12, 31))) until
  join ledger_account account on account.id = until.account_id and account.year = budget_year and account.place_code between from_code and to_code
  group by 1, 2, 3, 4
$$;
`,
);
