import type { Invariant } from '../../kernel/invariant.js';

export const incomeInvariants: readonly Invariant[] = [];
