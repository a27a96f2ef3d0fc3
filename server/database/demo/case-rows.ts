import type { ImportedEntry } from '../../audit/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { yuan } from '../../kernel/money.js';
import type { Viewer } from '../../kernel/viewer.js';
import { type Case, drafterOf, hasReached, returnStep, stateSince, tenOn } from './case.js';
import { caseActs, minutesOf } from './case-acts.js';
import { caseNotices } from './case-notices.js';
import type { Cast } from './cast.js';
import type { Row } from './insert-rows.js';
import type { Level, ProjectPlan } from './project-plan.js';

/** The rows that one case leaves in each table on its way into the library. */
export interface CaseRows {
  readonly project: Row;
  readonly project_source: readonly Row[];
  readonly performance_target: readonly Row[];
  readonly benefit_linkage: readonly Row[];
  readonly project_edition: readonly Row[];
  readonly case_act: readonly Row[];
  readonly notice: readonly Row[];
}

/** All rows of a case; `dueOn` says by when the next step of a state is due. */
export function rowsOfCase(one: Case, cast: Cast, dueOn: (one: Case) => LocalDate | null): CaseRows {
  const { id, plan, days, year } = one;
  const isAdmitted = hasReached(one, 'IN_LIBRARY');
  const own = { project_id: id, place_code: plan.spot.code, published: isAdmitted };
  const sources = plan.sources.map(({ level, channel, amountFen }) => ({ id: newId(), ...own, level, channel, amount_fen: amountFen }));
  const targets = targetsOf(plan).map((target) => ({ id: newId(), ...own, ...target }));
  const linkages = linkagesOf(plan).map((linkage) => ({ id: newId(), ...own, ...linkage }));
  const edition = { id: newId(), ...own, edition: 1, made_on: days.admitted, recorded_at: tenOn(days.admitted) };
  return {
    project: projectRow(one, cast, dueOn(one)),
    project_source: sources,
    performance_target: targets,
    benefit_linkage: linkages,
    project_edition: isAdmitted ? [{ ...edition, content: contentOf(plan, year, sources, targets, linkages) }] : [],
    case_act: caseActs(one, cast),
    notice: caseNotices(one, cast),
  };
}

function projectRow(one: Case, cast: Cast, due: LocalDate | null): Row {
  const { plan, days, state } = one;
  const isDeclared = hasReached(one, 'DECLARED');
  const isApproved = hasReached(one, 'COUNTY_APPROVED');
  const isAdmitted = hasReached(one, 'IN_LIBRARY');
  const { kind, spot, name, content, households, people } = plan;
  return {
    id: one.id,
    place_code: spot.code,
    ...{ library: kind.library, class_code: kind.classCode, nature: kind.nature, name, content, year: one.year, state },
    returned_to: state === 'RETURNED' ? returnStep(one) : null,
    ...{ state_since: stateSince(one), due_on: due, drafted_by: drafterOf(one, cast).role, budget_fen: plan.budgetFen },
    department_id: cast.departmentId[kind.department],
    ...{ responsible_unit: unitsOf(plan).responsibleUnit, implementing_unit: unitsOf(plan).implementingUnit },
    ...{ planned_start: scheduleOf(one.year).plannedStart, planned_finish: scheduleOf(one.year).plannedFinish },
    ...{ households, people, poor_households: plan.poorHouseholds, poor_people: plan.poorPeople },
    meeting_record:
      isDeclared || state === 'DRAFT'
        ? `${days.drafted}经“四议两公开”议定，到会村民代表${30 + (households % 17)}人，同意申报。（示例）`
        : null,
    declared_on: isDeclared ? days.declared : null,
    ...{ minutes_number: isApproved ? minutesOf(days.approved) : null, minutes_date: isApproved ? days.approved : null },
    ...{ admitted_on: isAdmitted ? days.admitted : null, published_on: isAdmitted ? days.admitted : null },
    ...{ edition: isAdmitted ? 1 : 0, sample: true, recorded_at: tenOn(days.drafted) },
  };
}

const scheduleOf = (year: number) => ({ plannedStart: `${year}-04-01`, plannedFinish: `${year}-11-30` });

function unitsOf({ spot }: ProjectPlan) {
  const government = `${spot.townshipName}人民政府`;
  return {
    responsibleUnit: government,
    implementingUnit: spot.code === spot.township ? government : `${spot.townshipName}${spot.name}村民委员会`,
  };
}

function targetsOf({ kind, quantity, households }: ProjectPlan) {
  return [
    { kind: 'OUTPUT', aspect: '数量', name: kind.measure, comparison: 'AT_LEAST', value: quantity, unit: kind.unit, weight: '50' },
    { kind: 'BENEFIT', aspect: '社会效益', name: '受益户数', comparison: 'AT_LEAST', value: String(households), unit: '户', weight: '30' },
    { kind: 'SATISFACTION', aspect: '满意度', name: '受益群众满意度', comparison: 'AT_LEAST', value: '95', unit: '%', weight: '20' },
  ];
}

function linkagesOf({ kind, spot, poorHouseholds, poorPeople, budgetFen }: ProjectPlan) {
  if (!kind.linkage) return [];
  const description = `${spot.name}集体经济组织与农户签订协议，按“企业＋合作社＋农户”方式务工、流转和分红。（示例）`;
  // Whole yuan, about four per cent of the investment.
  const income = (budgetFen / 2500n) * 100n;
  return [{ kind: kind.linkage, description, households: poorHouseholds, people: poorPeople, income_fen: income }];
}

type SourceRow = { level: Level; channel: string; amount_fen: bigint };

/** The content as an edition keeps it: the same words as `writeEdition` of the projects uses. */
function contentOf(plan: ProjectPlan, year: number, sources: readonly SourceRow[], targets: readonly Row[], linkages: readonly Row[]) {
  const { kind, spot, name, content, budgetFen, households, people, poorHouseholds, poorPeople } = plan;
  return {
    ...{ name, classCode: kind.classCode, nature: kind.nature, placeCode: spot.code },
    schedule: scheduleOf(year),
    ...unitsOf(plan),
    content,
    budget: yuan(budgetFen),
    sources: sources.map(({ level, channel, amount_fen }) => ({ level, channel, amount: yuan(amount_fen) })),
    beneficiaries: { villages: 1, households, people, poorHouseholds, poorPeople },
    targets: targets.map((row) => ({
      kind: row['kind'],
      aspect: row['aspect'],
      name: row['name'],
      comparison: row['comparison'],
      value: row['value'],
      unit: row['unit'],
      weight: row['weight'],
    })),
    linkages: linkages.map((row) => ({
      kind: row['kind'],
      description: row['description'],
      households: row['households'],
      people: row['people'],
      income: yuan(row['income_fen'] as bigint),
    })),
  };
}

/** The audit entry of a case that was loaded, dated with its last step. */
export function entryOf(one: Case, by: Viewer): ImportedEntry {
  const day = stateSince(one);
  const { plan, id } = one;
  return {
    about: id,
    noun: 'Project',
    content: {
      ...{
        verb: 'loadDemonstration',
        at: new Date(tenOn(day)).toISOString(),
        day,
        by: by.personId,
        for: null,
        post: by.postId,
        role: by.role,
      },
      ...{
        place: plan.spot.code,
        requestKey: null,
        reason: '装载示例数据 · sample data',
        input: { project: plan.name, state: one.state },
        changes: [],
      },
    },
  };
}
