import { foundation } from './01-foundation.js';

/** All migrations in their order. They only go forward; a landed one is never edited. */
export const migrations = [foundation] as never[];
