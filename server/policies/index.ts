import type { Feature } from '../kernel/feature.js';
import { PolicyResolver } from './api/policy.resolver.js';
import { Policy } from './model/policy.js';
import { policyAccess } from './rules/access.js';
import { policyInvariants } from './rules/invariants.js';
import { policyRefusals } from './rules/refusals.js';

export { loadPolicyDefaults } from './actions/load-policy-defaults.js';
export { type SetPolicy, setPolicy } from './actions/set-policy.js';
export { FundSourceLevel } from './api/policy.type.js';
export { isPolicyKey, type PolicyKey, policyKeys, type ValueOf } from './rules/keys.js';
export { type SourceLevel, sourceLevels } from './rules/source-levels.js';
export type { Milestone, PolicyItem } from './rules/value-kinds.js';
export type { PolicyQuestion } from './views/holding.js';
export { policiesSql } from './views/policies-sql.js';
export { type PolicyAnswer, type PolicyAnswers, policiesOn, policyOn } from './views/policy-on.js';

export const policies: Feature = {
  name: 'policies',
  zh: '政策参数',
  entities: [Policy],
  resolvers: [PolicyResolver],
  access: policyAccess,
  refusals: policyRefusals,
  lifecycles: [],
  invariants: policyInvariants,
};
