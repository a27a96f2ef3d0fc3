import { badInput } from './bad-input.js';
import { crashTrial } from './crash.js';
import { longUse } from './long-use.js';
import { racesTrial } from './races.js';
import { rowSecurity } from './row-security.js';
import { severalProcesses } from './several-processes.js';
import type { Trial } from './trial.js';

/** Every trial, the quick ones first. */
export const trials: readonly Trial[] = [racesTrial, rowSecurity, badInput, severalProcesses, crashTrial, longUse];
