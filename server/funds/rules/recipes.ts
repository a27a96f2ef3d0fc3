import type { AccountKind } from './accounts.js';

/** One money act: which account pays which, what amount, and what a short balance is refused with. */
export interface Recipe {
  /** The word under which the ledger books it. */
  readonly act: string;
  readonly zh: string;
  readonly paysFrom: AccountKind;
  readonly into: AccountKind;
  readonly amount: string;
  readonly carries: string;
  /** How many budget years later the money arrives. */
  readonly yearsOn: 0 | 1;
  readonly whenShort: ShortageCode;
}

export type ShortageCode =
  | 'ALLOCATIONS_MUST_NOT_EXCEED_LINE'
  | 'LINE_MUST_HOLD_AMOUNT'
  | 'RELEASES_MUST_NOT_EXCEED_ALLOCATION'
  | 'RECLAIMS_MUST_NOT_EXCEED_UNRELEASED'
  | 'RETURNS_MUST_NOT_EXCEED_UNPAID'
  | 'PAYMENTS_MUST_NOT_EXCEED_RELEASED';

const row = (
  act: string,
  zh: string,
  paysFrom: AccountKind,
  into: AccountKind,
  amount: string,
  carries: string,
  whenShort: ShortageCode,
): Recipe => ({
  ...{ act, zh, paysFrom, into, amount, carries, whenShort },
  yearsOn: act === 'CARRY_OVER' ? 1 : 0,
});

const superior = 'outside:superior';
const payee = 'outside:payee';
const pool = 'outside:consolidation';
const available = 'line:available';
const allocated = 'allocation:allocated';
const released = 'allocation:released';

/** Every yuan keeps the line it came from; each act moves it one step, and its reversal moves the same yuan back. */
// biome-ignore format: a table is read by its columns
export const recipes = {
  //                  act                zh                pays from  into       amount                     carries                         when short
  receive:        row('RECEIVE',         '收文入账',        superior,  available, 'line amount',             'document line',                'LINE_MUST_HOLD_AMOUNT'),
  allocate:       row('ALLOCATE',        '安排到项目',      available, allocated, 'allocation',              'document line',                'ALLOCATIONS_MUST_NOT_EXCEED_LINE'),
  release:        row('RELEASE',         '拨付',            allocated, released,  'disbursement',            'document line',                'RELEASES_MUST_NOT_EXCEED_ALLOCATION'),
  returnRelease:  row('RETURN_RELEASE',  '拨付退回',        released,  allocated, 'released, not paid',      'document line, reason',        'RETURNS_MUST_NOT_EXCEED_UNPAID'),
  pay:            row('PAY',             '支付',            released,  payee,     'payment',                 'document line, claim',         'PAYMENTS_MUST_NOT_EXCEED_RELEASED'),
  reclaim:        row('RECLAIM',         '收回',            allocated, available, 'unreleased remainder',    'document line, reason',        'RECLAIMS_MUST_NOT_EXCEED_UNRELEASED'),
  adjustOut:      row('ADJUST_OUT',      '调出',            allocated, available, 'adjustment',              'document line, decision',      'RECLAIMS_MUST_NOT_EXCEED_UNRELEASED'),
  adjustIn:       row('ADJUST_IN',       '调入',            available, allocated, 'the same adjustment',     'document line, decision',      'LINE_MUST_HOLD_AMOUNT'),
  carryAvailable: row('CARRY_OVER',      '结转未安排',      available, available, 'all that is there',       'document line, first year',    'LINE_MUST_HOLD_AMOUNT'),
  carryAllocated: row('CARRY_OVER',      '结转未拨付',      allocated, allocated, 'all that is there',       'document line, first year',    'RECLAIMS_MUST_NOT_EXCEED_UNRELEASED'),
  carryReleased:  row('CARRY_OVER',      '结转未支付',      released,  released,  'all that is there',       'document line, first year',    'RETURNS_MUST_NOT_EXCEED_UNPAID'),
  returnSurplus:  row('RETURN_SURPLUS',  '结余上缴',        available, superior,  'surplus',                 'document line, decision',      'LINE_MUST_HOLD_AMOUNT'),
  consolidateOut: row('CONSOLIDATE_OUT', '整合调出',        available, pool,      'consolidation',           'document line, decision',      'LINE_MUST_HOLD_AMOUNT'),
  consolidateIn:  row('CONSOLIDATE_IN',  '整合调入',        pool,      available, 'the same consolidation',  'new line of the same document', 'LINE_MUST_HOLD_AMOUNT'),
} as const satisfies Record<string, Recipe>;
export type RecipeName = keyof typeof recipes;

/**
 * The budget year whose accounts an act draws on: that of its day, or the document’s own where quota for a coming year
 * was issued in advance.
 */
export function budgetYearOf(documentYear: number, date: string): number {
  return Math.max(documentYear, Number(date.slice(0, 4)));
}
