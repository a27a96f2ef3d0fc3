import type { Fen } from '../../kernel/money.js';
import { refuseExecution } from './execution-refusals.js';

/** A quantity in ten-thousandths of its unit, so that four decimals are exact. Never a float. */
export type Quantity = bigint;

const quantityShape = /^(-?)(\d{1,14})(?:\.(\d{1,4}))?$/;

/** Reads a decimal text with at most four decimals, which may be below zero. Throws QUANTITY_MUST_BE_DECIMAL. */
export function readQuantity(given: string): Quantity {
  const match = quantityShape.exec(given);
  if (!match) throw refuseExecution('QUANTITY_MUST_BE_DECIMAL', { given: given.slice(0, 40) });
  const size = BigInt(match[2] as string) * 10_000n + BigInt((match[3] ?? '').padEnd(4, '0') || '0');
  return match[1] ? -size : size;
}

/** Writes a quantity as a decimal text without needless zeros. */
export function writeQuantity(quantity: Quantity): string {
  const size = quantity < 0n ? -quantity : quantity;
  const decimals = String(size % 10_000n)
    .padStart(4, '0')
    .replace(/0+$/, '');
  return `${quantity < 0n ? '-' : ''}${size / 10_000n}${decimals ? `.${decimals}` : ''}`;
}

/** Quantity by unit price in fen, rounded half up (away from zero) to the fen: the same as the database computes. */
export function lineFen(quantity: Quantity, unitPriceFen: Fen): Fen {
  const size = ((quantity < 0n ? -quantity : quantity) * unitPriceFen * 2n + 10_000n) / 20_000n;
  return quantity < 0n ? -size : size;
}
