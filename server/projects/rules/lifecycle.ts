import type { Guard, Lifecycle, Move } from '../../kernel/lifecycle.js';
import type { Level } from '../../kernel/viewer.js';
import * as theCase from './guards-case.js';
import * as content from './guards-content.js';
import * as execution from './guards-execution.js';
import * as library from './guards-library.js';
import * as notice from './guards-notice.js';
import type { ProjectFacts } from './project-facts.js';
import { type ProjectState, projectStates, wayFrom } from './states.js';

/**
 * A project travels from the village's declaration through township, department and county into the library, into a
 * year plan, to money, works, acceptance, settlement and handover; every step is made by another level than the last.
 */
export interface ProjectMove extends Move<ProjectState, ProjectFacts> {
  readonly move: MoveName;
  /** The level at which the act counts in the separation of duties. */
  readonly level: (facts: ProjectFacts) => Level;
}

export const moveNames = [
  'declare',
  'withdraw',
  'reviewInTownship',
  'examineInDepartment',
  'approveInCounty',
  'admit',
  'selectForYear',
  'rollOver',
  'fund',
  'prepare',
  'start',
  'complete',
  'accept',
  'settle',
  'handOver',
  'close',
  'returnToStep',
  'resubmit',
  'reject',
  'remove',
  'suspend',
  'resume',
  'terminate',
] as const;
export type MoveName = (typeof moveNames)[number];

interface Row extends Omit<ProjectMove, 'level'> {
  readonly level: Level | ((facts: ProjectFacts) => Level);
  /** Whether the move falls to this office at all, which is asked before anything else. */
  readonly office?: readonly Guard<ProjectFacts>[];
}

const beforeLibrary = wayFrom('DECLARED', 'COUNTY_APPROVED');
const declarers = ['VILLAGE_CLERK', 'TOWNSHIP_REVIEWER', 'DEPARTMENT_EXAMINER'] as const;
const wholeContent = [content.sourcesGiven, content.sourcesFitBudget, content.targetSet, content.categoryAllowed];

const rows: readonly Row[] = [
  {
    move: 'declare',
    zh: '申报',
    from: ['DRAFT'],
    to: 'DECLARED',
    by: declarers,
    level: 'VILLAGE',
    asks: ['meetingRecord'],
    office: [theCase.declaredByDrafter],
    needs: [content.meetingHeld, ...wholeContent, notice.noticePassed('DECLARATION')],
    due: 'step.declare.days',
    writes: 'meetingRecord, declaredOn',
  },
  {
    move: 'withdraw',
    zh: '撤回申报',
    from: ['DECLARED'],
    to: 'DRAFT',
    by: declarers,
    level: 'VILLAGE',
    asks: ['reason'],
    office: [theCase.declaredByDrafter],
    needs: [theCase.reasonGiven],
    writes: 'declaredOn ← null',
  },
  {
    move: 'reviewInTownship',
    zh: '乡镇审核',
    from: ['DECLARED'],
    to: 'TOWNSHIP_REVIEWED',
    by: ['TOWNSHIP_REVIEWER'],
    level: 'TOWNSHIP',
    asks: ['opinion'],
    needs: [content.targetSet, content.categoryAllowed, notice.noticePassed('TOWNSHIP_REVIEW'), theCase.opinionGiven],
    due: 'step.townshipReview.days',
    writes: '—',
  },
  {
    move: 'examineInDepartment',
    zh: '部门审查',
    from: ['TOWNSHIP_REVIEWED'],
    to: 'DEPT_EXAMINED',
    by: ['DEPARTMENT_EXAMINER'],
    level: 'DEPARTMENT',
    asks: ['opinion'],
    unless: library.stepOff,
    office: [theCase.departmentInCharge],
    needs: [content.linkageSet, content.categoryAllowed, notice.noNoticeOpen, theCase.opinionGiven],
    due: 'step.departmentExamine.days',
    writes: '—',
  },
  {
    move: 'approveInCounty',
    zh: '县级审定',
    from: ['DEPT_EXAMINED', 'TOWNSHIP_REVIEWED'],
    to: 'COUNTY_APPROVED',
    by: ['LEADING_GROUP_RECORDER'],
    level: 'COUNTY',
    asks: ['minutesNumber', 'minutesDate'],
    needs: [
      library.departmentExamined,
      content.targetSet,
      content.linkageSet,
      content.categoryAllowed,
      notice.noNoticeOpen,
      library.minutesGiven,
    ],
    due: 'step.countyApprove.days',
    writes: 'minutesNumber, minutesDate',
  },
  {
    move: 'admit',
    zh: '入库',
    from: ['COUNTY_APPROVED'],
    to: 'IN_LIBRARY',
    by: ['LIBRARY_KEEPER'],
    level: 'COUNTY',
    asks: [],
    needs: [content.categoryAllowed, notice.noticePassed('ADMISSION'), notice.admissionAnnounced],
    due: 'step.admit.days',
    writes: 'admittedOn, publishedOn, edition 1',
  },
  {
    move: 'selectForYear',
    zh: '列入年度计划',
    from: ['IN_LIBRARY'],
    to: 'SELECTED',
    by: ['LEADING_GROUP_RECORDER'],
    level: 'COUNTY',
    asks: ['planYear', 'planNumber'],
    needs: [library.libraryYearCurrent, content.sourcesGiven, content.categoryAllowed, notice.noNoticeOpen, library.planNumberGiven],
    due: 'step.select.days',
    writes: 'planYear, planNumber',
  },
  {
    move: 'rollOver',
    zh: '滚动到下一年度',
    from: ['IN_LIBRARY'],
    to: 'IN_LIBRARY',
    by: ['LIBRARY_KEEPER'],
    level: 'COUNTY',
    asks: ['stillNeeded', 'opinion'],
    needs: [library.inReviewQuarter, library.rollOverDue, library.stillNeeded],
    writes: 'year + 1',
  },
  {
    move: 'fund',
    zh: '下达资金',
    from: ['SELECTED'],
    to: 'FUNDED',
    by: ['FINANCE_OFFICER'],
    level: 'FINANCE',
    asks: [],
    needs: [content.targetSet, content.categoryAllowed, execution.allocationMade],
    due: 'step.fund.days',
    writes: '—',
  },
  {
    move: 'prepare',
    zh: '开展前期工作',
    from: ['FUNDED'],
    to: 'PREPARING',
    by: ['PROJECT_MANAGER'],
    level: 'IMPLEMENTER',
    asks: ['implementationPlan'],
    needs: [execution.implementationPlanned],
    due: 'step.prepare.days',
    writes: '—',
  },
  {
    move: 'start',
    zh: '开工',
    from: ['PREPARING'],
    to: 'UNDER_WAY',
    by: ['PROJECT_MANAGER'],
    level: 'IMPLEMENTER',
    asks: ['startedOn'],
    needs: [
      execution.procurementRecorded,
      execution.contractSigned,
      execution.contractsWithinAllocation,
      notice.preStartNoticeUp,
      notice.noNoticeOpen,
      execution.startedAfterApproval,
    ],
    due: 'step.start.days',
    writes: '—',
  },
  {
    move: 'complete',
    zh: '完工',
    from: ['UNDER_WAY'],
    to: 'COMPLETED',
    by: ['PROJECT_MANAGER'],
    level: 'IMPLEMENTER',
    asks: ['completedOn'],
    needs: [execution.changesDecided, execution.quantitiesDone, execution.completedAfterStart],
    due: 'step.complete.days',
    writes: '—',
  },
  {
    move: 'accept',
    zh: '验收',
    from: ['COMPLETED'],
    to: 'ACCEPTED',
    by: ['TOWNSHIP_REVIEWER', 'DEPARTMENT_EXAMINER'],
    level: theCase.levelOfPost,
    asks: ['opinion'],
    office: [theCase.departmentInCharge],
    needs: [
      execution.acceptancesPassed,
      execution.problemsSolved,
      notice.completionAnnounced,
      notice.noticePassed('ACCEPTANCE'),
      theCase.opinionGiven,
    ],
    due: 'step.accept.days',
    writes: '—',
  },
  {
    move: 'settle',
    zh: '结算',
    from: ['ACCEPTED'],
    to: 'SETTLED',
    by: ['FINANCE_OFFICER'],
    level: 'FINANCE',
    asks: [],
    needs: [execution.changesDecided, execution.settlementWithinContract],
    due: 'step.settle.days',
    writes: '—',
  },
  {
    move: 'handOver',
    zh: '移交',
    from: ['SETTLED'],
    to: 'HANDED_OVER',
    by: ['PROJECT_MANAGER'],
    level: 'IMPLEMENTER',
    asks: ['handover', 'formsNoAssetReason'],
    needs: [execution.assetRegistered, execution.handoverRecorded],
    due: 'step.handOver.days',
    writes: 'formsNoAssetReason',
  },
  {
    move: 'close',
    zh: '归档',
    from: ['HANDED_OVER'],
    to: 'CLOSED',
    by: ['LIBRARY_KEEPER'],
    level: 'COUNTY',
    asks: ['files'],
    needs: [execution.filesRecorded],
    due: 'step.close.days',
    writes: '—',
  },
  {
    move: 'returnToStep',
    zh: '退回',
    from: beforeLibrary,
    to: 'RETURNED',
    by: ['TOWNSHIP_REVIEWER', 'DEPARTMENT_EXAMINER', 'LEADING_GROUP_RECORDER', 'LIBRARY_KEEPER'],
    level: theCase.levelOfPost,
    asks: ['returnTo', 'opinion'],
    office: [theCase.turnIsMine, theCase.departmentInCharge],
    needs: [theCase.earlierStepNamed, theCase.opinionGiven],
    writes: 'returnedTo',
  },
  {
    move: 'resubmit',
    zh: '重新报送',
    from: ['RETURNED'],
    to: ({ returnedTo }) => returnedTo ?? 'DRAFT',
    by: declarers,
    level: theCase.resubmissionLevel,
    asks: ['opinion'],
    office: [theCase.resubmittedFromItsStep, theCase.departmentOfStep],
    needs: [...wholeContent, theCase.opinionGiven],
    due: 'step.resubmit.days',
    writes: 'returnedTo ← null',
  },
  {
    move: 'reject',
    zh: '不予入库',
    from: beforeLibrary,
    to: 'REJECTED',
    by: ['TOWNSHIP_REVIEWER', 'DEPARTMENT_EXAMINER', 'LEADING_GROUP_RECORDER', 'LIBRARY_KEEPER'],
    level: theCase.levelOfPost,
    asks: ['reason'],
    office: [theCase.turnIsMine, theCase.departmentInCharge],
    needs: [theCase.reasonGiven],
    writes: '—',
  },
  {
    move: 'remove',
    zh: '调出库',
    from: ['IN_LIBRARY'],
    to: 'REMOVED',
    by: ['LIBRARY_KEEPER'],
    level: 'COUNTY',
    asks: ['reason', 'minutesNumber', 'minutesDate'],
    needs: [library.moneyReclaimed, theCase.reasonGiven, library.minutesGiven],
    writes: '—',
  },
  {
    move: 'suspend',
    zh: '暂停',
    from: wayFrom('DECLARED', 'HANDED_OVER'),
    to: 'SUSPENDED',
    by: ['LIBRARY_KEEPER'],
    level: 'COUNTY',
    asks: ['reason', 'suspendedUntil'],
    needs: [theCase.reasonGiven, library.suspensionEnds],
    writes: 'suspendedFrom, suspendedUntil',
  },
  {
    move: 'resume',
    zh: '恢复',
    from: ['SUSPENDED'],
    to: ({ suspendedFrom }) => suspendedFrom ?? 'SUSPENDED',
    by: ['LIBRARY_KEEPER'],
    level: 'COUNTY',
    asks: ['opinion'],
    needs: [],
    writes: 'suspendedFrom ← null, suspendedUntil ← null',
  },
  {
    move: 'terminate',
    zh: '终止',
    from: [...wayFrom('SELECTED', 'UNDER_WAY'), 'SUSPENDED'],
    to: 'TERMINATED',
    by: ['LEADING_GROUP_RECORDER'],
    level: 'COUNTY',
    asks: ['reason', 'moneyDecision', 'recoveryPlan', 'minutesNumber', 'minutesDate'],
    needs: [library.wasSelected, theCase.reasonGiven, library.moneyDecided, library.recoveryPlanned, library.minutesGiven],
    writes: 'moneyDecision, recoveryPlan',
  },
];

/** Every move of the table; of each it is asked first whose it is, then the separation of duties. */
export const projectMoves: readonly ProjectMove[] = rows.map(({ office = [], ...row }) => {
  const level = typeof row.level === 'function' ? row.level : () => row.level as Level;
  return { ...row, level, needs: [...office, theCase.caseNotOwn(level), ...row.needs] };
});

export const projectLifecycle: Lifecycle<ProjectState, ProjectFacts> = {
  noun: 'Project',
  zh: '项目',
  states: projectStates,
  start: 'DRAFT',
  moves: projectMoves,
};

export function moveOf(name: MoveName): ProjectMove {
  return projectMoves.find(({ move }) => move === name) as ProjectMove;
}
