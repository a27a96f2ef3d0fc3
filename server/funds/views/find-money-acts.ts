import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import type { LocalDate } from '../../kernel/clock.js';
import { isId } from '../../kernel/ids.js';
import { by, type Order } from '../../kernel/page.js';
import { type Asked, ref, type Shape, type Sql, top } from '../../kernel/shape.js';
import { contains, equals, findPage, hasId, notReversed, since, until, when, within } from './find.js';
import {
  adjustmentShape,
  allocationShape,
  carryOverShape,
  claimShape,
  consolidationShape,
  disbursementReturnShape,
  disbursementShape,
  paymentShape,
  reclaimShape,
  surplusReturnShape,
} from './shapes.js';

/** What narrows a list of money acts; a noun without the column behind a condition takes no notice of it. */
export interface MoneyActFilter {
  readonly projectId?: string | null;
  readonly documentId?: string | null;
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

type Column = 'project' | 'allocation' | 'claim' | 'year' | 'disposition' | 'voucher' | 'payee' | 'reversible';

interface ListOf {
  readonly shape: Shape;
  readonly date: string;
  /** The column that names the line, or the one that names the allocation of the line. */
  readonly line: 'line_id' | 'from_line_id' | 'allocation_id' | 'from_allocation_id';
  /** Whether the account of the budget year is the one that its entry takes from, or the one it puts into. */
  readonly booked?: 'from_account' | 'to_account';
  readonly has: readonly Column[];
}

const lists = {
  allocations: { shape: allocationShape, date: 'allocated_on', line: 'line_id', has: ['project', 'year', 'disposition', 'reversible'] },
  disbursements: {
    ...{ shape: disbursementShape, date: 'released_on', line: 'allocation_id', booked: 'to_account' },
    has: ['project', 'allocation', 'voucher', 'reversible'],
  },
  payments: {
    ...{ shape: paymentShape, date: 'paid_on', line: 'allocation_id', booked: 'from_account' },
    has: ['project', 'allocation', 'claim', 'voucher', 'payee', 'reversible'],
  },
  adjustments: { shape: adjustmentShape, date: 'adjusted_on', line: 'from_allocation_id', has: ['project'] },
  reclaims: { shape: reclaimShape, date: 'reclaimed_on', line: 'line_id', has: ['project', 'allocation'] },
  carryOvers: { shape: carryOverShape, date: 'carried_on', line: 'line_id', has: ['project', 'allocation'] },
  disbursementReturns: {
    ...{ shape: disbursementReturnShape, date: 'returned_on', line: 'allocation_id' },
    has: ['project', 'allocation', 'voucher'],
  },
  surplusReturns: { shape: surplusReturnShape, date: 'returned_on', line: 'line_id', has: [] },
  consolidations: { shape: consolidationShape, date: 'consolidated_on', line: 'from_line_id', has: [] },
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
  const { shape, date, line, booked, has }: ListOf = lists[list];
  const only = (column: Column, conditions: Sql[]) => (has.includes(column) ? conditions : []);
  const where = [
    ...only('project', when(filter.projectId, hasId('project_id'))),
    ...when(filter.lineId, (id) => (isId(id) ? ofLines(line, sql`${id}::uuid`) : sql`false`)),
    ...when(filter.documentId, (id) =>
      isId(id) ? ofLines(line, sql`select own.id from fund_line as own where own.document_id = ${id}`) : sql`false`,
    ),
    ...only('allocation', when(filter.allocationId, hasId('allocation_id'))),
    ...only('claim', when(filter.claimId, hasId('claim_id'))),
    ...only('year', when(filter.year, equals('year'))),
    ...(booked ? when(filter.year, (year) => isBooked(booked, year)) : []),
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

/** Rows of the money of some lines, given as what stands between the brackets of `in`. */
function ofLines(column: ListOf['line'], lines: Sql): Sql {
  if (column === 'line_id' || column === 'from_line_id') return sql`${ref(top, column)} in (${lines})`;
  return sql`${ref(top, column)} in (select laid.id from allocation as laid where laid.line_id in (${lines}))`;
}

/** Rows whose entry moved money of a budget year: the year stands at the account, and may not be that of the day. */
const isBooked = (side: NonNullable<ListOf['booked']>, year: number): Sql =>
  sql`exists (select from posting join ledger_account as account on account.id = ${ref('posting', side)}
    where posting.entry_id = ${ref(top, 'entry_id')} and account.year = ${year}::int)`;

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
