import { type Access, noRow, officeRows } from '../../kernel/access.js';

/** Every office sees the figures of its own area, computed from the rows that it sees; stated figures are only ever added. */
export const reportAccess: Access = {
  rows: {
    stated_figure: { office: officeRows, public: noRow, grants: ['insert'] },
  },
  verbs: {
    progress: 'office',
    behind: 'office',
    progressCurve: 'office',
    industryShares: 'office',
    manageFeeShare: 'office',
    labourShare: 'office',
    idleMoney: 'office',
    projectsNotStarted: 'office',
    moneyFlow: 'office',
    statedFigures: 'office',
    storeStatedFigure: ['FINANCE_OFFICER', 'LIBRARY_KEEPER', 'AUDITOR'],
  },
};
