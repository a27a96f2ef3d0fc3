/** The words of the fund, each with its Chinese term; the database holds the same lists as constraints. */
export const tasks = {
  CONSOLIDATION: '巩固拓展脱贫攻坚成果和乡村振兴 · consolidation and rural revitalisation',
  WORK_RELIEF: '以工代赈 · work relief',
  ETHNIC: '少数民族发展 · development of ethnic minorities',
  STATE_FARM: '欠发达国有农场 · state farms',
  STATE_FOREST: '欠发达国有林场 · state forest farms',
  SANXI: '“三西”农业建设 · Sanxi agriculture (Gansu and Ningxia only)',
} as const;
export type Task = keyof typeof tasks;

export const dispositions = {
  KEPT: '本级安排 · used by the county itself',
  PASSED_DOWN: '下级安排 · passed down: implemented by a township',
} as const;
export type Disposition = keyof typeof dispositions;

export const claimKinds = {
  WORKS: '工程 · works',
  HOUSEHOLD_SUBSIDY: '到户补助 · subsidy to households',
  PURCHASE: '采购 · purchase',
} as const;
export type ClaimKind = keyof typeof claimKinds;

/** The duties over a claim that no one circle of people may hold two of. */
export const duties = {
  CLAIM: '申请 · claim',
  CHECK: '乡镇审核 · township check',
  APPROVE: '财政审批 · approval by finance',
  PAY: '国库支付 · payment by the treasury',
} as const;
export type Duty = keyof typeof duties;

/** How a fund document stands in the chain of documents that passed its money on. */
export const documentChains = {
  ALONE: '无上级文件，也未转下 · neither follows a document nor is followed by one',
  SUPERIOR_NAMED: '写明上级文号，上级文件未登记 · names a superior document that is not registered',
  SUPERIOR_REGISTERED: '上级文件已登记 · its superior document is registered',
  PASSED_ON: '已据此转下 · passed on by a document that follows it',
} as const;
export type DocumentChain = keyof typeof documentChains;
