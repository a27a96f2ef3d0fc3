import { type Access, countyRows, everyRow, isSet, noRow, officeRows, type TableAccess } from '../../kernel/access.js';
import type { Role } from '../../kernel/viewer.js';

/** Papers of a project's execution are for the offices of its area; they are only ever added. */
const paper: TableAccess = { office: officeRows, public: noRow, grants: ['insert'] };
/** Papers that are decided or closed later. */
const pending: TableAccess = { office: officeRows, public: noRow, grants: ['insert', 'update'] };

const implementer: readonly Role[] = ['PROJECT_MANAGER'];
const checkers: readonly Role[] = ['VILLAGE_CLERK', 'TOWNSHIP_REVIEWER', 'DEPARTMENT_EXAMINER', 'LIBRARY_KEEPER'];
const askers: readonly Role[] = ['VILLAGE_CLERK', 'TOWNSHIP_REVIEWER', 'DEPARTMENT_EXAMINER', 'PROJECT_MANAGER'];

/**
 * Who sees and records a project's execution. Year plans concern the county as a whole and are public once announced;
 * village tags are public. The public learns of works through notices.
 */
export const executionAccess: Access = {
  rows: {
    change_request: pending,
    year_plan: { office: countyRows, public: isSet('announced_on'), grants: ['insert', 'update'] },
    yearly_review: paper,
    implementation_plan: paper,
    procurement: paper,
    contract: paper,
    contract_supplement: paper,
    contract_item: paper,
    commencement: paper,
    progress_report: paper,
    progress_item: paper,
    completion: paper,
    acceptance: paper,
    acceptance_problem: pending,
    settlement: paper,
    handover: paper,
    closing: paper,
    village_tag_kind: { office: everyRow, public: everyRow, grants: [] },
    village_tag: { office: everyRow, public: everyRow, grants: ['insert', 'update'], writes: officeRows },
  },
  verbs: {
    yearPlans: 'anybody',
    yearPlan: 'anybody',
    changeRequests: 'office',
    changeRequest: 'office',
    villageTags: 'anybody',
    villageTagKinds: 'anybody',
    requestChange: askers,
    withdrawChange: askers,
    approveChange: ['LEADING_GROUP_RECORDER'],
    rejectChange: ['LEADING_GROUP_RECORDER'],
    draftYearPlan: ['LIBRARY_KEEPER'],
    announceYearPlan: ['LIBRARY_KEEPER'],
    reviewYear: ['LIBRARY_KEEPER'],
    prepareProject: implementer,
    recordProcurement: implementer,
    signContract: implementer,
    supplementContract: implementer,
    startProject: implementer,
    reportProgress: implementer,
    completeProject: implementer,
    recordAcceptance: checkers,
    closeProblem: checkers,
    acceptProject: ['TOWNSHIP_REVIEWER', 'DEPARTMENT_EXAMINER'],
    settleProject: ['FINANCE_OFFICER'],
    handOverProject: implementer,
    closeProject: ['LIBRARY_KEEPER'],
    tagVillage: ['LIBRARY_KEEPER'],
    untagVillage: ['LIBRARY_KEEPER'],
  },
};
