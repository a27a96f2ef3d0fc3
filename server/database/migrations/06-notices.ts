import { migration } from './migration.js';

/**
 * Publications with their clock, withdrawals, objections and replies. All are only ever added. Who objected lies in a
 * table of its own, so that the objection can be public while the person is not.
 */
export const notices = migration(
  '06-notices',
  `
create table notice (
  id uuid primary key,
  place_code text not null check (place_code ~ '^[0-9]{12}$'),
  county_code text generated always as (substr(place_code, 1, 6) || '000000') stored,
  subject_noun text not null check (subject_noun ~ '^[a-z][a-z_]{1,39}$'),
  subject_id uuid not null,
  purpose text not null check (purpose ~ '^[A-Z][A-Z_]{1,39}$'),
  kind text not null check (kind in ('NOTICE', 'ANNOUNCEMENT')),
  level text not null check (level in ('VILLAGE', 'TOWNSHIP', 'COUNTY', 'SITE')),
  carriers text[] not null check (cardinality(carriers) between 1 and 10 and array_position(carriers, null) is null),
  title text not null check (length(title) between 1 and 200),
  body text not null check (length(body) between 1 and 20000),
  published_on date not null,
  days int check (days between 1 and 365),
  unit text check (unit in ('CALENDAR', 'WORKING')),
  last_day date,
  published_by uuid not null references person (id),
  published_for uuid references person (id),
  recorded_at timestamptz not null,
  sample boolean not null default false,
  unique (id, place_code),
  constraint notice_has_a_clock_unless_announcement check (
    case kind when 'NOTICE' then days is not null and unit is not null and last_day is not null
      else days is null and unit is null and last_day is null end),
  constraint notice_ends_after_start check (last_day > published_on)
);

create index notice_subject on notice (subject_id, purpose, kind, published_on, id);

create index notice_place on notice (place_code, published_on, id);

create index notice_published on notice (published_on, id);

create index notice_last_day on notice ((coalesce(last_day, published_on)), id);

create index notice_published_by on notice (published_by);

create index notice_published_for on notice (published_for);

create table notice_withdrawal (
  id uuid primary key,
  notice_id uuid not null constraint notice_withdrawn_once unique,
  place_code text not null,
  reason text not null check (length(reason) between 1 and 500),
  withdrawn_on date not null,
  withdrawn_by uuid not null references person (id),
  withdrawn_for uuid references person (id),
  recorded_at timestamptz not null,
  foreign key (notice_id, place_code) references notice (id, place_code) on update cascade
);

create index notice_withdrawal_by on notice_withdrawal (withdrawn_by);

create index notice_withdrawal_for on notice_withdrawal (withdrawn_for);

create table objection (
  id uuid primary key,
  notice_id uuid not null,
  place_code text not null,
  received_on date not null,
  text text not null check (length(text) between 1 and 2000),
  received_by uuid references person (id),
  request_key text check (length(request_key) between 8 and 100),
  recorded_at timestamptz not null,
  sample boolean not null default false,
  unique (id, place_code),
  constraint objection_once unique (notice_id, request_key),
  foreign key (notice_id, place_code) references notice (id, place_code) on update cascade
);

create index objection_notice on objection (notice_id, id);

create index objection_place on objection (place_code, id);

create index objection_received_by on objection (received_by);

create table objection_contact (
  objection_id uuid primary key,
  place_code text not null,
  objector_name text check (length(objector_name) between 1 and 100),
  objector_contact text check (length(objector_contact) between 1 and 200),
  objector_person_id uuid references person (id),
  foreign key (objection_id, place_code) references objection (id, place_code) on update cascade
);

create index objection_contact_person on objection_contact (objector_person_id);

create table objection_reply (
  id uuid primary key,
  objection_id uuid not null constraint objection_replied_once unique,
  place_code text not null,
  replied_on date not null,
  text text not null check (length(text) between 1 and 2000),
  upheld boolean not null,
  replied_by uuid not null references person (id),
  replied_for uuid references person (id),
  recorded_at timestamptz not null,
  foreign key (objection_id, place_code) references objection (id, place_code) on update cascade
);

create index objection_reply_place on objection_reply (place_code, id);

create index objection_reply_by on objection_reply (replied_by);

create index objection_reply_for on objection_reply (replied_for);
`,
);
