import chineseDays from 'chinese-days';

/** A business date, `YYYY-MM-DD`, in the county's own calendar (Asia/Shanghai). Texts compare as dates do. */
export type LocalDate = string;

export interface Clock {
  /** The moment a row is recorded. */
  now(): Date;
  /** The business date of an act done now. */
  today(): LocalDate;
}

// China has had one time without summer hours since 1992.
const shanghaiAheadMs = 8 * 3_600_000;

export const systemClock: Clock = {
  now: () => new Date(),
  today: () => new Date(Date.now() + shanghaiAheadMs).toISOString().slice(0, 10),
};

/** Real moments with a fixed business date: the demonstration county lives in its own year. */
export function clockOn(date: LocalDate): Clock {
  return { now: () => new Date(), today: () => date };
}

/**
 * CALENDAR counts every day; WORKING counts Chinese working days, make-up days included, public holidays not.
 * For a year whose holidays have not been decreed yet, WORKING leaves out week-ends only.
 */
export type DayUnit = 'CALENDAR' | 'WORKING';

/** The date `days` days after `from`; the day of `from` itself does not count. */
export function daysAfter(from: LocalDate, days: number, unit: DayUnit): LocalDate {
  let date = from;
  for (let left = days; left > 0; ) {
    date = nextDay(date);
    if (unit === 'CALENDAR' || isWorkingDay(date)) left -= 1;
  }
  return date;
}

/** How many days of the unit lie after `from` up to and including `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate, unit: DayUnit = 'CALENDAR'): number {
  if (to < from) return -daysBetween(to, from, unit);
  if (unit === 'CALENDAR') return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
  let days = 0;
  for (let date = nextDay(from); date <= to; date = nextDay(date)) if (isWorkingDay(date)) days += 1;
  return days;
}

// The calendar knows decreed days by their text, but takes a weekday from the server's own time zone, which west of
// Greenwich is the day before; so weekdays are counted here. The name of a decreed day has commas in it.
function isWorkingDay(date: LocalDate): boolean {
  const decreed = chineseDays.getDayDetail(date);
  if (decreed.name.includes(',')) return decreed.work;
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday >= 1 && weekday <= 5;
}

function nextDay(date: LocalDate): LocalDate {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}
