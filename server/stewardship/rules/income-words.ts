import type { UpkeepRhythm } from './upkeep-words.js';

/** The words in which leases, income and its distribution are told; the database holds the same lists as constraints. */
export const leaseKinds = {
  LEASE: '出租 · let for rent',
  OPERATION: '委托经营、承包 · given to an operator under contract',
  SHAREHOLDING: '入股 · put in as a share, for dividends',
} as const;
export type LeaseKind = keyof typeof leaseKinds;

export const incomeKinds = {
  RENT: '租金、承包费 · rent or contract fee',
  DIVIDEND: '分红 · dividend',
  SALE: '产品销售收入 · sale of what it yields',
  OTHER: '其他 · other',
} as const;
export type IncomeKind = keyof typeof incomeKinds;

/** What each kind of contract brings. */
export const kindOfLease: Readonly<Record<LeaseKind, IncomeKind>> = { LEASE: 'RENT', OPERATION: 'RENT', SHAREHOLDING: 'DIVIDEND' };

export const distributionUses = {
  CONSOLIDATION: '巩固拓展脱贫攻坚成果 · consolidating what was achieved',
  UPKEEP: '资产管护 · upkeep of assets',
  PUBLIC_JOBS: '公益性岗位 · public jobs',
  VILLAGE_WELFARE: '村级公益事业 · the village’s common good',
  HOUSEHOLDS: '分配到户 · households',
  OTHER: '其他 · other',
} as const;
export type DistributionUse = keyof typeof distributionUses;

export const rentRhythms: Readonly<Record<UpkeepRhythm, string>> = {
  MONTHLY: '按月 · each month',
  QUARTERLY: '按季 · each quarter of a year',
  HALF_YEARLY: '按半年 · each half year',
  YEARLY: '按年 · each year',
};
