import { findParties, openAsset } from '../../assets/index.js';
import type { Act, Outcome } from '../../audit/index.js';
import { newId } from '../../kernel/ids.js';
import type { Fen } from '../../kernel/money.js';
import { demand } from '../../kernel/refusal.js';
import { Distribution } from '../model/distribution.js';
import { DistributionShare } from '../model/distribution-share.js';
import { distributionStates, openDistributionStates } from '../rules/distribution-lifecycle.js';
import { distributionFits, type ShareGiven } from '../rules/income-guards.js';
import { refuseIncome as refuse } from '../rules/income-refusals.js';
import { availableIncome } from '../views/available-income.js';
import { keepStep, openDistribution } from './step-distribution.js';

export interface DistributionShareGiven extends ShareGiven {
  readonly partyId?: string | null;
}
export interface DistributionContent {
  /** The year whose income is distributed. */
  readonly year: number;
  /** In fen; the shares make exactly this. */
  readonly amount: Fen;
  readonly shares: readonly DistributionShareGiven[];
  readonly note?: string | null;
}
export interface DraftDistribution extends DistributionContent {
  readonly requestKey: string;
  readonly assetId: string;
}
export interface AmendDistribution extends DistributionContent {
  readonly requestKey: string;
  readonly id: string;
  readonly version: number;
}

/**
 * Draws up how income of an asset is to be distributed; the amount is laid aside at once. Refuses ASSET_MUST_EXIST,
 * what `distributionFits` refuses (never more than was received and not laid out), PARTY_MUST_EXIST.
 */
export async function draftDistribution(act: Act, input: DraftDistribution): Promise<Outcome> {
  const { em, today, now } = act;
  const { asset } = await openAsset(act, input.assetId);
  demand(distributionFits(input, today, await availableIncome(em, asset.id)));
  const distribution = em.create(Distribution, {
    ...{ id: newId(), assetId: asset.id, placeCode: asset.placeCode, year: input.year, state: 'DRAFTED', stateSince: today },
    ...{ amountFen: input.amount, note: input.note?.trim() || null, draftedOn: today, recordedAt: now, ...undecided, returnReason: null },
  });
  await em.flush();
  await putShares(act, distribution, input.shares);
  await keepStep(act, distribution, 'draftDistribution', null, null);
  return { id: distribution.id, place: distribution.placeCode };
}

/**
 * Changes a plan that the village has not decided yet or that came back. Refuses DISTRIBUTION_MUST_EXIST,
 * DISTRIBUTION_VERSION_MUST_BE_CURRENT, DISTRIBUTION_MUST_BE_OPEN, and as `draftDistribution`.
 */
export async function amendDistribution(act: Act, input: AmendDistribution): Promise<Outcome> {
  const { em, today } = act;
  const { distribution } = await openDistribution(act, input.id, input.version);
  const { state } = distribution;
  if (!openDistributionStates.includes(state)) throw refuse('DISTRIBUTION_MUST_BE_OPEN', { state: distributionStates[state] });
  demand(distributionFits(input, today, await availableIncome(em, distribution.assetId, distribution.id)));
  Object.assign(distribution, { year: input.year, amountFen: input.amount, note: input.note?.trim() || null, draftedOn: today });
  for (const old of await em.find(DistributionShare, { distributionId: distribution.id })) em.remove(old);
  await em.flush();
  await putShares(act, distribution, input.shares);
  await keepStep(act, distribution, 'amendDistribution', state, null);
  return { id: distribution.id, place: distribution.placeCode };
}

/** A plan before the village’s decision: what the steps bring is not there yet. */
export const undecided = {
  ...{ decisionRecord: null, decidedOn: null, reviewedOn: null },
  ...{ filedOn: null, filingNumber: null, paidOn: null, voucherNumber: null },
} as const;

async function putShares(act: Act, { id, assetId, placeCode }: Distribution, shares: readonly DistributionShareGiven[]): Promise<void> {
  const parties = shares.flatMap(({ partyId }) => (partyId ? [partyId] : []));
  if (parties.length) await findParties(act, parties);
  for (const { use, recipient, partyId, amount } of shares) {
    const of = { distributionId: id, assetId, placeCode };
    act.em.create(DistributionShare, { id: newId(), ...of, use, recipient: recipient.trim(), partyId: partyId ?? null, amountFen: amount });
  }
  await act.em.flush();
}
