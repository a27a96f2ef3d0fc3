import type { Feature } from '../kernel/feature.js';
import { PortfolioResolver, RegisterDifferenceResolver } from './api/portfolio.resolver.js';
import { AssetCountsResolver, AssetRegisterResolver, AssetRegisterRowResolver } from './api/register.resolver.js';
import { registerAccess } from './rules/access.js';
import { registerRefusals } from './rules/refusals.js';

export const registers: Feature = {
  name: 'registers',
  zh: '资产台账',
  entities: [],
  resolvers: [AssetRegisterResolver, AssetRegisterRowResolver, AssetCountsResolver, PortfolioResolver, RegisterDifferenceResolver],
  access: registerAccess,
  refusals: registerRefusals,
  lifecycles: [],
  invariants: [],
};
