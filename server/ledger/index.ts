import type { Feature } from '../kernel/feature.js';
import { LedgerAccountResolver, LedgerEntryResolver } from './api/ledger.resolver.js';
import { Balance } from './model/balance.js';
import { LedgerAccount } from './model/ledger-account.js';
import { LedgerEntry } from './model/ledger-entry.js';
import { Posting } from './model/posting.js';
import { ledgerAccess } from './rules/access.js';
import { ledgerInvariants } from './rules/invariants.js';
import { ledgerRefusals } from './rules/refusals.js';

export { loadEntries } from './actions/load-entries.js';
export { type AccountDraft, openAccounts } from './actions/open-accounts.js';
export { post, postAll } from './actions/post.js';
export { reverse } from './actions/reverse.js';
export { LedgerAccount as LedgerAccountType, LedgerAccountConnection } from './api/ledger-account.type.js';
export {
  LedgerEntry as LedgerEntryType,
  LedgerEntryConnection,
  Posting as PostingType,
  PostingConnection,
} from './api/ledger-entry.type.js';
export { Balance } from './model/balance.js';
export { LedgerAccount } from './model/ledger-account.js';
export { LedgerEntry } from './model/ledger-entry.js';
export { Posting } from './model/posting.js';
export { type EntryDraft, type EntryRow, entryRows, type PostingDraft, type PostingRow } from './rules/entry-rows.js';
export type { Reversal } from './rules/reversal.js';
export { balanceOf } from './views/balance-of.js';
export { entryShape, ledgerAccountShape, postingShape } from './views/shapes.js';
export { balanceSql, type FlowColumn, type Moment, momentSql, type TurnoverQuestion, turnoverSql } from './views/turnover.js';

export const ledger: Feature = {
  name: 'ledger',
  zh: '资金总账',
  entities: [LedgerAccount, Balance, LedgerEntry, Posting],
  resolvers: [LedgerEntryResolver, LedgerAccountResolver],
  access: ledgerAccess,
  refusals: ledgerRefusals,
  lifecycles: [],
  invariants: ledgerInvariants,
};
