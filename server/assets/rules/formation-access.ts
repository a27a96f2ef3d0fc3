import type { Access } from '../../kernel/access.js';
import type { Role } from '../../kernel/viewer.js';

const listers: readonly Role[] = ['PROJECT_MANAGER', 'TOWNSHIP_REVIEWER', 'VILLAGE_CLERK'];

export const formationAccess: Access = {
  rows: {},
  verbs: {
    addParty: [...listers, 'LIBRARY_KEEPER'],
    listExpectedAsset: listers,
    amendExpectedAsset: listers,
    withdrawExpectedAsset: listers,
    registerAssets: ['PROJECT_MANAGER'],
    registerInheritedAsset: ['TOWNSHIP_REVIEWER', 'LIBRARY_KEEPER', 'VILLAGE_CLERK'],
  },
};
