import { sql } from 'kysely';
import { type Order, type OrderKey, pageSql } from '../../kernel/page.js';
import { type Asked, column, type Field, money, ref, type Shape, type Sql, shape, top, yuanSql } from '../../kernel/shape.js';
import type { MoneyProgressOrder } from '../rules/words.js';

/** A percentage of two columns, rounded once by the database's own exact function. */
const rate =
  (numerator: string, denominator: string): Field =>
  (from) =>
    sql`percent_of(${ref(from, numerator)}, ${ref(from, denominator)})::text`;
const difference = (left: string, right: string) => (from: string) => sql`${ref(from, left)} - ${ref(from, right)}`;
const yuan =
  (fen: (from: string) => Sql): Field =>
  (from) =>
    yuanSql(fen(from));
const surplus = difference('gross', 'paid');
/** How far what is paid lies above what should be, as a share of base × whole. */
const gap = (from: string) => sql`${ref(from, 'paid')} * ${ref(from, 'whole')} - ${ref(from, 'part')} * ${ref(from, 'base_fen')}`;

/** How the fields of one row of a progress report are read from the rows that the statement computes. */
export const progressShape: Shape = shape('MoneyProgressRow', 'progress_row', {
  key: column('key'),
  name: column('name'),
  base: column('base'),
  received: money('received'),
  carriedIn: money('carried_in'),
  carriedOut: money('carried_out'),
  returned: money('returned'),
  baseAmount: money('base_fen'),
  allocated: money('allocated'),
  kept: money('kept'),
  passedDown: money('passed_down'),
  unallocated: yuan(difference('gross', 'allocated')),
  disbursed: money('disbursed'),
  paid: money('paid'),
  unspent: yuan(difference('base_fen', 'paid')),
  onHand: money('on_hand'),
  expenditureProgress: rate('paid', 'base_fen'),
  timeProgress: rate('part', 'whole'),
  pointsAhead: (from) => sql`percent_of(${gap(from)}, ${ref(from, 'base_fen')} * ${ref(from, 'whole')})::text`,
  allocationProgress: rate('allocated', 'gross'),
  surplusRate: (from) => sql`percent_of(${surplus(from)}, ${ref(from, 'gross')})::text`,
  disbursementRate: rate('disbursed', 'allocated'),
  reimbursementRate: rate('paid', 'disbursed'),
  projectsInPlan: column('projects_in_plan'),
  projectsStarted: column('projects_started'),
  projectsFinished: column('projects_finished'),
  startRate: rate('projects_started', 'projects_in_plan'),
  completionRate: rate('projects_finished', 'projects_in_plan'),
});

// Twenty decimals of a quotient tell any two rows apart whose amounts differ by a fen; cursors carry the same text.
const progress = (from: string) => sql`round(${ref(from, 'paid')} * 100 / nullif(${ref(from, 'base_fen')}, 0), 20)`;
const byId: OrderKey = { read: (from) => ref(from, 'id'), type: 'text' };
const byAmount = (read: (from: string) => Sql): Order => [{ read, type: 'numeric', descending: true }, byId];

// A row over a zero base has no percentage and stands last either way.
const orders: Readonly<Record<MoneyProgressOrder, Order>> = {
  MOST_BEHIND: [{ read: (from) => sql`coalesce(${progress(from)}, 1000000000)`, type: 'numeric' }, byId],
  MOST_AHEAD: byAmount((from) => sql`coalesce(${progress(from)}, -1)`),
  NAME: [{ read: (from) => ref(from, 'name'), type: 'text' }, byId],
  PAID_DESC: byAmount((from) => ref(from, 'paid')),
  UNSPENT_DESC: byAmount(difference('base_fen', 'paid')),
  BASE_DESC: byAmount((from) => ref(from, 'base_fen')),
};

/** One page of the rows, in the order that the field was asked in; the most behind first unless said otherwise. */
export function progressPage(asked: Asked): Sql {
  const order = orders[(asked.args['order'] as MoneyProgressOrder | undefined) ?? 'MOST_BEHIND'];
  return pageSql(progressShape, top, asked, { where: [], order });
}
