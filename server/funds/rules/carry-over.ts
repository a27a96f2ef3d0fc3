import type { LocalDate } from '../../kernel/clock.js';
import type { Refusal } from '../../kernel/refusal.js';
import { refuse } from './refusals.js';

/** The last day on which the money of a document may be used: `years` years after it was issued. */
export function useByOf(issuedOn: LocalDate, years: number): LocalDate {
  const [year, month, day] = issuedOn.split('-').map(Number) as [number, number, number];
  // The 29th of February ends on the 28th where the year has none.
  const last = new Date(Date.UTC(year + years, month, 0)).getUTCDate();
  return `${year + years}-${String(month).padStart(2, '0')}-${String(Math.min(day, last)).padStart(2, '0')}`;
}

/** CARRY_OVER_MUST_FOLLOW_YEAR: a year is closed on its last day at the earliest. */
export function yearIsOver(year: number, given: LocalDate): Refusal | null {
  const from = `${year}-12-31`;
  return given >= from ? null : refuse('CARRY_OVER_MUST_FOLLOW_YEAR', { year, from, given });
}

/** CARRY_OVER_MUST_STAY_WITHIN_YEARS: quota that nobody took for two years is surplus, not carry-over. */
export function withinYears(first: number, to: number, years: number): Refusal | null {
  return to - first <= years ? null : refuse('CARRY_OVER_MUST_STAY_WITHIN_YEARS', { first, years, to });
}

/** MONEY_MUST_BE_SURPLUS: what is returned is past its use-by date, or its task is over. */
export function isSurplus(useBy: LocalDate, given: LocalDate, taskIsOver: boolean): Refusal | null {
  return taskIsOver || given > useBy ? null : refuse('MONEY_MUST_BE_SURPLUS', { useBy });
}
