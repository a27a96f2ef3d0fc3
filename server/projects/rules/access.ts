import { type Access, everyRow, isOneOf, isSet, noRow, officeRows, type TableAccess } from '../../kernel/access.js';

/** The parts of a project follow it into the public when it is published. */
const partOfProject = (grants: TableAccess['grants']): TableAccess => ({
  office: officeRows,
  public: isOneOf('published', 'true'),
  grants,
});
const drafters = ['VILLAGE_CLERK', 'TOWNSHIP_REVIEWER', 'DEPARTMENT_EXAMINER'] as const;

/**
 * Every office sees the projects of its area, the public those that were admitted to a library. Nobody deletes a
 * project, an edition or an act; sources, targets and linkages are replaced while a project is drafted.
 */
export const projectAccess: Access = {
  rows: {
    project_class: { office: everyRow, public: everyRow, grants: [] },
    project: { office: officeRows, public: isSet('published_on'), grants: ['insert', 'update'] },
    project_source: partOfProject(['insert', 'delete']),
    performance_target: partOfProject(['insert', 'update', 'delete']),
    benefit_linkage: partOfProject(['insert', 'delete']),
    project_edition: partOfProject(['insert']),
    case_act: { office: officeRows, public: noRow, grants: ['insert'] },
  },
  verbs: {
    projects: 'anybody',
    project: 'anybody',
    projectCounts: 'anybody',
    projectClasses: 'anybody',
    projectMoves: 'anybody',
    myTasks: 'office',
    myTaskCounts: 'office',
    draftProject: drafters,
    amendDraft: drafters,
    setSources: drafters,
    setTargets: drafters,
    setLinkage: drafters,
    declareProject: drafters,
    withdrawDeclaration: drafters,
    reviewInTownship: ['TOWNSHIP_REVIEWER'],
    examineInDepartment: ['DEPARTMENT_EXAMINER'],
    approveInCounty: ['LEADING_GROUP_RECORDER'],
    admitToLibrary: ['LIBRARY_KEEPER'],
    bulkReview: ['TOWNSHIP_REVIEWER', 'DEPARTMENT_EXAMINER', 'LEADING_GROUP_RECORDER', 'LIBRARY_KEEPER'],
    selectForYear: ['LEADING_GROUP_RECORDER'],
    rollOver: ['LIBRARY_KEEPER'],
    returnProject: ['TOWNSHIP_REVIEWER', 'DEPARTMENT_EXAMINER', 'LEADING_GROUP_RECORDER', 'LIBRARY_KEEPER'],
    resubmitProject: drafters,
    rejectProject: ['TOWNSHIP_REVIEWER', 'DEPARTMENT_EXAMINER', 'LEADING_GROUP_RECORDER', 'LIBRARY_KEEPER'],
    removeFromLibrary: ['LIBRARY_KEEPER'],
    suspendProject: ['LIBRARY_KEEPER'],
    resumeProject: ['LIBRARY_KEEPER'],
    terminateProject: ['LEADING_GROUP_RECORDER'],
  },
};
