import type { NoticeStanding, Purpose } from '../../server/notices/index.js';
import type { Given, ProjectFacts } from '../../server/projects/index.js';
import type { ProjectPolicies } from '../../server/projects/rules/project-facts.js';

export const since = '2023-03-01';
export const today = '2023-11-20';

const days = { days: 10, unit: 'CALENDAR' } as const;
export const policies: ProjectPolicies = {
  departmentExamine: true,
  targetRequired: true,
  linkageRequired: 'INDUSTRY',
  negativeCategories: [{ code: 'OFFICE_BUILDINGS', zh: '修建楼堂馆所', en: 'negative' }],
  reviewQuarter: 'Q4',
  noticeDays: { DECLARATION: 10, TOWNSHIP_REVIEW: 10, ADMISSION: 10, ACCEPTANCE: 7 },
  stepDays: { 'step.declare.days': days, 'step.countyApprove.days': days, 'step.departmentExamine.days': days },
};

export const standing = (purpose: Purpose, change: Partial<NoticeStanding> = {}): NoticeStanding => ({
  subjectId: 's',
  noticeId: 'n',
  purpose,
  kind: 'NOTICE',
  level: 'VILLAGE',
  publishedOn: since,
  lastDay: '2023-03-11',
  standing: 'PASSED',
  openObjections: 0,
  upheldObjections: 0,
  ...change,
});

/** Everything that anybody may be asked to bring along. */
export const given: Given = {
  opinion: '同意',
  reason: '政策调整',
  meetingRecord: '会议记录',
  minutesNumber: '纪要1号',
  minutesDate: since,
  planNumber: '计划1号',
  planYear: 2023,
  isPlanDrafted: true,
  returnTo: 'DRAFT',
  stillNeeded: true,
  suspendedUntil: '2023-12-31',
  moneyDecision: '全部收回',
  recoveryPlan: '三个月内追回',
  formsNoAssetReason: null,
};

/** A case in which nothing is missing, so that a change of one fact shows one guard. */
export function factsOf(change: Partial<ProjectFacts>): ProjectFacts {
  return {
    state: 'DRAFT',
    role: null,
    today,
    viewerDepartmentId: 'd',
    returnedTo: null,
    suspendedFrom: null,
    stateSince: since,
    year: 2023,
    className: '产业发展',
    isIndustry: true,
    isManagementFee: false,
    departmentId: 'd',
    negativeCategory: null,
    meetingRecord: null,
    formsNoAssetReason: null,
    draftedBy: 'VILLAGE_CLERK',
    budgetFen: 100n,
    sourcesFen: 100n,
    targets: 1,
    linkages: 1,
    actedLevels: [],
    notices: [
      standing('DECLARATION'),
      standing('TOWNSHIP_REVIEW'),
      standing('ADMISSION'),
      standing('ADMISSION', { kind: 'ANNOUNCEMENT', standing: 'ANNOUNCED', lastDay: null }),
      standing('PRE_START', { level: 'SITE' }),
      standing('COMPLETION', { level: 'SITE', kind: 'ANNOUNCEMENT', standing: 'ANNOUNCED', lastDay: null }),
      standing('ACCEPTANCE'),
    ],
    policies,
    money: { allocatedFen: 100n, releasedFen: 0n, paidFen: 0n, budgetOfSourcesFen: 0n },
    execution: {
      procurements: 1,
      contracts: 1,
      contractFen: 90n,
      supplementFen: 5n,
      openChanges: 0,
      planApprovedOn: '2023-05-01',
      startedOn: '2023-06-01',
      completedOn: '2023-10-01',
      physicalPercent: '100.00',
      quantitiesDone: true,
      acceptedLevels: ['VILLAGE', 'TOWNSHIP'],
      liesInVillage: true,
      openProblems: 0,
      settlementFen: 95n,
      handedOverOn: '2023-11-01',
      closedOn: '2023-11-10',
    },
    assets: { expected: 1, incomplete: [], unformed: [], registered: 1, unconfirmed: [], notHandedOver: [] },
    given,
    ...change,
  };
}
