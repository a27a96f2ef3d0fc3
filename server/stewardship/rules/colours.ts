import type { AssetState } from '../../assets/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import type { Refusal } from '../../kernel/refusal.js';
import { refuseIncome as refuse } from './income-refusals.js';
import { dayBefore, monthsLater } from './rounds.js';

/**
 * The three-colour check (三色) asks six things of every operational asset in use, each quarter. Nothing abnormal is
 * green, something is yellow, as many as the county’s policy `asset.colour.red` says, or more, is red.
 */
export const colours = {
  GREEN: '绿：各项正常 · green: nothing abnormal',
  YELLOW: '黄：有异常 · yellow: something abnormal',
  RED: '红：异常达到红灯线 · red: as many abnormal as the policy says',
} as const;
export type Colour = keyof typeof colours;

export const colourIndicators = {
  operation: '运营：闲置、低效或损毁 · it stands idle, is inefficient or damaged',
  contract: '合同：没有在有效期内的合同 · no contract holds',
  rent: '租金：本季到期未收足，或合同未约定租金且一年内没有收益 · what fell due in the quarter was not received whole, or a contract without rent brought nothing in a year',
  income: '收益：以前季度到期的仍有拖欠 · what fell due before the quarter is still in arrears',
  distribution: '分配：到分配截止日，以前年度收益仍未分完 · income of former years is not distributed by the day of the policy',
  upkeep: '管护：没有管护方案，或有一期逾期未做 · no upkeep plan, or a round overdue',
} as const;
export type ColourIndicator = keyof typeof colourIndicators;

/** The assets that are asked about: in use, well or badly. */
export const usedStates: readonly AssetState[] = ['OPERATING', 'IDLE', 'INEFFICIENT', 'DAMAGED', 'REVITALISING'];
/** Not in order, and nothing is done about it yet. */
export const failingStates: readonly AssetState[] = ['IDLE', 'INEFFICIENT', 'DAMAGED'];

/** The colour of so many abnormal indicators. The database holds the same rule as a constraint. */
export function colourOf(abnormal: number, redFrom: number): Colour {
  if (abnormal === 0) return 'GREEN';
  return abnormal < redFrom ? 'YELLOW' : 'RED';
}

export interface Quarter {
  readonly first: LocalDate;
  /** The day whose state is judged: the last of the quarter, or today while it runs. */
  readonly day: LocalDate;
  /** What fell due up to here must have come: while a quarter runs, today’s due has time until tonight. */
  readonly dueUntil: LocalDate;
}

/** A quarter as it is judged today; QUARTER_MUST_BE_OVER when it has not begun. */
export function quarterAsked(year: number, quarter: number, today: LocalDate): Quarter | Refusal {
  const first = `${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`;
  const last = dayBefore(monthsLater(first, 3));
  if (first > today) return refuse('QUARTER_MUST_BE_OVER', { year, quarter, last, today });
  return last < today ? { first, day: last, dueUntil: last } : { first, day: today, dueUntil: dayBefore(today) };
}

/** QUARTER_MUST_BE_OVER: colours are filed when nothing can change any more. */
export function quarterOver(year: number, quarter: number, today: LocalDate): Refusal | null {
  const last = dayBefore(monthsLater(`${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`, 3));
  return last < today ? null : refuse('QUARTER_MUST_BE_OVER', { year, quarter, last, today });
}
