import type { Act, Outcome } from '../../audit/index.js';
import { countyOf } from '../../kernel/viewer.js';
import { refuse } from '../rules/refusals.js';
import { findClaimForUpdate, stepClaim } from './step-claim.js';

export interface MoveClaim {
  readonly requestKey: string;
  readonly id: string;
  readonly opinion?: string | null;
}
export interface ReturnClaim {
  readonly requestKey: string;
  readonly id: string;
  readonly reason: string;
}

/** Sends a claim to the township. Refuses CLAIM_PROOFS_MUST_BE_COMPLETE and as the claim's table says. */
export async function submitClaim(act: Act, input: MoveClaim): Promise<Outcome> {
  return answer(await stepClaim(act, input.id, 'submitClaim', input));
}

/** Takes a claim back before it is checked; it ends there. */
export async function withdrawClaim(act: Act, input: MoveClaim): Promise<Outcome> {
  return answer(await stepClaim(act, input.id, 'withdrawClaim', input));
}

/** The township's check. Refuses CLAIM_MUST_BE_HANDLED_BY_ANOTHER and as the claim's table says. */
export async function checkClaim(act: Act, input: MoveClaim): Promise<Outcome> {
  return answer(await stepClaim(act, input.id, 'checkClaim', input));
}

/** Finance approves; a claim of the county's own project comes without a township's check. */
export async function approveClaim(act: Act, input: MoveClaim): Promise<Outcome> {
  const claim = await findClaimForUpdate(act, input.id);
  const isOfCounty = claim.placeCode === countyOf(claim.placeCode);
  return answer(await stepClaim(act, input.id, isOfCounty ? 'approveDirectly' : 'approveClaim', input));
}

/** The township or finance, whoever has the claim, gives it back to the unit with a reason. */
export async function returnClaim(act: Act, { id, reason }: ReturnClaim): Promise<Outcome> {
  if (!reason.trim()) throw refuse('CLAIM_MUST_BE_RETURNED_WITH_REASON');
  return answer(await stepClaim(act, id, act.viewer.role === 'TOWNSHIP_REVIEWER' ? 'returnToUnit' : 'returnClaim', { opinion: reason }));
}

const answer = ({ id, placeCode }: { id: string; placeCode: string }): Outcome => ({ id, place: placeCode });
