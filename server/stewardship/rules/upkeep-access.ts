import { type Access, noRow, officeRows } from '../../kernel/access.js';

const writers = ['VILLAGE_CLERK', 'TOWNSHIP_REVIEWER'] as const;

/** Offices see the upkeep of their area; a plan is ended but never removed, what was done and found is only added to. */
export const upkeepAccess: Access = {
  rows: {
    upkeep_plan: { office: officeRows, public: noRow, grants: ['insert', 'update'] },
    upkeep_record: { office: officeRows, public: noRow, grants: ['insert'] },
    inspection: { office: officeRows, public: noRow, grants: ['insert'] },
  },
  verbs: {
    upkeepPlans: 'office',
    upkeepDue: 'office',
    inspections: 'office',
    inspectionsDue: 'office',
    myUpkeepTasks: ['VILLAGE_CLERK', 'TOWNSHIP_REVIEWER', 'LIBRARY_KEEPER'],
    planUpkeep: [...writers, 'PROJECT_MANAGER'],
    endUpkeepPlan: writers,
    recordUpkeep: writers,
    inspectAsset: writers,
  },
};
