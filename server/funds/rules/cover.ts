import { type Fen, yuan } from '../../kernel/money.js';
import type { Refusal } from '../../kernel/refusal.js';
import type { ShortageCode } from './recipes.js';
import { refuse } from './refusals.js';

/** What lies in a holder's accounts of one stage, by budget year. */
export type YearBalances = ReadonlyMap<number, Fen>;

/**
 * Whether the accounts of the act's budget year cover the amount. Refuses CARRY_OVER_MUST_COME_FIRST when the money
 * still lies in an earlier year, else with the recipe's own code. The ledger holds the same once more under concurrency.
 */
export function covered(whenShort: ShortageCode, balances: YearBalances, year: number, asked: Fen): Refusal | null {
  const available = balances.get(year) ?? 0n;
  if (available >= asked) return null;
  const earlier = [...balances].filter(([of, fen]) => of < year && fen > 0n).sort(([one], [other]) => other - one)[0];
  if (earlier) {
    const [from, left] = earlier;
    return refuse('CARRY_OVER_MUST_COME_FIRST', { year, available: yuan(available), from, left: yuan(left) });
  }
  return refuse(whenShort, { available: yuan(available), asked: yuan(asked) });
}
