import { sql } from 'kysely';
import { newestFirst, oldestFirst } from '../../kernel/page.js';
import { column, money, ref, type Shape, shape, toList, toOne, toPage, yuanSql } from '../../kernel/shape.js';
import { balanceSql } from './turnover.js';

/** How the fields of a ledger account are read; its balance at any moment, null for an account outside. */
export const ledgerAccountShape: Shape = shape('LedgerAccount', 'ledger_account', {
  address: column('address'),
  kind: column('kind'),
  stage: column('stage'),
  origin: column('origin'),
  holder: column('holder'),
  year: column('year'),
  placeCode: column('place_code'),
  balance: (from, { args }) => {
    const balance = balanceSql(ref(from, 'id'), { asOf: args['asOf'] as string, knownAt: args['knownAt'] as Date });
    return sql`(case ${ref(from, 'kind')} when 'INSIDE' then ${yuanSql(balance)} end)`;
  },
  postings: toPage(
    () => postingShape,
    (from, to) => sql`${ref(from, 'id')} in (${ref(to, 'from_account')}, ${ref(to, 'to_account')})`,
    newestFirst,
  ),
});

/** How the fields of a posting are read. An account that lies above the viewer's area is null. */
export const postingShape: Shape = shape('Posting', 'posting', {
  from: toOne(
    () => ledgerAccountShape,
    (from, to) => sql`${ref(to, 'id')} = ${ref(from, 'from_account')}`,
  ),
  to: toOne(
    () => ledgerAccountShape,
    (from, to) => sql`${ref(to, 'id')} = ${ref(from, 'to_account')}`,
  ),
  amount: money('amount_fen'),
  origin: column('origin'),
  act: column('act'),
  businessDate: column('business_date'),
  recordedAt: column('recorded_at'),
  placeCode: column('place_code'),
  entry: toOne(
    () => entryShape,
    (from, to) => sql`${ref(to, 'id')} = ${ref(from, 'entry_id')}`,
  ),
});

/** How the fields of a ledger entry are read. */
export const entryShape: Shape = shape('LedgerEntry', 'ledger_entry', {
  act: column('act'),
  subjectId: column('subject_id'),
  businessDate: column('business_date'),
  recordedAt: column('recorded_at'),
  reason: column('reason'),
  placeCode: column('place_code'),
  amount: (from) => sql`(select ${yuanSql(sql`sum(posting.amount_fen)`)} from posting where posting.entry_id = ${ref(from, 'id')})`,
  postings: toList(
    () => postingShape,
    (from, to) => sql`${ref(to, 'entry_id')} = ${ref(from, 'id')}`,
  ),
  reverses: toOne(
    () => entryShape,
    (from, to) => sql`${ref(to, 'id')} = ${ref(from, 'reverses_id')}`,
  ),
  reversedBy: toOne(
    () => entryShape,
    (from, to) => sql`${ref(to, 'reverses_id')} = ${ref(from, 'id')}`,
  ),
});

/** The order in which a ledger is read: as booked, oldest or newest first. */
export const entryOrders = {
  NEWEST_FIRST: newestFirst,
  OLDEST_FIRST: oldestFirst,
  BUSINESS_DATE: [
    { read: (from: string) => ref(from, 'business_date'), type: 'date' as const },
    { read: (from: string) => ref(from, 'id'), type: 'uuid' as const },
  ],
  BUSINESS_DATE_DESC: [
    { read: (from: string) => ref(from, 'business_date'), type: 'date' as const, descending: true },
    { read: (from: string) => ref(from, 'id'), type: 'uuid' as const, descending: true },
  ],
};
export type EntryOrder = keyof typeof entryOrders;
