import type { Feature } from '../kernel/feature.js';
import { EvidenceResolver } from './api/evidence.resolver.js';
import { ExceptionResolver } from './api/exception.resolver.js';
import { SampleResolver } from './api/sample.resolver.js';
import { AuditSample } from './model/audit-sample.js';
import { AuditSampleItem } from './model/audit-sample-item.js';
import { EvidencePack } from './model/evidence-pack.js';
import { oversightAccess } from './rules/access.js';
import { oversightInvariants } from './rules/invariants.js';
import { oversightRefusals } from './rules/refusals.js';

export { type DrawEvidencePack, drawEvidencePack } from './actions/draw-evidence-pack.js';
export { type DrawSample, drawSample } from './actions/draw-sample.js';
export { evidenceRoutes } from './api/evidence-routes.js';
export { type ExceptionKind, exceptionKinds } from './rules/exception-kinds.js';
export { countExceptions, findExceptions } from './views/find-exceptions.js';

export const oversight: Feature = {
  name: 'oversight',
  zh: '监督',
  entities: [AuditSample, AuditSampleItem, EvidencePack],
  resolvers: [ExceptionResolver, SampleResolver, EvidenceResolver],
  access: oversightAccess,
  refusals: oversightRefusals,
  lifecycles: [],
  invariants: oversightInvariants,
};
