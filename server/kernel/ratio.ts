/**
 * A ratio of two whole numbers as a percentage with two decimals, rounded once, half up (away from zero);
 * null over a zero denominator, because nothing out of nothing is neither 0 nor 100.
 */
export function percent(numerator: bigint, denominator: bigint): string | null {
  if (denominator === 0n) return null;
  const negative = numerator < 0n !== denominator < 0n && numerator !== 0n;
  const top = (numerator < 0n ? -numerator : numerator) * 10_000n;
  const bottom = denominator < 0n ? -denominator : denominator;
  const hundredths = (top * 2n + bottom) / (bottom * 2n);
  return `${negative && hundredths > 0n ? '-' : ''}${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
}
