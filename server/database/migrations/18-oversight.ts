import { migration } from './migration.js';

/**
 * Samples that an auditor draws and packs of evidence that he takes out. Both are records of an act: they are only ever
 * added. What a pack says is kept byte for byte, so that the same pack can be delivered and compared again.
 */
export const oversight = migration(
  '18-oversight',
  `
create table audit_sample (
  id uuid primary key,
  place_code text not null check (place_code ~ '^[0-9]{12}$'),
  county_code text generated always as (substr(place_code, 1, 6) || '000000') stored,
  population text not null check (population in ('ASSETS', 'PROJECTS', 'PAYMENTS')),
  by text not null check (by in ('COUNT', 'MONEY')),
  seed text not null check (length(seed) between 1 and 200),
  size int not null check (size between 1 and 500),
  as_of date not null,
  filter jsonb not null check (jsonb_typeof(filter) = 'object'),
  population_count int not null check (population_count > 0),
  population_fen bigint not null check (population_fen >= 0),
  population_sha256 text not null check (population_sha256 ~ '^[0-9a-f]{64}$'),
  purpose text check (length(purpose) between 1 and 500),
  drawn_on date not null,
  drawn_by uuid not null references person (id),
  drawn_for uuid references person (id),
  recorded_at timestamptz not null,
  unique (id, place_code),
  constraint audit_sample_of_money_has_money check (by <> 'MONEY' or population_fen > 0)
);

create index audit_sample_place on audit_sample (place_code, id);

create index audit_sample_drawn_by on audit_sample (drawn_by);

create index audit_sample_drawn_for on audit_sample (drawn_for);

create table audit_sample_item (
  id uuid primary key,
  sample_id uuid not null,
  place_code text not null,
  rank int not null check (rank >= 1),
  subject_id uuid not null,
  subject_place_code text not null check (subject_place_code ~ '^[0-9]{12}$'),
  subject_name text not null check (length(subject_name) between 1 and 300),
  amount_fen bigint not null check (amount_fen >= 0),
  rank_hash text check (rank_hash ~ '^[0-9a-f]{64}$'),
  from_fen bigint check (from_fen >= 0),
  hits int not null check (hits >= 1),
  constraint audit_sample_item_once unique (sample_id, subject_id),
  constraint audit_sample_item_rank_once unique (sample_id, rank),
  constraint audit_sample_item_by_rank_or_money check ((rank_hash is null) <> (from_fen is null)),
  foreign key (sample_id, place_code) references audit_sample (id, place_code) on update cascade
);

create index audit_sample_item_sample on audit_sample_item (sample_id, place_code);

create index audit_sample_item_subject on audit_sample_item (subject_id);

create table evidence_pack (
  id uuid primary key,
  place_code text not null check (place_code ~ '^[0-9]{12}$'),
  county_code text generated always as (substr(place_code, 1, 6) || '000000') stored,
  subject_noun text not null check (subject_noun in ('ASSET', 'PROJECT')),
  subject_id uuid not null,
  subject_name text not null check (length(subject_name) between 1 and 300),
  as_of date not null,
  root text not null check (root ~ '^[0-9a-f]{64}$'),
  files int not null check (files > 0),
  row_count int not null check (row_count >= 0),
  chain_entries int not null check (chain_entries >= 0),
  size_bytes int not null check (size_bytes > 0),
  purpose text not null check (length(purpose) between 1 and 500),
  drawn_by uuid not null references person (id),
  drawn_for uuid references person (id),
  made_at timestamptz not null,
  unique (id, place_code)
);

create index evidence_pack_place on evidence_pack (place_code, id);

create index evidence_pack_subject on evidence_pack (subject_id, id);

create index evidence_pack_drawn_by on evidence_pack (drawn_by);

create index evidence_pack_drawn_for on evidence_pack (drawn_for);

create table evidence_content (
  pack_id uuid primary key,
  place_code text not null,
  bytes bytea not null,
  foreign key (pack_id, place_code) references evidence_pack (id, place_code) on update cascade
);

alter table evidence_content alter column bytes set storage external;

create function oversight_stays() returns trigger language plpgsql as $$
begin
  raise exception 'What was drawn stays as it was drawn: % on %', lower(tg_op), tg_table_name using errcode = '23001', constraint = 'oversight_stays';
end $$;
${['audit_sample', 'audit_sample_item', 'evidence_pack', 'evidence_content']
  .map(
    (table) => `
create trigger ${table}_stays before update or delete or truncate on ${table} for each statement execute function oversight_stays();
`,
  )
  .join('')}
create function audit_link(asked_county text, first_seq bigint, last_seq bigint) returns table (seq bigint, hash text)
language sql stable security definer set search_path = public, pg_temp as $$
  -- Hashes alone tell nothing of what was done: auditors read those of a whole county, to place what they may read in its chain.
  select entry.seq, entry.hash from audit_entry entry
  where entry.county_code = asked_county and entry.seq between first_seq and last_seq
    and current_setting('xianjie.role', true) in ('AUDITOR', 'OVERSEER')
    and asked_county between current_setting('xianjie.county_from', true) and current_setting('xianjie.county_to', true)
$$;

create function audit_head(asked_county text) returns table (seq bigint, hash text)
language sql stable security definer set search_path = public, pg_temp as $$
  select chain.seq, chain.hash from audit_chain chain
  where chain.county_code = asked_county
    and current_setting('xianjie.role', true) in ('AUDITOR', 'OVERSEER')
    and asked_county between current_setting('xianjie.county_from', true) and current_setting('xianjie.county_to', true)
$$;
`,
);
