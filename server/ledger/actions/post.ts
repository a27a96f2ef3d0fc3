import type { Act } from '../../audit/index.js';
import { must } from '../../kernel/invariant.js';
import { LedgerEntry } from '../model/ledger-entry.js';
import { Posting } from '../model/posting.js';
import { type EntryDraft, entryRows } from '../rules/entry-rows.js';
import { shortageIn } from '../rules/shortage.js';

/**
 * Books one act and answers the id of its entry. The database moves the balances. Refuses BALANCE_MUST_COVER_AMOUNT,
 * BALANCE_MUST_COVER_EVERY_DAY (an entry of an earlier date would leave a later day short), AMOUNT_MUST_BE_POSITIVE.
 * What the action changed before is flushed along.
 */
export async function post(act: Act, draft: EntryDraft): Promise<string> {
  const [id] = await postAll(act, [draft]);
  must(id, 'An entry was booked without an id');
  return id;
}

/**
 * Books several acts in one go (the two legs of an adjustment): balances are locked once, in one order, and what one
 * act brings another may take. Refuses as `post` does; answers the ids in the order of the drafts.
 */
export async function postAll({ em, now }: Pick<Act, 'em' | 'now'>, drafts: readonly EntryDraft[]): Promise<string[]> {
  const booked = drafts.map((draft) => entryRows(draft, now));
  try {
    for (const { entry } of booked) em.persist(em.create(LedgerEntry, entry));
    await em.flush();
    for (const { postings } of booked) for (const posting of postings) em.persist(em.create(Posting, posting));
    await em.flush();
  } catch (error) {
    throw shortageIn(error, drafts[0]?.reversesId ?? null) ?? error;
  }
  return booked.map(({ entry }) => entry.id);
}
