import { wordEnum } from '../../kernel/word-enum.js';
import { valueChangeKinds } from '../rules/change-value.js';

export const ValueChangeKindType = wordEnum('ValueChangeKind', '价值变动 · Why the value of an asset is another.', valueChangeKinds);

export const LineageKindType = wordEnum('LineageKind', '资产沿革 · How an asset went on in another.', {
  SPLIT: '分拆 · by a split',
  MERGE: '合并 · by a merge',
});
