import { assets } from './assets/index.js';
import { attachments } from './attachments/index.js';
import { audit } from './audit/index.js';
import { divisions } from './divisions/index.js';
import { funds } from './funds/index.js';
import { identity } from './identity/index.js';
import type { Feature } from './kernel/feature.js';
import { ledger } from './ledger/index.js';
import { notices } from './notices/index.js';
import { oversight } from './oversight/index.js';
import { policies } from './policies/index.js';
import { projects } from './projects/index.js';
import { registers } from './registers/index.js';
import { reports } from './reports/index.js';
import { stewardship } from './stewardship/index.js';

/** The features in their order, which is the allowed direction of imports: a feature knows only earlier ones. */
export const features: readonly Feature[] = [
  audit,
  divisions,
  identity,
  policies,
  attachments,
  notices,
  projects,
  ledger,
  funds,
  assets,
  stewardship,
  registers,
  oversight,
  reports,
];

/** Every stored noun. */
export const entities = features.flatMap((feature) => feature.entities);
/** Every access table. */
export const accesses = features.map((feature) => feature.access);
