import type { Invariant } from '../../kernel/invariant.js';

export const formationInvariants: readonly Invariant[] = [];
