import { type Fen, yuan } from '../../kernel/money.js';
import type { Refusal } from '../../kernel/refusal.js';
import { refuse } from './refusals.js';

/** The audited price stays within the contracts and their approved changes: SETTLEMENT_MUST_NOT_EXCEED_CONTRACT. */
export function settlementWithin(settlementFen: Fen, limitFen: Fen): Refusal | null {
  if (settlementFen <= limitFen) return null;
  return refuse('SETTLEMENT_MUST_NOT_EXCEED_CONTRACT', { settlement: yuan(settlementFen), limit: yuan(limitFen) });
}
