/** How long money has lain: the buckets in which lists of idle money are read, each with its first and last day. */
export const ageBuckets = {
  WITHIN_30_DAYS: { from: 0, to: 30, meaning: '30日以内 · up to 30 days' },
  WITHIN_90_DAYS: { from: 31, to: 90, meaning: '31至90日 · 31 to 90 days' },
  WITHIN_180_DAYS: { from: 91, to: 180, meaning: '91至180日 · 91 to 180 days' },
  WITHIN_YEAR: { from: 181, to: 365, meaning: '181日至一年 · 181 days to a year' },
  WITHIN_TWO_YEARS: { from: 366, to: 730, meaning: '一至两年 · one to two years' },
  OVER_TWO_YEARS: { from: 731, to: null, meaning: '两年以上 · over two years' },
} as const;
export type AgeBucket = keyof typeof ageBuckets;
