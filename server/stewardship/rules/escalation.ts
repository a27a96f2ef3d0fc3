import { type DayUnit, daysBetween, type LocalDate } from '../../kernel/clock.js';
import { dayBefore } from './rounds.js';

/**
 * What is overdue goes one level up: after the days of the policy to the township, after twice as many to the county.
 * A list decides this for many rows in one statement, so working days reach the database as a table of days.
 */
const longest = 400; // A policy of more working days than this never lets anything go up; no county waits two years.

/** For 0, 1, 2 … working days: the last day such that more than so many working days lie between it and today. */
export function workingDayMarks(today: LocalDate): readonly LocalDate[] {
  if (kept?.today === today) return kept.marks;
  const marks: LocalDate[] = [];
  for (let day = today, passed = 0; marks.length <= longest; ) {
    const before = dayBefore(day);
    passed += daysBetween(before, day, 'WORKING');
    day = before;
    if (passed > marks.length) marks.push(day);
  }
  kept = { today, marks };
  return marks;
}

// The marks of the day on which everybody asks; a pure function of that day.
let kept: { today: LocalDate; marks: readonly LocalDate[] } | null = null;

/** The level that something due on a day has come up to: the plain model of what the statement says. */
export function levelReached(dueOn: LocalDate, today: LocalDate, days: number, unit: DayUnit): 'VILLAGE' | 'TOWNSHIP' | 'COUNTY' {
  const overdue = daysBetween(dueOn, today, unit);
  if (dueOn >= today || overdue <= days) return 'VILLAGE';
  return overdue <= 2 * days ? 'TOWNSHIP' : 'COUNTY';
}
