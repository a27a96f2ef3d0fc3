import { foundation } from './01-foundation.js';
import { divisions } from './02-divisions.js';
import { policies } from './03-policies.js';
import { identity } from './04-identity.js';
import { attachments } from './05-attachments.js';
import { notices } from './06-notices.js';
import { projects } from './07-projects.js';
import { execution } from './07b-execution.js';
import { ledger } from './08-ledger.js';
import { funds } from './09-funds.js';
import { reports } from './10-reports.js';

/** All migrations in their order. They only go forward; a landed one is never edited. */
export const migrations = [
  foundation,
  divisions,
  policies,
  identity,
  attachments,
  notices,
  projects,
  execution,
  ledger,
  funds,
  reports,
] as never[];
