import { type DayUnit, daysBetween, type LocalDate } from '../../kernel/clock.js';
import type { NoticeKind, Standing } from './words.js';

/** What the calendar reads of a notice. */
export interface NoticeDays {
  readonly kind: NoticeKind;
  readonly publishedOn: LocalDate;
  readonly lastDay: LocalDate | null;
  readonly withdrawnOn: LocalDate | null;
}

/** What the calendar reads of objections that came and were answered on the same days; unanswered ones have no reply fields. */
export interface ObjectionDays {
  readonly receivedOn: LocalDate;
  readonly repliedOn: LocalDate | null;
  readonly upheld: boolean | null;
  /** How many there are of these days. */
  readonly count: number;
}

export interface ObjectionCount {
  readonly received: number;
  readonly open: number;
  readonly upheld: number;
}

/**
 * What a notice stands at on a day, by what was known on that day: rows of later days do not count yet. A withdrawal
 * comes before all; an upheld objection before one that waits; one that waits before the clock. The last day itself
 * still belongs to the public. `views/standing-sql.ts` says the same in SQL.
 */
export function standing(notice: NoticeDays, objections: readonly ObjectionDays[], today: LocalDate): Standing {
  if (notice.withdrawnOn && notice.withdrawnOn <= today) return 'WITHDRAWN';
  if (notice.kind === 'ANNOUNCEMENT') return 'ANNOUNCED';
  const { received, open, upheld } = countObjections(objections, today);
  if (upheld > 0) return 'UPHELD';
  if (open > 0) return 'OBJECTED';
  if (notice.lastDay && notice.lastDay >= today) return 'OPEN';
  return received > 0 ? 'RESOLVED' : 'PASSED';
}

/**
 * How many days of its own unit a notice still has after a day: 0 on the last day, on which one may still object;
 * null when it is over, withdrawn or an announcement.
 */
export function daysLeft(notice: NoticeDays & { readonly unit: DayUnit | null }, today: LocalDate): number | null {
  if (!notice.lastDay || !notice.unit || notice.lastDay < today || (notice.withdrawnOn && notice.withdrawnOn <= today)) return null;
  return daysBetween(notice.publishedOn > today ? notice.publishedOn : today, notice.lastDay, notice.unit);
}

/** How many objections a notice has on a day: all, those that wait for a reply, those that were upheld. */
export function countObjections(objections: readonly ObjectionDays[], today: LocalDate): ObjectionCount {
  const known = objections.filter(({ receivedOn }) => receivedOn <= today);
  const answered = known.filter(({ repliedOn }) => repliedOn !== null && repliedOn <= today);
  const received = sum(known);
  return { received, open: received - sum(answered), upheld: sum(answered.filter(({ upheld }) => upheld)) };
}

function sum(objections: readonly ObjectionDays[]): number {
  return objections.reduce((total, { count }) => total + count, 0);
}
