import { AssetConditionResolver } from './condition.resolver.js';
import { AssetDutyResolver, AssetLadderResolver, DutyResolver } from './duty.resolver.js';

export const dutiesResolvers: Function[] = [DutyResolver, AssetDutyResolver, AssetLadderResolver, AssetConditionResolver];
