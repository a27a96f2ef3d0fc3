import type { Invariant } from '../../kernel/invariant.js';

export const dutiesInvariants: readonly Invariant[] = [];
