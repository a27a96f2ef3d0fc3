import { migration } from './migration.js';

/**
 * What was built, who holds it and who answers for it. An asset's identity is one row; everything that may differ from
 * one day to another stands in spans with two times: the days on which it was true (`valid_from` to `valid_to`, both
 * count) and the moments between which we held it to be true (`known_from` up to `known_to`). A span is never changed
 * but for the moment at which another one took its place; so what an auditor saw on a day can be shown again.
 */
const spanColumns = `
  asset_id uuid not null,
  place_code text not null,
  county_code text generated always as (substr(place_code, 1, 6) || '000000') stored,
  valid_from date not null,
  valid_to date,
  known_from timestamptz not null,
  known_to timestamptz,
  event_id uuid not null references asset_event (id),`;

const spanRules = (table: string, key = '') => `
  foreign key (asset_id, place_code) references asset (id, place_code) on update cascade,
  constraint ${table}_valid_days_in_order check (valid_to >= valid_from),
  constraint ${table}_known_moments_in_order check (known_to >= known_from),
  constraint ${table}_must_not_overlap exclude using gist (asset_id with =, ${key ? `${key} with =, ` : ''}
    daterange(valid_from, valid_to, '[]') with &&, tstzrange(known_from, known_to, '[)') with &&)`;

const spanGuards = (table: string) => `
create trigger ${table}_stays before delete or truncate on ${table} for each statement execute function asset_history_stays();

create trigger ${table}_only_ends before update on ${table} for each row execute function asset_span_only_ends();

create trigger ${table}_begins_with_asset before insert on ${table} for each row execute function asset_span_begins_with_asset();
`;

export const assets = migration(
  '11-assets',
  `
create table party (
  id uuid primary key,
  place_code text not null check (place_code ~ '^[0-9]{12}$'),
  county_code text generated always as (substr(place_code, 1, 6) || '000000') stored,
  kind text not null check (kind in ('STATE_ORGAN', 'STATE_COMPANY', 'TOWNSHIP_GOVERNMENT', 'TOWNSHIP_COLLECTIVE', 'VILLAGE_COLLECTIVE',
    'COOPERATIVE', 'COMPANY', 'HOUSEHOLD')),
  name text not null check (length(name) between 1 and 100),
  credit_code text check (credit_code ~ '^[0-9A-Z]{18}$'),
  department_id uuid references department (id),
  sample boolean not null default false,
  recorded_by uuid references person (id),
  recorded_at timestamptz not null,
  constraint party_once unique (place_code, kind, name),
  constraint party_department_is_state check (department_id is null or kind = 'STATE_ORGAN')
);

create unique index party_credit_code on party (county_code, credit_code);

create index party_place on party (place_code, id);

create index party_county on party (county_code, kind, id);

create index party_department on party (department_id);

create index party_recorded_by on party (recorded_by);

create index party_name on party using gin (name gin_trgm_ops);

create table expected_asset (
  id uuid primary key,
  project_id uuid not null,
  place_code text not null,
  name text not null check (length(name) between 1 and 200),
  class text check (class in ('OPERATIONAL', 'PUBLIC_WELFARE', 'HOUSEHOLD')),
  form text check (form in ('FIXED', 'BIOLOGICAL', 'EQUITY')),
  owner_party_id uuid references party (id),
  upkeep_party_id uuid references party (id),
  quantity numeric(18, 4) check (quantity > 0),
  unit text check (length(unit) between 1 and 20),
  asset_place_code text not null check (asset_place_code ~ '^[0-9]{12}$'),
  location text check (length(location) between 1 and 200),
  withdrawn_on date,
  withdrawn_reason text check (length(withdrawn_reason) between 1 and 500),
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  version int not null default 1,
  foreign key (project_id, place_code) references project (id, place_code) on update cascade,
  constraint expected_asset_withdrawn_with_reason check ((withdrawn_on is null) = (withdrawn_reason is null))
);

create index expected_asset_project on expected_asset (project_id, id);

create index expected_asset_place on expected_asset (place_code, id);

create index expected_asset_owner on expected_asset (owner_party_id);

create index expected_asset_upkeep on expected_asset (upkeep_party_id);

create index expected_asset_recorded_by on expected_asset (recorded_by);

create table project_formation (
  id uuid primary key,
  project_id uuid not null unique,
  place_code text not null,
  settlement_fen bigint not null check (settlement_fen >= 0),
  formed_fen bigint not null check (formed_fen > 0),
  expensed_fen bigint generated always as (settlement_fen - formed_fen) stored,
  expensed_reason text check (length(expensed_reason) between 1 and 1000),
  formed_on date not null,
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  foreign key (project_id, place_code) references project (id, place_code) on update cascade,
  constraint project_formation_within_settlement check (formed_fen <= settlement_fen),
  constraint project_formation_rest_is_explained check (formed_fen = settlement_fen or expensed_reason is not null)
);

create index project_formation_place on project_formation (place_code, id);

create index project_formation_recorded_by on project_formation (recorded_by);

create table asset_number (
  county_code text not null check (county_code ~ '^[0-9]{6}000000$'),
  year int not null check (year between 1990 and 2100),
  last int not null check (last between 1 and 999999),
  primary key (county_code, year)
);

create table asset (
  id uuid primary key,
  place_code text not null check (place_code ~ '^[0-9]{12}$'),
  county_code text generated always as (substr(place_code, 1, 6) || '000000') stored,
  code text not null constraint asset_code_once unique check (code ~ '^[0-9]{6}-[0-9]{4}-[0-9]{6}$'),
  expected_asset_id uuid constraint asset_expected_once unique references expected_asset (id),
  inherited boolean not null,
  inherited_proof text check (length(inherited_proof) between 1 and 1000),
  proposed_owner_id uuid references party (id),
  upkeep_party_id uuid references party (id),
  formed_on date not null,
  accepted_on date,
  registered_on date not null,
  confirmed_on date,
  certificate_number text check (length(certificate_number) between 1 and 100),
  certified_on date,
  handed_over_on date,
  pledged_until date,
  published_on date,
  events int not null default 0 check (events >= 0),
  note text check (length(note) between 1 and 1000),
  version int not null default 1,
  sample boolean not null default false,
  registered_by uuid not null references person (id),
  recorded_at timestamptz not null,
  unique (id, place_code),
  constraint asset_inherited_has_proof check (inherited = (inherited_proof is not null)),
  constraint asset_registered_after_forming check (registered_on >= formed_on),
  constraint asset_certified_with_number check ((certified_on is null) = (certificate_number is null)),
  constraint asset_confirmed_first check (confirmed_on is not null or (certified_on is null and handed_over_on is null))
);

create index asset_place on asset (place_code, id);

create index asset_county on asset (county_code, code);

create index asset_proposed_owner on asset (proposed_owner_id);

create index asset_upkeep_party on asset (upkeep_party_id);

create index asset_registered_by on asset (registered_by);

alter table expected_asset add column asset_id uuid references asset (id);

alter table expected_asset add constraint expected_asset_not_formed_when_withdrawn check (asset_id is null or withdrawn_on is null);

create index expected_asset_became on expected_asset (asset_id);

create table asset_event (
  id uuid primary key,
  asset_id uuid not null,
  place_code text not null,
  county_code text generated always as (substr(place_code, 1, 6) || '000000') stored,
  number int not null check (number >= 1),
  kind text not null check (kind ~ '^[A-Z][A-Z_]{2,39}$'),
  happened_on date not null,
  changes jsonb not null check (jsonb_typeof(changes) = 'array'),
  detail jsonb not null default '{}' check (jsonb_typeof(detail) = 'object'),
  document_number text check (length(document_number) between 1 and 100),
  reason text check (length(reason) between 1 and 1000),
  by_person_id uuid not null references person (id),
  for_person_id uuid references person (id),
  circle uuid[] not null,
  role text not null,
  recorded_at timestamptz not null,
  constraint asset_event_number_once unique (asset_id, number),
  foreign key (asset_id, place_code) references asset (id, place_code) on update cascade
);

create index asset_event_place on asset_event (place_code, id);

create index asset_event_by_person on asset_event (by_person_id);

create index asset_event_for_person on asset_event (for_person_id);

create table asset_version (
  id uuid primary key,${spanColumns}
  code text not null,
  name text not null check (length(name) between 1 and 200),
  class text not null check (class in ('OPERATIONAL', 'PUBLIC_WELFARE', 'HOUSEHOLD')),
  form text not null check (form in ('FIXED', 'BIOLOGICAL', 'EQUITY')),
  state text not null check (state in ('REGISTERED', 'CONFIRMED', 'HANDED_OVER', 'OPERATING', 'IDLE', 'INEFFICIENT', 'DAMAGED', 'REVITALISING',
    'IN_DISPOSAL', 'DISPOSED', 'SPLIT', 'MERGED', 'CONSUMED')),
  quantity numeric(18, 4) check (quantity > 0),
  unit text check (length(unit) between 1 and 20),
  location text check (length(location) between 1 and 200),
  original_fen bigint not null check (original_fen >= 0),
  net_fen bigint not null check (net_fen between 0 and original_fen),${spanRules('asset_version')}
);

create index asset_version_asset on asset_version (asset_id, valid_from);

create index asset_version_event on asset_version (event_id);

create index asset_version_place on asset_version (place_code, code) where known_to is null;

create index asset_version_county on asset_version (county_code, code) where known_to is null;

create table asset_right (
  id uuid primary key,${spanColumns}
  kind text not null check (kind in ('OWN', 'OPERATE', 'EARN', 'SUPERVISE', 'DISPOSE')),
  whole bigint not null check (whole > 0),${spanRules('asset_right', 'kind')},
  unique (id, asset_id)
);

create index asset_right_asset on asset_right (asset_id, kind, valid_from);

create index asset_right_event on asset_right (event_id);

create index asset_right_place on asset_right (place_code, asset_id) where known_to is null;

create table asset_right_holder (
  id uuid primary key,
  right_id uuid not null,
  asset_id uuid not null,
  place_code text not null,
  county_code text generated always as (substr(place_code, 1, 6) || '000000') stored,
  party_id uuid not null references party (id),
  parts bigint not null check (parts > 0),
  constraint asset_right_holder_once unique (right_id, party_id),
  foreign key (asset_id, place_code) references asset (id, place_code) on update cascade,
  foreign key (right_id, asset_id) references asset_right (id, asset_id)
);

create index asset_right_holder_party on asset_right_holder (party_id, right_id);

create index asset_right_holder_asset on asset_right_holder (asset_id, place_code);

create table asset_duty (
  id uuid primary key,${spanColumns}
  level text not null check (level in ('COUNTY', 'TOWNSHIP', 'VILLAGE', 'PUBLIC')),
  party_id uuid references party (id),
  unit text not null check (length(unit) between 1 and 100),
  person_name text check (length(person_name) between 1 and 50),
  post_id uuid references post (id),
  contact text check (length(contact) between 1 and 100),${spanRules('asset_duty', 'level')}
);

create index asset_duty_asset on asset_duty (asset_id, level, valid_from);

create index asset_duty_event on asset_duty (event_id);

create index asset_duty_post on asset_duty (post_id) where known_to is null;

create index asset_duty_party on asset_duty (party_id);

create index asset_duty_place on asset_duty (place_code, asset_id) where known_to is null;

create table asset_origin (
  id uuid primary key,${spanColumns}
  origin text not null check (length(origin) between 1 and 40),
  project_id uuid references project (id),
  fen bigint not null check (fen > 0),${spanRules('asset_origin', 'origin')},
  constraint asset_origin_names_project check (origin = coalesce(project_id::text, 'INHERITED'))
);

create index asset_origin_asset on asset_origin (asset_id, valid_from);

create index asset_origin_event on asset_origin (event_id);

create index asset_origin_project on asset_origin (project_id, asset_id) where known_to is null;

create table asset_lineage (
  id uuid primary key,
  from_asset_id uuid not null references asset (id),
  to_asset_id uuid not null references asset (id),
  place_code text not null check (place_code ~ '^[0-9]{12}$'),
  county_code text generated always as (substr(place_code, 1, 6) || '000000') stored,
  kind text not null check (kind in ('SPLIT', 'MERGE')),
  happened_on date not null,
  fen bigint not null check (fen >= 0),
  constraint asset_lineage_once unique (from_asset_id, to_asset_id),
  constraint asset_lineage_between_two check (from_asset_id <> to_asset_id)
);

create index asset_lineage_to on asset_lineage (to_asset_id);

create index asset_lineage_place on asset_lineage (place_code, id);

create table asset_handover (
  id uuid primary key,
  asset_id uuid not null constraint asset_handover_once unique,
  place_code text not null,
  handed_over_on date not null,
  giver text not null check (length(giver) between 1 and 100),
  giver_signed_by text not null check (length(giver_signed_by) between 1 and 50),
  receiver_party_id uuid not null references party (id),
  receiver_signed_by text not null check (length(receiver_signed_by) between 1 and 50),
  list_number text check (length(list_number) between 1 and 100),
  note text check (length(note) between 1 and 1000),
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  foreign key (asset_id, place_code) references asset (id, place_code) on update cascade
);

create index asset_handover_place on asset_handover (place_code, id);

create index asset_handover_receiver on asset_handover (receiver_party_id);

create index asset_handover_recorded_by on asset_handover (recorded_by);

create function asset_history_stays() returns trigger language plpgsql as $$
begin
  raise exception 'The history of assets is never changed: % on %', lower(tg_op), tg_table_name using errcode = '23001', constraint = 'asset_history_stays';
end $$;

create function asset_span_only_ends() returns trigger language plpgsql as $$
begin
  -- A project or asset may come to lie under another place code; everything else stays as it was recorded.
  if old.known_to is not null and new.known_to is distinct from old.known_to
    or to_jsonb(new) - 'known_to' - 'place_code' - 'county_code' <> to_jsonb(old) - 'known_to' - 'place_code' - 'county_code' then
    raise exception 'A span of an asset is never changed, only ended: %', tg_table_name using errcode = '23001', constraint = 'asset_history_stays';
  end if;
  return new;
end $$;

create function asset_span_begins_with_asset() returns trigger language plpgsql security definer set search_path from current as $$
begin
  if exists (select from asset where asset.id = new.asset_id and asset.formed_on > new.valid_from) then
    raise exception 'A span of asset % begins before it was formed', new.asset_id using errcode = '23514', constraint = 'asset_span_begins_with_asset';
  end if;
  return new;
end $$;

create function asset_rights_are_whole() returns trigger language plpgsql security definer set search_path from current as $$
declare
  wrong record;
begin
  -- Asked at the end of the transaction, when the holders have arrived as well.
  select held.id, held.whole, coalesce((select sum(holder.parts) from asset_right_holder holder where holder.right_id = held.id), 0) as parts into wrong
    from asset_right held where held.id = (to_jsonb(new) ->> case tg_table_name when 'asset_right' then 'id' else 'right_id' end)::uuid;
  if wrong.parts <> wrong.whole then
    raise exception 'The shares of right % make % of %', wrong.id, wrong.parts, wrong.whole using errcode = '23514', constraint = 'asset_rights_are_whole';
  end if;
  return null;
end $$;

create constraint trigger asset_rights_are_whole after insert on asset_right
  deferrable initially deferred for each row execute function asset_rights_are_whole();

create constraint trigger asset_rights_are_whole after insert on asset_right_holder
  deferrable initially deferred for each row execute function asset_rights_are_whole();
${['asset_version', 'asset_right', 'asset_duty', 'asset_origin'].map(spanGuards).join('')}
create trigger asset_right_holder_stays before delete or truncate on asset_right_holder for each statement execute function asset_history_stays();

create function asset_row_only_moves() returns trigger language plpgsql as $$
begin
  if to_jsonb(new) - 'place_code' - 'county_code' <> to_jsonb(old) - 'place_code' - 'county_code' then
    raise exception 'The history of assets is never changed: %', tg_table_name using errcode = '23001', constraint = 'asset_history_stays';
  end if;
  return new;
end $$;

create trigger asset_right_holder_only_moves before update on asset_right_holder for each row execute function asset_row_only_moves();

create trigger asset_event_stays before delete or truncate on asset_event for each statement execute function asset_history_stays();

create trigger asset_event_only_moves before update on asset_event for each row execute function asset_row_only_moves();

create trigger asset_stays before delete or truncate on asset for each statement execute function asset_history_stays();
`,
);
