import type { Context } from '../../context.js';
import { batch } from '../../kernel/batch.js';
import { explain } from '../../kernel/lifecycle.js';
import { shown } from '../../kernel/refusal-type.js';
import { type ClaimFacts, claimLifecycle } from '../rules/claim-lifecycle.js';
import { factsOfClaims } from '../views/facts-of-claims.js';

/** The moves of a claim, all or those allowed, with the refusal that keeps the viewer from each; the facts of a page of claims cost two statements. */
export async function movesOfClaim(context: Context, id: string, onlyAllowed: boolean) {
  const load = async (ids: readonly string[]) => {
    const facts = await context.look((em) => factsOfClaims(em, ids, context.viewer, context.clock.today()));
    return ids.map((each) => facts.get(each) ?? null);
  };
  const facts = await batch<ClaimFacts | null>(context, factsOfClaims, load, id);
  const moves = (facts ? explain(claimLifecycle, facts) : []).filter(({ refusal }) => !onlyAllowed || !refusal);
  return moves.map(({ move, refusal }) => ({ move: move.move, zh: move.zh, allowed: !refusal, refusal: refusal && shown(refusal) }));
}
