import { migration } from './migration.js';

/**
 * How an asset is given up: asked for, valued, voted on, reviewed, approved, consented to and completed. One open
 * disposal per asset; what it brought falls to the owners of the last day by their shares, to the fen.
 */
export const disposal = migration(
  '14-disposal',
  `
create table disposal (
  id uuid primary key,
  asset_id uuid not null,
  place_code text not null,
  county_code text generated always as (substr(place_code, 1, 6) || '000000') stored,
  state text not null check (state in ('REQUESTED', 'VALUED', 'VOTED', 'TOWNSHIP_REVIEWED', 'COUNTY_APPROVED', 'FINANCE_APPROVED',
    'COMPLETED', 'WITHDRAWN', 'REJECTED')),
  kind text not null check (kind in ('AUCTION', 'TRANSFER', 'CHANGE_OF_USE', 'STOP', 'LOSS', 'SCRAP')),
  condition text not null check (condition in ('NATURAL_DAMAGE', 'PLANNED_DEMOLITION', 'END_OF_LIFE', 'NO_BENEFIT', 'EQUITY_TERM_ENDED',
    'OVERLAID_BY_PROJECT')),
  requested_by_party_id uuid not null references party (id),
  requested_on date not null,
  reason text not null check (length(reason) between 1 and 1000),
  collective boolean not null,
  valuation_fen bigint check (valuation_fen >= 0),
  valuation_number text check (length(valuation_number) between 1 and 100),
  valued_by text check (length(valued_by) between 1 and 100),
  valued_on date,
  voted_on date,
  votes_for int check (votes_for >= 0),
  votes_cast int check (votes_cast > 0),
  vote_record text check (length(vote_record) between 1 and 100),
  reviewed_on date,
  approved_on date,
  document_number text check (length(document_number) between 1 and 100),
  consented_on date,
  consent_number text check (length(consent_number) between 1 and 100),
  completed_on date,
  proceeds_fen bigint check (proceeds_fen >= 0),
  proceeds_received_on date,
  proceeds_use text check (length(proceeds_use) between 1 and 500),
  voucher_number text check (length(voucher_number) between 1 and 100),
  no_proceeds_reason text check (length(no_proceeds_reason) between 1 and 500),
  net_fen bigint check (net_fen >= 0),
  closed_on date,
  closed_reason text check (length(closed_reason) between 1 and 1000),
  version int not null default 1,
  sample boolean not null default false,
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  unique (id, asset_id),
  foreign key (asset_id, place_code) references asset (id, place_code) on update cascade,
  constraint disposal_valued_whole check (num_nulls(valuation_fen, valuation_number, valued_by, valued_on) in (0, 4)),
  constraint disposal_voted_whole check (num_nulls(voted_on, votes_for, votes_cast, vote_record) in (0, 4)),
  constraint disposal_votes_within_cast check (votes_for <= votes_cast),
  constraint disposal_days_in_order check (valued_on >= requested_on and voted_on >= requested_on and reviewed_on >= requested_on
    and approved_on >= reviewed_on and consented_on >= approved_on and completed_on >= consented_on),
  constraint disposal_collective_voted check (not collective or state in ('REQUESTED', 'VALUED', 'WITHDRAWN', 'REJECTED') or voted_on is not null),
  constraint disposal_acted_in_order check (state not in ('COUNTY_APPROVED', 'FINANCE_APPROVED', 'COMPLETED') or approved_on is not null),
  constraint disposal_consented_first check (state not in ('FINANCE_APPROVED', 'COMPLETED') or consented_on is not null),
  constraint disposal_completed_whole check ((state = 'COMPLETED') = (completed_on is not null) and (state = 'COMPLETED') = (proceeds_fen is not null)
    and (state = 'COMPLETED') = (net_fen is not null)),
  constraint disposal_proceeds_recorded check (proceeds_fen is null
    or proceeds_fen > 0 and num_nulls(proceeds_received_on, proceeds_use, voucher_number) = 0 and no_proceeds_reason is null
    or proceeds_fen = 0 and num_nonnulls(proceeds_received_on, proceeds_use, voucher_number) = 0 and no_proceeds_reason is not null
      and kind not in ('AUCTION', 'TRANSFER')),
  constraint disposal_closed_with_reason check ((state in ('WITHDRAWN', 'REJECTED')) = (closed_on is not null)
    and (closed_on is null) = (closed_reason is null))
);

create unique index disposal_open_once on disposal (asset_id) where state not in ('COMPLETED', 'WITHDRAWN', 'REJECTED');

create index disposal_asset on disposal (asset_id, id);

create index disposal_place on disposal (place_code, id);

create index disposal_county on disposal (county_code, state, id);

create index disposal_requested_by_party on disposal (requested_by_party_id);

create index disposal_recorded_by on disposal (recorded_by);

create table disposal_proceeds (
  id uuid primary key,
  disposal_id uuid not null,
  asset_id uuid not null,
  place_code text not null,
  county_code text generated always as (substr(place_code, 1, 6) || '000000') stored,
  party_id uuid not null references party (id),
  amount_fen bigint not null check (amount_fen > 0),
  foreign key (asset_id, place_code) references asset (id, place_code) on update cascade,
  foreign key (disposal_id, asset_id) references disposal (id, asset_id),
  constraint disposal_proceeds_once unique (disposal_id, party_id)
);

create index disposal_proceeds_asset on disposal_proceeds (asset_id, place_code);

create index disposal_proceeds_place on disposal_proceeds (place_code, id);

create index disposal_proceeds_party on disposal_proceeds (party_id);

create table disposal_act (
  id uuid primary key,
  disposal_id uuid not null,
  asset_id uuid not null,
  place_code text not null,
  county_code text generated always as (substr(place_code, 1, 6) || '000000') stored,
  move text not null check (length(move) between 1 and 40),
  from_state text,
  to_state text not null,
  duty text not null check (duty in ('REQUEST', 'REVIEW', 'APPROVE', 'CONSENT')),
  by_person_id uuid not null references person (id),
  for_person_id uuid references person (id),
  circle uuid[] not null check (cardinality(circle) > 0),
  post_id uuid not null references post (id),
  role text not null,
  business_date date not null,
  recorded_at timestamptz not null,
  opinion text check (length(opinion) between 1 and 1000),
  foreign key (asset_id, place_code) references asset (id, place_code) on update cascade,
  foreign key (disposal_id, asset_id) references disposal (id, asset_id)
);

create index disposal_act_disposal on disposal_act (disposal_id, id);

create index disposal_act_asset on disposal_act (asset_id, place_code);

create index disposal_act_place on disposal_act (place_code, id);

create index disposal_act_by on disposal_act (by_person_id);

create index disposal_act_for on disposal_act (for_person_id);

create index disposal_act_post on disposal_act (post_id);
`,
);
