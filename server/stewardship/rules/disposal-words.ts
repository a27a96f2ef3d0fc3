/** The words of disposal; the database holds the same lists as constraints. */
export const disposalKinds = {
  AUCTION: '拍卖 · auction',
  TRANSFER: '转让 · transfer',
  CHANGE_OF_USE: '转产 · change of use',
  STOP: '报停 · taken out of use',
  LOSS: '报损 · reported as lost',
  SCRAP: '报废 · scrapped',
} as const;
export type DisposalKind = keyof typeof disposalKinds;

/** The kinds that sell: they always bring proceeds. */
export const sellingKinds: readonly DisposalKind[] = ['AUCTION', 'TRANSFER'];

export const disposalConditions = {
  NATURAL_DAMAGE: '自然灾害等损毁 · damaged by nature',
  PLANNED_DEMOLITION: '规划、政策性拆除 · to be demolished by plan or policy',
  END_OF_LIFE: '达到使用年限 · at the end of its life',
  NO_BENEFIT: '无效益，需转产转用 · without benefit and in need of another use',
  EQUITY_TERM_ENDED: '入股、合作到期 · the term of its equity has ended',
  OVERLAID_BY_PROJECT: '被新项目覆盖 · overlaid by a new project',
} as const;
export type DisposalCondition = keyof typeof disposalConditions;

export const disposalStates = {
  REQUESTED: '已申请 · requested',
  VALUED: '已评估 · valued',
  VOTED: '已表决 · voted on by the village',
  TOWNSHIP_REVIEWED: '乡镇已审核 · reviewed by the township',
  COUNTY_APPROVED: '牵头部门已审批 · approved by the lead bureau',
  FINANCE_APPROVED: '财政已同意 · consented to by finance',
  COMPLETED: '处置完成 · completed',
  WITHDRAWN: '已撤回 · withdrawn',
  REJECTED: '不予处置 · rejected',
} as const;
export type DisposalState = keyof typeof disposalStates;

/** It is decided; nothing follows. */
export const closedDisposalStates: readonly DisposalState[] = ['COMPLETED', 'WITHDRAWN', 'REJECTED'];

/** The parts that people have in a disposal; nobody has two. */
export const disposalDuties = {
  REQUEST: '申请处置 · requesting it',
  REVIEW: '乡镇审核 · the township’s review',
  APPROVE: '牵头部门审批 · the lead bureau’s approval',
  CONSENT: '财政同意 · the consent of finance',
} as const;
export type DisposalDuty = keyof typeof disposalDuties;
