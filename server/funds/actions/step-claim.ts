import { LockMode } from '@mikro-orm/core';
import type { Act } from '../../audit/index.js';
import { circleOf } from '../../identity/index.js';
import { isId, newId } from '../../kernel/ids.js';
import { must } from '../../kernel/invariant.js';
import { step } from '../../kernel/lifecycle.js';
import type { Fen } from '../../kernel/money.js';
import { Claim } from '../model/claim.js';
import { ClaimAct } from '../model/claim-act.js';
import { type ClaimState, claimLifecycle, dutyOfMove } from '../rules/claim-lifecycle.js';
import { refuse } from '../rules/refusals.js';
import type { Duty } from '../rules/words.js';
import { factsOfClaims } from '../views/facts-of-claims.js';

/** A claim whose row is locked, so that nobody else moves it meanwhile. Refuses CLAIM_MUST_EXIST. */
export async function findClaimForUpdate({ em }: Act, id: string): Promise<Claim> {
  const claim = isId(id) ? await em.findOne(Claim, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true }) : null;
  if (!claim) throw refuse('CLAIM_MUST_EXIST', { id: id.slice(0, 40) });
  return claim;
}

export interface StepGiven {
  readonly opinion?: string | null;
  /** What is about to be paid on top of what is paid: the state after a payment depends on it. */
  readonly payingFen?: Fen;
}

/** Moves a claim by one row of its table and keeps the act. Throws CLAIM_MUST_EXIST and every refusal of the table. */
export async function stepClaim(act: Act, claimId: string, move: string, given: StepGiven = {}): Promise<Claim> {
  const claim = await findClaimForUpdate(act, claimId);
  const facts = (await factsOfClaims(act.em, [claim.id], act.viewer, act.today)).get(claim.id);
  must(facts, `The claim ${claim.id} was found but has no facts`);
  const from = claim.state;
  claim.state = step(claimLifecycle, move, { ...facts, paidFen: facts.paidFen + (given.payingFen ?? 0n) });
  claim.stateSince = act.today;
  claim.returnReason = claim.state === 'RETURNED' ? (given.opinion?.trim() ?? null) : null;
  await keepAct(act, claim, { move, from, opinion: given.opinion ?? null, duty: dutyOfMove[move] as Duty });
  return claim;
}

/** Writes who moved a claim; the circle of substitutes is that of the day. */
export async function keepAct(
  { em, viewer, now, today }: Act,
  claim: Pick<Claim, 'id' | 'projectId' | 'placeCode' | 'state'>,
  { move, from, opinion, duty }: { move: string; from: ClaimState | null; opinion: string | null; duty: Duty },
): Promise<void> {
  must(viewer.personId && viewer.postId && viewer.role, 'A claim is moved by somebody in a post');
  const circle = await circleOf(
    em,
    [viewer.personId, viewer.forPersonId].filter((id): id is string => id !== null),
    today,
  );
  await em.flush();
  em.create(ClaimAct, {
    ...{
      id: newId(),
      claimId: claim.id,
      projectId: claim.projectId,
      placeCode: claim.placeCode,
      move,
      fromState: from,
      toState: claim.state,
      duty,
    },
    ...{ byPersonId: viewer.personId, forPersonId: viewer.forPersonId, circle, postId: viewer.postId, role: viewer.role },
    ...{ businessDate: today, recordedAt: now, opinion: opinion?.trim() || null },
  });
  await em.flush();
}
