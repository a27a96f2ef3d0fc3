/** The level of government that put the money in (资金来源级次); the axis of tracking by source. */
export const sourceLevels = {
  CENTRAL: '中央 · central',
  PROVINCIAL: '省级 · provincial',
  CITY: '市级 · city',
  COUNTY: '县级 · county',
} as const;
export type SourceLevel = keyof typeof sourceLevels;
