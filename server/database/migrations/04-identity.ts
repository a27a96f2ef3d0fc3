import { migration } from './migration.js';

/** Departments, people, their accounts and posts, substitutes, sessions and personal tokens. */
export const identity = migration(
  '04-identity',
  `
create table department (
  id uuid primary key,
  place_code text not null check (place_code ~ '^[0-9]{12}$'),
  county_code text generated always as (substr(place_code, 1, 6) || '000000') stored,
  name text not null check (length(name) between 1 and 100),
  short_name text not null check (length(short_name) between 1 and 40),
  kind text not null check (kind ~ '^[A-Z][A-Z_]{1,39}$'),
  is_lead_bureau boolean not null default false,
  unique (place_code, name)
);

create unique index department_lead_bureau on department (county_code) where is_lead_bureau;

create index department_county on department (county_code, kind, id);

create table person (
  id uuid primary key,
  name text not null check (length(name) between 1 and 100),
  place_code text not null check (place_code ~ '^[0-9]{12}$'),
  county_code text generated always as (substr(place_code, 1, 6) || '000000') stored,
  active boolean not null default true,
  created_at timestamptz not null,
  closed_at timestamptz,
  check (active = (closed_at is null))
);

create index person_county on person (county_code, name, id);

create table credential (
  id uuid primary key,
  person_id uuid not null unique references person (id),
  login text not null unique check (login ~ '^[a-z0-9][a-z0-9._-]{2,59}$'),
  password_hash text not null,
  failures int not null default 0 check (failures >= 0),
  locked_until timestamptz,
  must_change boolean not null default false,
  sample boolean not null default false
);

alter table credential enable row level security;

revoke all on credential from public, xianjie_office, xianjie_public;

create table post (
  id uuid primary key,
  person_id uuid not null references person (id),
  role text not null check (role in ('VILLAGE_CLERK', 'TOWNSHIP_REVIEWER', 'DEPARTMENT_EXAMINER', 'LEADING_GROUP_RECORDER', 'LIBRARY_KEEPER',
    'FINANCE_OFFICER', 'TREASURER', 'PROJECT_MANAGER', 'AUDITOR', 'OVERSEER', 'ADMINISTRATOR')),
  place_code text not null check (place_code ~ '^[0-9]{12}$'),
  county_code text generated always as (substr(place_code, 1, 6) || '000000') stored,
  department_id uuid references department (id),
  valid_from date not null,
  valid_to date,
  unique (id, person_id, place_code),
  constraint post_ends_after_start check (valid_to is null or valid_to >= valid_from - 1),
  constraint post_not_twice exclude using gist (person_id with =, role with =, place_code with =,
    (coalesce(department_id, '00000000-0000-0000-0000-000000000000'::uuid)) with =, (daterange(valid_from, valid_to + 1, '[)')) with &&)
);

create index post_person on post (person_id, valid_from);

create index post_county on post (county_code, role, id);

create index post_department on post (department_id);

create table substitution (
  id uuid primary key,
  post_id uuid not null,
  for_person_id uuid not null,
  by_person_id uuid not null references person (id),
  place_code text not null,
  county_code text generated always as (substr(place_code, 1, 6) || '000000') stored,
  valid_from date not null,
  valid_to date not null,
  reason text not null check (length(reason) between 1 and 200),
  foreign key (post_id, for_person_id, place_code) references post (id, person_id, place_code) on update cascade,
  constraint substitute_is_another check (by_person_id <> for_person_id),
  constraint substitution_ends_after_start check (valid_to >= valid_from - 1),
  constraint substitution_not_twice exclude using gist (post_id with =, (daterange(valid_from, valid_to + 1, '[)')) with &&)
);

create index substitution_post on substitution (post_id, valid_from);

create index substitution_for_person on substitution (for_person_id, valid_from);

create index substitution_by_person on substitution (by_person_id, valid_from);

create table session (
  id uuid primary key,
  person_id uuid not null references person (id),
  token_hash text not null unique check (length(token_hash) = 64),
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  check (expires_at > created_at)
);

create index session_person on session (person_id, id);

create table personal_token (
  id uuid primary key,
  person_id uuid not null references person (id),
  name text not null check (length(name) between 1 and 100),
  token_hash text not null unique check (length(token_hash) = 64),
  created_at timestamptz not null,
  expires_on date not null,
  revoked_at timestamptz,
  last_used_at timestamptz
);

create index personal_token_person on personal_token (person_id, id);

create view held_post with (security_invoker = true) as
  select post.id, post.person_id as by_person_id, null::uuid as for_person_id, post.role, post.place_code, post.department_id,
    post.valid_from, post.valid_to
  from post
  union all
  select post.id, substitution.by_person_id, post.person_id, post.role, post.place_code, post.department_id,
    greatest(post.valid_from, substitution.valid_from), least(post.valid_to, substitution.valid_to)
  from substitution join post on post.id = substitution.post_id join person holder on holder.id = post.person_id
  where holder.active;

revoke all on held_post from public, xianjie_office, xianjie_public;

create function my_posts(day date)
returns table (id uuid, for_person_id uuid, for_person_name text, role text, place_code text, department_id uuid, department_name text,
  valid_from date, valid_to date)
language sql stable security definer set search_path = public, pg_temp as $$
  select held.id, held.for_person_id, holder.name, held.role, held.place_code, held.department_id, department.name,
    held.valid_from, held.valid_to
  from held_post held
  left join person holder on holder.id = held.for_person_id
  left join department on department.id = held.department_id
  where held.by_person_id = nullif(current_setting('xianjie.person', true), '')::uuid
    and held.valid_from <= day and (held.valid_to is null or held.valid_to >= day);
$$;

create function account_facts(person uuid) returns json
language sql stable security definer set search_path = public, pg_temp as $$
  select json_build_object('login', credential.login, 'lockedUntil', credential.locked_until, 'mustChangePassword', credential.must_change,
    'isSample', credential.sample)
  from credential join person owner on owner.id = credential.person_id
  where credential.person_id = person
    and (credential.person_id::text = current_setting('xianjie.person', true)
      or current_setting('xianjie.role', true) = 'ADMINISTRATOR'
        and owner.county_code between current_setting('xianjie.county_from', true) and current_setting('xianjie.county_to', true));
$$;
`,
);
