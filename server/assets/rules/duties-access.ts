import type { Access } from '../../kernel/access.js';

export const dutiesAccess: Access = { rows: {}, verbs: {} };
