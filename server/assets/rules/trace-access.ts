import type { Access } from '../../kernel/access.js';

export const traceAccess: Access = { rows: {}, verbs: {} };
