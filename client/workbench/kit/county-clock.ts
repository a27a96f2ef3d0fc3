// A moment is read by the clock of the county, wherever the page is opened.
const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'medium' });

/** A moment as day and time to the second: 2023-10-26 09:00:40. */
export const recordedAt = (moment: string): string => clock.format(new Date(moment));
/** To the minute, where more would only be noise: 2023-10-26 09:00. */
export const recordedMinute = (moment: string): string => recordedAt(moment).slice(0, 16);
/** The day on which it was in the county: 23:30 of one day in Greenwich is the next morning there. */
export const recordedOn = (moment: string): string => recordedAt(moment).slice(0, 10);

/** The moment that a wall clock of the county shows as this day, hour and minute (`2023-05-01T08:30`). */
export const momentOf = (wall: string): string => `${wall}:00+08:00`;
