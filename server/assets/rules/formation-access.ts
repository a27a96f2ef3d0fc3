import type { Access } from '../../kernel/access.js';

export const formationAccess: Access = { rows: {}, verbs: {} };
