const written = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** A moment as the offices of the county read it on their clocks: day, hour and minute. */
export const beijing = (moment: string): string => written.format(new Date(moment));

/** The moment that a wall clock of the county shows as this day, hour and minute (`2023-05-01T08:30`). */
export const momentOf = (wall: string): string => `${wall}:00+08:00`;
