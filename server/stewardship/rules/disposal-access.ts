import type { Access } from '../../kernel/access.js';

export const disposalAccess: Access = { rows: {}, verbs: {} };
