import { type Access, noRow, officeRows } from '../../kernel/access.js';

/** Offices see the money of their area. Entries and postings are only ever added; balances are moved by the database alone. */
export const ledgerAccess: Access = {
  rows: {
    ledger_account: { office: officeRows, public: noRow, grants: ['insert'] },
    balance: { office: officeRows, public: noRow, grants: [] },
    ledger_entry: { office: officeRows, public: noRow, grants: ['insert'] },
    posting: { office: officeRows, public: noRow, grants: ['insert'] },
  },
  verbs: {
    ledgerEntries: 'office',
    ledgerEntry: 'office',
    ledgerAccounts: ['AUDITOR', 'OVERSEER', 'FINANCE_OFFICER', 'TREASURER'],
    ledgerAccount: ['AUDITOR', 'OVERSEER', 'FINANCE_OFFICER', 'TREASURER'],
  },
};
