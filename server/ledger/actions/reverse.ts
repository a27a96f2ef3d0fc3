import type { Act } from '../../audit/index.js';
import { isId } from '../../kernel/ids.js';
import { demand } from '../../kernel/refusal.js';
import { LedgerEntry } from '../model/ledger-entry.js';
import { Posting } from '../model/posting.js';
import { refuse } from '../rules/refusals.js';
import { type Reversal, reversalOf, reversible } from '../rules/reversal.js';
import { post } from './post.js';

/**
 * Takes an entry back by one that mirrors it, and answers the new entry's id. Refuses LEDGER_ENTRY_MUST_EXIST,
 * REVERSED_ENTRY_MUST_BE_ORIGINAL, ENTRY_MUST_BE_REVERSED_ONCE, REVERSAL_MUST_NOT_PRECEDE_ENTRY,
 * REVERSAL_MUST_HAVE_REASON, and as `post` does when the money has moved on.
 */
export async function reverse(act: Act, entryId: string, by: Reversal): Promise<string> {
  const entry = isId(entryId) ? await act.em.findOne(LedgerEntry, { id: entryId }) : null;
  if (!entry) throw refuse('LEDGER_ENTRY_MUST_EXIST', { id: entryId.slice(0, 40) });
  const isReversed = (await act.em.count(LedgerEntry, { reversesId: entryId })) > 0;
  demand(reversible(entry, isReversed, by));
  const postings = await act.em.find(Posting, { entryId }, { orderBy: { id: 'asc' } });
  return post(act, reversalOf(entry, postings, by));
}
