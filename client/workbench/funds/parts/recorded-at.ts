// A moment is read by the clock of the county, wherever the page is opened.
const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'medium' });

/** A moment of recording as day and time: 2023-10-26 09:00:40. */
export const recordedAt = (moment: string): string => clock.format(new Date(moment));
export const recordedOn = (moment: string): string => recordedAt(moment).slice(0, 10);
