import { LockMode } from '@mikro-orm/core';
import type { Act, Outcome } from '../../audit/index.js';
import { circleOf } from '../../identity/index.js';
import { isId, newId } from '../../kernel/ids.js';
import { must } from '../../kernel/invariant.js';
import { step } from '../../kernel/lifecycle.js';
import { DisposalAct } from '../model/disposal-act.js';
import { Disposal } from '../model/disposal-case.js';
import { type DisposalFacts, disposalLifecycle, disposalMoveOf } from '../rules/disposal-lifecycle.js';
import { refuseDisposal as refuse } from '../rules/disposal-refusals.js';
import type { DisposalState } from '../rules/disposal-words.js';
import { factsOfDisposals } from '../views/facts-of-disposals.js';

export interface DisposalStep {
  readonly id: string;
  /** The version that the person saw. */
  readonly version: number;
  readonly opinion?: string | null;
}

export interface SteppedDisposal {
  readonly disposal: Disposal;
  /** The state from which it was moved. */
  readonly from: DisposalState;
}

/**
 * Moves a disposal, whose row is locked, by one row of its table. Refuses DISPOSAL_MUST_EXIST, DISPOSAL_VERSION_MUST_BE_CURRENT
 * and every refusal of the table.
 */
export async function stepDisposal(
  act: Act,
  { id, version }: DisposalStep,
  move: string,
  vote: DisposalFacts['vote'] = null,
): Promise<SteppedDisposal> {
  const disposal = isId(id) ? await act.em.findOne(Disposal, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true }) : null;
  if (!disposal) throw refuse('DISPOSAL_MUST_EXIST', { id: id.slice(0, 40) });
  if (disposal.version !== version) throw refuse('DISPOSAL_VERSION_MUST_BE_CURRENT', { given: version, current: disposal.version });
  const facts = (await factsOfDisposals(act.em, [disposal.id], act.viewer, act.today)).get(disposal.id);
  must(facts, `The disposal ${disposal.id} was found but has no facts`);
  const from = disposal.state;
  disposal.state = step(disposalLifecycle, move, { ...facts, vote });
  return { disposal, from };
}

/** Writes who moved a disposal; the circle of substitutes is that of the day. */
export async function keepDisposalAct(
  { em, viewer, now, today }: Act,
  disposal: Disposal,
  { move, from, opinion }: { readonly move: string; readonly from: DisposalState | null; readonly opinion?: string | null },
): Promise<Outcome> {
  must(viewer.personId && viewer.postId && viewer.role, 'A disposal is moved by somebody in a post');
  const actors = [viewer.personId, viewer.forPersonId].filter((id) => id !== null);
  const circle = await circleOf(em, actors, today);
  await em.flush();
  em.create(DisposalAct, {
    ...{ id: newId(), disposalId: disposal.id, assetId: disposal.assetId, placeCode: disposal.placeCode, move, fromState: from },
    ...{ toState: disposal.state, duty: from === null ? 'REQUEST' : disposalMoveOf(move).duty },
    ...{ byPersonId: viewer.personId, forPersonId: viewer.forPersonId, circle, postId: viewer.postId, role: viewer.role },
    ...{ businessDate: today, recordedAt: now, opinion: opinion?.trim() || null },
  });
  await em.flush();
  return { id: disposal.id, place: disposal.placeCode };
}
