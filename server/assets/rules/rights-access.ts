import type { Access } from '../../kernel/access.js';

export const rightsAccess: Access = { rows: {}, verbs: {} };
