import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import type { LocalDate } from '../../kernel/clock.js';
import { by, newestFirst } from '../../kernel/page.js';
import { type Asked, column, ref, type Shape, type Sql, shape, toOne, top, yuanSql } from '../../kernel/shape.js';
import type { DistributionState } from '../rules/distribution-lifecycle.js';
import type { IncomeKind, LeaseKind } from '../rules/income-words.js';
import { contains, equals, hasId, oneOf, since, until, when, within } from './conditions.js';
import { findPage } from './find.js';
import { distributionShape, incomeDueShape, incomeShape, leaseShape, receivedSql } from './income-shapes.js';

export interface LeaseFilter {
  readonly placeCode?: string | null;
  readonly assetId?: string | null;
  readonly lesseeId?: string | null;
  readonly kind?: LeaseKind | null;
  /** Whether it has not been closed. */
  readonly open?: boolean | null;
  /** Whose term ends on this day or before. */
  readonly endsUntil?: LocalDate | null;
  readonly text?: string | null;
}

/** One page of contracts, newest first. One statement. */
export function findLeases(em: SqlEntityManager, filter: LeaseFilter, asked: Asked): Promise<unknown> {
  const { placeCode, assetId, lesseeId, kind, open, endsUntil, text } = filter;
  const where = [
    ...when(placeCode, within),
    ...when(assetId, hasId('asset_id')),
    ...when(lesseeId, hasId('lessee_party_id')),
    ...when(kind, equals('kind')),
    ...when(open, (isOpen) => sql`(${ref(top, 'closed_on')} is null) = ${isOpen}`),
    ...when(endsUntil, until('ends_on')),
    ...when(text, (part) => contains(part, 'number', 'note')),
  ];
  return findPage(em, leaseShape, { where, order: newestFirst }, asked);
}

export interface IncomeFilter {
  readonly placeCode?: string | null;
  readonly assetId?: string | null;
  readonly leaseId?: string | null;
  readonly kind?: IncomeKind | null;
  readonly receivedFrom?: LocalDate | null;
  readonly receivedUntil?: LocalDate | null;
  readonly text?: string | null;
}

/** One page of income, by the day it was received, latest first; reversals are rows of their own. One statement. */
export function findIncomes(em: SqlEntityManager, filter: IncomeFilter, asked: Asked): Promise<unknown> {
  const where = [
    ...when(filter.placeCode, within),
    ...when(filter.assetId, hasId('asset_id')),
    ...when(filter.leaseId, hasId('lease_id')),
    ...when(filter.kind, equals('kind')),
    ...when(filter.receivedFrom, since('received_on')),
    ...when(filter.receivedUntil, until('received_on')),
    ...when(filter.text, (part) => contains(part, 'payer', 'voucher_number')),
  ];
  return findPage(em, incomeShape, { where, order: by('received_on', 'date', true) }, asked);
}

export interface ArrearFilter {
  readonly placeCode?: string | null;
  readonly assetId?: string | null;
  readonly lesseeId?: string | null;
  /** At least so many days behind. */
  readonly daysMin?: number | null;
}

/** One page of what was due before a day and not received by its end, longest overdue first. One statement. */
export function findArrears(em: SqlEntityManager, filter: ArrearFilter, asOf: LocalDate, asked: Asked): Promise<unknown> {
  const where = [
    sql`${ref(top, 'lapsed_on')} is null and ${ref(top, 'due_on')} < ${asOf}::date - ${filter.daysMin ? filter.daysMin - 1 : 0}::int`,
    sql`${ref(top, 'amount_fen')} > ${receivedSql(top, asOf)}`,
    ...when(filter.placeCode, within),
    ...when(filter.assetId, hasId('asset_id')),
    ...when(
      filter.lesseeId,
      (id) => sql`${ref(top, 'lease_id')} in (select own.id from lease as own where own.lessee_party_id::text = ${id})`,
    ),
  ];
  return findPage(em, arrearShape(asOf), { where, order: by('due_on', 'date') }, asked);
}

function arrearShape(asOf: LocalDate): Shape {
  const received = (from: string): Sql => receivedSql(from, asOf);
  return shape('IncomeArrear', 'income_due', {
    due: toOne(
      () => incomeDueShape,
      (from, to) => sql`${ref(to, 'id')} = ${ref(from, 'id')}`,
    ),
    dueOn: column('due_on'),
    amount: (from) => yuanSql(ref(from, 'amount_fen')),
    received: (from) => yuanSql(received(from)),
    outstanding: (from) => yuanSql(sql`${ref(from, 'amount_fen')} - ${received(from)}`),
    days: (from) => sql`${asOf}::date - ${ref(from, 'due_on')}`,
  });
}

export interface DistributionFilter {
  readonly placeCode?: string | null;
  readonly assetId?: string | null;
  readonly year?: number | null;
  readonly states?: readonly DistributionState[] | null;
}

/** One page of distributions, newest first. One statement. */
export function findDistributions(em: SqlEntityManager, filter: DistributionFilter, asked: Asked): Promise<unknown> {
  const where = [
    ...when(filter.placeCode, within),
    ...when(filter.assetId, hasId('asset_id')),
    ...when(filter.year, equals('year')),
    ...when(filter.states, oneOf('state')),
  ];
  return findPage(em, distributionShape, { where, order: newestFirst }, asked);
}
