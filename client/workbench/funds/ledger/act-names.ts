/** The acts that the ledger books, as it writes them. */
export const bookedActs = [
  'RECEIVE',
  'ALLOCATE',
  'RELEASE',
  'RETURN_RELEASE',
  'PAY',
  'RECLAIM',
  'ADJUST_OUT',
  'ADJUST_IN',
  'CARRY_OVER',
  'RETURN_SURPLUS',
  'CONSOLIDATE_OUT',
  'CONSOLIDATE_IN',
] as const;

/** Where the object of a booked act has a page of its own. */
export function subjectAddress(act: string, subjectId: string): string | null {
  if (act === 'RECEIVE') return `/funds/documents/${subjectId}`;
  if (act === 'ALLOCATE' || act === 'ADJUST_IN') return `/funds/allocations/${subjectId}`;
  return act === 'PAY' ? `/claims/payments/${subjectId}` : null;
}
