import { migration } from './migration.js';

/** The application's two database roles, the audit chain and the request keys. */
export const foundation = migration(
  '01-foundation',
  `
create extension if not exists btree_gist;

create extension if not exists pg_trgm;

do $$ begin
  if not exists (select 1 from pg_roles where rolname = 'xianjie_office') then create role xianjie_office nologin; end if;
  if not exists (select 1 from pg_roles where rolname = 'xianjie_public') then create role xianjie_public nologin; end if;
  execute format('grant xianjie_office, xianjie_public to %I', current_user);
end $$;

create table applied_access (
  id int primary key check (id = 1),
  digest text not null
);

create table request_key (
  person_id uuid not null,
  key text not null check (length(key) between 8 and 100),
  verb text not null,
  input_digest text not null,
  answer jsonb,
  created_at timestamptz not null default now(),
  primary key (person_id, key)
);

create table audit_chain (
  county_code text primary key,
  seq bigint not null,
  hash text not null
);

create table audit_entry (
  id uuid primary key,
  county_code text not null,
  seq bigint not null,
  content text not null,
  hash text not null,
  place_code text generated always as ((content::jsonb) ->> 'place') stored,
  verb text generated always as ((content::jsonb) ->> 'verb') stored,
  by_person_id uuid generated always as (((content::jsonb) ->> 'by')::uuid) stored,
  for_person_id uuid generated always as (((content::jsonb) ->> 'for')::uuid) stored,
  recorded_at text generated always as ((content::jsonb) ->> 'at') stored,
  unique (county_code, seq)
);

create index audit_entry_place on audit_entry (place_code, id);

create index audit_entry_by_person on audit_entry (by_person_id, id);

create table audit_touch (
  object_id uuid not null,
  entry_id uuid not null references audit_entry (id),
  noun text not null,
  place_code text not null,
  primary key (object_id, entry_id)
);

create index audit_touch_entry on audit_touch (entry_id);
`,
);
