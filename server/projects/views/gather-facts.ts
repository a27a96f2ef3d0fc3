import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import { circleOf } from '../../identity/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { must } from '../../kernel/invariant.js';
import { uuidsSql } from '../../kernel/shape.js';
import type { Level, Role, Viewer } from '../../kernel/viewer.js';
import { standingsOf } from '../../notices/index.js';
import { policiesSql } from '../../policies/index.js';
import { type ExecutionFacts, type Given, type MoneyFacts, noAssets, type ProjectFacts } from '../rules/project-facts.js';
import { assetsOfProjects, moneyOnProjects } from '../rules/questions.js';
import { type ProjectState, placeOnWay, type ReturnStep } from '../rules/states.js';
import { policiesOf, rulebookKeys } from './rulebook.js';

interface Row {
  readonly id: string;
  readonly state: ProjectState;
  readonly returnedTo: ReturnStep | null;
  readonly suspendedFrom: ProjectState | null;
  readonly stateSince: LocalDate;
  readonly year: number;
  readonly className: string;
  readonly isIndustry: boolean;
  readonly isManagementFee: boolean;
  readonly departmentId: string | null;
  readonly negativeCategory: string | null;
  readonly meetingRecord: string | null;
  readonly formsNoAssetReason: string | null;
  readonly draftedBy: Role;
  readonly budgetFen: string;
  readonly sourcesFen: string;
  readonly targets: number;
  readonly linkages: number;
  readonly actedLevels: readonly Level[];
  readonly policies: Readonly<Record<string, unknown>>;
  readonly execution: Readonly<Record<keyof ExecutionFacts, unknown>>;
}

const noneAnswered: Awaited<ReturnType<typeof assetsOfProjects>> = new Map();
const none: MoneyFacts = { allocatedFen: 0n, releasedFen: 0n, paidFen: 0n, budgetOfSourcesFen: 0n };

/**
 * The facts of many projects for one viewer on one day, by project id; a hidden or unknown id has no entry. One
 * statement over the project's own tables, and one each for the viewer's circle, the notices, the money and the
 * assets, however many projects are asked about. `given` is what the viewer brings along; null when they only look.
 */
export async function gatherFacts(
  em: SqlEntityManager,
  viewer: Viewer,
  today: LocalDate,
  projectIds: readonly string[],
  given: Given | null = null,
): Promise<ReadonlyMap<string, ProjectFacts>> {
  if (projectIds.length === 0) return new Map();
  const actors = [viewer.personId, viewer.forPersonId].filter((id) => id !== null);
  const circle = await circleOf(em, actors, today);
  const rows = await readRows(em, projectIds, actors, circle, today);
  const ids = rows.map(({ id }) => id);
  const notices = await standingsOf(em, ids, today);
  const money = await moneyOnProjects(em, ids);
  // Assets are spoken of once the works are done: before, nobody asks for them.
  const built = rows.filter(({ state }) => placeOnWay(state) >= placeOnWay('COMPLETED')).map(({ id }) => id);
  const assets = built.length > 0 ? await assetsOfProjects(em, built) : noneAnswered;
  return new Map(
    rows.map((row) => [
      row.id,
      {
        ...row,
        role: viewer.role,
        viewerDepartmentId: viewer.departmentId,
        today,
        budgetFen: BigInt(row.budgetFen),
        sourcesFen: BigInt(row.sourcesFen),
        policies: policiesOf(row.policies),
        execution: executionOf(row.execution),
        notices: notices.get(row.id) ?? [],
        money: money.get(row.id) ?? none,
        assets: assets.get(row.id) ?? noAssets,
        given,
      },
    ]),
  );
}

/** The facts of one project; BrokenInvariant when it is not among the viewer's rows, so find it first. */
export async function factsOf(
  em: SqlEntityManager,
  viewer: Viewer,
  today: LocalDate,
  projectId: string,
  given: Given | null,
): Promise<ProjectFacts> {
  const facts = (await gatherFacts(em, viewer, today, [projectId], given)).get(projectId);
  must(facts, `no facts of project ${projectId}`);
  return facts;
}

async function readRows(
  em: SqlEntityManager,
  ids: readonly string[],
  actors: readonly string[],
  circle: readonly string[],
  today: LocalDate,
): Promise<Row[]> {
  const { rows } = await sql<Row>`
    with subject as materialized (
      select project.*, case when state = 'DRAFT' then ${today}::date else coalesce(declared_on, ${today}::date) end as case_day
      from project where id = any (${uuidsSql(ids)})
    ), rulebook as materialized (
      select county_code, case_day, ${policiesSql(rulebookKeys, sql.ref('days.county_code'), sql.ref('days.case_day'))} as policies
      from (select distinct county_code, case_day from subject) as days
    )
    select subject.id, subject.state, subject.returned_to as "returnedTo", subject.suspended_from as "suspendedFrom",
      subject.state_since::text as "stateSince", subject.year, class.zh || ' · ' || class.en as "className", class.is_industry as "isIndustry",
      class.is_management_fee as "isManagementFee", subject.department_id as "departmentId", subject.negative_category as "negativeCategory",
      subject.meeting_record as "meetingRecord", subject.forms_no_asset_reason as "formsNoAssetReason", subject.drafted_by as "draftedBy",
      subject.budget_fen::text as "budgetFen",
      (select coalesce(sum(amount_fen), 0)::text from project_source where project_id = subject.id) as "sourcesFen",
      (select count(*)::int from performance_target where project_id = subject.id) as targets,
      (select count(*)::int from benefit_linkage where project_id = subject.id) as linkages,
      (select coalesce(json_agg(distinct level), '[]'::json) from case_act where project_id = subject.id
        and (circle && ${uuidsSql(actors)} or by_person_id = any (${uuidsSql(circle)}) or for_person_id = any (${uuidsSql(circle)}))) as "actedLevels",
      rulebook.policies,
      (select json_build_object('procurements', fact.procurement_count, 'contracts', coalesce(fact.contract_count, 0),
        'contractFen', fact.contract_fen::text, 'supplementFen', fact.supplement_fen::text, 'openChanges', fact.open_changes,
        'planApprovedOn', fact.plan_approved_on, 'startedOn', fact.started_on, 'completedOn', fact.completed_on,
        'physicalPercent', fact.physical_percent::text, 'quantitiesDone', fact.quantities_done, 'acceptedLevels', fact.accepted_levels, 'liesInVillage', substr(subject.place_code, 10, 3) <> '000',
        'openProblems', fact.open_problems, 'settlementFen', fact.settlement_fen::text, 'handedOverOn', fact.handed_over_on,
        'closedOn', fact.closed_on)
      from execution_fact as fact where fact.project_id = subject.id) as execution
    from subject join project_class as class on class.code = subject.class_code
    join rulebook on rulebook.county_code = subject.county_code and rulebook.case_day = subject.case_day`.execute(em.getKysely());
  return rows;
}

function executionOf(row: Row['execution']): ExecutionFacts {
  const { contractFen, supplementFen, settlementFen } = row;
  return {
    ...row,
    contractFen: BigInt(String(contractFen)),
    supplementFen: BigInt(String(supplementFen)),
    settlementFen: settlementFen === null ? null : BigInt(String(settlementFen)),
  } as ExecutionFacts;
}
