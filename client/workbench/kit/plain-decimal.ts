/** A decimal without the zeros that say nothing, so that 1 and 1.0000 are the same; every other text as it is. */
export function plainDecimal(text: string): string {
  return /^-?\d+\.\d+$/.test(text) ? text.replace(/\.?0+$/, '') : text;
}
