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
import { assets } from './11-assets.js';
import { upkeep } from './12-upkeep.js';
import { income } from './13-income.js';
import { disposal } from './14-disposal.js';
import { duties } from './15-duties.js';
import { trace } from './16-trace.js';
import { registers } from './17-registers.js';
import { oversight } from './18-oversight.js';
import { turnover } from './19-turnover.js';
import { lookups } from './20-lookups.js';
import { standing } from './21-standing.js';
import { cells } from './22-cells.js';
import { nearer } from './23-nearer.js';

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
  assets,
  upkeep,
  income,
  disposal,
  duties,
  trace,
  registers,
  oversight,
  turnover,
  lookups,
  standing,
  cells,
  nearer,
] as never[];
