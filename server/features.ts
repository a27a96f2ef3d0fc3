import { audit } from './audit/index.js';
import { identity } from './identity/index.js';
import { divisions } from './divisions/index.js';
import type { Feature } from './kernel/feature.js';

/** The features in their order, which is the allowed direction of imports: a feature knows only earlier ones. */
export const features: readonly Feature[] = [audit, divisions, identity];
