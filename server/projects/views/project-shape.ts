import { sql } from 'kysely';
import { attachmentsField } from '../../attachments/index.js';
import { placeOf } from '../../divisions/index.js';
import { departmentOf, personOf } from '../../identity/index.js';
import { newestFirst } from '../../kernel/page.js';
import { column, jsonObject, money, ref, type Shape, type Sql, shape, toList, toOne, toPage } from '../../kernel/shape.js';
import { noticesField } from '../../notices/index.js';
import { type Pool, pools, statesOfPool } from '../rules/pools.js';

const sameProject = (from: string, to: string): Sql => sql`${ref(to, 'project_id')} = ${ref(from, 'id')}`;
const decimal = (name: string) => (from: string) => sql`trim_scale(${ref(from, name)})::text`;

export const projectClassShape: Shape = {
  ...shape('ProjectClass', 'project_class', {
    code: column('code'),
    zh: column('zh'),
    en: column('en'),
    isIndustry: column('is_industry'),
    isManagementFee: column('is_management_fee'),
  }),
};
projectClassShape.fields['id'] = column('code');

export const projectSourceShape: Shape = shape('ProjectSource', 'project_source', {
  level: column('level'),
  channel: column('channel'),
  amount: money('amount_fen'),
});

export const performanceTargetShape: Shape = shape('PerformanceTarget', 'performance_target', {
  kind: column('kind'),
  aspect: column('aspect'),
  name: column('name'),
  comparison: column('comparison'),
  value: decimal('value'),
  unit: column('unit'),
  weight: decimal('weight'),
  actual: decimal('actual'),
});

export const benefitLinkageShape: Shape = shape('BenefitLinkage', 'benefit_linkage', {
  kind: column('kind'),
  description: column('description'),
  households: column('households'),
  people: column('people'),
  income: money('income_fen'),
});

export const projectEditionShape: Shape = shape('ProjectEdition', 'project_edition', {
  edition: column('edition'),
  content: column('content'),
  madeOn: column('made_on'),
  changeId: column('change_id'),
  reason: column('reason'),
});

export const caseActShape: Shape = shape('CaseAct', 'case_act', {
  move: column('move'),
  fromState: column('from_state'),
  toState: column('to_state'),
  level: column('level'),
  role: column('role'),
  by: personOf('by_person_id'),
  for: personOf('for_person_id'),
  businessDate: column('business_date'),
  recordedAt: column('recorded_at'),
  opinion: column('opinion'),
  reason: column('reason'),
  minutesNumber: column('minutes_number'),
  planNumber: column('plan_number'),
});

/** The pool of a row, by its state or the state it was suspended from. */
export const poolSql = (from: string): Sql => {
  const cases = (Object.keys(pools) as Pool[]).map(
    (pool) => sql`when ${standingState(from)} in (${sql.join(statesOfPool(pool).map((state) => sql.lit(state)))}) then ${sql.lit(pool)}`,
  );
  return sql`(case ${sql.join(cases, sql` `)} end)`;
};

/** The state of the way that a row stands at, also while it is suspended. */
export const standingState = (from: string): Sql => sql`coalesce(${ref(from, 'suspended_from')}, ${ref(from, 'state')})`;

const partsOf = (target: Shape, orderBy: (to: string) => Sql = (to) => ref(to, 'id')) => toList(() => target, sameProject, orderBy);

export const projectShape: Shape = shape('Project', 'project', {
  placeCode: column('place_code'),
  place: placeOf(),
  countyCode: column('county_code'),
  library: column('library'),
  class: toOne(
    () => projectClassShape,
    (from, to) => sql`${ref(to, 'code')} = ${ref(from, 'class_code')}`,
  ),
  nature: column('nature'),
  name: column('name'),
  content: column('content'),
  year: column('year'),
  state: column('state'),
  pool: poolSql,
  returnedTo: column('returned_to'),
  suspendedFrom: column('suspended_from'),
  suspendedUntil: column('suspended_until'),
  stateSince: column('state_since'),
  dueOn: column('due_on'),
  overdue: (from) =>
    jsonObject([
      ['state', ref(from, 'state')],
      ['dueOn', ref(from, 'due_on')],
    ]),
  draftedBy: column('drafted_by'),
  budget: money('budget_fen'),
  department: departmentOf(),
  responsibleUnit: column('responsible_unit'),
  implementingUnit: column('implementing_unit'),
  plannedStart: column('planned_start'),
  plannedFinish: column('planned_finish'),
  negativeCategory: column('negative_category'),
  villages: column('villages'),
  households: column('households'),
  people: column('people'),
  poorHouseholds: column('poor_households'),
  poorPeople: column('poor_people'),
  meetingRecord: column('meeting_record'),
  declaredOn: column('declared_on'),
  minutesNumber: column('minutes_number'),
  minutesDate: column('minutes_date'),
  admittedOn: column('admitted_on'),
  publishedOn: column('published_on'),
  planNumber: column('plan_number'),
  planYear: column('plan_year'),
  moneyDecision: column('money_decision'),
  recoveryPlan: column('recovery_plan'),
  formsNoAssetReason: column('forms_no_asset_reason'),
  edition: column('edition'),
  version: column('version'),
  sample: column('sample'),
  sources: partsOf(projectSourceShape, (to) => sql`${ref(to, 'level')}, ${ref(to, 'channel')}`),
  targets: partsOf(performanceTargetShape),
  linkages: partsOf(benefitLinkageShape),
  editions: partsOf(projectEditionShape, (to) => sql`${ref(to, 'edition')} desc`),
  acts: toPage(() => caseActShape, sameProject, newestFirst),
  notices: noticesField(),
  attachments: attachmentsField(),
});

/** The field `project` of a later noun: the project that a column names. */
export const projectOf = (projectColumn = 'project_id') =>
  toOne(
    () => projectShape,
    (from, to) => sql`${ref(to, 'id')} = ${ref(from, projectColumn)}`,
  );
