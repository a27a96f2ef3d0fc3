import { registerEnumType } from 'type-graphql';
import { ageBuckets } from '../rules/ages.js';
import { verdicts } from '../rules/stated-figure.js';
import {
  bases,
  dimensions,
  flowAssets,
  flowProjects,
  flowSources,
  flowStations,
  idleKinds,
  indicators,
  paces,
  progressOrders,
  shareVerdicts,
  units,
} from '../rules/words.js';

function enumOf(name: string, description: string, words: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const values = Object.fromEntries(Object.keys(words).map((word) => [word, word]));
  const valuesConfig = Object.fromEntries(Object.entries(words).map(([word, meaning]) => [word, { description: meaning }]));
  registerEnumType(values, { name, description, valuesConfig });
  return values;
}

export const ProgressDimension = enumOf('ProgressDimension', '按什么分列 · What a report is broken down by.', dimensions);
export const ProgressBase = enumOf('ProgressBase', '支出进度的基数 · What expenditure progress is divided by.', bases);
export const PaceKind = enumOf('PaceKind', '与什么相比 · What progress is measured against.', paces);
export const MoneyProgressOrder = enumOf('MoneyProgressOrder', '排序 · The order of the rows.', progressOrders);
export const IdleMoneyKind = enumOf('IdleMoneyKind', '沉淀环节 · The stage at which money lies.', idleKinds);
export const ShareVerdict = enumOf('ShareVerdict', '占比是否达标 · How a share stands to the policy of the year.', shareVerdicts);
export const ReportIndicator = enumOf('ReportIndicator', '报告指标 · The percentages that reports state.', indicators);
export const FigureUnit = enumOf('FigureUnit', '报告所用单位 · The unit in which a report writes its operands.', units);
export const FigureVerdict = enumOf('FigureVerdict', '报告数与计算数的关系 · How a stated figure stands to the computed one.', verdicts);
export const MoneyAge = enumOf(
  'MoneyAge',
  '沉淀时间分段 · How long money has lain, in calendar days.',
  Object.fromEntries(Object.entries(ageBuckets).map(([name, { meaning }]) => [name, meaning])),
);

export const FlowSource = enumOf('FlowSource', '资金来源按什么归并 · By what the sources are grouped.', flowSources);
export const FlowProject = enumOf('FlowProject', '项目按什么归并 · By what the projects are grouped.', flowProjects);
export const FlowAsset = enumOf('FlowAsset', '资产按什么归并 · By what the assets are grouped.', flowAssets);
export const FlowStation = enumOf('FlowStation', '资金所处的环节 · Where money stands.', flowStations);
