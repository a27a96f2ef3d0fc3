import { wordEnum } from '../../kernel/word-enum.js';
import { type ExceptionKind, exceptionKinds } from '../rules/exception-kinds.js';
import { populations, sampleWays } from '../rules/sample-words.js';

const kindWords = Object.fromEntries(Object.entries(exceptionKinds).map(([kind, { words }]) => [kind, words])) as Record<
  ExceptionKind,
  string
>;
export const ExceptionKindType = wordEnum('ExceptionKind', '例外类型 · What should not be as it is.', kindWords);
export const ExceptionSubject = wordEnum('ExceptionSubject', '例外涉及的事物 · What an exception is about.', {
  ASSET: '资产 · an asset',
  PROJECT: '项目 · a project',
  INCOME_DUE: '一期应收收益 · one instalment of income due',
});
export const SamplePopulation = wordEnum('SamplePopulation', '抽样总体 · What a sample is drawn from.', populations);
export const SampleWayType = wordEnum('SampleWay', '抽样方式 · How a sample is drawn.', sampleWays);
export const EvidenceSubject = wordEnum('EvidenceSubject', '证据包的对象 · What a pack of evidence is about.', {
  ASSET: '资产，连同形成它的项目和分拆合并前的资产 · an asset, with the projects that made it and the assets it came from',
  PROJECT: '项目，连同它形成的资产 · a project, with the assets it made',
});
