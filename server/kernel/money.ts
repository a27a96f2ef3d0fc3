import { refuser } from './refusal.js';

/** An amount of CNY in fen (1 yuan = 100 fen). Never a float. */
export type Fen = bigint;

export const moneyRefusals = {
  AMOUNT_MUST_BE_DECIMAL_YUAN: {
    zh: '金额“{given}”必须写成元，最多十三位整数、两位小数，不用科学计数法。',
    en: 'The amount "{given}" must be written in yuan with at most thirteen digits and two decimals, and no exponent.',
    basis: '金额以分为单位精确记账 · amounts are kept exact to the fen',
  },
  AMOUNT_MUST_BE_POSITIVE: {
    zh: '金额必须大于零，所填为{given}元。',
    en: 'The amount must be greater than zero; {given} yuan was given.',
    basis: '更正以冲销记账，不用负数 · corrections are reversals, never negative amounts',
  },
} as const;
const refuse = refuser(moneyRefusals);

const yuanShape = /^(-?)(\d{1,13})(?:\.(\d{1,2}))?$/;

/** Reads a decimal string of yuan ("159993.26") as fen. Throws AMOUNT_MUST_BE_DECIMAL_YUAN or, below zero, AMOUNT_MUST_BE_POSITIVE. */
export function parseYuan(given: unknown): Fen {
  const match = typeof given === 'string' ? yuanShape.exec(given) : null;
  if (!match) throw refuse('AMOUNT_MUST_BE_DECIMAL_YUAN', { given: asWritten(given) });
  const fen = BigInt(match[2] as string) * 100n + BigInt((match[3] ?? '').padEnd(2, '0') || '0');
  if (match[1] === '-' && fen > 0n) throw refuse('AMOUNT_MUST_BE_POSITIVE', { given: given as string });
  return fen;
}

// What somebody wrote, as it is shown to them again: a text as it stands, anything else as JSON.
function asWritten(given: unknown): string {
  const written = typeof given === 'object' ? JSON.stringify(given) : String(given);
  return written.trim() ? written.slice(0, 40) : '（空） · (nothing)';
}

/** Writes fen as a decimal string of yuan with two decimals. */
export function yuan(fen: Fen): string {
  const sign = fen < 0n ? '-' : '';
  const size = fen < 0n ? -fen : fen;
  return `${sign}${size / 100n}.${String(size % 100n).padStart(2, '0')}`;
}

/** Refuses an amount that is not above zero; null when it is fine. */
export function amountPositive(fen: Fen) {
  return fen > 0n ? null : refuse('AMOUNT_MUST_BE_POSITIVE', { given: yuan(fen) });
}
