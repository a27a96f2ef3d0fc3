const dayOf = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** Where days lie between a first and a last one, in percent of the way; and where the years begin. */
export function scaleOf(from: string, to: string) {
  const begin = dayOf(from);
  const length = Math.max(dayOf(to) - begin, 1);
  const at = (day: string) => Math.min(100, Math.max(0, ((dayOf(day) - begin) / length) * 100));
  const first = Number(from.slice(0, 4));
  const count = Number(to.slice(0, 4)) - first + 1;
  // More than a dozen years would write over each other.
  const step = Math.ceil(count / 12);
  const years = Array.from({ length: count }, (_, index) => first + index)
    .filter((year) => (year - first) % step === 0)
    .map((year) => ({ year, at: year === first ? 0 : at(`${year}-01-01`) }));
  return { at, years };
}
