import { type Access, noRow, officeRows } from '../../kernel/access.js';

const holders = ['VILLAGE_CLERK', 'TOWNSHIP_REVIEWER'] as const;

/** Offices see the disposals of their area; who acted and what each owner got is only added to. */
export const disposalAccess: Access = {
  rows: {
    disposal: { office: officeRows, public: noRow, grants: ['insert', 'update'] },
    disposal_act: { office: officeRows, public: noRow, grants: ['insert'] },
    disposal_proceeds: { office: officeRows, public: noRow, grants: ['insert'] },
  },
  verbs: {
    disposals: 'office',
    disposal: 'office',
    myDisposals: [...holders, 'LIBRARY_KEEPER', 'FINANCE_OFFICER'],
    requestDisposal: holders,
    valueDisposal: holders,
    voteDisposal: holders,
    reviewDisposal: ['TOWNSHIP_REVIEWER'],
    approveDisposal: ['LIBRARY_KEEPER'],
    consentDisposal: ['FINANCE_OFFICER'],
    rejectDisposal: ['TOWNSHIP_REVIEWER', 'LIBRARY_KEEPER', 'FINANCE_OFFICER'],
    withdrawDisposal: holders,
    completeDisposal: ['LIBRARY_KEEPER'],
  },
};
