import { migration } from './migration.js';

/**
 * Two functions by which every report computes, so that no two statements round or count the calendar differently,
 * and the figures that outside reports state. A stated figure is history: it is added and never changed.
 */
export const reports = migration(
  '10-reports',
  `
create function percent_of(numerator numeric, denominator numeric) returns numeric
language sql immutable parallel safe as $$
  -- Whole numbers only: a quotient is cut to some twenty digits, and rounding it again can land on the wrong side of a half.
  select case when denominator <> 0 then
    (sign(numerator) * sign(denominator) * div(abs(numerator) * 20000 + abs(denominator), abs(denominator) * 2) * 0.01)::numeric(30, 2) end
$$;

create function pace_on(asked_place text, asked_year int, on_day date, asked_mode text) returns table (mode text, part numeric, whole numeric)
language sql stable parallel safe as $$
  select asked.mode,
    case when asked.mode is null then null
      when on_day < make_date(asked_year, 1, 1) then 0
      when on_day > make_date(asked_year, 12, 31) then 1
      when asked.mode = 'DAY' then on_day - make_date(asked_year, 1, 1) + 1
      when asked.mode = 'TABLE' then coalesce((select (step ->> 'percent')::numeric * 100
        from jsonb_array_elements(policy_value('progress.milestones', asked_place, asked_year, null, on_day) -> 'milestones') step
        where step ->> 'date' <= to_char(on_day, 'MM-DD') order by step ->> 'date' desc limit 1), 0)
      when extract(day from on_day + 1) = 1 then extract(month from on_day)
      else extract(month from on_day) - 1 end,
    case when asked.mode is null then null
      when on_day not between make_date(asked_year, 1, 1) and make_date(asked_year, 12, 31) then 1
      when asked.mode = 'DAY' then make_date(asked_year, 12, 31) - make_date(asked_year, 1, 1) + 1
      when asked.mode = 'TABLE' then 10000
      else 12 end
  from (select coalesce(asked_mode, policy_value('timeProgress.mode', asked_place, asked_year, null,
    least(on_day, make_date(asked_year, 12, 31))) ->> 'choice') as mode) asked
$$;

create table stated_figure (
  id uuid primary key,
  place_code text not null check (place_code ~ '^[0-9]{12}$'),
  county_code text generated always as (substr(place_code, 1, 6) || '000000') stored,
  report_name text not null check (length(report_name) between 1 and 200),
  year int not null check (year between 1990 and 2100),
  as_of date not null,
  indicator text not null check (indicator in ('EXPENDITURE_PROGRESS', 'ALLOCATION_PROGRESS', 'SURPLUS_RATE', 'DISBURSEMENT_RATE',
    'REIMBURSEMENT_RATE', 'START_RATE', 'COMPLETION_RATE')),
  base text check (base in ('RECEIVED', 'ALLOCATED')),
  levels text[],
  channels text[],
  stated text not null check (stated ~ '^[0-9]{1,15}([.][0-9]{1,8})?$'),
  numerator text not null check (numerator ~ '^[0-9]{1,15}([.][0-9]{1,8})?$'),
  denominator text not null check (denominator ~ '^[0-9]{1,15}([.][0-9]{1,8})?$'),
  unit text not null check (unit in ('YUAN', 'TEN_THOUSAND_YUAN', 'HUNDRED_MILLION_YUAN', 'PROJECTS')),
  operands_percent numeric(30, 2),
  operands_verdict text not null check (operands_verdict in ('EXACT', 'ROUNDING', 'MISMATCH')),
  ledger_numerator bigint not null,
  ledger_denominator bigint not null,
  ledger_percent numeric(30, 2) generated always as (percent_of(ledger_numerator, ledger_denominator)) stored,
  ledger_verdict text not null check (ledger_verdict in ('EXACT', 'ROUNDING', 'MISMATCH')),
  verdict text generated always as (case when 'MISMATCH' in (operands_verdict, ledger_verdict) then 'MISMATCH'
    when 'ROUNDING' in (operands_verdict, ledger_verdict) then 'ROUNDING' else 'EXACT' end) stored,
  recorded_by uuid references person (id),
  recorded_at timestamptz not null,
  constraint stated_figure_counts_projects check ((unit = 'PROJECTS') = (indicator in ('START_RATE', 'COMPLETION_RATE')))
);

create index stated_figure_place on stated_figure (place_code, id);

create index stated_figure_as_of on stated_figure (as_of, id);

create index stated_figure_recorded_by on stated_figure (recorded_by);

create function stated_figure_stays() returns trigger language plpgsql as $$
begin
  raise exception 'A stated figure is never changed: % on %', lower(tg_op), tg_table_name using errcode = '23001', constraint = 'stated_figure_stays';
end $$;

create trigger stated_figure_stays before update or delete on stated_figure for each row execute function stated_figure_stays();

create index ledger_account_year on ledger_account (year, place_code);
`,
);
