import { type DayUnit, daysAfter, type LocalDate } from '../../kernel/clock.js';
import type { Refusal } from '../../kernel/refusal.js';
import { refuse } from './refusals.js';
import type { NoticeKind, NoticeLevel, Purpose } from './words.js';

export interface Days {
  readonly days: number;
  readonly unit: DayUnit;
}

export interface Term extends Days {
  /** The last day on which an objection is in time; the day of publication is not counted. */
  readonly lastDay: LocalDate;
}

/** The policy that gives the least days of a notice: allocations and a village's own check have policies of their own. */
export function policyOfNotice(level: NoticeLevel, purpose: Purpose) {
  if (purpose === 'ALLOCATION') return 'notice.allocation.minDays';
  if (purpose === 'ACCEPTANCE' && level === 'VILLAGE') return 'notice.selfCheck.minDays';
  return (
    {
      VILLAGE: 'notice.village.minDays',
      TOWNSHIP: 'notice.township.minDays',
      COUNTY: 'notice.county.minDays',
      SITE: 'notice.site.minDays',
    } as const
  )[level];
}

/**
 * The clock of a publication: as long as asked, by default as short as the policy of its day allows; null for an
 * announcement. What is asked in another unit is compared by the day on which it ends. Answers the refusals
 * NOTICE_MUST_LAST_LONG_ENOUGH, ANNOUNCEMENT_MUST_HAVE_NO_CLOCK.
 */
export function termOf(kind: NoticeKind, publishedOn: LocalDate, asked: Partial<Days>, least: Days): Term | Refusal | null {
  if (kind === 'ANNOUNCEMENT') return asked.days === undefined ? null : refuse('ANNOUNCEMENT_MUST_HAVE_NO_CLOCK');
  const days = asked.days ?? least.days;
  const unit = asked.unit ?? least.unit;
  const lastDay = daysAfter(publishedOn, days, unit);
  const lastDayMin = daysAfter(publishedOn, least.days, least.unit);
  if (days >= 1 && lastDay >= lastDayMin) return { days, unit, lastDay };
  return refuse('NOTICE_MUST_LAST_LONG_ENOUGH', {
    days,
    askedUnit: unitWords[unit],
    min: least.days,
    unit: unitWords[least.unit],
    lastDay,
    lastDayMin,
  });
}

const unitWords: Readonly<Record<DayUnit, string>> = { CALENDAR: '日 · calendar days', WORKING: '个工作日 · working days' };
