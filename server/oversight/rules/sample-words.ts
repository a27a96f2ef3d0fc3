/** What a sample is drawn from. */
export const populations = {
  ASSETS: '在册资产，金额为原值 · living assets, each with its original value',
  PROJECTS: '已入库项目，金额为概算 · projects admitted to the library, each with its budget',
  PAYMENTS: '有效支付，金额为支付额 · payments that stand, each with its amount',
} as const;
export type Population = keyof typeof populations;

/** The noun of each population’s members, in the words of its table. */
export const nounOf = { ASSETS: 'asset', PROJECTS: 'project', PAYMENTS: 'payment' } as const satisfies Record<Population, string>;

export const sampleWays = {
  COUNT: '按件数：每件机会相同 · by count: each member has the same chance',
  MONEY: '按金额：每一分钱机会相同 · by money: each fen has the same chance',
} as const;
export type SampleWay = keyof typeof sampleWays;
