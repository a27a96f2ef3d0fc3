import { encumbrancesOfAssets } from '../assets/index.js';
import type { Feature } from '../kernel/feature.js';
import { disposalResolvers } from './api/disposal.js';
import { incomeResolvers } from './api/income.js';
import { upkeepResolvers } from './api/upkeep.js';
import { disposalEntities } from './model/disposal.js';
import { incomeEntities } from './model/income.js';
import { upkeepEntities } from './model/upkeep.js';
import { disposalAccess } from './rules/disposal-access.js';
import { disposalInvariants } from './rules/disposal-invariants.js';
import { disposalRefusals } from './rules/disposal-refusals.js';
import { incomeAccess } from './rules/income-access.js';
import { incomeInvariants } from './rules/income-invariants.js';
import { incomeRefusals } from './rules/income-refusals.js';
import { upkeepAccess } from './rules/upkeep-access.js';
import { upkeepInvariants } from './rules/upkeep-invariants.js';
import { upkeepRefusals } from './rules/upkeep-refusals.js';

encumbrancesOfAssets.answer(async () => new Map());

export const stewardship: Feature = {
  name: 'stewardship',
  zh: '管护运营',
  entities: [...upkeepEntities, ...incomeEntities, ...disposalEntities],
  resolvers: [...upkeepResolvers, ...incomeResolvers, ...disposalResolvers],
  access: {
    rows: { ...upkeepAccess.rows, ...incomeAccess.rows, ...disposalAccess.rows },
    verbs: { ...upkeepAccess.verbs, ...incomeAccess.verbs, ...disposalAccess.verbs },
  },
  refusals: { ...upkeepRefusals, ...incomeRefusals, ...disposalRefusals },
  lifecycles: [],
  invariants: [...upkeepInvariants, ...incomeInvariants, ...disposalInvariants],
};
