import type { Access } from '../../kernel/access.js';

export const incomeAccess: Access = { rows: {}, verbs: {} };
