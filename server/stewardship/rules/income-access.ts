import { type Access, isOneOf, noRow, officeRows, type TableAccess } from '../../kernel/access.js';

const ofArea = (grants: TableAccess['grants']): TableAccess => ({ office: officeRows, public: noRow, grants });
const contract = ['VILLAGE_CLERK', 'TOWNSHIP_REVIEWER', 'LIBRARY_KEEPER'] as const;
const books = ['VILLAGE_CLERK', 'TOWNSHIP_REVIEWER', 'FINANCE_OFFICER'] as const;
const clerk = ['VILLAGE_CLERK'] as const;

/**
 * Offices see the contracts, income and distributions of their area; the public sees a distribution, without the names
 * of those who receive, once the village has decided it. Income is only added to; shares are replaced while a plan is open.
 */
export const incomeAccess: Access = {
  rows: {
    lease: ofArea(['insert', 'update']),
    income_due: ofArea(['insert', 'update']),
    income: ofArea(['insert']),
    distribution: {
      office: officeRows,
      public: isOneOf('state', 'DECIDED', 'REVIEWED', 'FILED', 'PAID'),
      grants: ['insert', 'update'],
    },
    distribution_share: ofArea(['insert', 'delete']),
    distribution_act: ofArea(['insert']),
    colour_filing: ofArea(['insert']),
    colour_check: ofArea(['insert']),
  },
  verbs: {
    leases: 'office',
    lease: 'office',
    incomes: 'office',
    incomeArrears: 'office',
    assetYields: 'office',
    distributions: 'anybody',
    distribution: 'anybody',
    assetColours: 'office',
    assetColourCounts: 'office',
    colourChecks: 'office',
    signLease: contract,
    closeLease: contract,
    receiveIncome: books,
    reverseIncome: ['TOWNSHIP_REVIEWER', 'FINANCE_OFFICER'],
    draftDistribution: clerk,
    amendDistribution: clerk,
    decideDistribution: clerk,
    reviewDistribution: ['TOWNSHIP_REVIEWER'],
    returnDistribution: ['TOWNSHIP_REVIEWER', 'LIBRARY_KEEPER'],
    fileDistribution: ['LIBRARY_KEEPER'],
    payDistribution: clerk,
    withdrawDistribution: clerk,
    recordColourChecks: ['TOWNSHIP_REVIEWER', 'LIBRARY_KEEPER'],
  },
};
