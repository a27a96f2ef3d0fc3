import { migration } from './migration.js';

/** Places with their validity dates: a code names at most one place on any day. */
export const divisions = migration(
  '02-divisions',
  `
create table place (
  id uuid primary key,
  code text not null check (code ~ '^[0-9]{12}$'),
  name text not null check (length(name) between 1 and 100),
  level text not null check (level in ('PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP', 'VILLAGE')),
  parent_id uuid references place (id),
  county_code text generated always as (case when substr(code, 5, 2) <> '00' then substr(code, 1, 6) || '000000' end) stored,
  valid_from date not null,
  valid_to date,
  successor_id uuid references place (id),
  mof_div_code text check (mof_div_code ~ '^[0-9]{9}$'),
  constraint place_validity_is_a_range check (valid_to >= valid_from),
  constraint place_level_fits_code check (level = case
    when substr(code, 10, 3) <> '000' then 'VILLAGE'
    when substr(code, 7, 3) <> '000' then 'TOWNSHIP'
    when substr(code, 5, 2) <> '00' then 'COUNTY'
    when substr(code, 3, 2) <> '00' then 'PREFECTURE'
    else 'PROVINCE' end),
  constraint place_parent_unless_province check ((parent_id is null) = (level = 'PROVINCE')),
  constraint place_successor_only_after_its_end check (successor_id is null or (valid_to is not null and successor_id <> id)),
  constraint place_code_once_a_day exclude using gist (code with =, daterange(valid_from, valid_to, '[]') with &&)
);

create index place_code_from on place (code, valid_from);

create index place_parent on place (parent_id, code, id);

create index place_successor on place (successor_id);

create index place_order on place (code, id);

create index place_name_order on place (name, id);

create index place_county on place (county_code, level, code);
`,
);
