import type { Invariant } from '../../kernel/invariant.js';

export const traceInvariants: readonly Invariant[] = [];
