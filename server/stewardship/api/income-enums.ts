import { wordEnum } from '../../kernel/word-enum.js';
import { colourIndicators, colours } from '../rules/colours.js';
import { distributionStates } from '../rules/distribution-lifecycle.js';
import { distributionUses, incomeKinds, leaseKinds, rentRhythms } from '../rules/income-words.js';

export const LeaseKindType = wordEnum('LeaseKind', '合同类型 · What kind of contract it is.', leaseKinds);
export const RentRhythmType = wordEnum('RentRhythm', '收租周期 · For which period the rent is fixed.', rentRhythms);
export const IncomeKindType = wordEnum('IncomeKind', '收益类型 · What kind of income it is.', incomeKinds);
export const DistributionUseType = wordEnum('DistributionUse', '收益用途 · What a share of income is for.', distributionUses);
export const DistributionStateType = wordEnum('DistributionState', '分配状态 · Where a distribution is on its way.', distributionStates);
export const ColourType = wordEnum('Colour', '三色 · The colour of an operating asset in a quarter.', colours);
export const ColourIndicatorType = wordEnum(
  'ColourIndicator',
  '三色指标 · One of the six things that the three-colour check asks; each says what is abnormal.',
  colourIndicators,
);
