import { wordEnum } from '../../kernel/word-enum.js';
import { disposalConditions, disposalDuties, disposalKinds, disposalStates } from '../rules/disposal-words.js';
import type { DisposalOrderName } from '../views/find-disposals.js';

export const DisposalKindType = wordEnum('DisposalKind', '处置方式 · How an asset is disposed of.', disposalKinds);
export const DisposalConditionType = wordEnum('DisposalCondition', '处置情形 · Why an asset may be disposed of.', disposalConditions);
export const DisposalStateType = wordEnum('DisposalState', '处置状态 · Where a disposal is.', disposalStates);
export const DisposalDutyType = wordEnum('DisposalDuty', '处置环节：一人只办一个 · A part in a disposal; nobody has two.', disposalDuties);

const orderWords: Readonly<Record<DisposalOrderName, string>> = {
  NEWEST: '新的在前 · Newest first.',
  OLDEST: '旧的在前 · Oldest first.',
};
export const DisposalOrder = wordEnum('DisposalOrder', '处置排序 · Order of disposals.', orderWords);
