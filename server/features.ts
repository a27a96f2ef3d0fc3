import type { Feature } from './kernel/feature.js';

/** The features in their order, which is the allowed direction of imports: a feature knows only earlier ones. */
export const features: readonly Feature[] = [];
