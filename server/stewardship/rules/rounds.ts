import type { LocalDate } from '../../kernel/clock.js';
import { monthsOf, type UpkeepRhythm } from './upkeep-words.js';

/**
 * The rounds of a plan follow from its first day and its rhythm: each lasts one month, quarter, half year or year, and
 * is due on its last day. A round that the plan's end cuts short is not due.
 */
export interface Round {
  readonly from: LocalDate;
  readonly dueOn: LocalDate;
}

export interface Rhythm {
  readonly beginsOn: LocalDate;
  /** The last day; absent while it is open. */
  readonly endsOn?: LocalDate | null;
  readonly rhythm: UpkeepRhythm;
}

/** The round of a plan that is due on a day; null when none is. */
export function roundDueOn({ beginsOn, endsOn, rhythm }: Rhythm, dueOn: LocalDate): Round | null {
  if (endsOn && dueOn > endsOn) return null;
  const months = monthsOf[rhythm];
  // The number of whole rounds between the two days, give or take the length of a month.
  const guess = Math.floor(monthsBetween(beginsOn, dueOn) / months);
  for (const number of [guess - 1, guess, guess + 1]) {
    if (number < 0) continue;
    const round = roundOf(beginsOn, months, number);
    if (round.dueOn === dueOn) return round;
  }
  return null;
}

function roundOf(beginsOn: LocalDate, months: number, number: number): Round {
  return { from: monthsLater(beginsOn, number * months), dueOn: dayBefore(monthsLater(beginsOn, (number + 1) * months)) };
}

/** The same day some months later, or the last day of a shorter month; PostgreSQL counts months alike. */
export function monthsLater(day: LocalDate, months: number): LocalDate {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const index = year * 12 + month - 1 + months;
  const length = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate();
  return new Date(Date.UTC(Math.floor(index / 12), index % 12, Math.min(date, length))).toISOString().slice(0, 10);
}

export function dayBefore(day: LocalDate): LocalDate {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

function monthsBetween(from: LocalDate, to: LocalDate): number {
  const [year, month] = from.split('-').map(Number) as [number, number];
  const [otherYear, otherMonth] = to.split('-').map(Number) as [number, number];
  return (otherYear - year) * 12 + otherMonth - month;
}
