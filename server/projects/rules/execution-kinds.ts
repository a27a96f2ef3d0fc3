/** The words in which execution is described; the database holds the same lists as constraints. */
export const procurementMethods = {
  OPEN_TENDER: '公开招标 · open tender',
  INVITED_TENDER: '邀请招标 · invited tender',
  COMPETITIVE_NEGOTIATION: '竞争性谈判 · competitive negotiation',
  COMPETITIVE_CONSULTATION: '竞争性磋商 · competitive consultation',
  INQUIRY: '询价 · inquiry for prices',
  SINGLE_SOURCE: '单一来源 · single source',
  BELOW_THRESHOLD: '限额以下直接采购 · direct purchase below the threshold',
  VILLAGE_SELF_BUILD: '村民自建（村民议事、以工代赈） · built by the village itself (village council, work relief)',
  SUBSIDY_LIST: '按名册直接补助，不采购 · subsidies paid by a list, nothing procured',
} as const;
export type ProcurementMethod = keyof typeof procurementMethods;

/** The methods that are a tender and so have a tender number. */
export const tenderMethods: readonly ProcurementMethod[] = ['OPEN_TENDER', 'INVITED_TENDER'];

export const acceptanceLevels = {
  VILLAGE: '村级自验 · the village’s own check',
  TOWNSHIP: '乡镇验收 · acceptance by the township',
  COUNTY: '县级抽验 · sample check by the county',
  DEPARTMENT: '行业部门验收 · acceptance by the industry department',
} as const;
export type AcceptanceLevel = keyof typeof acceptanceLevels;

export const acceptanceConclusions = {
  QUALIFIED: '合格 · passed',
  QUALIFIED_AFTER_RECTIFICATION: '整改后合格 · passed once problems are put right',
  UNQUALIFIED: '不合格 · failed',
} as const;
export type AcceptanceConclusion = keyof typeof acceptanceConclusions;

/** The files that a closed project keeps (一项目一档). */
export const fileKinds = {
  DECLARATION: '申报资料 · declaration',
  APPROVAL: '审核审批资料 · reviews and approval',
  NOTICES: '公告公示资料 · notices',
  IMPLEMENTATION_PLAN: '实施方案及批复 · implementation plan and approval',
  PROCUREMENT: '采购资料 · procurement papers',
  CONTRACT: '合同 · contracts',
  PROGRESS: '施工及影像资料 · records and photos of the works',
  ACCEPTANCE: '验收资料 · acceptance',
  SETTLEMENT: '结算审计资料 · settlement and audit',
  PAYMENT: '资金拨付资料 · payment papers',
  HANDOVER: '资产移交资料 · hand-over',
} as const;
export type FileKind = keyof typeof fileKinds;

/** Who keeps a copy of a closed project's files. */
export const copyHolders = {
  PROJECT_DEPARTMENT: '项目主管部门 · department in charge of the project',
  FUND_DEPARTMENT: '资金主管部门 · department in charge of the money',
  TOWNSHIP: '乡镇 · township',
  VILLAGE: '村 · village',
} as const;
export type CopyHolder = keyof typeof copyHolders;
