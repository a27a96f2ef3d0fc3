import type { Feature } from '../kernel/feature.js';
import { auditResolvers } from './api/index.js';
import { auditAccess } from './rules/access.js';
import { auditInvariants } from './rules/invariants.js';
import { auditRefusals } from './rules/refusals.js';

export { appendImported, type ImportedEntry } from './actions/append-imported.js';
export { type Act, type Action, type Outcome, type Performer, perform } from './actions/perform.js';
export { chainHash, type EntryContent, writeContent } from './rules/entry.js';
export { refuse as refuseAct } from './rules/refusals.js';
export { ForgedHead, keyMark, readSignedHeads, type SignedHead, signHead } from './rules/signed-head.js';
export { type ChainedEntry, readChain } from './views/read-chain.js';
export { type ChainVerdict, verifyChains } from './views/verify-chains.js';

export const audit: Feature = {
  name: 'audit',
  zh: '审计留痕',
  entities: [],
  resolvers: auditResolvers,
  access: auditAccess,
  refusals: auditRefusals,
  lifecycles: [],
  invariants: auditInvariants,
};
