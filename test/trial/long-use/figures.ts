/** One operation of the load: when it ended, in milliseconds since the load began, and how long it took. */
export interface Timed {
  readonly sort: string;
  readonly at: number;
  readonly took: number;
}

/** The value below which a share of the values lies; 0 for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** By how much a series grows from its beginning to its end along the straight line that fits it best. */
export function growthOf(points: readonly { readonly at: number; readonly value: number }[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [middle, level] = [mean(points.map(({ at }) => at)), mean(points.map(({ value }) => value))];
  const spread = points.reduce((sum, { at }) => sum + (at - middle) ** 2, 0);
  const slope = points.reduce((sum, { at, value }) => sum + (at - middle) * (value - level), 0) / (spread || 1);
  return slope * ((points.at(-1)?.at ?? 0) - (points[0]?.at ?? 0));
}
