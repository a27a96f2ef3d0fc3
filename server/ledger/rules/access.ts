import { type Access, both, noRow, officeRows, type RowRule, roleIs, setting } from '../../kernel/access.js';

/** For posts of a whole county (or more) alone. */
const ofWholeCounty: RowRule = {
  sql: `${setting('area_to')} like '%999999'`,
  sees: ({ placeCode }) => placeCode?.endsWith('000000') ?? false,
  words: '岗位辖区为全县 · the post covers a whole county',
};
// A posting moves the balances of accounts above its own place, which who sits there does not see: only those whose
// acts book money, and who see the whole county, may write one.
const byFinance = both(officeRows, roleIs('FINANCE_OFFICER', 'TREASURER'), ofWholeCounty);

/** Offices see the money of their area. Entries and postings are only ever added; balances and turnovers are moved by the database alone. */
export const ledgerAccess: Access = {
  rows: {
    ledger_account: { office: officeRows, public: noRow, grants: ['insert'], writes: byFinance },
    balance: { office: officeRows, public: noRow, grants: [] },
    ledger_entry: { office: officeRows, public: noRow, grants: ['insert'], writes: byFinance },
    posting: { office: officeRows, public: noRow, grants: ['insert'], writes: byFinance },
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
