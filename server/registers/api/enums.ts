import { wordEnum } from '../../kernel/word-enum.js';
import {
  countDimensions,
  countOrders,
  differenceColumns,
  differenceKinds,
  differenceOrders,
  holdingOrders,
  registerKinds,
  sourceKinds,
} from '../rules/words.js';

export const RegisterKindType = wordEnum('RegisterKind', '台账种类 · Which register of assets.', registerKinds);
export const CountDimensionType = wordEnum('AssetCountDimension', '统计口径 · What assets are counted by.', countDimensions);
export const CountOrderType = wordEnum('AssetCountOrder', '统计行排序 · Order of the rows of a count.', countOrders);
export const HoldingOrderType = wordEnum('HoldingOrder', '持有资产排序 · Order of holdings.', holdingOrders);
export const DifferenceKindType = wordEnum(
  'RegisterDifferenceKind',
  '两时点比较的结果 · What became of an asset between two moments.',
  differenceKinds,
);
export const DifferenceColumnType = wordEnum('RegisterDifferenceColumn', '变动的栏目 · What of an asset changed.', differenceColumns);
export const DifferenceOrderType = wordEnum('RegisterDifferenceOrder', '比较结果排序 · Order of differences.', differenceOrders);
export const SourceKindType = wordEnum('RegisterSourceKind', '资金来源的性质 · What a part of the original value came from.', sourceKinds);
