import type { Act } from '../../audit/index.js';
import { newId } from '../../kernel/ids.js';
import { demand } from '../../kernel/refusal.js';
import type { Claim } from '../model/claim.js';
import { ClaimProof } from '../model/claim-proof.js';
import { type ProofGiven, proofsMeaningful } from '../rules/claim-guards.js';
import { proofKindsKnown } from '../views/required-proofs.js';
import { mustHaveFile } from './find-rows.js';

export interface ProofsGiven {
  readonly proofs: readonly ProofGiven[];
}

/**
 * Makes the given papers the claim's proofs; those that it had and are not given again go. Refuses
 * PROOF_KIND_MUST_BE_KNOWN, PROOF_MUST_SHOW_SOMETHING, ATTACHED_FILE_MUST_EXIST.
 */
export async function putProofs(act: Act, claim: Claim, { proofs }: ProofsGiven): Promise<void> {
  const { em, now } = act;
  demand(proofsMeaningful(proofs, await proofKindsKnown(em)));
  for (const { attachmentId } of proofs) await mustHaveFile(act, attachmentId);
  for (const old of await em.find(ClaimProof, { claimId: claim.id })) em.remove(old);
  await em.flush();
  for (const { kind, attachmentId, reference } of proofs) {
    const of = { claimId: claim.id, projectId: claim.projectId, placeCode: claim.placeCode };
    const shows = { kind, attachmentId: attachmentId ?? null, reference: reference?.trim() || null };
    em.create(ClaimProof, { id: newId(), ...of, ...shows, recordedAt: now });
  }
  await em.flush();
}
