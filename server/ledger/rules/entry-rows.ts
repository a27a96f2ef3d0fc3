import type { LocalDate } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { must } from '../../kernel/invariant.js';
import { amountPositive, type Fen } from '../../kernel/money.js';
import { demand } from '../../kernel/refusal.js';

/** An amount that is to leave one account for another. */
export interface PostingDraft {
  readonly from: string;
  readonly to: string;
  /** Fen, above zero. */
  readonly amountFen: Fen;
  /** The source of the money; it is the origin of every inside account that the amount touches. */
  readonly origin: string;
}

/** One act that is to move money. */
export interface EntryDraft {
  /** The caller's word for what is done, in capitals: RECEIVE, ALLOCATE, PAY … */
  readonly act: string;
  readonly subjectId: string;
  /** The place of the innermost inside account that the postings touch. */
  readonly place: string;
  readonly businessDate: LocalDate;
  readonly reason?: string | null;
  readonly reversesId?: string | null;
  readonly postings: readonly PostingDraft[];
}

export interface EntryRow {
  readonly id: string;
  readonly act: string;
  readonly subjectId: string;
  readonly businessDate: LocalDate;
  readonly recordedAt: Date;
  readonly reversesId?: string | null;
  readonly reason?: string | null;
  readonly placeCode: string;
}

export interface PostingRow {
  readonly id: string;
  readonly entryId: string;
  readonly act: string;
  readonly origin: string;
  readonly fromAccount: string;
  readonly toAccount: string;
  readonly amountFen: Fen;
  readonly businessDate: LocalDate;
  readonly recordedAt: Date;
  readonly placeCode: string;
}

/**
 * The rows of one act, one entry with its postings: for `post`, and for bulk loads that insert the rows of many acts
 * at once. Throws AMOUNT_MUST_BE_POSITIVE; an entry without postings or a posting from an account to itself is our fault.
 */
export function entryRows(draft: EntryDraft, recordedAt: Date): { entry: EntryRow; postings: PostingRow[] } {
  must(draft.postings.length > 0, `The entry ${draft.act} of ${draft.subjectId} has no postings`);
  const entry: EntryRow = {
    id: newId(),
    act: draft.act,
    subjectId: draft.subjectId,
    businessDate: draft.businessDate,
    recordedAt,
    reversesId: draft.reversesId ?? null,
    reason: draft.reason?.trim() || null,
    placeCode: draft.place,
  };
  const postings = draft.postings.map(({ from, to, amountFen, origin }): PostingRow => {
    must(from !== to, `The entry ${draft.act} of ${draft.subjectId} posts from account ${from} to itself`);
    demand(amountPositive(amountFen));
    const { id: entryId, act, businessDate, placeCode } = entry;
    return { id: newId(), entryId, act, origin, fromAccount: from, toAccount: to, amountFen, businessDate, recordedAt, placeCode };
  });
  return { entry, postings };
}
