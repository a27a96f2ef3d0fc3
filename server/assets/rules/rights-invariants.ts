import type { Invariant } from '../../kernel/invariant.js';

export const rightsInvariants: readonly Invariant[] = [];
