import { type Access, noRow, officeRows } from '../../kernel/access.js';

/** Offices see the money of their area. Entries and postings are only ever added; balances and turnovers are moved by the database alone. */
export const ledgerAccess: Access = {
  rows: {
    ledger_account: { office: officeRows, public: noRow, grants: ['insert'] },
    balance: { office: officeRows, public: noRow, grants: [] },
    ledger_entry: { office: officeRows, public: noRow, grants: ['insert'] },
    posting: { office: officeRows, public: noRow, grants: ['insert'] },
    turnover_total: { office: officeRows, public: noRow, grants: [] },
    turnover_month: { office: officeRows, public: noRow, grants: [] },
  },
  verbs: {
    ledgerEntries: 'office',
    ledgerEntry: 'office',
    ledgerAccounts: ['AUDITOR', 'OVERSEER', 'FINANCE_OFFICER', 'TREASURER'],
    ledgerAccount: ['AUDITOR', 'OVERSEER', 'FINANCE_OFFICER', 'TREASURER'],
  },
};
