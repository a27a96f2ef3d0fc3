import { daysBetween, type LocalDate } from '../../kernel/clock.js';

/** How the calendar's pace (序时进度) is counted: by ended months, by days, or by a table of milestones. */
export type TimeProgressMode = 'MONTH' | 'DAY' | 'TABLE';

/** A pace as an exact fraction of the year, so that points ahead or behind are taken from unrounded values. */
export interface Pace {
  readonly part: bigint;
  readonly whole: bigint;
}

/** One milestone, as the policy progress.milestones holds it: by this day (MM-DD) this share should be paid, in percent. */
export interface Milestone {
  readonly date: string;
  readonly percent: string;
}

/**
 * The share of a budget year that the calendar has used up on a date. MONTH counts a month once its last day is
 * reached (30 April: 4 ÷ 12 = 33.33); DAY counts days of that year; TABLE takes the last milestone reached.
 * Before the year nothing, after it all. The function `pace_on` in the database says the same; a test holds them together.
 */
export function paceOn(date: LocalDate, year: number, mode: TimeProgressMode, milestones: readonly Milestone[] = []): Pace {
  if (date < `${year}-01-01`) return { part: 0n, whole: 1n };
  if (date > `${year}-12-31`) return { part: 1n, whole: 1n };
  if (mode === 'DAY') {
    return { part: BigInt(daysBetween(`${year}-01-01`, date) + 1), whole: BigInt(daysBetween(`${year}-01-01`, `${year}-12-31`) + 1) };
  }
  if (mode === 'TABLE') {
    const reached = milestones.filter((milestone) => `${year}-${milestone.date}` <= date).at(-1);
    return reached ? { part: hundredths(reached.percent), whole: 10_000n } : { part: 0n, whole: 1n };
  }
  return { part: BigInt(endedMonths(date)), whole: 12n };
}

function endedMonths(date: LocalDate): number {
  const month = Number(date.slice(5, 7));
  const lastDay = new Date(Date.UTC(Number(date.slice(0, 4)), month, 0)).getUTCDate();
  return Number(date.slice(8, 10)) === lastDay ? month : month - 1;
}

function hundredths(percent: string): bigint {
  const [whole = '0', fraction = ''] = percent.split('.');
  return BigInt(whole) * 100n + BigInt(fraction.padEnd(2, '0').slice(0, 2));
}
