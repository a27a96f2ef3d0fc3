import type { Invariant } from '../../kernel/invariant.js';

export const upkeepInvariants: readonly Invariant[] = [];
