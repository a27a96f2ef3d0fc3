import { subjectPlace } from '../attachments/index.js';
import type { Feature } from '../kernel/feature.js';
import { executionResolvers } from './api/execution.js';
import { ProjectResolver } from './api/project.resolver.js';
import { ProjectBulkResolver } from './api/project-bulk.resolver.js';
import { ProjectDraftsResolver } from './api/project-drafts.resolver.js';
import { ProjectMovesResolver } from './api/project-moves.resolver.js';
import { BenefitLinkage } from './model/benefit-linkage.js';
import { CaseAct } from './model/case-act.js';
import { executionEntities } from './model/execution.js';
import { PerformanceTarget } from './model/performance-target.js';
import { Project as ProjectEntity } from './model/project.js';
import { ProjectClass as ProjectClassEntity } from './model/project-class.js';
import { ProjectEdition } from './model/project-edition.js';
import { ProjectSource } from './model/project-source.js';
import { projectAccess } from './rules/access.js';
import { changeLifecycle } from './rules/change-lifecycle.js';
import { executionAccess } from './rules/execution-access.js';
import { executionInvariants } from './rules/execution-invariants.js';
import { executionRefusals } from './rules/execution-refusals.js';
import { projectInvariants } from './rules/invariants.js';
import { projectLifecycle } from './rules/lifecycle.js';
import { projectRefusals } from './rules/refusals.js';
import { yearPlanLifecycle } from './rules/year-plan-lifecycle.js';
import { registerExecutionSubjects } from './views/execution-subjects.js';

export { acceptProject } from './actions/accept-project.js';
export { announceYearPlan } from './actions/announce-year-plan.js';
export { approveChange } from './actions/approve-change.js';
export { closeProject } from './actions/close-project.js';
export { completeProject } from './actions/complete-project.js';
export { draftYearPlan } from './actions/draft-year-plan.js';
export { findProjectForUpdate } from './actions/find-project.js';
export { handOverProject } from './actions/hand-over-project.js';
export { moveProject } from './actions/move-project.js';
export { type CaseStep, noteCaseAct } from './actions/note-case-act.js';
export { prepareProject } from './actions/prepare-project.js';
export { recordAcceptance } from './actions/record-acceptance.js';
export { recordProcurement } from './actions/record-procurement.js';
export { reportProgress } from './actions/report-progress.js';
export { requestChange } from './actions/request-change.js';
export { selectForYear } from './actions/select-for-year.js';
export { settleProject } from './actions/settle-project.js';
export { signContract } from './actions/sign-contract.js';
export { startProject } from './actions/start-project.js';
export { suspendProject } from './actions/suspend-project.js';
export { terminateProject } from './actions/terminate-project.js';
export { type EditionCause, writeEdition } from './actions/write-edition.js';
export { Contract } from './api/contract.type.js';
export { Project } from './api/project.type.js';
export { FundChannel, ProjectLibrary, ProjectState as ProjectStateType } from './api/project-enums.js';
export { ProjectClass } from './api/project-parts.type.js';
export { BenefitLinkage as BenefitLinkageEntity } from './model/benefit-linkage.js';
export { CaseAct as CaseActEntity } from './model/case-act.js';
export { Contract as ContractEntity } from './model/contract.js';
export { executionEntities } from './model/execution.js';
export { PerformanceTarget as PerformanceTargetEntity } from './model/performance-target.js';
export { Project as ProjectEntity } from './model/project.js';
export { ProjectClass as ProjectClassEntity } from './model/project-class.js';
export { ProjectEdition as ProjectEditionEntity } from './model/project-edition.js';
export { ProjectSource as ProjectSourceEntity } from './model/project-source.js';
export { dueOn as projectDueOn } from './rules/due.js';
export { levelNames } from './rules/guards-case.js';
export { type Channel, channels, type Library, libraries } from './rules/kinds.js';
export { type MoveName, projectLifecycle } from './rules/lifecycle.js';
export { poolOf, pools, statesOfPool } from './rules/pools.js';
export type { AssetsOfProject, Given, MoneyFacts, ProjectFacts } from './rules/project-facts.js';
export { assetsOfProjects, moneyOnProjects } from './rules/questions.js';
export { type ProjectState, placeOnWay, projectStates, straightWay, wayFrom } from './rules/states.js';
export { contractShape } from './views/contract-shape.js';
export { type ContractSum, contractsOf, contractTotal } from './views/contracts-of.js';
export { factsOf, gatherFacts } from './views/gather-facts.js';
export { physicalPercentOf } from './views/physical-percent-of.js';
export { matching as projectMatching, type ProjectFilter } from './views/project-filter.js';
export { poolSql, projectClassShape, projectOf, projectShape } from './views/project-shape.js';
export { settlementOf } from './views/settlement-of.js';

subjectPlace.register('project', async (em, id) => (await em.findOne(ProjectEntity, { id }))?.placeCode ?? null);

registerExecutionSubjects();

export const projects: Feature = {
  name: 'projects',
  zh: '项目',
  entities: [
    ProjectEntity,
    ProjectClassEntity,
    ProjectSource,
    PerformanceTarget,
    BenefitLinkage,
    ProjectEdition,
    CaseAct,
    ...executionEntities,
  ],
  resolvers: [ProjectResolver, ProjectDraftsResolver, ProjectMovesResolver, ProjectBulkResolver, ...executionResolvers],
  access: { rows: { ...projectAccess.rows, ...executionAccess.rows }, verbs: { ...projectAccess.verbs, ...executionAccess.verbs } },
  refusals: { ...projectRefusals, ...executionRefusals },
  lifecycles: [projectLifecycle, changeLifecycle, yearPlanLifecycle],
  invariants: [...projectInvariants, ...executionInvariants],
};
