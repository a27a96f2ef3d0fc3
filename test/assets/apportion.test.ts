import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { apportion, shareOut, sumOf } from '../../server/assets/rules/apportion.js';

const fen = fc.bigInt({ min: 0n, max: 10n ** 13n });

describe('money of several sources over several things', () => {
  test('an amount that does not divide leaves no fen over', () => {
    expect(apportion([50n, 50n], [33n, 33n, 34n])).toEqual([
      [17n, 16n, 17n],
      [16n, 17n, 17n],
    ]);
    expect(apportion([0n, 0n], [0n])).toEqual([[0n], [0n]]);
    expect(() => apportion([1n], [2n])).toThrow(RangeError);
    expect(() => apportion([3n, -1n], [2n])).toThrow(RangeError);
  });

  test('sums are exact both ways, no cell is below its rounded-down part', () => {
    const table = fc
      .tuple(fc.array(fen, { minLength: 1, maxLength: 8 }), fc.array(fen, { minLength: 1, maxLength: 8 }))
      .map(([rows, weights]) => ({ rows, columns: shareOut(sumOf(rows), weights) }));
    fc.assert(
      fc.property(table, ({ rows, columns }) => {
        const total = sumOf(rows);
        const cells = apportion(rows, columns);
        expect(cells.map(sumOf)).toEqual(rows);
        expect(columns.map((_, index) => sumOf(cells.map((row) => row[index] as bigint)))).toEqual(columns);
        cells.forEach((row, at) => {
          row.forEach((cell, beside) => {
            const least = total === 0n ? 0n : ((rows[at] as bigint) * (columns[beside] as bigint)) / total;
            expect(cell >= least).toBe(true);
          });
        });
      }),
    );
  });

  test('largest remainders first; a part never exceeds a whole that the amount does not exceed', () => {
    expect(shareOut(100n, [1n, 1n, 1n])).toEqual([34n, 33n, 33n]);
    expect(shareOut(5n, [0n, 0n])).toEqual([3n, 2n]);
    fc.assert(
      fc.property(fc.array(fen, { minLength: 1, maxLength: 8 }), fc.bigInt({ min: 0n, max: 1000n }), (weights, permille) => {
        const amount = (sumOf(weights) * permille) / 1000n;
        const parts = shareOut(amount, weights);
        expect(sumOf(parts)).toBe(amount);
        expect(parts.every((part, index) => part <= (weights[index] as bigint))).toBe(true);
      }),
    );
  });
});
