/** A decimal quantity in its shortest form: "12.5000" and "012.5" are both "12.5". */
export function trimmed(quantity: string): string {
  const [whole = '', decimals = ''] = quantity.trim().split('.');
  const rest = decimals.replace(/0+$/, '');
  const units = whole.replace(/^0+(?=\d)/, '');
  return rest ? `${units}.${rest}` : units;
}
