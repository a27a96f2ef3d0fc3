import { ColourFiling } from './colour-filing.js';
import { Distribution } from './distribution.js';
import { DistributionAct } from './distribution-act.js';
import { DistributionShare } from './distribution-share.js';
import { IncomeDue } from './income-due.js';
import { Lease } from './lease.js';
import { Income } from './received-income.js';

/** What leases, income, its distribution and the three-colour check store; the checks themselves are written in bulk, by one statement. */
export const incomeEntities: readonly object[] = [Lease, IncomeDue, Income, Distribution, DistributionShare, DistributionAct, ColourFiling];
