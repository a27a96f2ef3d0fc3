import { migration } from './migration.js';

/**
 * Projects and what belongs to them up to the year plan: classes, expected sources, targets, linkages, editions,
 * and every act of the case. Children follow the project's place and publication, so that row security is a plain
 * comparison of their own columns.
 */
export const projects = migration(
  '07-projects',
  `
create table project_class (
  code text primary key check (code ~ '^[A-Z][A-Z_]{1,39}$'),
  zh text not null,
  en text not null,
  is_industry boolean not null default false,
  is_management_fee boolean not null default false,
  rank int not null unique
);

insert into project_class (code, zh, en, is_industry, is_management_fee, rank) values
  ('INDUSTRY', '产业发展', 'industry development', true, false, 1),
  ('EMPLOYMENT', '就业项目', 'employment', false, false, 2),
  ('RURAL_CONSTRUCTION', '乡村建设行动', 'rural construction', false, false, 3),
  ('MANAGEMENT_FEE', '项目管理费', 'project management fee', false, true, 4),
  ('RESETTLEMENT', '易地搬迁后扶', 'support after resettlement', false, false, 5),
  ('THREE_GUARANTEES', '巩固三保障成果', 'keeping the three guarantees', false, false, 6),
  ('GOVERNANCE', '乡村治理和精神文明建设', 'rural governance and civic life', false, false, 7),
  ('OTHER', '其他', 'other', false, false, 8);

create table project (
  id uuid primary key,
  place_code text not null check (place_code ~ '^[0-9]{12}$'),
  county_code text generated always as (substr(place_code, 1, 6) || '000000') stored,
  library text not null check (library in ('BRIDGING', 'RURAL_CONSTRUCTION', 'EAST_WEST')),
  class_code text not null references project_class (code),
  nature text not null check (nature in ('NEW', 'EXPANSION', 'RECONSTRUCTION', 'MAINTENANCE', 'PURCHASE', 'SUBSIDY')),
  name text not null check (length(name) between 1 and 200),
  content text not null check (length(content) between 1 and 4000),
  year int not null check (year between 2000 and 2100),
  state text not null check (state in ('DRAFT', 'DECLARED', 'TOWNSHIP_REVIEWED', 'DEPT_EXAMINED', 'COUNTY_APPROVED', 'IN_LIBRARY', 'SELECTED', 'FUNDED',
    'PREPARING', 'UNDER_WAY', 'COMPLETED', 'ACCEPTED', 'SETTLED', 'HANDED_OVER', 'CLOSED', 'RETURNED', 'REJECTED', 'REMOVED', 'SUSPENDED', 'TERMINATED')),
  returned_to text check (returned_to in ('DRAFT', 'DECLARED', 'TOWNSHIP_REVIEWED', 'DEPT_EXAMINED')),
  suspended_from text check (suspended_from in ('DECLARED', 'TOWNSHIP_REVIEWED', 'DEPT_EXAMINED', 'COUNTY_APPROVED', 'IN_LIBRARY', 'SELECTED', 'FUNDED',
    'PREPARING', 'UNDER_WAY', 'COMPLETED', 'ACCEPTED', 'SETTLED', 'HANDED_OVER')),
  suspended_until date,
  state_since date not null,
  due_on date,
  drafted_by text not null check (drafted_by in ('VILLAGE_CLERK', 'TOWNSHIP_REVIEWER', 'DEPARTMENT_EXAMINER')),
  budget_fen bigint not null check (budget_fen > 0),
  department_id uuid references department (id),
  responsible_unit text not null check (length(responsible_unit) between 1 and 100),
  implementing_unit text check (length(implementing_unit) between 1 and 100),
  planned_start date,
  planned_finish date,
  negative_category text check (length(negative_category) between 1 and 100),
  villages int not null default 1 check (villages >= 0),
  households int not null default 0 check (households >= 0),
  people int not null default 0 check (people >= 0),
  poor_households int not null default 0 check (poor_households >= 0),
  poor_people int not null default 0 check (poor_people >= 0),
  meeting_record text check (length(meeting_record) between 1 and 1000),
  declared_on date,
  minutes_number text check (length(minutes_number) between 1 and 100),
  minutes_date date,
  admitted_on date,
  published_on date,
  published boolean generated always as (published_on is not null) stored,
  plan_number text check (length(plan_number) between 1 and 100),
  plan_year int check (plan_year between 2000 and 2100),
  money_decision text check (length(money_decision) between 1 and 1000),
  recovery_plan text check (length(recovery_plan) between 1 and 1000),
  forms_no_asset_reason text check (length(forms_no_asset_reason) between 1 and 500),
  edition int not null default 0 check (edition >= 0),
  parts_version int not null default 0,
  version int not null default 1,
  sample boolean not null default false,
  recorded_at timestamptz not null default now(),
  unique (id, place_code),
  unique (id, place_code, published),
  constraint project_dates_in_order check (planned_finish >= planned_start),
  constraint project_returned_names_step check ((state = 'RETURNED') = (returned_to is not null)),
  constraint project_suspended_names_state check ((state = 'SUSPENDED') = (suspended_from is not null)),
  constraint project_poor_are_a_part check (poor_households <= households and poor_people <= people),
  constraint project_plan_has_year check ((plan_number is null) = (plan_year is null)),
  constraint project_published_after_admission check (published_on is null or published_on >= admitted_on),
  constraint project_library_means_admitted check (coalesce(suspended_from, state) not in ('IN_LIBRARY', 'SELECTED', 'FUNDED', 'PREPARING', 'UNDER_WAY',
    'COMPLETED', 'ACCEPTED', 'SETTLED', 'HANDED_OVER', 'CLOSED', 'REMOVED', 'TERMINATED') or admitted_on is not null)
);

create index project_place on project (place_code, id);

create index project_county_state on project (county_code, state, id);

create index project_class_year on project (class_code, year, place_code);

create index project_department on project (department_id);

create index project_state_since on project (state_since, id);

create index project_due on project (state, (coalesce(due_on, '9999-12-31'::date)), id);

create index project_name on project (name, id);

create index project_budget on project (budget_fen, id);

create index project_plan on project (county_code, plan_year, plan_number) where plan_number is not null;

create index project_published on project (id) where published_on is not null;

create table project_source (
  id uuid primary key,
  project_id uuid not null,
  place_code text not null,
  published boolean not null default false,
  level text not null check (level in ('CENTRAL', 'PROVINCIAL', 'CITY', 'COUNTY')),
  channel text not null check (channel in ('BRIDGING', 'EAST_WEST', 'TARGETED_AID', 'INTRA_PROVINCE', 'CONSOLIDATED', 'BOND', 'DONATION', 'OTHER')),
  amount_fen bigint not null check (amount_fen > 0),
  unique (project_id, level, channel),
  foreign key (project_id, place_code, published) references project (id, place_code, published) on update cascade
);

create table project_edition (
  id uuid primary key,
  project_id uuid not null,
  place_code text not null,
  published boolean not null default false,
  edition int not null check (edition >= 1),
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  made_on date not null,
  change_id uuid,
  reason text,
  recorded_at timestamptz not null,
  unique (project_id, edition),
  foreign key (project_id, place_code, published) references project (id, place_code, published) on update cascade
);

create table performance_target (
  id uuid primary key,
  project_id uuid not null,
  place_code text not null,
  published boolean not null default false,
  kind text not null check (kind in ('OUTPUT', 'BENEFIT', 'SATISFACTION')),
  aspect text not null check (length(aspect) between 1 and 40),
  name text not null check (length(name) between 1 and 100),
  comparison text not null check (comparison in ('AT_LEAST', 'AT_MOST', 'EQUAL')),
  value numeric(20, 4) not null,
  unit text not null check (length(unit) between 1 and 20),
  weight numeric(5, 2) check (weight between 0 and 100),
  actual numeric(20, 4),
  unique (project_id, kind, name),
  foreign key (project_id, place_code, published) references project (id, place_code, published) on update cascade
);

create table benefit_linkage (
  id uuid primary key,
  project_id uuid not null,
  place_code text not null,
  published boolean not null default false,
  kind text not null check (kind in ('ASSET_INCOME', 'LAND_TRANSFER', 'SHARE_OF_FUNDS', 'WORK', 'MARKETING', 'PRODUCTION_TRUST', 'ORDER_FARMING', 'LEASE_BACK',
    'COURTYARD', 'OTHER')),
  description text not null check (length(description) between 1 and 1000),
  households int not null check (households >= 0),
  people int not null check (people >= 0),
  income_fen bigint check (income_fen >= 0),
  foreign key (project_id, place_code, published) references project (id, place_code, published) on update cascade
);

create index benefit_linkage_project on benefit_linkage (project_id, id);

create table case_act (
  id uuid primary key,
  project_id uuid not null,
  place_code text not null,
  move text not null check (length(move) between 1 and 40),
  from_state text,
  to_state text not null,
  level text not null check (level in ('VILLAGE', 'TOWNSHIP', 'DEPARTMENT', 'COUNTY', 'FINANCE', 'TREASURY', 'IMPLEMENTER')),
  by_person_id uuid not null references person (id),
  for_person_id uuid references person (id),
  circle uuid[] not null,
  post_id uuid references post (id),
  role text not null,
  business_date date not null,
  recorded_at timestamptz not null,
  opinion text check (length(opinion) between 1 and 2000),
  reason text check (length(reason) between 1 and 2000),
  minutes_number text,
  plan_number text,
  foreign key (project_id, place_code) references project (id, place_code) on update cascade
);

create index case_act_project on case_act (project_id, id);

create index case_act_by_person on case_act (by_person_id, id);

create index case_act_for_person on case_act (for_person_id);

create index case_act_post on case_act (post_id);
`,
);
