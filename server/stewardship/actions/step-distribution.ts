import { LockMode } from '@mikro-orm/core';
import { findAssetForUpdate } from '../../assets/index.js';
import type { Act } from '../../audit/index.js';
import { circleOf } from '../../identity/index.js';
import { isId, newId } from '../../kernel/ids.js';
import { must } from '../../kernel/invariant.js';
import { step } from '../../kernel/lifecycle.js';
import { Distribution } from '../model/distribution.js';
import { DistributionAct } from '../model/distribution-act.js';
import { type DistributionMoveName, type DistributionState, distributionLifecycle } from '../rules/distribution-lifecycle.js';
import { refuseIncome as refuse } from '../rules/income-refusals.js';
import { factsOfDistributions } from '../views/facts-of-distributions.js';

type Asset = Awaited<ReturnType<typeof findAssetForUpdate>>;

export interface OpenDistribution {
  readonly distribution: Distribution;
  readonly asset: Asset;
}

/**
 * A distribution whose asset and row are locked, the asset first, as everybody does who writes about an asset's income.
 * Refuses DISTRIBUTION_MUST_EXIST and, when the version that was seen is stale, DISTRIBUTION_VERSION_MUST_BE_CURRENT.
 */
export async function openDistribution(act: Act, id: string, version: number): Promise<OpenDistribution> {
  const { em } = act;
  const found = isId(id) ? await em.findOne(Distribution, { id }) : null;
  if (!found) throw refuse('DISTRIBUTION_MUST_EXIST', { id: id.slice(0, 40) });
  const asset = await findAssetForUpdate(act, found.assetId);
  const distribution = await em.findOneOrFail(Distribution, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  const { version: current } = distribution;
  if (version !== current) throw refuse('DISTRIBUTION_VERSION_MUST_BE_CURRENT', { given: version, current });
  return { distribution, asset };
}

/**
 * Moves a distribution by one row of its table, sets what comes with it and keeps the step. Throws every refusal of the
 * table, and then what `marks` has to say about what is brought along.
 */
export async function stepDistribution(
  act: Act,
  distribution: Distribution,
  move: DistributionMoveName,
  marks: () => Partial<Distribution> = () => ({}),
  opinion: string | null = null,
): Promise<void> {
  const from = distribution.state;
  const state = await decideStep(act, distribution, move);
  Object.assign(distribution, { ...marks(), state, stateSince: act.today });
  await keepStep(act, distribution, move, from, opinion);
}

/** The state to which a move leads, for the one who acts. Throws every refusal of the table. */
async function decideStep(act: Act, { id }: Distribution, move: DistributionMoveName): Promise<DistributionState> {
  const facts = (await factsOfDistributions(act.em, act.viewer, act.today, [id])).get(id);
  must(facts, `The distribution ${id} was found but has no facts`);
  return step(distributionLifecycle, move, facts);
}

/** Keeps who made a step, with the circle of substitutes of the day. */
export async function keepStep(
  { em, viewer, now, today }: Act,
  distribution: Distribution,
  move: string,
  from: DistributionState | null,
  opinion: string | null,
): Promise<void> {
  must(viewer.personId && viewer.postId && viewer.role, 'A distribution is moved by somebody in a post');
  const me = [viewer.personId, viewer.forPersonId].filter((id): id is string => id !== null);
  const circle = await circleOf(em, me, today);
  await em.flush();
  em.create(DistributionAct, {
    ...{ id: newId(), distributionId: distribution.id, assetId: distribution.assetId, placeCode: distribution.placeCode, move },
    ...{ fromState: from, toState: distribution.state, byPersonId: viewer.personId, forPersonId: viewer.forPersonId, circle: [...circle] },
    ...{ postId: viewer.postId, role: viewer.role, businessDate: today, opinion: opinion?.trim() || null, recordedAt: now },
  });
  await em.flush();
}
