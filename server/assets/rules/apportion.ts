/**
 * Money of several sources that becomes several things is laid out cell by cell: every cell gets its proportional
 * part, rounded down to the fen, and the fen that are left are handed out in the order of rows and columns.
 *
 * Both row and column sums of the answer are exactly those given, no cell is negative, and a cell is never less than
 * floor(row × column ÷ total). Amounts in fen, none negative, Σ rows = Σ columns; anything else is a fault of the caller.
 */
export function apportion(rows: readonly bigint[], columns: readonly bigint[]): bigint[][] {
  const total = sumOf(rows);
  if (total !== sumOf(columns)) throw new RangeError(`rows make ${total}, columns ${sumOf(columns)}`);
  if ([...rows, ...columns].some((amount) => amount < 0n)) throw new RangeError('an amount to be apportioned is negative');
  const cells = rows.map((row) => columns.map((column) => (total === 0n ? 0n : (row * column) / total)));
  const restOfRow = rows.map((row, index) => row - sumOf(cells[index] as bigint[]));
  const restOfColumn = columns.map((column, index) => column - sumOf(cells.map((row) => row[index] as bigint)));
  return cells.map((row, at) =>
    row.map((cell, beside) => {
      const more = lesser(restOfRow[at] as bigint, restOfColumn[beside] as bigint);
      restOfRow[at] = (restOfRow[at] as bigint) - more;
      restOfColumn[beside] = (restOfColumn[beside] as bigint) - more;
      return cell + more;
    }),
  );
}

/**
 * An amount over parts in proportion to their weights, to the fen: the largest remainders get the fen that are left,
 * the earlier part first where remainders are equal. Weights that are all zero count as equal.
 */
export function shareOut(amount: bigint, weights: readonly bigint[]): bigint[] {
  const given = sumOf(weights);
  const of = given === 0n ? weights.map(() => 1n) : weights;
  const total = sumOf(of);
  const parts = of.map((weight) => (amount * weight) / total);
  const byRemainder = of
    .map((weight, index) => ({ index, remainder: (amount * weight) % total }))
    .sort((one, other) => (one.remainder === other.remainder ? one.index - other.index : one.remainder > other.remainder ? -1 : 1));
  for (const { index } of byRemainder.slice(0, Number(amount - sumOf(parts)))) parts[index] = (parts[index] as bigint) + 1n;
  return parts;
}

const lesser = (one: bigint, other: bigint) => (one < other ? one : other);

export function sumOf(amounts: readonly bigint[]): bigint {
  return amounts.reduce((sum, amount) => sum + amount, 0n);
}
