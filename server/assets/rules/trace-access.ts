import type { Access } from '../../kernel/access.js';

/** Every office follows the money of its area; sums are shown only to who sees the whole behind them. */
export const traceAccess: Access = { rows: {}, verbs: { traceOfAssets: 'office', traceOfDocuments: 'office' } };
