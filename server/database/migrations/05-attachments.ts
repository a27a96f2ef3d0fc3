import { migration } from './migration.js';

/**
 * Files of a case with their contents, and their withdrawals. Contents lie apart from the rows that lists read, and
 * the database itself refuses bytes that do not have the digest their row names.
 */
export const attachments = migration(
  '05-attachments',
  `
create table attachment (
  id uuid primary key,
  place_code text not null check (place_code ~ '^[0-9]{12}$'),
  county_code text generated always as (substr(place_code, 1, 6) || '000000') stored,
  subject_noun text not null check (subject_noun ~ '^[a-z][a-z_]{1,39}$'),
  subject_id uuid not null,
  kind text not null check (kind ~ '^[A-Z][A-Z_]{1,39}$'),
  name text not null check (length(name) between 1 and 200 and name !~ '[/\\\\[:cntrl:]]'),
  media_type text not null check (media_type ~ '^[a-z]+/[a-z0-9.+-]+$'),
  size_bytes int not null check (size_bytes > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  taken_on date,
  uploaded_by uuid not null references person (id),
  uploaded_for uuid references person (id),
  uploaded_at timestamptz not null,
  sample boolean not null default false,
  unique (id, place_code),
  unique (id, sha256),
  constraint attachment_once unique (subject_id, kind, sha256)
);

create index attachment_subject on attachment (subject_id, id);

create index attachment_place on attachment (place_code, id);

create index attachment_uploaded_by on attachment (uploaded_by);

create index attachment_uploaded_for on attachment (uploaded_for);

create table attachment_content (
  attachment_id uuid primary key,
  place_code text not null,
  sha256 text not null,
  bytes bytea not null,
  foreign key (attachment_id, place_code) references attachment (id, place_code) on update cascade,
  foreign key (attachment_id, sha256) references attachment (id, sha256),
  constraint attachment_content_has_its_digest check (encode(sha256(bytes), 'hex') = sha256)
);

alter table attachment_content alter column bytes set storage external;

create table attachment_withdrawal (
  id uuid primary key,
  attachment_id uuid not null constraint attachment_withdrawn_once unique,
  place_code text not null,
  reason text not null check (length(reason) between 1 and 500),
  withdrawn_on date not null,
  withdrawn_by uuid not null references person (id),
  withdrawn_for uuid references person (id),
  recorded_at timestamptz not null,
  foreign key (attachment_id, place_code) references attachment (id, place_code) on update cascade
);

create index attachment_withdrawal_by on attachment_withdrawal (withdrawn_by);

create index attachment_withdrawal_for on attachment_withdrawal (withdrawn_for);
`,
);
