/** What a total can be broken down by. Below the line, only money laid on projects has a place. */
export const dimensions = {
  LEVEL: '资金级次 · source level',
  CHANNEL: '资金渠道 · channel',
  TASK: '任务方向 · task',
  DOCUMENT: '指标文件 · fund document',
  LINE: '指标明细 · line of a document',
  COUNTY: '县 · county',
  TOWNSHIP: '乡镇 · township',
  DEPARTMENT: '行业主管部门 · department in charge',
  CLASS: '项目类别 · project class',
  PROJECT: '项目 · project',
} as const;
export type Dimension = keyof typeof dimensions;

/** The breakdowns by which money that is not laid on a project yet can be told apart too. */
const sourceDimensions: readonly Dimension[] = ['LEVEL', 'CHANNEL', 'TASK', 'DOCUMENT', 'LINE', 'COUNTY'];
export const isBySource = (by: Dimension): boolean => sourceDimensions.includes(by);

export const bases = {
  RECEIVED: '到位数（含结转转入） · money received, with what was carried in',
  ALLOCATED: '已安排数 · money allocated to projects',
} as const;
export type Base = keyof typeof bases;

/** What somebody is measured against. */
export const paces = {
  TIME_PROGRESS: '序时进度，按政策 timeProgress.mode · the calendar’s pace, as the policy timeProgress.mode counts it',
  MILESTONE: '支出进度节点，按政策 progress.milestones · the last milestone of the policy progress.milestones',
} as const;
export type PaceKind = keyof typeof paces;

export const progressOrders = {
  MOST_BEHIND: '进度低的在前，无进度的在后 · least progress first; rows without a percentage last',
  MOST_AHEAD: '进度高的在前，无进度的在后 · most progress first; rows without a percentage last',
  NAME: '按名称 · by name',
  PAID_DESC: '支出多的在前 · most paid first',
  UNSPENT_DESC: '未支出多的在前 · most unspent first',
  BASE_DESC: '基数大的在前 · largest base first',
} as const;
export type MoneyProgressOrder = keyof typeof progressOrders;

/** Where money lies that does not move. */
export const idleKinds = {
  UNALLOCATED: '未安排到项目 · received, not laid on a project',
  UNRELEASED: '已安排未拨付 · allocated, not released',
  UNPAID: '已拨付未支付 · released, not paid',
} as const;
export type IdleKind = keyof typeof idleKinds;

/** How a share stands to the least or largest share that the policy of that year asks for. */
export const shareVerdicts = {
  PASSES: '达标 · meets the policy',
  WARNING: '未达标，年度未结束 · misses the policy, the year is not over',
  FAILS: '未达标，年度已结束 · misses the policy at the end of the year',
} as const;
export type ShareVerdict = keyof typeof shareVerdicts;

/** The percentages of a report that can be stored beside the computed ones. */
export const indicators = {
  EXPENDITURE_PROGRESS: '支出进度：支出 ÷ 基数 · expenditure progress: paid ÷ base',
  ALLOCATION_PROGRESS: '分配进度：已安排 ÷ 到位 · allocation progress: allocated ÷ received',
  SURPLUS_RATE: '结余率：（到位 − 支出）÷ 到位 · surplus rate: (received − paid) ÷ received',
  DISBURSEMENT_RATE: '拨付率：已拨付 ÷ 已安排 · disbursement rate: released ÷ allocated',
  REIMBURSEMENT_RATE: '报账率：支出 ÷ 已拨付 · reimbursement rate: paid ÷ released',
  START_RATE: '开工率：已开工 ÷ 计划项目数 · start rate: started ÷ projects in the plan',
  COMPLETION_RATE: '完工率：已完工 ÷ 计划项目数 · completion rate: finished ÷ projects in the plan',
} as const;
export type Indicator = keyof typeof indicators;

export const units = {
  YUAN: '元 · yuan',
  TEN_THOUSAND_YUAN: '万元 · 10 000 yuan',
  HUNDRED_MILLION_YUAN: '亿元 · 100 000 000 yuan',
  PROJECTS: '个（项目） · projects',
} as const;
export type Unit = keyof typeof units;

/** What one unit is in the ledger’s own: fen for money, one for projects. */
export const sizeOfUnit: Readonly<Record<Unit, bigint>> = {
  YUAN: 100n,
  TEN_THOUSAND_YUAN: 1_000_000n,
  HUNDRED_MILLION_YUAN: 10_000_000_000n,
  PROJECTS: 1n,
};

/** By what the three stations of the picture of the money are grouped. */
export const flowSources = {
  LEVEL: '资金级次 · source level',
  CHANNEL: '资金渠道 · channel',
  DOCUMENT: '指标文件 · fund document',
  LINE: '指标明细 · line of a document',
} as const;
export type FlowSource = keyof typeof flowSources;

export const flowProjects = {
  CLASS: '项目类别 · project class',
  TOWNSHIP: '乡镇 · township',
  DEPARTMENT: '行业主管部门 · department in charge',
  PROJECT: '项目 · project',
} as const;
export type FlowProject = keyof typeof flowProjects;

export const flowAssets = {
  CLASS: '资产类别 · asset class',
  FORM: '资产形态 · asset form',
  ASSET: '资产 · asset',
} as const;
export type FlowAsset = keyof typeof flowAssets;

/** Where money of a year’s documents stands: it comes from a source, passes a project, and ends in exactly one of the others. */
export const flowStations = {
  SOURCE: '资金来源 · a source of money',
  UNALLOCATED: '未安排到项目 · not laid on any project',
  PROJECT: '安排到的项目 · projects on which it is laid',
  UNPAID: '已安排未支付 · laid on projects and not paid',
  NOT_FORMED: '已支付，尚未形成资产 · paid on projects that are not formed yet',
  EXPENSED: '已支付，费用化 · paid and expensed',
  ASSET: '已支付，形成资产 · paid and become assets',
} as const;
export type FlowStation = keyof typeof flowStations;

/** How many groups a station shows at most when nothing else is asked for; the smaller ones stand together. */
export const flowGroupsDefault = 20;
