import type { Act } from '../../audit/index.js';
import { newId } from '../../kernel/ids.js';
import { amountPositive, type Fen } from '../../kernel/money.js';
import { demand } from '../../kernel/refusal.js';
import { findProjectForUpdate, placeOnWay, projectStates } from '../../projects/index.js';
import { Claim } from '../model/claim.js';
import { claimStates, openClaimStates } from '../rules/claim-lifecycle.js';
import { refuse } from '../rules/refusals.js';
import type { ClaimKind } from '../rules/words.js';
import { fitsProjectContract } from './fits-project-contract.js';
import { type ProofsGiven, putProofs } from './put-proofs.js';
import { findClaimForUpdate, keepAct } from './step-claim.js';

export interface ClaimContent extends ProofsGiven {
  readonly contractId?: string | null;
  readonly kind: ClaimKind;
  readonly purpose: string;
  readonly amount: Fen;
  readonly isRetention?: boolean | null;
  readonly payee: string;
  /** The last four characters of the payee’s account; the rest never enters the system. */
  readonly payeeAccountEnding: string;
  /** That of the project when left out. */
  readonly applicantUnit?: string | null;
}
export interface DraftClaim extends ClaimContent {
  readonly requestKey: string;
  readonly projectId: string;
}
export interface AmendClaim extends ClaimContent {
  readonly requestKey: string;
  readonly id: string;
  readonly version: number;
}

/**
 * Draws up a claim for a funded project. Refuses CLAIM_MUST_FOLLOW_FUNDING, AMOUNT_MUST_BE_POSITIVE, and what
 * `fitsProjectContract` and `putProofs` refuse.
 */
export async function draftClaim(act: Act, input: DraftClaim) {
  const project = await findProjectForUpdate(act, input.projectId);
  if (placeOnWay(project.state) < placeOnWay('FUNDED')) {
    throw refuse('CLAIM_MUST_FOLLOW_FUNDING', { state: projectStates[project.state] });
  }
  demand(amountPositive(input.amount));
  await fitsProjectContract(act, project.id, input);
  const unit = input.applicantUnit?.trim() || project.implementingUnit || project.responsibleUnit;
  const id = newId();
  const claim = act.em.create(Claim, {
    ...{ id, projectId: project.id, placeCode: project.placeCode, state: 'DRAFT', stateSince: act.today, recordedAt: act.now },
    ...{ ...columnsOf(input), applicantUnit: unit, returnReason: null },
  });
  await act.em.flush();
  await putProofs(act, claim, input);
  await keepAct(act, claim, { move: 'draftClaim', from: null, opinion: null, duty: 'CLAIM' });
  return { id, place: project.placeCode };
}

/** Changes a draft or returned claim; its proofs are those given now. Refuses CLAIM_VERSION_MUST_BE_CURRENT, CLAIM_MUST_BE_OPEN and as `draftClaim`. */
export async function amendClaim(act: Act, input: AmendClaim) {
  const claim = await findClaimForUpdate(act, input.id);
  if (claim.version !== input.version) throw refuse('CLAIM_VERSION_MUST_BE_CURRENT', { current: claim.version, seen: input.version });
  if (!openClaimStates.includes(claim.state)) throw refuse('CLAIM_MUST_BE_OPEN', { state: claimStates[claim.state] });
  demand(amountPositive(input.amount));
  await fitsProjectContract(act, claim.projectId, input);
  Object.assign(claim, columnsOf(input), { applicantUnit: input.applicantUnit?.trim() || claim.applicantUnit });
  await act.em.flush();
  await putProofs(act, claim, input);
  return { id: claim.id, place: claim.placeCode };
}

function columnsOf(input: ClaimContent) {
  return {
    contractId: input.contractId ?? null,
    kind: input.kind,
    purpose: input.purpose.trim(),
    amountFen: input.amount,
    isRetention: input.isRetention ?? false,
    payee: input.payee.trim(),
    payeeAccount: `****${input.payeeAccountEnding}`,
  };
}
