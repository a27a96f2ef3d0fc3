import { migration } from './migration.js';

/**
 * What operating assets bring. A contract fixes what is due and when; what came in is only added to, a wrong row is
 * taken back by a row of the opposite amount; so the plain sum of amounts is right on every day. What is laid out to
 * be distributed never exceeds what came in: the database asks again at the end of every transaction.
 */
export const income = migration(
  '13-income',
  `
create table lease (
  id uuid primary key,
  asset_id uuid not null,
  place_code text not null,
  county_code text generated always as (substr(place_code, 1, 6) || '000000') stored,
  kind text not null check (kind in ('LEASE', 'OPERATION', 'SHAREHOLDING')),
  lessee_party_id uuid not null references party (id),
  number text not null check (length(number) between 1 and 100),
  signed_on date not null,
  begins_on date not null,
  ends_on date not null,
  rent_fen bigint not null check (rent_fen >= 0),
  rhythm text not null check (rhythm in ('MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY')),
  in_advance boolean not null,
  guaranteed boolean not null,
  note text check (length(note) between 1 and 1000),
  closed_on date,
  closed_reason text check (length(closed_reason) between 1 and 500),
  version int not null default 1,
  sample boolean not null default false,
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  foreign key (asset_id, place_code) references asset (id, place_code) on update cascade,
  unique (id, asset_id),
  constraint lease_number_once unique (county_code, number),
  constraint lease_days_in_order check (ends_on >= begins_on and signed_on <= ends_on),
  constraint lease_closed_with_reason check ((closed_on is null) = (closed_reason is null)),
  constraint lease_closed_after_signing check (closed_on >= signed_on),
  constraint lease_brings_rent check (rent_fen > 0 or kind = 'SHAREHOLDING'),
  constraint lease_must_not_overlap exclude using gist (asset_id with =,
    (case when closed_on < begins_on then 'empty'::daterange else daterange(begins_on, least(closed_on, ends_on), '[]') end) with &&)
    where (kind in ('LEASE', 'OPERATION'))
);

create index lease_asset on lease (asset_id, begins_on);

create index lease_open on lease (asset_id) where closed_on is null;

create index lease_place on lease (place_code, id);

create index lease_ends on lease (place_code, ends_on);

create index lease_lessee on lease (lessee_party_id, id);

create index lease_recorded_by on lease (recorded_by);

create table income_due (
  id uuid primary key,
  lease_id uuid not null,
  asset_id uuid not null,
  place_code text not null,
  county_code text generated always as (substr(place_code, 1, 6) || '000000') stored,
  number int not null check (number >= 1),
  period_from date not null,
  period_to date not null,
  due_on date not null,
  amount_fen bigint not null check (amount_fen > 0),
  lapsed_on date,
  sample boolean not null default false,
  foreign key (asset_id, place_code) references asset (id, place_code) on update cascade,
  foreign key (lease_id, asset_id) references lease (id, asset_id),
  unique (id, lease_id, asset_id),
  constraint income_due_number_once unique (lease_id, number),
  constraint income_due_days_in_order check (period_to >= period_from),
  constraint income_due_lapses_before_its_period check (lapsed_on < period_from),
  constraint income_due_periods_must_not_overlap exclude using gist (lease_id with =, daterange(period_from, period_to, '[]') with &&)
);

create index income_due_asset on income_due (asset_id, due_on) where lapsed_on is null;

create index income_due_of_asset on income_due (asset_id, place_code);

create index income_due_lease on income_due (lease_id, place_code);

create index income_due_place on income_due (place_code, due_on, id) where lapsed_on is null;

create table income (
  id uuid primary key,
  asset_id uuid not null,
  lease_id uuid,
  due_id uuid,
  place_code text not null,
  county_code text generated always as (substr(place_code, 1, 6) || '000000') stored,
  kind text not null check (kind in ('RENT', 'DIVIDEND', 'SALE', 'OTHER')),
  received_on date not null,
  amount_fen bigint not null check (amount_fen <> 0),
  payer text not null check (length(payer) between 1 and 100),
  voucher_number text check (length(voucher_number) between 1 and 60),
  note text check (length(note) between 1 and 500),
  reverses_id uuid constraint income_reversed_once unique references income (id),
  reason text check (length(reason) between 1 and 500),
  sample boolean not null default false,
  by_person_id uuid not null references person (id),
  for_person_id uuid references person (id),
  circle uuid[] not null check (cardinality(circle) > 0),
  recorded_at timestamptz not null,
  foreign key (asset_id, place_code) references asset (id, place_code) on update cascade,
  foreign key (lease_id, asset_id) references lease (id, asset_id),
  foreign key (due_id, lease_id, asset_id) references income_due (id, lease_id, asset_id),
  constraint income_voucher_once unique (county_code, voucher_number),
  constraint income_due_is_of_lease check (due_id is null or lease_id is not null),
  constraint income_only_reversals_are_negative check ((reverses_id is null) = (amount_fen > 0)),
  constraint income_reversal_has_reason check ((reverses_id is null) = (reason is null)),
  constraint income_has_voucher check (reverses_id is not null or voucher_number is not null)
);

create index income_asset on income (asset_id, received_on);

create index income_of_asset on income (asset_id, place_code);

create index income_due_received on income (due_id, received_on);

create index income_lease on income (lease_id, place_code);

create index income_place on income (place_code, received_on, id);

create index income_by_person on income (by_person_id);

create index income_for_person on income (for_person_id);

create table distribution (
  id uuid primary key,
  asset_id uuid not null,
  place_code text not null,
  county_code text generated always as (substr(place_code, 1, 6) || '000000') stored,
  year int not null check (year between 2012 and 2100),
  state text not null check (state in ('DRAFTED', 'DECIDED', 'REVIEWED', 'FILED', 'PAID', 'RETURNED', 'WITHDRAWN')),
  state_since date not null,
  amount_fen bigint not null check (amount_fen > 0),
  note text check (length(note) between 1 and 1000),
  drafted_on date not null,
  decision_record text check (length(decision_record) between 1 and 100),
  decided_on date,
  reviewed_on date,
  filed_on date,
  filing_number text check (length(filing_number) between 1 and 100),
  paid_on date,
  voucher_number text check (length(voucher_number) between 1 and 60),
  return_reason text check (length(return_reason) between 1 and 500),
  version int not null default 1,
  sample boolean not null default false,
  recorded_at timestamptz not null,
  foreign key (asset_id, place_code) references asset (id, place_code) on update cascade,
  unique (id, asset_id),
  constraint distribution_voucher_once unique (county_code, voucher_number),
  constraint distribution_year_has_begun check (extract(year from drafted_on) >= year),
  constraint distribution_decided check ((decided_on is null) = (decision_record is null)
    and (decided_on is not null or state not in ('DECIDED', 'REVIEWED', 'FILED', 'PAID'))),
  constraint distribution_reviewed check (reviewed_on is not null or state not in ('REVIEWED', 'FILED', 'PAID')),
  constraint distribution_filed check (filed_on is not null or state not in ('FILED', 'PAID')),
  constraint distribution_paid check ((state = 'PAID') = (paid_on is not null) and (paid_on is null) = (voucher_number is null)),
  constraint distribution_days_in_order check (reviewed_on >= drafted_on and filed_on >= reviewed_on and paid_on >= filed_on)
);

create index distribution_asset on distribution (asset_id, year);

create index distribution_of_asset on distribution (asset_id, place_code);

create index distribution_place on distribution (place_code, id);

create index distribution_place_state on distribution (place_code, state, state_since);

create table distribution_share (
  id uuid primary key,
  distribution_id uuid not null,
  asset_id uuid not null,
  place_code text not null,
  county_code text generated always as (substr(place_code, 1, 6) || '000000') stored,
  use text not null check (use in ('CONSOLIDATION', 'UPKEEP', 'PUBLIC_JOBS', 'VILLAGE_WELFARE', 'HOUSEHOLDS', 'OTHER')),
  recipient text not null check (length(recipient) between 1 and 100),
  party_id uuid references party (id),
  amount_fen bigint not null check (amount_fen > 0),
  sample boolean not null default false,
  foreign key (asset_id, place_code) references asset (id, place_code) on update cascade,
  foreign key (distribution_id, asset_id) references distribution (id, asset_id),
  constraint distribution_share_once unique (distribution_id, use, recipient)
);

create index distribution_share_asset on distribution_share (asset_id, place_code);

create index distribution_share_place on distribution_share (place_code, id);

create index distribution_share_party on distribution_share (party_id);

create table distribution_act (
  id uuid primary key,
  distribution_id uuid not null,
  asset_id uuid not null,
  place_code text not null,
  county_code text generated always as (substr(place_code, 1, 6) || '000000') stored,
  move text not null check (length(move) between 1 and 40),
  from_state text,
  to_state text not null,
  by_person_id uuid not null references person (id),
  for_person_id uuid references person (id),
  circle uuid[] not null check (cardinality(circle) > 0),
  post_id uuid not null references post (id),
  role text not null,
  business_date date not null,
  opinion text check (length(opinion) between 1 and 1000),
  recorded_at timestamptz not null,
  foreign key (asset_id, place_code) references asset (id, place_code) on update cascade,
  foreign key (distribution_id, asset_id) references distribution (id, asset_id)
);

create index distribution_act_distribution on distribution_act (distribution_id, id);

create index distribution_act_asset on distribution_act (asset_id, place_code);

create index distribution_act_place on distribution_act (place_code, id);

create index distribution_act_by on distribution_act (by_person_id);

create index distribution_act_for on distribution_act (for_person_id);

create index distribution_act_post on distribution_act (post_id);

create table colour_filing (
  id uuid primary key,
  place_code text not null check (place_code ~ '^[0-9]{12}$'),
  county_code text generated always as (substr(place_code, 1, 6) || '000000') stored,
  year int not null check (year between 2012 and 2100),
  quarter int not null check (quarter between 1 and 4),
  filed_on date not null,
  green int not null check (green >= 0),
  yellow int not null check (yellow >= 0),
  red int not null check (red >= 0),
  sample boolean not null default false,
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null
);

create index colour_filing_place on colour_filing (place_code, year, quarter);

create index colour_filing_recorded_by on colour_filing (recorded_by);

create table colour_check (
  id uuid primary key,
  filing_id uuid not null references colour_filing (id) deferrable initially deferred,
  asset_id uuid not null,
  place_code text not null,
  county_code text generated always as (substr(place_code, 1, 6) || '000000') stored,
  year int not null check (year between 2012 and 2100),
  quarter int not null check (quarter between 1 and 4),
  operation boolean not null,
  contract boolean not null,
  rent boolean not null,
  income boolean not null,
  distribution boolean not null,
  upkeep boolean not null,
  abnormal int not null generated always as (operation::int + contract::int + rent::int + income::int + distribution::int + upkeep::int) stored,
  red_from int not null check (red_from >= 1),
  colour text not null check (colour in ('GREEN', 'YELLOW', 'RED')),
  checked_on date not null,
  sample boolean not null default false,
  foreign key (asset_id, place_code) references asset (id, place_code) on update cascade,
  constraint colour_check_once unique (asset_id, year, quarter),
  constraint colour_check_follows_its_indicators check (colour = case
    when operation::int + contract::int + rent::int + income::int + distribution::int + upkeep::int = 0 then 'GREEN'
    when operation::int + contract::int + rent::int + income::int + distribution::int + upkeep::int < red_from then 'YELLOW' else 'RED' end)
);

create index colour_check_asset on colour_check (asset_id, place_code);

create index colour_check_place on colour_check (place_code, year, quarter, colour);

create index colour_check_filing on colour_check (filing_id);

create function income_history_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and to_jsonb(new) - 'place_code' - 'county_code' = to_jsonb(old) - 'place_code' - 'county_code' then
    -- An asset may come to lie under another place code; everything else stays as it was recorded.
    return new;
  end if;
  raise exception 'The history of income is never changed: % on %', lower(tg_op), tg_table_name using errcode = '23001', constraint = 'income_history_stays';
end $$;

create trigger income_stays before update or delete on income for each row execute function income_history_stays();

create trigger colour_filing_stays before update or delete on colour_filing for each row execute function income_history_stays();

create trigger colour_check_stays before update or delete on colour_check for each row execute function income_history_stays();

create trigger distribution_act_stays before update or delete on distribution_act for each row execute function income_history_stays();

create function income_fits_due() returns trigger language plpgsql security definer set search_path from current as $$
begin
  if exists (select from income_due due where due.id = new.due_id
    and coalesce((select sum(income.amount_fen) from income where income.due_id = due.id), 0) not between 0 and due.amount_fen) then
    raise exception 'More was received than is due under %', new.due_id using errcode = '23514', constraint = 'income_fits_due';
  end if;
  return null;
end $$;

create constraint trigger income_fits_due after insert on income
  deferrable initially deferred for each row execute function income_fits_due();

create function distribution_fits_income() returns trigger language plpgsql security definer set search_path from current as $$
begin
  if (select coalesce(sum(distribution.amount_fen), 0) from distribution where distribution.asset_id = new.asset_id and distribution.state <> 'WITHDRAWN')
    > (select coalesce(sum(income.amount_fen), 0) from income where income.asset_id = new.asset_id) then
    raise exception 'More is distributed than was received of asset %', new.asset_id using errcode = '23514', constraint = 'distribution_fits_income';
  end if;
  return null;
end $$;

create constraint trigger distribution_fits_income after insert or update on distribution
  deferrable initially deferred for each row execute function distribution_fits_income();

create constraint trigger distribution_fits_income after insert on income
  deferrable initially deferred for each row when (new.amount_fen < 0) execute function distribution_fits_income();

create function distribution_shares_make_amount() returns trigger language plpgsql security definer set search_path from current as $$
declare
  wrong record;
  asked uuid := (to_jsonb(coalesce(new, old)) ->> case tg_table_name when 'distribution' then 'id' else 'distribution_id' end)::uuid;
begin
  select distribution.amount_fen as amount, coalesce(sum(share.amount_fen), 0) as shares into wrong
    from distribution left join distribution_share share on share.distribution_id = distribution.id
    where distribution.id = asked group by distribution.id;
  if wrong.amount <> wrong.shares then
    raise exception 'The shares of distribution % make % of % fen', asked, wrong.shares, wrong.amount using errcode = '23514', constraint = 'distribution_shares_make_amount';
  end if;
  return null;
end $$;

create constraint trigger distribution_shares_make_amount after insert or update on distribution
  deferrable initially deferred for each row execute function distribution_shares_make_amount();

create constraint trigger distribution_shares_make_amount after insert or update or delete on distribution_share
  deferrable initially deferred for each row execute function distribution_shares_make_amount();
`,
);
