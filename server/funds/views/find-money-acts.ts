import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import type { LocalDate } from '../../kernel/clock.js';
import { by, type Order } from '../../kernel/page.js';
import { type Asked, ref, type Shape, type Sql, top } from '../../kernel/shape.js';
import { contains, equals, findPage, hasId, notReversed, since, until, when, within } from './find.js';
import { adjustmentShape, allocationShape, carryOverShape, claimShape, disbursementShape, paymentShape, reclaimShape } from './shapes.js';

/** What narrows a list of money acts; a noun without the column behind a condition takes no notice of it. */
export interface MoneyActFilter {
  readonly projectId?: string | null;
  readonly lineId?: string | null;
  readonly allocationId?: string | null;
  readonly claimId?: string | null;
  /** A place: the acts of it and of all places in it. */
  readonly placeCode?: string | null;
  /** Business dates, both included. */
  readonly from?: LocalDate | null;
  readonly to?: LocalDate | null;
  readonly year?: number | null;
  readonly disposition?: string | null;
  readonly voucherNumber?: string | null;
  /** A part of the payee's name. */
  readonly payee?: string | null;
  readonly withReversed?: boolean | null;
}

type Column = 'project' | 'line' | 'allocation' | 'claim' | 'year' | 'disposition' | 'voucher' | 'payee' | 'reversible';

interface ListOf {
  readonly shape: Shape;
  readonly date: string;
  readonly has: readonly Column[];
}

const lists = {
  allocations: { shape: allocationShape, date: 'allocated_on', has: ['project', 'line', 'year', 'disposition', 'reversible'] },
  disbursements: { shape: disbursementShape, date: 'released_on', has: ['project', 'allocation', 'voucher', 'reversible'] },
  payments: { shape: paymentShape, date: 'paid_on', has: ['project', 'allocation', 'claim', 'voucher', 'payee', 'reversible'] },
  adjustments: { shape: adjustmentShape, date: 'adjusted_on', has: ['project'] },
  reclaims: { shape: reclaimShape, date: 'reclaimed_on', has: ['project', 'line', 'allocation'] },
  carryOvers: { shape: carryOverShape, date: 'carried_on', has: ['project', 'line', 'allocation'] },
} as const satisfies Record<string, ListOf>;
export type MoneyActList = keyof typeof lists;

/** One page of a list of money acts, latest business date first or last. One statement. */
export function findMoneyActs(
  em: SqlEntityManager,
  list: MoneyActList,
  filter: MoneyActFilter,
  descending: boolean,
  asked: Asked,
): Promise<unknown> {
  const { shape, date, has }: ListOf = lists[list];
  const only = (column: Column, conditions: Sql[]) => (has.includes(column) ? conditions : []);
  const where = [
    ...only('project', when(filter.projectId, hasId('project_id'))),
    ...only('line', when(filter.lineId, hasId('line_id'))),
    ...only('allocation', when(filter.allocationId, hasId('allocation_id'))),
    ...only('claim', when(filter.claimId, hasId('claim_id'))),
    ...only('year', when(filter.year, equals('year'))),
    ...only('disposition', when(filter.disposition, equals('disposition'))),
    ...only('voucher', when(filter.voucherNumber, equals('voucher_number'))),
    ...only(
      'payee',
      when(filter.payee, (payee) => contains(payee, 'payee')),
    ),
    ...when(filter.placeCode, within),
    ...when(filter.from, since(date)),
    ...when(filter.to, until(date)),
    ...only('reversible', filter.withReversed ? [] : [notReversed()]),
  ];
  return findPage(em, shape, { where, order: by(date, 'date', descending) }, asked);
}

export interface ClaimFilter {
  readonly projectId?: string | null;
  readonly states?: readonly string[] | null;
  readonly kind?: string | null;
  readonly placeCode?: string | null;
  /** The year of the project. */
  readonly year?: number | null;
  /** A part of the purpose or of the payee's name. */
  readonly text?: string | null;
}

export const claimOrders = {
  NEWEST_FIRST: [{ read: (from: string) => ref(from, 'id'), type: 'uuid', descending: true }],
  WAITING_LONGEST: by('state_since', 'date'),
} as const satisfies Record<string, Order>;
export type ClaimOrder = keyof typeof claimOrders;

/** One page of claims. One statement. */
export function findClaims(em: SqlEntityManager, filter: ClaimFilter, order: ClaimOrder, asked: Asked): Promise<unknown> {
  const where = [
    ...when(filter.projectId, hasId('project_id')),
    ...when(filter.states?.length ? filter.states : null, (states) => sql`${ref(top, 'state')} in (${sql.join([...states])})`),
    ...when(filter.kind, equals('kind')),
    ...when(filter.placeCode, within),
    ...when(filter.year, (year) => sql`${ref(top, 'project_id')} in (select project.id from project where project.year = ${year}::int)`),
    ...when(filter.text, (text) => contains(text, 'purpose', 'payee')),
  ];
  return findPage(em, claimShape, { where, order: claimOrders[order] }, asked);
}
