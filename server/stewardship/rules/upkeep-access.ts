import type { Access } from '../../kernel/access.js';

export const upkeepAccess: Access = { rows: {}, verbs: {} };
