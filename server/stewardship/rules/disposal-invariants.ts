import type { Invariant } from '../../kernel/invariant.js';

export const disposalInvariants: readonly Invariant[] = [];
