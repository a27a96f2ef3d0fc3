import type { LocalDate } from '../../kernel/clock.js';
import type { Refusal } from '../../kernel/refusal.js';
import type { EntryDraft, EntryRow, PostingRow } from './entry-rows.js';
import { refuse } from './refusals.js';

/** When and why an entry is taken back. */
export interface Reversal {
  readonly businessDate: LocalDate;
  readonly reason: string;
}

/**
 * Whether an entry may be taken back: REVERSED_ENTRY_MUST_BE_ORIGINAL, ENTRY_MUST_BE_REVERSED_ONCE,
 * REVERSAL_MUST_NOT_PRECEDE_ENTRY, REVERSAL_MUST_HAVE_REASON, in this order; null when it may.
 */
export function reversible(entry: Pick<EntryRow, 'id' | 'reversesId' | 'businessDate'>, isReversed: boolean, by: Reversal): Refusal | null {
  if (entry.reversesId) return refuse('REVERSED_ENTRY_MUST_BE_ORIGINAL', { id: entry.id });
  if (isReversed) return refuse('ENTRY_MUST_BE_REVERSED_ONCE', { id: entry.id });
  if (by.businessDate < entry.businessDate) {
    return refuse('REVERSAL_MUST_NOT_PRECEDE_ENTRY', { given: by.businessDate, entryDate: entry.businessDate });
  }
  return by.reason.trim() ? null : refuse('REVERSAL_MUST_HAVE_REASON');
}

/** The entry that takes another back: the same act, object and place, every posting the other way round. */
export function reversalOf(entry: EntryRow, postings: readonly PostingRow[], by: Reversal): EntryDraft {
  return {
    act: entry.act,
    subjectId: entry.subjectId,
    place: entry.placeCode,
    businessDate: by.businessDate,
    reason: by.reason,
    reversesId: entry.id,
    postings: postings.map(({ fromAccount, toAccount, amountFen, origin }) => ({ from: toAccount, to: fromAccount, amountFen, origin })),
  };
}
