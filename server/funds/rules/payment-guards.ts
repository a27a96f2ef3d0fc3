import { type Fen, yuan } from '../../kernel/money.js';
import type { Refusal } from '../../kernel/refusal.js';
import { refuse } from './refusals.js';

/** What is known of a claim and its project when a payment is asked for; amounts are net of reversals. */
export interface PaymentFacts {
  readonly askedFen: Fen;
  readonly claimFen: Fen;
  readonly claimPaidFen: Fen;
  readonly projectPaidFen: Fen;
  /** Null until the project is settled. */
  readonly settlementFen: Fen | null;
  /** Contracts with their supplements; 0 where the project needs none. */
  readonly contractFen: Fen;
  /** Percent with two decimals; null where there is nothing to measure by. */
  readonly physicalPercent: string | null;
  readonly isRetention: boolean;
  readonly retentionPaidFen: Fen;
  /** The policies `payment.progressCap` and `retention.maxRatio` of the day, percent with two decimals. */
  readonly progressCap: string;
  readonly retentionMax: string;
}

type PaymentGuard = (facts: PaymentFacts) => Refusal | null;

/** Asked in this order; the first refusal is the answer. */
export const paymentGuards: Readonly<Record<string, PaymentGuard>> = {
  withinClaim: ({ askedFen, claimFen, claimPaidFen }) =>
    claimPaidFen + askedFen <= claimFen
      ? null
      : refuse('PAYMENTS_MUST_NOT_EXCEED_CLAIM', { claimed: yuan(claimFen), paid: yuan(claimPaidFen), asked: yuan(askedFen) }),
  retentionAfterSettlement: ({ isRetention, settlementFen }) =>
    isRetention && settlementFen === null ? refuse('RETENTION_MUST_FOLLOW_SETTLEMENT') : null,
  withinSettlement: ({ settlementFen, projectPaidFen, askedFen }) =>
    settlementFen === null || projectPaidFen + askedFen <= settlementFen
      ? null
      : refuse('PAYMENTS_MUST_NOT_EXCEED_SETTLEMENT', {
          settlement: yuan(settlementFen),
          paid: yuan(projectPaidFen),
          asked: yuan(askedFen),
        }),
  followsProgress: (facts) => {
    const { settlementFen, contractFen, projectPaidFen, askedFen, progressCap } = facts;
    if (settlementFen !== null || contractFen === 0n) return null;
    const physical = facts.physicalPercent ?? '0.00';
    const allowed = (contractFen * hundredths(physical) * hundredths(progressCap)) / 100_000_000n;
    if (projectPaidFen + askedFen <= allowed) return null;
    const amounts = { contract: yuan(contractFen), allowed: yuan(allowed), paid: yuan(projectPaidFen), asked: yuan(askedFen) };
    return refuse('PAYMENTS_MUST_FOLLOW_PROGRESS', { ...amounts, physical, cap: progressCap });
  },
  retentionWithinPolicy: ({ isRetention, settlementFen, retentionPaidFen, askedFen, retentionMax }) => {
    if (!isRetention || settlementFen === null) return null;
    const limit = (settlementFen * hundredths(retentionMax)) / 10_000n;
    const asked = retentionPaidFen + askedFen;
    return asked <= limit
      ? null
      : refuse('RETENTION_MUST_STAY_WITHIN_POLICY', { percent: retentionMax, limit: yuan(limit), asked: yuan(asked) });
  },
};

/** Whether the payment may be made: the first refusal of the table above, or null. */
export function mayPay(facts: PaymentFacts): Refusal | null {
  for (const guard of Object.values(paymentGuards)) {
    const refusal = guard(facts);
    if (refusal) return refusal;
  }
  return null;
}

/** A percentage with up to two decimals as a whole number of hundredths: "42.5" → 4250n. */
export function hundredths(percent: string): bigint {
  const [whole = '0', decimals = ''] = percent.split('.');
  return BigInt(whole) * 100n + BigInt(decimals.slice(0, 2).padEnd(2, '0'));
}
