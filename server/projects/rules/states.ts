/** The states of a project from the village's draft to the filed case, and the five states beside the way. */
export const projectStates = {
  DRAFT: '草稿 · draft',
  DECLARED: '村已申报 · declared by the village',
  TOWNSHIP_REVIEWED: '乡已审核 · reviewed by the township',
  DEPT_EXAMINED: '部门已审查 · examined by the department',
  COUNTY_APPROVED: '县已审定 · approved by the county',
  IN_LIBRARY: '已入库 · in the library',
  SELECTED: '已列入年度计划 · selected for the year plan',
  FUNDED: '资金已下达 · funded',
  PREPARING: '前期工作 · preparing',
  UNDER_WAY: '已开工 · under way',
  COMPLETED: '已完工 · completed',
  ACCEPTED: '已验收 · accepted',
  SETTLED: '已结算 · settled',
  HANDED_OVER: '已移交 · handed over',
  CLOSED: '已归档 · closed and filed',
  RETURNED: '退回 · returned to an earlier step',
  REJECTED: '不予入库 · rejected',
  REMOVED: '调出库 · removed from the library',
  SUSPENDED: '暂停 · suspended',
  TERMINATED: '终止 · terminated',
} as const;
export type ProjectState = keyof typeof projectStates;

/** The states of the straight way, in their order; the place of a state says what lies before and after it. */
export const straightWay = [
  'DRAFT',
  'DECLARED',
  'TOWNSHIP_REVIEWED',
  'DEPT_EXAMINED',
  'COUNTY_APPROVED',
  'IN_LIBRARY',
  'SELECTED',
  'FUNDED',
  'PREPARING',
  'UNDER_WAY',
  'COMPLETED',
  'ACCEPTED',
  'SETTLED',
  'HANDED_OVER',
  'CLOSED',
] as const satisfies readonly ProjectState[];

/** All states of the straight way from one to another, both included. */
export function wayFrom(from: ProjectState, to: ProjectState): ProjectState[] {
  return straightWay.slice(placeOnWay(from), placeOnWay(to) + 1);
}

/** The position of a state on the straight way; -1 for a state beside it. */
export function placeOnWay(state: string): number {
  return (straightWay as readonly string[]).indexOf(state);
}

/** The steps that a case may be returned to. */
export const returnSteps = ['DRAFT', 'DECLARED', 'TOWNSHIP_REVIEWED', 'DEPT_EXAMINED'] as const satisfies readonly ProjectState[];
export type ReturnStep = (typeof returnSteps)[number];

/** The states in which the declarer still works on the content in place; later changes are new editions. */
export const editableStates = ['DRAFT', 'RETURNED'] as const satisfies readonly ProjectState[];
