import { migration } from './migration.js';

/**
 * The double-entry ledger. The database itself moves the balances when postings arrive, in the order of the
 * accounts' ids, so that no caller can forget one, drift from one or overspend one, however many write at once.
 * Accounts, entries and postings are never changed; balances change only through postings. That holds for the owner too.
 */
export const ledger = migration(
  '08-ledger',
  `
create table ledger_account (
  id uuid primary key,
  address text not null constraint ledger_account_address_once unique check (length(address) between 3 and 200),
  kind text not null check (kind in ('INSIDE', 'OUTSIDE')),
  stage text not null check (stage ~ '^[A-Z][A-Z_]{1,39}$'),
  origin uuid,
  holder uuid,
  year int check (year between 1990 and 2100),
  place_code text not null check (place_code ~ '^[0-9]{12}$'),
  county_code text generated always as (substr(place_code, 1, 6) || '000000') stored,
  constraint ledger_account_inside_has_origin_and_holder check (
    case kind when 'INSIDE' then origin is not null and holder is not null else origin is null end)
);

create index ledger_account_holder on ledger_account (holder, stage);

create index ledger_account_origin on ledger_account (origin, stage);

create index ledger_account_place on ledger_account (place_code, id);

create table balance (
  account_id uuid primary key references ledger_account (id),
  place_code text not null,
  amount_fen bigint not null default 0 constraint balance_must_cover check (amount_fen >= 0)
) with (fillfactor = 50);

create table ledger_entry (
  id uuid primary key,
  act text not null check (act ~ '^[A-Z][A-Z_]{1,39}$'),
  subject_id uuid not null,
  business_date date not null,
  recorded_at timestamptz not null,
  reverses_id uuid constraint ledger_entry_reversed_once unique references ledger_entry (id),
  reason text check (length(reason) between 1 and 1000),
  place_code text not null check (place_code ~ '^[0-9]{12}$'),
  county_code text generated always as (substr(place_code, 1, 6) || '000000') stored,
  constraint ledger_entry_reversal_has_reason check (reverses_id is null or reason is not null),
  constraint ledger_entry_not_of_itself check (reverses_id <> id),
  constraint ledger_entry_as_its_postings_repeat_it unique (id, act, place_code, business_date, recorded_at)
);

create index ledger_entry_subject on ledger_entry (subject_id, id);

create index ledger_entry_place on ledger_entry (place_code, id);

create index ledger_entry_business_date on ledger_entry (business_date, id);

create index ledger_entry_act on ledger_entry (act, id);

create table posting (
  id uuid primary key,
  entry_id uuid not null,
  act text not null,
  origin uuid not null,
  from_account uuid not null references ledger_account (id),
  to_account uuid not null references ledger_account (id),
  amount_fen bigint not null constraint posting_amount_above_zero check (amount_fen > 0),
  business_date date not null,
  recorded_at timestamptz not null,
  place_code text not null,
  county_code text generated always as (substr(place_code, 1, 6) || '000000') stored,
  constraint posting_between_two_accounts check (from_account <> to_account),
  constraint posting_repeats_its_entry foreign key (entry_id, act, place_code, business_date, recorded_at)
    references ledger_entry (id, act, place_code, business_date, recorded_at)
);

create index posting_entry on posting (entry_id, id);

create index posting_from on posting (from_account, business_date);

create index posting_to on posting (to_account, business_date);

create index posting_origin on posting (origin, business_date);

create index posting_place on posting (place_code, business_date);

create view flow with (security_invoker = true) as
  select posting.id as posting_id, posting.entry_id, posting.act, account.id as account_id, account.stage, account.origin, account.holder,
    account.year, account.place_code, account.county_code, posting.business_date, posting.recorded_at,
    posting.amount_fen as in_fen, 0::bigint as out_fen
  from posting join ledger_account account on account.id = posting.to_account and account.kind = 'INSIDE'
  union all
  select posting.id, posting.entry_id, posting.act, account.id, account.stage, account.origin, account.holder,
    account.year, account.place_code, account.county_code, posting.business_date, posting.recorded_at,
    0::bigint, posting.amount_fen
  from posting join ledger_account account on account.id = posting.from_account and account.kind = 'INSIDE';

grant select on flow to xianjie_office, xianjie_public;

create function ledger_stays() returns trigger language plpgsql as $$
begin
  raise exception 'The ledger is never changed: % on %', lower(tg_op), tg_table_name using errcode = '23001', constraint = 'ledger_stays';
end $$;

create trigger ledger_account_stays before update or delete or truncate on ledger_account for each statement execute function ledger_stays();

create trigger ledger_entry_stays before update or delete or truncate on ledger_entry for each statement execute function ledger_stays();

create trigger posting_stays before update or delete or truncate on posting for each statement execute function ledger_stays();

create function balance_moves_with_postings_only() returns trigger language plpgsql as $$
begin
  -- Depth 1 is this trigger itself; a change that comes from the triggers below arrives at depth 2.
  if pg_trigger_depth() < 2 then
    raise exception 'A balance changes only through postings: % on balance', lower(tg_op) using errcode = '23001', constraint = 'ledger_stays';
  end if;
  return null;
end $$;

create trigger balance_moves_with_postings_only before insert or update on balance for each statement execute function balance_moves_with_postings_only();

create trigger balance_stays before delete or truncate on balance for each statement execute function ledger_stays();

create function ledger_account_opens_balance() returns trigger language plpgsql security definer set search_path from current as $$
begin
  insert into balance (account_id, place_code) select id, place_code from opened where kind = 'INSIDE';
  return null;
end $$;

create trigger ledger_account_opens_balance after insert on ledger_account referencing new table as opened
  for each statement execute function ledger_account_opens_balance();

create function ledger_entry_fits_what_it_reverses() returns trigger language plpgsql security definer set search_path from current as $$
declare
  wrong record;
begin
  select entry.id into wrong from entered entry join ledger_entry original on original.id = entry.reverses_id
    where original.reverses_id is not null or original.act <> entry.act or original.subject_id <> entry.subject_id
      or original.place_code <> entry.place_code or entry.business_date < original.business_date limit 1;
  if found then
    raise exception 'Entry % does not fit the entry it reverses', wrong.id using errcode = '23514', constraint = 'ledger_entry_fits_what_it_reverses';
  end if;
  return null;
end $$;

create trigger ledger_entry_fits_what_it_reverses after insert on ledger_entry referencing new table as entered
  for each statement execute function ledger_entry_fits_what_it_reverses();

create function posting_moves_balances() returns trigger language plpgsql security definer set search_path from current as $$
declare
  wrong record;
begin
  -- Money keeps its source. And whoever sees an account sees all its postings, so that a sum over visible postings is the whole sum.
  select posted.id, account.address into wrong
    from posted cross join lateral (values (posted.from_account), (posted.to_account)) as side (account_id)
    join ledger_account account on account.id = side.account_id and account.kind = 'INSIDE'
    where account.origin <> posted.origin
      or posted.place_code not like regexp_replace(account.place_code, '(0000000000|00000000|000000|000)$', '') || '%'
    limit 1;
  if found then
    raise exception 'Posting % leaves the origin or the place of account %', wrong.id, wrong.address
      using errcode = '23514', constraint = 'posting_keeps_origin_and_place';
  end if;
  perform from balance where account_id in (select from_account from posted union select to_account from posted) order by account_id for update;
  select balance.account_id, balance.amount_fen as available, change.asked into wrong
    from balance join (
      select account_id, sum(fen) as fen, sum(fen) filter (where fen < 0) * -1 as asked from (
        select to_account as account_id, amount_fen as fen from posted union all select from_account, -amount_fen from posted) as side
      group by account_id) as change using (account_id)
    where balance.amount_fen + change.fen < 0 order by balance.account_id limit 1;
  if found then
    raise exception 'The balance of account % does not cover the amount', wrong.account_id
      using errcode = '23514', table = 'balance', constraint = 'balance_must_cover',
      detail = json_build_object('account', wrong.account_id, 'available', wrong.available::text, 'asked', wrong.asked::text)::text;
  end if;
  update balance set amount_fen = balance.amount_fen + change.fen
    from (select account_id, sum(fen)::bigint as fen from (
        select to_account as account_id, amount_fen as fen from posted union all select from_account, -amount_fen from posted) as side
      group by account_id) as change
    where balance.account_id = change.account_id;
  -- A posting dated before others must not take what a later day has spent: the balance at the end of every day covers.
  with taken as (
    select from_account as account_id, min(business_date) as since from posted group by from_account
  ), backdated as (
    select taken.account_id, taken.since from taken join balance using (account_id)
    where exists (select from posting where posting.from_account = taken.account_id and posting.business_date > taken.since)
      or exists (select from posting where posting.to_account = taken.account_id and posting.business_date > taken.since)
  ), running as (
    select account_id, since, business_date, sum(sum(fen)) over (partition by account_id order by business_date) as fen
    from backdated cross join lateral (
      select business_date, amount_fen as fen from posting where to_account = account_id
      union all select business_date, -amount_fen from posting where from_account = account_id) as side
    group by account_id, since, business_date
  )
  select running.account_id, running.business_date, running.fen,
      (select sum(amount_fen) from posted where from_account = running.account_id and posted.business_date <= running.business_date) as asked
    into wrong from running where running.fen < 0 and running.business_date >= running.since order by running.fen limit 1;
  if found then
    raise exception 'The balance of account % on % does not cover the amount', wrong.account_id, wrong.business_date
      using errcode = '23514', table = 'balance', constraint = 'balance_must_cover_every_day',
      detail = json_build_object('account', wrong.account_id, 'available', (wrong.fen + wrong.asked)::text, 'asked', wrong.asked::text,
        'date', wrong.business_date)::text;
  end if;
  return null;
end $$;

create trigger posting_moves_balances after insert on posting referencing new table as posted
  for each statement execute function posting_moves_balances();
`,
);
