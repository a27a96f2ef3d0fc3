import type { Trial } from './trial.js';

/** Every trial, the quick ones first. */
export const trials: readonly Trial[] = [];
