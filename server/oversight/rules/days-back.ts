import { daysAfter, type LocalDate } from '../../kernel/clock.js';

/** The longest term that a policy of days may set (policies, DAYS). */
const longestTerm = 3_650;
let last: { readonly asOf: LocalDate; readonly days: readonly LocalDate[] } | null = null;

/**
 * The working days before a date, the nearest first, as far back as any policy may reach. A term of n working days that
 * began on a day d is over before the date exactly when d lies before the n-th of them; a term of n calendar days when d
 * lies before the date less n. So a statement compares stored days with one day, and no calendar is kept in the database.
 */
export function workingDaysBefore(asOf: LocalDate): readonly LocalDate[] {
  if (last?.asOf === asOf) return last.days;
  const found: LocalDate[] = [];
  // Forward, as the calendar counts, from a day so early that more working days than any term has lie between.
  let day = new Date(Date.parse(asOf) - longestTerm * 2 * 86_400_000).toISOString().slice(0, 10);
  for (day = daysAfter(day, 1, 'WORKING'); day < asOf; day = daysAfter(day, 1, 'WORKING')) found.push(day);
  last = { asOf, days: found.reverse().slice(0, longestTerm) };
  return last.days;
}

/** Whether a term that began on a day is over before the date: the same rule, for one case. */
export function isTermOver(
  from: LocalDate,
  term: { readonly days: number; readonly unit: 'CALENDAR' | 'WORKING' },
  asOf: LocalDate,
): boolean {
  return daysAfter(from, term.days, term.unit) < asOf;
}
