import { migration } from './migration.js';

/**
 * What happens to a project once it is approved: changes, year plans, yearly reviews, procurement, contracts,
 * progress, acceptance, settlement, hand-over, closing; and the tags of villages. Rows that record an event are
 * only ever inserted; a correction is a new row.
 */
export const execution = migration(
  '07b-execution',
  `
create table change_request (
  id uuid primary key,
  project_id uuid not null,
  place_code text not null,
  county_code text generated always as (substr(place_code, 1, 6) || '000000') stored,
  kind text not null check (kind in ('CONTENT', 'PLACE', 'AMOUNT', 'TARGET')),
  state text not null check (state in ('REQUESTED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
  proposed jsonb not null check (jsonb_typeof(proposed) = 'object'),
  reason text not null check (length(reason) between 1 and 1000),
  edition_before int not null check (edition_before >= 1),
  edition_after int,
  requested_on date not null,
  requested_by uuid not null references person (id),
  circle uuid[] not null,
  recorded_at timestamptz not null,
  decided_on date,
  decided_by uuid references person (id),
  decided_at timestamptz,
  opinion text check (length(opinion) between 1 and 1000),
  minutes_number text check (length(minutes_number) between 1 and 100),
  minutes_date date,
  unique (id, project_id),
  foreign key (project_id, place_code) references project (id, place_code) on update cascade,
  constraint change_request_decided_when_closed check ((state = 'REQUESTED') = (decided_on is null)
    and (decided_on is null) = (decided_by is null) and (decided_on is null) = (decided_at is null)),
  constraint change_request_approved_by_minutes check (state <> 'APPROVED'
    or (minutes_number is not null and minutes_date is not null and edition_after = edition_before + 1)),
  constraint change_request_decided_after_request check (decided_on >= requested_on)
);

create unique index change_request_one_open on change_request (project_id) where state = 'REQUESTED';

create index change_request_project on change_request (project_id, id);

create index change_request_place on change_request (place_code, id);

create index change_request_state on change_request (county_code, state, id);

create index change_request_requested_by on change_request (requested_by);

create index change_request_decided_by on change_request (decided_by);

create table year_plan (
  id uuid primary key,
  place_code text not null check (place_code ~ '^[0-9]{6}000000$'),
  county_code text generated always as (substr(place_code, 1, 6) || '000000') stored,
  year int not null check (year between 2000 and 2100),
  number text not null check (length(number) between 1 and 100),
  name text not null check (length(name) between 1 and 200),
  state text not null check (state in ('DRAFT', 'ANNOUNCED')),
  drafted_on date not null,
  drafted_by uuid not null references person (id),
  minutes_number text check (length(minutes_number) between 1 and 100),
  minutes_date date,
  announced_on date,
  announced_by uuid references person (id),
  version int not null default 1,
  recorded_at timestamptz not null,
  constraint year_plan_number_once unique (county_code, year, number),
  constraint year_plan_announced_with_minutes check ((state = 'ANNOUNCED') = (announced_on is not null)
    and (announced_on is null or (minutes_number is not null and minutes_date is not null and announced_by is not null)))
);

create index year_plan_order on year_plan (county_code, year, id);

create index year_plan_drafted_by on year_plan (drafted_by);

create index year_plan_announced_by on year_plan (announced_by);

create table yearly_review (
  id uuid primary key,
  project_id uuid not null,
  place_code text not null,
  year int not null check (year between 2000 and 2100),
  reviewed_on date not null,
  still_needed boolean not null,
  opinion text not null check (length(opinion) between 1 and 1000),
  reviewed_by uuid not null references person (id),
  recorded_at timestamptz not null,
  foreign key (project_id, place_code) references project (id, place_code) on update cascade,
  constraint yearly_review_once_a_year unique (project_id, year)
);

create index yearly_review_place on yearly_review (place_code, year, id);

create index yearly_review_reviewed_by on yearly_review (reviewed_by);

create table implementation_plan (
  id uuid primary key,
  project_id uuid not null unique,
  place_code text not null,
  summary text not null check (length(summary) between 1 and 4000),
  approval_number text not null check (length(approval_number) between 1 and 100),
  approved_by text not null check (length(approved_by) between 1 and 200),
  approved_on date not null,
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  foreign key (project_id, place_code) references project (id, place_code) on update cascade
);

create index implementation_plan_place on implementation_plan (place_code, id);

create index implementation_plan_recorded_by on implementation_plan (recorded_by);

create table procurement (
  id uuid primary key,
  project_id uuid not null,
  place_code text not null,
  method text not null check (method in ('OPEN_TENDER', 'INVITED_TENDER', 'COMPETITIVE_NEGOTIATION', 'COMPETITIVE_CONSULTATION', 'INQUIRY',
    'SINGLE_SOURCE', 'BELOW_THRESHOLD', 'VILLAGE_SELF_BUILD', 'SUBSIDY_LIST')),
  tender_number text check (length(tender_number) between 1 and 100),
  winner text not null check (length(winner) between 1 and 200),
  price_fen bigint not null check (price_fen > 0),
  decided_on date not null,
  result text check (length(result) between 1 and 1000),
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  unique (id, project_id),
  foreign key (project_id, place_code) references project (id, place_code) on update cascade,
  constraint procurement_tender_has_number check (method not in ('OPEN_TENDER', 'INVITED_TENDER') or tender_number is not null)
);

create index procurement_project on procurement (project_id, id);

create index procurement_place on procurement (place_code, id);

create index procurement_recorded_by on procurement (recorded_by);

create table contract (
  id uuid primary key,
  project_id uuid not null,
  place_code text not null,
  procurement_id uuid not null,
  number text not null check (length(number) between 1 and 100),
  party text not null check (length(party) between 1 and 200),
  amount_fen bigint not null constraint contract_amount_above_zero check (amount_fen > 0),
  signed_on date not null,
  planned_finish date not null,
  retention_percent numeric(5, 2) not null default 0 check (retention_percent between 0 and 100),
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  unique (id, project_id),
  constraint contract_number_once_a_project unique (project_id, number),
  foreign key (project_id, place_code) references project (id, place_code) on update cascade,
  foreign key (procurement_id, project_id) references procurement (id, project_id),
  constraint contract_finishes_after_signing check (planned_finish >= signed_on)
);

create index contract_project on contract (project_id, id);

create index contract_place on contract (place_code, id);

create index contract_procurement on contract (procurement_id);

create index contract_recorded_by on contract (recorded_by);

create table contract_supplement (
  id uuid primary key,
  project_id uuid not null,
  place_code text not null,
  contract_id uuid not null,
  change_request_id uuid not null,
  number text not null check (length(number) between 1 and 100),
  amount_fen bigint not null,
  signed_on date not null,
  reason text not null check (length(reason) between 1 and 1000),
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  unique (id, contract_id),
  constraint contract_supplement_number_once unique (contract_id, number),
  foreign key (project_id, place_code) references project (id, place_code) on update cascade,
  foreign key (contract_id, project_id) references contract (id, project_id),
  foreign key (change_request_id, project_id) references change_request (id, project_id)
);

create index contract_supplement_project on contract_supplement (project_id, id);

create index contract_supplement_place on contract_supplement (place_code, id);

create index contract_supplement_change on contract_supplement (change_request_id);

create index contract_supplement_recorded_by on contract_supplement (recorded_by);

create table contract_item (
  id uuid primary key,
  project_id uuid not null,
  place_code text not null,
  contract_id uuid not null,
  supplement_id uuid,
  alters_item_id uuid,
  position int not null check (position >= 1),
  name text not null check (length(name) between 1 and 200),
  unit text not null check (length(unit) between 1 and 20),
  quantity numeric(18, 4) not null check (quantity <> 0),
  unit_price_fen bigint not null check (unit_price_fen > 0),
  amount_fen bigint generated always as (round(quantity * unit_price_fen)::bigint) stored,
  unique (id, project_id),
  unique (id, contract_id),
  foreign key (project_id, place_code) references project (id, place_code) on update cascade,
  foreign key (contract_id, project_id) references contract (id, project_id),
  foreign key (supplement_id, contract_id) references contract_supplement (id, contract_id),
  foreign key (alters_item_id, contract_id) references contract_item (id, contract_id),
  constraint contract_item_falls_only_by_supplement check (quantity > 0 or (supplement_id is not null and alters_item_id is not null)),
  constraint contract_item_alters_by_supplement check (alters_item_id is null or supplement_id is not null)
);

create unique index contract_item_position on contract_item (contract_id, (coalesce(supplement_id, contract_id)), position);

create index contract_item_project on contract_item (project_id, id);

create index contract_item_place on contract_item (place_code, id);

create index contract_item_supplement on contract_item (supplement_id);

create index contract_item_alters on contract_item (alters_item_id);

create function contract_items_make_amount() returns trigger language plpgsql security definer set search_path from current as $$
declare
  changed jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
  of_contract uuid := changed ->> case when tg_table_name = 'contract' then 'id' else 'contract_id' end;
  wrong record;
begin
  -- Asked at the end of the transaction, when the items have arrived as well.
  select sums.number, sums.stated, sums.items into wrong from (
    select contract.number, contract.amount_fen as stated,
      coalesce((select sum(item.amount_fen) from contract_item item where item.contract_id = contract.id and item.supplement_id is null), 0) as items
    from contract where contract.id = of_contract
    union all
    select supplement.number, supplement.amount_fen,
      coalesce((select sum(item.amount_fen) from contract_item item where item.supplement_id = supplement.id), 0)
    from contract_supplement supplement where supplement.contract_id = of_contract
  ) as sums where sums.stated <> sums.items limit 1;
  if found then
    raise exception 'The items of % make % fen, not %', wrong.number, wrong.items, wrong.stated
      using errcode = '23514', constraint = 'contract_items_make_amount';
  end if;
  return null;
end $$;

create constraint trigger contract_items_make_amount after insert or update of amount_fen on contract
  deferrable initially deferred for each row execute function contract_items_make_amount();

create constraint trigger contract_items_make_amount after insert or update of amount_fen on contract_supplement
  deferrable initially deferred for each row execute function contract_items_make_amount();

create constraint trigger contract_items_make_amount after insert or update of quantity, unit_price_fen or delete on contract_item
  deferrable initially deferred for each row execute function contract_items_make_amount();

create table commencement (
  id uuid primary key,
  project_id uuid not null unique,
  place_code text not null,
  started_on date not null,
  note text check (length(note) between 1 and 1000),
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  foreign key (project_id, place_code) references project (id, place_code) on update cascade
);

create index commencement_place on commencement (place_code, started_on);

create index commencement_recorded_by on commencement (recorded_by);

create table progress_report (
  id uuid primary key,
  project_id uuid not null,
  place_code text not null,
  done_on date not null,
  note text check (length(note) between 1 and 2000),
  correction_reason text check (length(correction_reason) between 1 and 1000),
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  unique (id, project_id),
  foreign key (project_id, place_code) references project (id, place_code) on update cascade
);

create index progress_report_project on progress_report (project_id, done_on, id);

create index progress_report_place on progress_report (place_code, id);

create index progress_report_recorded_by on progress_report (recorded_by);

create table progress_item (
  id uuid primary key,
  project_id uuid not null,
  place_code text not null,
  report_id uuid not null,
  contract_item_id uuid not null,
  quantity_done numeric(18, 4) not null check (quantity_done >= 0),
  constraint progress_item_once_a_report unique (report_id, contract_item_id),
  foreign key (project_id, place_code) references project (id, place_code) on update cascade,
  foreign key (report_id, project_id) references progress_report (id, project_id),
  foreign key (contract_item_id, project_id) references contract_item (id, project_id)
);

create index progress_item_project on progress_item (project_id, id);

create index progress_item_place on progress_item (place_code, id);

create index progress_item_contract_item on progress_item (contract_item_id, report_id);

create table completion (
  id uuid primary key,
  project_id uuid not null unique,
  place_code text not null,
  completed_on date not null,
  note text check (length(note) between 1 and 2000),
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  foreign key (project_id, place_code) references project (id, place_code) on update cascade
);

create index completion_place on completion (place_code, completed_on);

create index completion_recorded_by on completion (recorded_by);

create table acceptance (
  id uuid primary key,
  project_id uuid not null,
  place_code text not null,
  level text not null check (level in ('VILLAGE', 'TOWNSHIP', 'COUNTY', 'DEPARTMENT')),
  accepted_on date not null,
  record_number text check (length(record_number) between 1 and 100),
  conclusion text not null check (conclusion in ('QUALIFIED', 'QUALIFIED_AFTER_RECTIFICATION', 'UNQUALIFIED')),
  opinion text not null check (length(opinion) between 1 and 2000),
  acceptors text not null check (length(acceptors) between 1 and 300),
  recorded_by uuid not null references person (id),
  circle uuid[] not null,
  recorded_at timestamptz not null,
  unique (id, project_id),
  foreign key (project_id, place_code) references project (id, place_code) on update cascade
);

create index acceptance_project on acceptance (project_id, level, id);

create index acceptance_place on acceptance (place_code, id);

create index acceptance_recorded_by on acceptance (recorded_by);

create table acceptance_problem (
  id uuid primary key,
  project_id uuid not null,
  place_code text not null,
  acceptance_id uuid not null,
  description text not null check (length(description) between 1 and 1000),
  due_on date,
  closed_on date,
  closed_by uuid references person (id),
  closing_note text check (length(closing_note) between 1 and 1000),
  unique (id, project_id),
  foreign key (project_id, place_code) references project (id, place_code) on update cascade,
  foreign key (acceptance_id, project_id) references acceptance (id, project_id),
  constraint acceptance_problem_closed_by_somebody check ((closed_on is null) = (closed_by is null) and (closed_on is null) = (closing_note is null))
);

create index acceptance_problem_project on acceptance_problem (project_id, id);

create index acceptance_problem_place on acceptance_problem (place_code, id);

create index acceptance_problem_acceptance on acceptance_problem (acceptance_id, id);

create index acceptance_problem_open on acceptance_problem (project_id) where closed_on is null;

create index acceptance_problem_closed_by on acceptance_problem (closed_by);

create table settlement (
  id uuid primary key,
  project_id uuid not null unique,
  place_code text not null,
  amount_fen bigint not null constraint settlement_amount_above_zero check (amount_fen > 0),
  contract_fen bigint not null,
  saving_fen bigint generated always as (contract_fen - amount_fen) stored,
  settled_on date not null,
  audited_by text not null check (length(audited_by) between 1 and 200),
  document_number text check (length(document_number) between 1 and 100),
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  foreign key (project_id, place_code) references project (id, place_code) on update cascade,
  constraint settlement_must_not_exceed_contract check (amount_fen <= contract_fen)
);

create index settlement_place on settlement (place_code, settled_on);

create index settlement_recorded_by on settlement (recorded_by);

create table handover (
  id uuid primary key,
  project_id uuid not null unique,
  place_code text not null,
  handed_over_on date not null,
  giver text not null check (length(giver) between 1 and 200),
  giver_signed_by text not null check (length(giver_signed_by) between 1 and 100),
  receiver text not null check (length(receiver) between 1 and 200),
  receiver_signed_by text not null check (length(receiver_signed_by) between 1 and 100),
  note text check (length(note) between 1 and 2000),
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  foreign key (project_id, place_code) references project (id, place_code) on update cascade
);

create index handover_place on handover (place_code, handed_over_on);

create index handover_recorded_by on handover (recorded_by);

create table closing (
  id uuid primary key,
  project_id uuid not null unique,
  place_code text not null,
  closed_on date not null,
  files text[] not null,
  copies text[] not null,
  note text check (length(note) between 1 and 2000),
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  foreign key (project_id, place_code) references project (id, place_code) on update cascade
);

create index closing_place on closing (place_code, closed_on);

create index closing_recorded_by on closing (recorded_by);

create table village_tag_kind (
  id uuid primary key,
  code text not null unique check (code ~ '^[A-Z][A-Z_]{1,39}$'),
  zh text not null,
  en text not null,
  position int not null unique
);

insert into village_tag_kind (id, code, zh, en, position) values
  ('0197b000-0000-7000-8000-000000000001', 'KEY_VILLAGE', '重点帮扶村', 'key village for assistance', 1),
  ('0197b000-0000-7000-8000-000000000002', 'DEMONSTRATION', '示范村', 'demonstration village', 2),
  ('0197b000-0000-7000-8000-000000000003', 'OUT_OF_POVERTY', '脱贫村', 'village lifted out of poverty', 3),
  ('0197b000-0000-7000-8000-000000000004', 'PILOT', '试点村', 'pilot village', 4);

create table village_tag (
  id uuid primary key,
  place_code text not null check (place_code ~ '^[0-9]{12}$' and substr(place_code, 10, 3) <> '000'),
  county_code text generated always as (substr(place_code, 1, 6) || '000000') stored,
  kind text not null references village_tag_kind (code),
  valid_from date not null,
  valid_to date,
  basis text not null check (length(basis) between 1 and 500),
  end_reason text check (length(end_reason) between 1 and 500),
  recorded_by uuid not null references person (id),
  recorded_at timestamptz not null,
  constraint village_tag_ends_after_start check (valid_to >= valid_from - 1),
  constraint village_tag_ended_for_a_reason check ((valid_to is null) = (end_reason is null)),
  constraint village_tag_not_twice exclude using gist (place_code with =, kind with =, (daterange(valid_from, valid_to + 1, '[)')) with &&)
);

create index village_tag_place on village_tag (place_code, kind);

create index village_tag_kind_county on village_tag (county_code, kind, place_code);

create index village_tag_recorded_by on village_tag (recorded_by);

create function contract_work(of_project uuid, as_of date)
returns table (item_id uuid, contract_id uuid, unit_price_fen bigint, quantity numeric, done numeric)
language sql stable parallel safe as $$
  select item.id, item.contract_id, item.unit_price_fen,
    item.quantity + coalesce((select sum(altered.quantity) from contract_item altered
      join contract_supplement supplement on supplement.id = altered.supplement_id
      where altered.alters_item_id = item.id and supplement.signed_on <= as_of), 0),
    coalesce((select progress.quantity_done from progress_item progress join progress_report report on report.id = progress.report_id
      where progress.contract_item_id = item.id and report.done_on <= as_of
      order by report.done_on desc, report.id desc limit 1), 0)
  from contract_item item
  join contract on contract.id = item.contract_id
  left join contract_supplement added on added.id = item.supplement_id
  where item.project_id = of_project and item.alters_item_id is null
    and contract.signed_on <= as_of and (added.id is null or added.signed_on <= as_of)
$$;

create function physical_percent(of_project uuid, as_of date) returns numeric
language sql stable parallel safe as $$
  select round(sum(least(done, quantity) * unit_price_fen) * 100 / nullif(sum(quantity * unit_price_fen), 0), 2)
  from contract_work(of_project, as_of)
$$;

create view execution_fact with (security_invoker = true) as
  select project.id as project_id, project.place_code,
    contracts.count as contract_count, contracts.first_signed_on as contract_signed_on,
    coalesce(contracts.fen, 0)::bigint as contract_fen, coalesce(supplements.fen, 0)::bigint as supplement_fen,
    (select count(*)::int from procurement where procurement.project_id = project.id) as procurement_count,
    plan.approved_on as plan_approved_on, commencement.started_on, completion.completed_on,
    physical_percent(project.id, 'infinity'::date) as physical_percent,
    coalesce((select bool_and(work.done >= work.quantity) from contract_work(project.id, 'infinity'::date) work), false) as quantities_done,
    (select max(report.done_on) from progress_report report where report.project_id = project.id) as last_report_on,
    coalesce((select array_agg(distinct passed.level) from acceptance passed where passed.project_id = project.id
      and passed.conclusion <> 'UNQUALIFIED' and not exists (select from acceptance later where later.project_id = passed.project_id
        and later.level = passed.level and later.id > passed.id and later.conclusion = 'UNQUALIFIED')), '{}'::text[]) as accepted_levels,
    (select max(acceptance.accepted_on) from acceptance where acceptance.project_id = project.id) as accepted_on,
    (select count(*)::int from acceptance_problem problem where problem.project_id = project.id and problem.closed_on is null) as open_problems,
    settlement.amount_fen as settlement_fen, settlement.settled_on,
    handover.handed_over_on, closing.closed_on,
    (select count(*)::int from change_request request where request.project_id = project.id and request.state = 'REQUESTED') as open_changes
  from project
  left join lateral (select count(*)::int as count, min(signed_on) as first_signed_on, sum(amount_fen) as fen
    from contract where contract.project_id = project.id) contracts on true
  left join lateral (select sum(amount_fen) as fen from contract_supplement supplement where supplement.project_id = project.id) supplements on true
  left join implementation_plan plan on plan.project_id = project.id
  left join commencement on commencement.project_id = project.id
  left join completion on completion.project_id = project.id
  left join settlement on settlement.project_id = project.id
  left join handover on handover.project_id = project.id
  left join closing on closing.project_id = project.id;

grant select on execution_fact to xianjie_office, xianjie_public;
`,
);
