import type { Context } from '../../context.js';
import { batch } from '../../kernel/batch.js';
import { explain } from '../../kernel/lifecycle.js';
import { shown } from '../../kernel/refusal-type.js';
import { type DisposalFacts, disposalLifecycle } from '../rules/disposal-lifecycle.js';
import { factsOfDisposals } from '../views/facts-of-disposals.js';

/** The moves of a disposal, all or those allowed, with the refusal that keeps the viewer from each; a page of disposals costs two statements. */
export async function movesOfDisposal(context: Context, id: string, onlyAllowed: boolean) {
  const load = async (ids: readonly string[]) => {
    const known = await context.look((em) => factsOfDisposals(em, ids, context.viewer, context.clock.today()));
    return ids.map((each) => known.get(each) ?? null);
  };
  const facts = await batch<DisposalFacts | null>(context, factsOfDisposals, load, id);
  const moves = (facts ? explain(disposalLifecycle, facts) : []).filter(({ refusal }) => !onlyAllowed || !refusal);
  return moves.map(({ move: { move, zh, asks }, refusal }) => ({ move, zh, asks, allowed: !refusal, refusal: refusal && shown(refusal) }));
}
