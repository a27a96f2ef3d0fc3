import { percent } from '../../kernel/ratio.js';
import { refuse } from './refusals.js';

/** How a percentage that a report states stands to the one that follows from its operands. */
export const verdicts = {
  EXACT: '一致：按同样位数四舍五入后相同 · equal once the computed value is rounded to the digits stated',
  ROUNDING: '舍入差：落在操作数舍入误差可解释的区间内 · within what the rounding of the written operands explains',
  MISMATCH: '不符：舍入误差不能解释 · not explained by rounding',
} as const;
export type Verdict = keyof typeof verdicts;

/** A decimal number as somebody wrote it: its digits decide how far the true value may lie from it. */
interface Written {
  /** The value times ten to the power of `decimals`. */
  readonly units: bigint;
  readonly decimals: number;
}

const writtenShape = /^(\d{1,15})(?:\.(\d{1,8}))?$/;

/** Reads a decimal number with its digits. Throws FIGURE_MUST_BE_DECIMAL. */
export function readWritten(text: string): Written {
  const match = writtenShape.exec(text);
  if (!match) throw refuse('FIGURE_MUST_BE_DECIMAL', { given: text.slice(0, 40) });
  const fraction = match[2] ?? '';
  return { units: BigInt(`${match[1]}${fraction}`), decimals: fraction.length };
}

export interface StatedQuestion {
  /** The percentage as the report states it, for example "60.54". */
  readonly stated: string;
  /** The operands as the report writes them, in one unit, for example "4.305" and "4.32" (亿元). */
  readonly numerator: string;
  readonly denominator: string;
}

export interface StatedAnswer {
  /** The percentage that follows from the operands, two decimals, half up; null over a zero denominator. */
  readonly computed: string | null;
  readonly verdict: Verdict;
}

/**
 * Compares a stated percentage with its operands. ROUNDING means that it lies between the least and the greatest
 * percentage that operands may have had, each within half of its last written unit (domain reference, section c).
 */
export function compareStated({ stated, numerator, denominator }: StatedQuestion): StatedAnswer {
  const top = readWritten(numerator);
  const bottom = readWritten(denominator);
  const scale = Math.max(top.decimals, bottom.decimals);
  return compare(readWritten(stated), operand(top, scale), operand(bottom, scale));
}

/** What the ledger holds for the same operands, exactly: fen or projects; and what one written unit is in those. */
export interface LedgerOperands {
  readonly numerator: bigint;
  readonly denominator: bigint;
  readonly sizeOfUnit: bigint;
}

/**
 * Compares the same percentage with the ledger. What the report could not write, half of the last unit of each of its
 * operands, explains a difference here as well; a report that writes fen leaves itself no room.
 */
export function compareWithLedger({ stated, numerator, denominator }: StatedQuestion, ledger: LedgerOperands): StatedAnswer {
  const top = readWritten(numerator);
  const bottom = readWritten(denominator);
  const scale = Math.max(top.decimals, bottom.decimals);
  const exact = (amount: bigint, written: Written): Operand => ({
    twice: amount * 2n * 10n ** BigInt(scale),
    half: ledger.sizeOfUnit * 10n ** BigInt(scale - written.decimals),
  });
  return compare(readWritten(stated), exact(ledger.numerator, top), exact(ledger.denominator, bottom));
}

/** Twice an operand and half of its last written unit, both whole numbers of one small unit. */
interface Operand {
  readonly twice: bigint;
  readonly half: bigint;
}

function operand(written: Written, scale: number): Operand {
  const half = 10n ** BigInt(scale - written.decimals);
  return { twice: written.units * 2n * half, half };
}

function compare(said: Written, top: Operand, bottom: Operand): StatedAnswer {
  const computed = percent(top.twice, bottom.twice);
  if (computed === null) return { computed, verdict: 'MISMATCH' };
  if (isEqualAsWritten(said, top.twice, bottom.twice)) return { computed, verdict: 'EXACT' };
  const least = { top: top.twice - top.half, bottom: bottom.twice + bottom.half };
  const greatest = { top: top.twice + top.half, bottom: bottom.twice - bottom.half };
  const saidTop = said.units;
  const saidBottom = 100n * 10n ** BigInt(said.decimals);
  const notBelow = saidTop * least.bottom >= least.top * saidBottom;
  const notAbove = greatest.bottom <= 0n || saidTop * greatest.bottom <= greatest.top * saidBottom;
  return { computed, verdict: notBelow && notAbove ? 'ROUNDING' : 'MISMATCH' };
}

function isEqualAsWritten(said: Written, top: bigint, bottom: bigint): boolean {
  const scaled = top * 100n * 10n ** BigInt(said.decimals);
  return (scaled * 2n + bottom) / (bottom * 2n) === said.units;
}
