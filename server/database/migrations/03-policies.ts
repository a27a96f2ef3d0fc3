import { migration } from './migration.js';

/**
 * Policy values with scope, validity and basis. A row whose `valid_to` is the day before its `valid_from` was
 * corrected before it was in force for a whole day: its range is empty and it applies on no day.
 */
export const policies = migration(
  '03-policies',
  `
create table policy (
  id uuid primary key,
  key text not null check (length(key) between 1 and 100),
  scope_code text not null check (scope_code ~ '^[0-9]{6}000000$'),
  year int check (year between 2000 and 2100),
  level text check (level in ('CENTRAL', 'PROVINCIAL', 'CITY', 'COUNTY')),
  value jsonb not null check (jsonb_typeof(value) = 'object'),
  valid_from date not null,
  valid_to date check (valid_to >= valid_from - 1),
  basis text not null check (length(basis) between 1 and 500),
  reason text,
  recorded_at timestamptz not null,
  replaced_by_id uuid references policy (id) deferrable initially deferred,
  constraint policy_one_value_a_day exclude using gist (
    key with =, scope_code with =, (coalesce(year, 0)) with =, (coalesce(level, '')) with =,
    daterange(valid_from, valid_to + 1, '[)') with &&)
);

create index policy_key_scope on policy (key, scope_code, valid_from);

create index policy_replaced_by on policy (replaced_by_id);

create index policy_scope on policy (scope_code, key);

create function policy_value(asked_key text, place_code text, asked_year int, asked_level text, on_day date) returns jsonb
language sql stable parallel safe as $$
  select value from policy
  where key = asked_key
    and scope_code in ('000000000000', substr(place_code, 1, 2) || '0000000000', substr(place_code, 1, 4) || '00000000', substr(place_code, 1, 6) || '000000')
    and (year is null or year = coalesce(asked_year, extract(year from on_day)::int))
    and (level is null or level = asked_level)
    and valid_from <= on_day and (valid_to is null or valid_to >= on_day)
  order by scope_code desc, level is null, year is null
  limit 1
$$;
`,
);
