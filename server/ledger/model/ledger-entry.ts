import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** One act that moved money, with its postings. It is appended or reversed, never edited. */
export const LedgerEntry = defineEntity({
  name: 'LedgerEntry',
  tableName: 'ledger_entry',
  properties: {
    id: p.uuid().primary(),
    /** A word of the caller: RECEIVE, ALLOCATE … A reversal has the act of the entry it reverses, so that sums by act are net. */
    act: p.string(),
    /** The object of the act; the ledger does not know what it is. */
    subjectId: p.uuid(),
    businessDate: p.string().columnType('date'),
    recordedAt: p.datetime(),
    /** The entry that this one takes back. */
    reversesId: p.uuid().nullable(),
    reason: p.string().nullable(),
    placeCode: p.string(),
  },
});
export type LedgerEntry = InferEntity<typeof LedgerEntry>;
