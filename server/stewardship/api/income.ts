import { AssetIncomeResolver } from './asset-income.resolver.js';
import { ColourResolver } from './colour.resolver.js';
import { DistributionResolver } from './distribution.resolver.js';
import { IncomeResolver, LeaseResolver } from './lease.resolver.js';

export const incomeResolvers: Function[] = [LeaseResolver, IncomeResolver, DistributionResolver, AssetIncomeResolver, ColourResolver];
