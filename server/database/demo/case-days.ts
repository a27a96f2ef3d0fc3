import { daysAfter, type LocalDate } from '../../kernel/clock.js';

/** The demonstration county's business date, on which its story stands still. */
export const businessDate: LocalDate = '2023-10-31';

const noticeDays = 10;
const working = (from: LocalDate, days: number) => daysAfter(from, days, 'WORKING');

/** The days of one case from draft to admission: every notice runs its ten days, every step falls on a working day. */
export interface CaseDays {
  readonly drafted: LocalDate;
  readonly villageNotice: LocalDate;
  readonly declared: LocalDate;
  readonly townshipNotice: LocalDate;
  readonly reviewed: LocalDate;
  readonly examined: LocalDate;
  /** The meeting of the leading group, and the approval. */
  readonly approved: LocalDate;
  readonly countyNotice: LocalDate;
  /** The announcement and the admission. */
  readonly admitted: LocalDate;
}

/** Lays out the days from the draft on; the leading group meets on the given day, or soon after the examination. */
export function caseDays(draftedOn: LocalDate, meeting: LocalDate | null = null): CaseDays {
  const villageNotice = working(draftedOn, 2);
  const declared = working(lastDayOf(villageNotice), 1);
  const townshipNotice = working(declared, 1);
  const reviewed = working(lastDayOf(townshipNotice), 1);
  const examined = working(reviewed, 3);
  const approved = meeting && meeting > examined ? meeting : working(examined, 6);
  const countyNotice = working(approved, 1);
  const admitted = working(lastDayOf(countyNotice), 1);
  return { drafted: draftedOn, villageNotice, declared, townshipNotice, reviewed, examined, approved, countyNotice, admitted };
}

/** The last day of a notice of ten calendar days. */
export function lastDayOf(publishedOn: LocalDate): LocalDate {
  return daysAfter(publishedOn, noticeDays, 'CALENDAR');
}

/** The days of a case of which one is to fall on a given working day, or the nearest before it that fits. */
export function caseDaysWith(step: keyof CaseDays, on: LocalDate): CaseDays {
  for (let drafted = on; ; drafted = dayBefore(drafted)) {
    const days = caseDays(working(drafted, 1));
    if (days[step] <= on) return days;
  }
}

function dayBefore(date: LocalDate): LocalDate {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}
