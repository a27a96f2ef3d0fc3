import { migration } from './migration.js';

/**
 * How assets are kept up and counted. A plan says who keeps an asset up, with which money, how often; its rounds are
 * not stored, they follow from the plan's first day and rhythm. What was done and what was found is only added to.
 */
export const upkeep = migration(
  '12-upkeep',
  `
create table upkeep_plan (
  id uuid primary key,
  asset_id uuid not null,
  place_code text not null,
  county_code text generated always as (substr(place_code, 1, 6) || '000000') stored,
  party_id uuid not null references party (id),
  money_source text not null check (money_source in ('BUDGET', 'COLLECTIVE', 'ASSET_INCOME', 'LABOUR', 'OTHER')),
  yearly_cost_fen bigint not null check (yearly_cost_fen >= 0),
  rhythm text not null check (rhythm in ('MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY')),
  months int not null generated always as (case rhythm when 'MONTHLY' then 1 when 'QUARTERLY' then 3 when 'HALF_YEARLY' then 6 else 12 end) stored,
  duties text not null check (length(duties) between 1 and 1000),
  begins_on date not null,
  ends_on date,
  ended_reason text check (length(ended_reason) between 1 and 500),
  version int not null default 1,
  sample boolean not null default false,
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  unique (id, asset_id),
  foreign key (asset_id, place_code) references asset (id, place_code) on update cascade,
  constraint upkeep_plan_days_in_order check (ends_on >= begins_on),
  constraint upkeep_plan_must_not_overlap exclude using gist (asset_id with =, daterange(begins_on, ends_on, '[]') with &&)
);

create unique index upkeep_plan_open_once on upkeep_plan (asset_id) where ends_on is null;

create index upkeep_plan_asset on upkeep_plan (asset_id, begins_on);

create index upkeep_plan_place on upkeep_plan (place_code, id);

create index upkeep_plan_party on upkeep_plan (party_id);

create index upkeep_plan_recorded_by on upkeep_plan (recorded_by);

create table upkeep_record (
  id uuid primary key,
  plan_id uuid not null,
  asset_id uuid not null,
  place_code text not null,
  county_code text generated always as (substr(place_code, 1, 6) || '000000') stored,
  due_on date not null,
  done_on date not null,
  cost_fen bigint not null check (cost_fen >= 0),
  done_by text not null check (length(done_by) between 1 and 100),
  note text check (length(note) between 1 and 1000),
  proof text check (length(proof) between 1 and 500),
  attachment_id uuid references attachment (id),
  sample boolean not null default false,
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  foreign key (asset_id, place_code) references asset (id, place_code) on update cascade,
  foreign key (plan_id, asset_id) references upkeep_plan (id, asset_id),
  constraint upkeep_record_once unique (plan_id, due_on),
  constraint upkeep_record_has_proof check (proof is not null or attachment_id is not null)
);

create index upkeep_record_asset on upkeep_record (asset_id, due_on);

create index upkeep_record_place on upkeep_record (place_code, id);

create index upkeep_record_attachment on upkeep_record (attachment_id);

create index upkeep_record_recorded_by on upkeep_record (recorded_by);

create table inspection (
  id uuid primary key,
  asset_id uuid not null,
  place_code text not null,
  county_code text generated always as (substr(place_code, 1, 6) || '000000') stored,
  inspected_on date not null,
  kind text not null check (kind in ('ROUTINE', 'INVENTORY', 'SPECIAL')),
  finding text not null check (finding in ('NORMAL', 'IDLE', 'INEFFICIENT', 'DAMAGED', 'MISSING')),
  opinion text not null check (length(opinion) between 1 and 1000),
  quantity_found numeric(18, 4) check (quantity_found >= 0),
  proof text check (length(proof) between 1 and 500),
  attachment_id uuid references attachment (id),
  sample boolean not null default false,
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  foreign key (asset_id, place_code) references asset (id, place_code) on update cascade,
  constraint inspection_has_proof check (proof is not null or attachment_id is not null)
);

create index inspection_asset on inspection (asset_id, inspected_on);

create index inspection_place on inspection (place_code, id);

create index inspection_attachment on inspection (attachment_id);

create index inspection_recorded_by on inspection (recorded_by);
`,
);
