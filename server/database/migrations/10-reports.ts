import { migration } from './migration.js';

/**
 * The functions by which every report computes, so that no two statements round, count the calendar or read an act
 * differently, and the figures that outside reports state. A stated figure is history: it is added and never changed.
 *
 * The functions that join run with the rights of who asks and without nested loops: a range of places that row security
 * compares with a setting is taken by the planner for a handful of rows, and row by row it would read a county's rows
 * once for each of them.
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

create function account_turnover(from_code text, to_code text, as_of date)
returns table (account_id uuid, stage text, origin uuid, holder uuid, year int, place_code text, act text, other_year int, last_on date, fen numeric)
language sql stable parallel safe rows 10000 set enable_nestloop = off as $$
  -- Added up per pair of accounts before anything is joined: a million payments are read once and joined as the few pairs they make.
  with moved as materialized (
    select from_account, to_account, posting.act, max(business_date) as last_on, sum(amount_fen) as fen from posting
    where posting.place_code between from_code and to_code and business_date <= as_of
    group by from_account, to_account, posting.act
  ), side as (
    select to_account as account_id, from_account as other_id, act, last_on, fen from moved
    union all select from_account, to_account, act, last_on, -fen from moved
  )
  select account.id, account.stage, account.origin, account.holder, account.year, account.place_code, side.act,
    case when side.act = 'CARRY_OVER' then other.year end, max(side.last_on), sum(side.fen)
  from side join ledger_account account on account.id = side.account_id and account.kind = 'INSIDE'
    and account.place_code between from_code and to_code
  left join ledger_account other on other.id = side.other_id and side.act = 'CARRY_OVER' and other.place_code between from_code and to_code
  group by account.id, side.act, 8
$$;

create function planned_project(from_code text, to_code text, budget_year int, as_of date)
returns table (project_id uuid, place_code text, class_code text, library text, department_id uuid, name text, implementing_unit text,
  planned_start date, budget_fen bigint, started_on date, completed_on date)
language sql stable parallel safe rows 1000 set enable_nestloop = off as $$
  select project.id, project.place_code, project.class_code, project.library, project.department_id, project.name, project.implementing_unit,
    project.planned_start, project.budget_fen, commencement.started_on, completion.completed_on
  from project
  left join commencement on commencement.project_id = project.id and commencement.started_on <= as_of
  left join completion on completion.project_id = project.id and completion.completed_on <= as_of
  where project.plan_year = budget_year and project.place_code between from_code and to_code
    and not exists (select from case_act selection where selection.project_id = project.id and selection.move = 'selectForYear'
      and selection.plan_number = project.plan_number and selection.business_date > as_of)
$$;

create function budget_cell(from_code text, to_code text, budget_year int, as_of date)
returns table (line_id uuid, allocation_id uuid, place_code text, received numeric, returned numeric, carried_in numeric, carried_out numeric,
  allocated numeric, disbursed numeric, paid numeric, on_hand numeric, document_id uuid, level text, channel text, task text, disposition text,
  project_id uuid, project_name text, class_code text, library text, department_id uuid, is_in_plan boolean, started_on date, completed_on date)
language sql stable parallel safe rows 10000 set enable_nestloop = off as $$
  with summed as materialized (
    select origin, holder, account_turnover.place_code,
      sum(fen) filter (where stage = 'AVAILABLE' and act in ('RECEIVE', 'CONSOLIDATE_IN', 'CONSOLIDATE_OUT')) as received,
      -sum(fen) filter (where stage = 'AVAILABLE' and act = 'RETURN_SURPLUS') as returned,
      sum(fen) filter (where other_year < year) as carried_in,
      -sum(fen) filter (where other_year > year) as carried_out,
      sum(fen) filter (where stage = 'ALLOCATED' and act in ('ALLOCATE', 'RECLAIM', 'ADJUST_OUT', 'ADJUST_IN')
        or stage in ('ALLOCATED', 'RELEASED') and other_year < year) as allocated,
      sum(fen) filter (where stage = 'RELEASED' and (act in ('RELEASE', 'RETURN_RELEASE') or other_year < year)) as disbursed,
      -sum(fen) filter (where stage = 'RELEASED' and act = 'PAY') as paid,
      sum(fen) as on_hand
    from account_turnover(from_code, to_code, as_of) where year = budget_year
    group by origin, holder, account_turnover.place_code
  )
  select summed.origin, nullif(summed.holder, summed.origin), summed.place_code, coalesce(received, 0), coalesce(returned, 0), coalesce(carried_in, 0),
    coalesce(carried_out, 0), coalesce(allocated, 0), coalesce(disbursed, 0), coalesce(paid, 0), on_hand,
    line.document_id, line.level, line.channel, line.task, allocation.disposition, allocation.project_id, project.name, project.class_code,
    project.library, project.department_id, planned.project_id is not null, planned.started_on, planned.completed_on
  from summed left join fund_line line on line.id = summed.origin
  left join allocation on allocation.id = summed.holder
  left join project on project.id = allocation.project_id
  left join planned_project(from_code, to_code, budget_year, as_of) planned on planned.project_id = allocation.project_id
$$;

create function month_turnover(from_code text, to_code text, budget_year int, as_of date)
returns table (month int, stage text, act text, other_year int, fen numeric)
language sql stable parallel safe rows 100 set enable_nestloop = off as $$
  with moved as materialized (
    select from_account, to_account, posting.act, case when business_date < make_date(budget_year, 1, 1) then 1 else extract(month from business_date)::int end as month,
      sum(amount_fen) as fen
    from posting
    where posting.place_code between from_code and to_code and business_date <= least(as_of, make_date(budget_year, 12, 31))
    group by 1, 2, 3, 4
  ), side as (
    select to_account as account_id, from_account as other_id, act, month, fen from moved
    union all select from_account, to_account, act, month, -fen from moved
  )
  select side.month, account.stage, side.act, case when side.act = 'CARRY_OVER' then other.year end, sum(side.fen)
  from side join ledger_account account on account.id = side.account_id and account.kind = 'INSIDE' and account.year = budget_year
    and account.place_code between from_code and to_code
  left join ledger_account other on other.id = side.other_id and side.act = 'CARRY_OVER' and other.place_code between from_code and to_code
  group by side.month, account.stage, side.act, 4
$$;

create function lying_money(from_code text, to_code text, as_of date)
returns table (id text, kind text, fen numeric, place_code text, line_id uuid, document_id uuid, document_number text, document_title text,
  document_year int, county_code text, issued_on date, received_on date, level text, channel text, task text, allocation_id uuid, project_id uuid,
  project_name text, since date)
language sql stable parallel safe rows 1000 set enable_nestloop = off as $$
  with lying as materialized (
    select holder, origin, stage, account_turnover.place_code, sum(fen) as fen, max(last_on) filter (where act <> 'CARRY_OVER') as moved_on
    from account_turnover(from_code, to_code, as_of)
    group by holder, origin, stage, account_turnover.place_code having sum(fen) > 0
  )
  select lying.holder || ':' || lying.stage, case lying.stage when 'AVAILABLE' then 'UNALLOCATED' when 'ALLOCATED' then 'UNRELEASED' else 'UNPAID' end,
    lying.fen, lying.place_code, lying.origin, document.id, document.number, document.title, document.year, document.county_code, document.issued_on,
    document.received_on, line.level, line.channel, line.task, allocation.id, project.id, project.name,
    case when lying.stage = 'AVAILABLE' then document.received_on else coalesce(lying.moved_on, allocation.allocated_on) end
  from lying join fund_line line on line.id = lying.origin join fund_document document on document.id = line.document_id
  left join allocation on allocation.id = lying.holder
  left join project on project.id = allocation.project_id
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
`,
);
