import type { Context } from '../../context.js';
import { batch } from '../../kernel/batch.js';
import { explain } from '../../kernel/lifecycle.js';
import { shown } from '../../kernel/refusal-type.js';
import { type DistributionFacts, distributionLifecycle } from '../rules/distribution-lifecycle.js';
import { factsOfDistributions } from '../views/facts-of-distributions.js';

/** The moves of a distribution with the refusal that keeps the viewer from each; the facts of a page cost three statements. */
export async function movesOfDistribution(context: Context, id: string) {
  const load = async (ids: readonly string[]) => {
    const known = await context.look((em) => factsOfDistributions(em, context.viewer, context.clock.today(), ids));
    return ids.map((each) => known.get(each) ?? null);
  };
  const facts = await batch<DistributionFacts | null>(context, factsOfDistributions, load, id);
  const moves = facts ? explain(distributionLifecycle, facts) : [];
  return moves.map(({ move: { move, zh, asks }, refusal }) => ({ move, zh, asks, allowed: !refusal, refusal: refusal && shown(refusal) }));
}
