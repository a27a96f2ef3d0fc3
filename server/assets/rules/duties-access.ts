import type { Access } from '../../kernel/access.js';

const assigners = ['LIBRARY_KEEPER', 'TOWNSHIP_REVIEWER'] as const;
const carers = ['VILLAGE_CLERK', 'TOWNSHIP_REVIEWER'] as const;

/** The county and the township say who answers; whoever cares for an asset says in which condition it is. */
export const dutiesAccess: Access = {
  rows: {},
  verbs: {
    assignDuties: assigners,
    assignDutiesToMany: assigners,
    handOnDuties: assigners,
    operateAsset: carers,
    findIdle: carers,
    findInefficient: carers,
    findDamaged: carers,
    revitaliseAsset: ['TOWNSHIP_REVIEWER', 'LIBRARY_KEEPER'],
    resumeAsset: carers,
    dutyGaps: 'office',
    expiredMandates: 'office',
    dutiesToHandOver: 'office',
    myDuties: 'office',
    dutyStandings: 'office',
    idleAssets: 'office',
  },
};
