import { migration } from './migration.js';

/**
 * Fund documents with their lines, and everything that is done with the money of a line. All rows but claims and their
 * proofs are history: they are added, and taken back by a row in `fund_reversal`; triggers hold that for the owner too.
 * Each money row names the ledger entry that booked it. `ledger_place_code` is the place under which an allocation's
 * accounts were opened: a project may move to another village later, its accounts stay where they are.
 */
export const funds = migration(
  '09-funds',
  `
create table fund_document (
  id uuid primary key,
  place_code text not null check (place_code ~ '^[0-9]{6}000000$'),
  county_code text generated always as (substr(place_code, 1, 6) || '000000') stored,
  number text check (length(number) between 8 and 40),
  number_as_written text check (length(number_as_written) between 1 and 60),
  no_number_reason text check (length(no_number_reason) between 1 and 200),
  parent_id uuid references fund_document (id),
  superior_number text check (length(superior_number) between 8 and 40),
  title text not null check (length(title) between 1 and 200),
  issuing_body text not null check (length(issuing_body) between 1 and 100),
  issued_on date not null,
  received_on date not null,
  year int not null check (year between 1990 and 2100),
  batch text check (length(batch) between 1 and 40),
  advance_issued boolean not null,
  direct_fund_mark text check (length(direct_fund_mark) between 1 and 40),
  project_code text check (length(project_code) between 1 and 40),
  income_subject text check (income_subject ~ '^[0-9]{3,12}$'),
  expense_subject text check (expense_subject ~ '^[0-9]{3,12}$'),
  amount_fen bigint not null check (amount_fen > 0),
  attachment_id uuid references attachment (id),
  entry_id uuid not null references ledger_entry (id),
  sample boolean not null default false,
  recorded_at timestamptz not null,
  unique (id, place_code),
  constraint fund_document_number_or_reason check ((number is null) = (no_number_reason is not null)),
  constraint fund_document_received_after_issue check (received_on >= issued_on),
  constraint fund_document_not_its_own_parent check (parent_id <> id)
);

create index fund_document_number on fund_document (county_code, number);

create index fund_document_parent on fund_document (parent_id);

create index fund_document_received on fund_document (county_code, received_on, id);

create index fund_document_issued on fund_document (county_code, issued_on, id);

create index fund_document_year on fund_document (county_code, year, id);

create index fund_document_attachment on fund_document (attachment_id);

create index fund_document_entry on fund_document (entry_id);

create table consolidation (
  id uuid primary key,
  from_line_id uuid not null,
  place_code text not null check (place_code ~ '^[0-9]{6}000000$'),
  county_code text generated always as (substr(place_code, 1, 6) || '000000') stored,
  amount_fen bigint not null check (amount_fen > 0),
  consolidated_on date not null,
  decision_number text not null check (length(decision_number) between 1 and 60),
  decision_date date not null check (decision_date <= consolidated_on),
  reason text not null check (length(reason) between 1 and 500),
  entry_id uuid not null references ledger_entry (id),
  recorded_at timestamptz not null
);

create table fund_line (
  id uuid primary key,
  document_id uuid not null,
  place_code text not null,
  county_code text generated always as (substr(place_code, 1, 6) || '000000') stored,
  level text not null check (level in ('CENTRAL', 'PROVINCIAL', 'CITY', 'COUNTY')),
  channel text not null check (channel in ('BRIDGING', 'EAST_WEST', 'TARGETED_AID', 'INTRA_PROVINCE', 'CONSOLIDATED', 'BOND', 'DONATION', 'OTHER')),
  task text check (task in ('CONSOLIDATION', 'WORK_RELIEF', 'ETHNIC', 'STATE_FARM', 'STATE_FOREST', 'SANXI')),
  amount_fen bigint not null check (amount_fen > 0),
  purpose text check (length(purpose) between 1 and 200),
  source_consolidation_id uuid unique references consolidation (id),
  recorded_at timestamptz not null,
  foreign key (document_id, place_code) references fund_document (id, place_code) on update cascade,
  constraint fund_line_bridging_has_task check (channel <> 'BRIDGING' or task is not null)
);

alter table consolidation add constraint consolidation_from_line foreign key (from_line_id) references fund_line (id);

create index consolidation_line on consolidation (from_line_id);

create index consolidation_county on consolidation (county_code, consolidated_on, id);

create index consolidation_entry on consolidation (entry_id);

create index fund_line_document on fund_line (document_id, place_code, id);

create index fund_line_county on fund_line (county_code, level, channel, id);

create table adjustment (
  id uuid primary key,
  from_allocation_id uuid not null,
  project_id uuid not null,
  place_code text not null,
  county_code text generated always as (substr(place_code, 1, 6) || '000000') stored,
  to_project_id uuid not null references project (id),
  amount_fen bigint not null check (amount_fen > 0),
  adjusted_on date not null,
  decision_number text not null check (length(decision_number) between 1 and 60),
  decision_date date not null check (decision_date <= adjusted_on),
  reason text not null check (length(reason) between 1 and 500),
  out_entry_id uuid not null references ledger_entry (id),
  in_entry_id uuid not null references ledger_entry (id),
  recorded_at timestamptz not null,
  foreign key (project_id, place_code) references project (id, place_code) on update cascade,
  constraint adjustment_to_another_project check (to_project_id <> project_id)
);

create table allocation (
  id uuid primary key,
  line_id uuid not null references fund_line (id),
  project_id uuid not null,
  place_code text not null,
  county_code text generated always as (substr(place_code, 1, 6) || '000000') stored,
  ledger_place_code text not null check (ledger_place_code ~ '^[0-9]{12}$'),
  amount_fen bigint not null check (amount_fen > 0),
  allocated_on date not null,
  year int not null check (year between 1990 and 2100),
  disposition text not null check (disposition in ('KEPT', 'PASSED_DOWN')),
  approval_number text not null check (length(approval_number) between 1 and 60),
  expense_subject text check (expense_subject ~ '^[0-9]{3,12}$'),
  source_adjustment_id uuid unique references adjustment (id),
  entry_id uuid not null references ledger_entry (id),
  sample boolean not null default false,
  recorded_at timestamptz not null,
  unique (id, project_id),
  foreign key (project_id, place_code) references project (id, place_code) on update cascade
);

alter table adjustment add constraint adjustment_from_allocation foreign key (from_allocation_id, project_id) references allocation (id, project_id);

create index allocation_line on allocation (line_id, id);

create index allocation_project on allocation (project_id, place_code);

create index allocation_place on allocation (place_code, id);

create index allocation_date on allocation (allocated_on, id);

create index allocation_entry on allocation (entry_id);

create index adjustment_from on adjustment (from_allocation_id, project_id);

create index adjustment_project on adjustment (project_id, place_code);

create index adjustment_to on adjustment (to_project_id);

create index adjustment_out_entry on adjustment (out_entry_id);

create index adjustment_in_entry on adjustment (in_entry_id);

create table disbursement (
  id uuid primary key,
  allocation_id uuid not null,
  project_id uuid not null,
  place_code text not null,
  county_code text generated always as (substr(place_code, 1, 6) || '000000') stored,
  amount_fen bigint not null check (amount_fen > 0),
  released_on date not null,
  voucher_number text not null check (length(voucher_number) between 1 and 60),
  receiving_unit text not null check (length(receiving_unit) between 1 and 100),
  entry_id uuid not null references ledger_entry (id),
  sample boolean not null default false,
  recorded_at timestamptz not null,
  foreign key (project_id, place_code) references project (id, place_code) on update cascade,
  foreign key (allocation_id, project_id) references allocation (id, project_id)
);

create index disbursement_allocation on disbursement (allocation_id, project_id);

create index disbursement_project on disbursement (project_id, place_code);

create index disbursement_place on disbursement (place_code, id);

create index disbursement_date on disbursement (released_on, id);

create index disbursement_entry on disbursement (entry_id);

create table disbursement_return (
  id uuid primary key,
  allocation_id uuid not null,
  project_id uuid not null,
  place_code text not null,
  county_code text generated always as (substr(place_code, 1, 6) || '000000') stored,
  amount_fen bigint not null check (amount_fen > 0),
  returned_on date not null,
  voucher_number text not null check (length(voucher_number) between 1 and 60),
  reason text not null check (length(reason) between 1 and 500),
  entry_id uuid not null references ledger_entry (id),
  recorded_at timestamptz not null,
  foreign key (project_id, place_code) references project (id, place_code) on update cascade,
  foreign key (allocation_id, project_id) references allocation (id, project_id)
);

create index disbursement_return_allocation on disbursement_return (allocation_id, project_id);

create index disbursement_return_project on disbursement_return (project_id, place_code);

create index disbursement_return_entry on disbursement_return (entry_id);

create table proof_kind (
  code text primary key check (code ~ '^[A-Z][A-Z_]{1,39}$'),
  zh text not null,
  en text not null
);

insert into proof_kind (code, zh, en) values
  ('APPLICATION', '报账申请', 'application for reimbursement'),
  ('PROJECT_APPROVAL', '项目批复', 'approval of the project'),
  ('IMPLEMENTATION_PLAN', '实施方案', 'implementation plan'),
  ('PROCUREMENT_PAPERS', '招标采购资料', 'procurement papers'),
  ('CONTRACT', '合同', 'contract'),
  ('INVOICE', '发票', 'invoice'),
  ('PROGRESS_OR_ACCEPTANCE', '进度或验收记录', 'progress or acceptance record'),
  ('SUPERVISION_OPINION', '监理意见', 'opinion of the works supervisor'),
  ('PHOTOS', '施工前中后照片', 'photos'),
  ('NOTICE_PROOF', '公示公告证明', 'proof of publication'),
  ('PAYEE_ACCOUNT', '收款账户证明', 'proof of the payee’s account'),
  ('SIGNED_LIST', '农户签字花名册', 'list signed by the households'),
  ('CARD_RECORD', '一卡通发放记录', 'record of payment to the households’ cards'),
  ('DELIVERY_RECORD', '货物交付签收单', 'signed delivery record');

create table proof_requirement (
  claim_kind text not null check (claim_kind in ('WORKS', 'HOUSEHOLD_SUBSIDY', 'PURCHASE')),
  proof_kind text not null references proof_kind (code),
  primary key (claim_kind, proof_kind)
);

create index proof_requirement_kind on proof_requirement (proof_kind);

insert into proof_requirement (claim_kind, proof_kind)
  select 'WORKS', unnest(array['APPLICATION', 'PROJECT_APPROVAL', 'IMPLEMENTATION_PLAN', 'PROCUREMENT_PAPERS', 'CONTRACT', 'INVOICE',
    'PROGRESS_OR_ACCEPTANCE', 'SUPERVISION_OPINION', 'PHOTOS', 'NOTICE_PROOF', 'PAYEE_ACCOUNT'])
  union all
  select 'HOUSEHOLD_SUBSIDY', unnest(array['APPLICATION', 'PROJECT_APPROVAL', 'IMPLEMENTATION_PLAN', 'PROGRESS_OR_ACCEPTANCE', 'NOTICE_PROOF',
    'SIGNED_LIST', 'CARD_RECORD'])
  union all
  select 'PURCHASE', unnest(array['APPLICATION', 'PROJECT_APPROVAL', 'PROCUREMENT_PAPERS', 'CONTRACT', 'INVOICE', 'DELIVERY_RECORD', 'PHOTOS', 'PAYEE_ACCOUNT']);

create table claim (
  id uuid primary key,
  project_id uuid not null,
  place_code text not null,
  county_code text generated always as (substr(place_code, 1, 6) || '000000') stored,
  contract_id uuid,
  kind text not null check (kind in ('WORKS', 'HOUSEHOLD_SUBSIDY', 'PURCHASE')),
  purpose text not null check (length(purpose) between 1 and 200),
  amount_fen bigint not null check (amount_fen > 0),
  is_retention boolean not null default false,
  payee text not null check (length(payee) between 1 and 100),
  payee_account text not null check (payee_account ~ '^[*]+[0-9A-Za-z]{0,4}$'),
  applicant_unit text not null check (length(applicant_unit) between 1 and 100),
  state text not null check (state in ('DRAFT', 'SUBMITTED', 'TOWNSHIP_CHECKED', 'APPROVED', 'PAID', 'RETURNED', 'WITHDRAWN')),
  state_since date not null,
  return_reason text check (length(return_reason) between 1 and 500),
  version int not null default 1,
  sample boolean not null default false,
  recorded_at timestamptz not null,
  unique (id, project_id),
  foreign key (project_id, place_code) references project (id, place_code) on update cascade,
  foreign key (contract_id, project_id) references contract (id, project_id)
);

create index claim_project on claim (project_id, place_code);

create index claim_place on claim (place_code, id);

create index claim_state on claim (county_code, state, state_since, id);

create index claim_contract on claim (contract_id, project_id);

create table claim_proof (
  id uuid primary key,
  claim_id uuid not null,
  project_id uuid not null,
  place_code text not null,
  kind text not null references proof_kind (code),
  attachment_id uuid references attachment (id),
  reference text check (length(reference) between 1 and 200),
  recorded_at timestamptz not null,
  foreign key (project_id, place_code) references project (id, place_code) on update cascade,
  foreign key (claim_id, project_id) references claim (id, project_id),
  constraint claim_proof_shows_something check (attachment_id is not null or reference is not null)
);

create index claim_proof_claim on claim_proof (claim_id, project_id, id);

create index claim_proof_project on claim_proof (project_id, place_code);

create index claim_proof_attachment on claim_proof (attachment_id);

create index claim_proof_kind on claim_proof (kind);

create table claim_act (
  id uuid primary key,
  claim_id uuid not null,
  project_id uuid not null,
  place_code text not null,
  move text not null check (length(move) between 1 and 40),
  from_state text,
  to_state text not null,
  duty text not null check (duty in ('CLAIM', 'CHECK', 'APPROVE', 'PAY')),
  by_person_id uuid not null references person (id),
  for_person_id uuid references person (id),
  circle uuid[] not null check (cardinality(circle) > 0),
  post_id uuid not null references post (id),
  role text not null,
  business_date date not null,
  recorded_at timestamptz not null,
  opinion text check (length(opinion) between 1 and 1000),
  foreign key (project_id, place_code) references project (id, place_code) on update cascade,
  foreign key (claim_id, project_id) references claim (id, project_id)
);

create index claim_act_claim on claim_act (claim_id, project_id, id);

create index claim_act_project on claim_act (project_id, place_code);

create index claim_act_by on claim_act (by_person_id);

create index claim_act_for on claim_act (for_person_id);

create index claim_act_post on claim_act (post_id);

create table payment (
  id uuid primary key,
  claim_id uuid not null,
  allocation_id uuid not null,
  project_id uuid not null,
  place_code text not null,
  county_code text generated always as (substr(place_code, 1, 6) || '000000') stored,
  amount_fen bigint not null check (amount_fen > 0),
  paid_on date not null,
  payee text not null check (length(payee) between 1 and 100),
  payee_account text not null check (payee_account ~ '^[*]+[0-9A-Za-z]{0,4}$'),
  voucher_number text not null check (length(voucher_number) between 1 and 60),
  is_retention boolean not null,
  entry_id uuid not null references ledger_entry (id),
  sample boolean not null default false,
  recorded_at timestamptz not null,
  foreign key (project_id, place_code) references project (id, place_code) on update cascade,
  foreign key (claim_id, project_id) references claim (id, project_id),
  foreign key (allocation_id, project_id) references allocation (id, project_id)
);

create index payment_claim on payment (claim_id, project_id);

create index payment_allocation on payment (allocation_id, project_id);

create index payment_project on payment (project_id, place_code);

create index payment_place on payment (place_code, id);

create index payment_date on payment (paid_on, id);

create index payment_entry on payment (entry_id);

create table reclaim (
  id uuid primary key,
  allocation_id uuid not null,
  line_id uuid not null references fund_line (id),
  project_id uuid not null,
  place_code text not null,
  county_code text generated always as (substr(place_code, 1, 6) || '000000') stored,
  amount_fen bigint not null check (amount_fen > 0),
  reclaimed_on date not null,
  decision_number text check (length(decision_number) between 1 and 60),
  reason text not null check (length(reason) between 1 and 500),
  entry_id uuid not null references ledger_entry (id),
  recorded_at timestamptz not null,
  foreign key (project_id, place_code) references project (id, place_code) on update cascade,
  foreign key (allocation_id, project_id) references allocation (id, project_id)
);

create index reclaim_allocation on reclaim (allocation_id, project_id);

create index reclaim_line on reclaim (line_id);

create index reclaim_project on reclaim (project_id, place_code);

create index reclaim_entry on reclaim (entry_id);

create table carry_over (
  id uuid primary key,
  line_id uuid not null references fund_line (id),
  allocation_id uuid,
  project_id uuid,
  place_code text not null check (place_code ~ '^[0-9]{12}$'),
  county_code text generated always as (substr(place_code, 1, 6) || '000000') stored,
  first_year int not null,
  from_year int not null check (from_year >= first_year),
  to_year int not null check (to_year = from_year + 1),
  available_fen bigint not null default 0 check (available_fen >= 0),
  allocated_fen bigint not null default 0 check (allocated_fen >= 0),
  released_fen bigint not null default 0 check (released_fen >= 0),
  carried_on date not null,
  reason text not null check (length(reason) between 1 and 500),
  entry_id uuid not null references ledger_entry (id),
  recorded_at timestamptz not null,
  foreign key (project_id, place_code) references project (id, place_code) on update cascade,
  foreign key (allocation_id, project_id) references allocation (id, project_id),
  constraint carry_over_of_line_or_allocation check ((allocation_id is null) = (project_id is null)
    and case when allocation_id is null then available_fen > 0 and allocated_fen = 0 and released_fen = 0
      else available_fen = 0 and allocated_fen + released_fen > 0 end)
);

create index carry_over_line on carry_over (line_id, from_year);

create index carry_over_allocation on carry_over (allocation_id, project_id);

create index carry_over_project on carry_over (project_id, place_code);

create index carry_over_entry on carry_over (entry_id);

create table surplus_return (
  id uuid primary key,
  line_id uuid not null references fund_line (id),
  place_code text not null check (place_code ~ '^[0-9]{6}000000$'),
  county_code text generated always as (substr(place_code, 1, 6) || '000000') stored,
  amount_fen bigint not null check (amount_fen > 0),
  returned_on date not null,
  decision_number text not null check (length(decision_number) between 1 and 60),
  reason text not null check (length(reason) between 1 and 500),
  entry_id uuid not null references ledger_entry (id),
  recorded_at timestamptz not null
);

create index surplus_return_line on surplus_return (line_id);

create index surplus_return_county on surplus_return (county_code, returned_on, id);

create index surplus_return_entry on surplus_return (entry_id);

create table fund_reversal (
  id uuid primary key,
  noun text not null check (noun in ('fund_document', 'allocation', 'disbursement', 'payment')),
  subject_id uuid not null constraint fund_reversal_once unique,
  project_id uuid,
  place_code text not null check (place_code ~ '^[0-9]{12}$'),
  county_code text generated always as (substr(place_code, 1, 6) || '000000') stored,
  reversed_on date not null,
  reason text not null check (length(reason) between 1 and 500),
  entry_id uuid not null references ledger_entry (id),
  recorded_at timestamptz not null,
  foreign key (project_id, place_code) references project (id, place_code) on update cascade
);

create index fund_reversal_project on fund_reversal (project_id, place_code);

create index fund_reversal_entry on fund_reversal (entry_id);

create function fund_document_number_is_new() returns trigger language plpgsql security definer set search_path from current as $$
begin
  if new.number is null then return new; end if;
  -- A document that was taken back frees its number, so this cannot be a unique index; the lock makes two who register at once queue.
  perform pg_advisory_xact_lock(hashtextextended(substr(new.place_code, 1, 6) || new.number, 9));
  if exists (select from fund_document known where known.county_code = substr(new.place_code, 1, 6) || '000000' and known.number = new.number and known.id <> new.id
      and not exists (select from fund_reversal where subject_id = known.id)) then
    raise exception 'The document % is registered already', new.number using errcode = '23505', constraint = 'fund_document_number_is_new';
  end if;
  return new;
end $$;

create trigger fund_document_number_is_new before insert on fund_document for each row execute function fund_document_number_is_new();

create function fund_history_stays() returns trigger language plpgsql as $$
begin
  -- The one thing that may change is the place code, which follows the project when the project moves.
  if tg_op = 'UPDATE' and to_jsonb(new) - 'place_code' - 'county_code' = to_jsonb(old) - 'place_code' - 'county_code' then return new; end if;
  raise exception 'The history of money is never changed: % on %', lower(tg_op), tg_table_name using errcode = '23001', constraint = 'fund_history_stays';
end $$;

create trigger fund_document_stays before update or delete on fund_document for each row execute function fund_history_stays();

create trigger fund_line_stays before update or delete on fund_line for each row execute function fund_history_stays();

create trigger consolidation_stays before update or delete on consolidation for each row execute function fund_history_stays();

create trigger allocation_stays before update or delete on allocation for each row execute function fund_history_stays();

create trigger adjustment_stays before update or delete on adjustment for each row execute function fund_history_stays();

create trigger disbursement_stays before update or delete on disbursement for each row execute function fund_history_stays();

create trigger disbursement_return_stays before update or delete on disbursement_return for each row execute function fund_history_stays();

create trigger payment_stays before update or delete on payment for each row execute function fund_history_stays();

create trigger reclaim_stays before update or delete on reclaim for each row execute function fund_history_stays();

create trigger carry_over_stays before update or delete on carry_over for each row execute function fund_history_stays();

create trigger surplus_return_stays before update or delete on surplus_return for each row execute function fund_history_stays();

create trigger fund_reversal_stays before update or delete on fund_reversal for each row execute function fund_history_stays();

create trigger claim_act_stays before update or delete on claim_act for each row execute function fund_history_stays();
`,
);
