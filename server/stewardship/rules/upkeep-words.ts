/** The words of upkeep and counting; the database holds the same lists as constraints. */
export const upkeepMoneySources = {
  BUDGET: '财政资金 · budget',
  COLLECTIVE: '村集体经济收入 · income of the collective',
  ASSET_INCOME: '资产收益提取 · set aside from what the asset earns',
  LABOUR: '投工投劳 · labour of those who use it',
  OTHER: '其他 · other',
} as const;
export type UpkeepMoneySource = keyof typeof upkeepMoneySources;

export const upkeepRhythms = {
  MONTHLY: '每月 · every month',
  QUARTERLY: '每季度 · every quarter',
  HALF_YEARLY: '每半年 · every half year',
  YEARLY: '每年 · every year',
} as const;
export type UpkeepRhythm = keyof typeof upkeepRhythms;

export const monthsOf: Readonly<Record<UpkeepRhythm, number>> = { MONTHLY: 1, QUARTERLY: 3, HALF_YEARLY: 6, YEARLY: 12 };

export const inspectionKinds = {
  ROUTINE: '日常巡查 · routine round',
  INVENTORY: '定期清查 · inventory',
  SPECIAL: '专项清查 · special inspection',
} as const;
export type InspectionKind = keyof typeof inspectionKinds;

export const inspectionFindings = {
  NORMAL: '正常 · in order',
  IDLE: '闲置 · idle',
  INEFFICIENT: '低效 · inefficient',
  DAMAGED: '损毁 · damaged',
  MISSING: '盘亏（未见实物） · not found',
} as const;
export type InspectionFinding = keyof typeof inspectionFindings;

export const upkeepTaskKinds = {
  UPKEEP: '管护 · a round of upkeep',
  INSPECTION: '清查 · an inspection',
} as const;
export type UpkeepTaskKind = keyof typeof upkeepTaskKinds;

/** What an inspection proposes to those who may move the asset; it moves nothing by itself. */
export const proposalOf: Readonly<Record<InspectionFinding, 'findIdle' | 'findInefficient' | 'findDamaged' | null>> = {
  NORMAL: null,
  IDLE: 'findIdle',
  INEFFICIENT: 'findInefficient',
  DAMAGED: 'findDamaged',
  MISSING: null,
};
