/**
 * 太平场村（通江县杨柏镇）由“2村1社区”合并而成. The source names neither the three places nor the day, so both are
 * sample data (示例): codes of the same township that the division table does not use, and a day in the reform year 2020.
 */
export const mergerSample = {
  successorCode: '511921119215',
  mergedOn: '2020-06-01',
  lastDayBefore: '2020-05-31',
  predecessors: [
    { code: '511921119209', name: '太平寨村民委员会（示例）' },
    { code: '511921119210', name: '场坝村民委员会（示例）' },
    { code: '511921119099', name: '太平场社区居民委员会（示例）' },
  ],
} as const;

/** The table says nothing of when a code began; it is taken as valid since project assets have been counted (2012). */
export const divisionsValidFrom = '2012-01-01';
