import { type Fen, yuan } from '../../kernel/money.js';
import type { Refusal } from '../../kernel/refusal.js';
import { refuseFormation as refuse } from './formation-refusals.js';

/** ORIGINAL_VALUE_MUST_BE_POSITIVE, NET_VALUE_MUST_NOT_EXCEED_ORIGINAL, in this order. Values in fen. */
export function valuesFit(name: string, originalFen: Fen, netFen: Fen): Refusal | null {
  if (originalFen <= 0n) return refuse('ORIGINAL_VALUE_MUST_BE_POSITIVE', { name });
  if (netFen <= originalFen) return null;
  return refuse('NET_VALUE_MUST_NOT_EXCEED_ORIGINAL', { name, net: yuan(netFen), original: yuan(originalFen) });
}

/** Settled money becomes assets as far as it goes; the rest is explained. ASSETS_MUST_NOT_EXCEED_SETTLEMENT, EXPENSED_REST_MUST_BE_EXPLAINED. */
export function settlementUsed(sumFen: Fen, settlementFen: Fen, expensedReason: string | null): Refusal | null {
  const rest = settlementFen - sumFen;
  if (rest < 0n) {
    return refuse('ASSETS_MUST_NOT_EXCEED_SETTLEMENT', { sum: yuan(sumFen), settlement: yuan(settlementFen), over: yuan(-rest) });
  }
  return rest > 0n && !expensedReason ? refuse('EXPENSED_REST_MUST_BE_EXPLAINED', { rest: yuan(rest) }) : null;
}
