/** The states of an asset, in the order of its life. */
export const assetStates = {
  REGISTERED: '已登记 · registered',
  CONFIRMED: '已确权 · rights confirmed',
  HANDED_OVER: '已移交 · handed over',
  OPERATING: '运行管护 · in operation',
  IDLE: '闲置 · idle',
  INEFFICIENT: '低效 · inefficient',
  DAMAGED: '损毁 · damaged',
  REVITALISING: '盘活中 · being revitalised',
  IN_DISPOSAL: '处置中 · in disposal',
  DISPOSED: '已处置 · disposed of',
  SPLIT: '已分拆 · split into others',
  MERGED: '已合并 · merged into another',
  CONSUMED: '已消耗 · consumed',
} as const;
export type AssetState = keyof typeof assetStates;

/** The asset is gone; its history stays. */
export const endedStates: readonly AssetState[] = ['DISPOSED', 'SPLIT', 'MERGED', 'CONSUMED'];
/** The asset is there and its rights are confirmed. */
export const confirmedStates: readonly AssetState[] = [
  'CONFIRMED',
  'HANDED_OVER',
  'OPERATING',
  'IDLE',
  'INEFFICIENT',
  'DAMAGED',
  'REVITALISING',
  'IN_DISPOSAL',
];
export const livingStates: readonly AssetState[] = ['REGISTERED', ...confirmedStates];
