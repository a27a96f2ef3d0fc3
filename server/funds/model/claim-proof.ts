import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** One paper of a claim: a stored file, or where the paper is kept. */
export const ClaimProof = defineEntity({
  name: 'ClaimProof',
  tableName: 'claim_proof',
  properties: {
    id: p.uuid().primary(),
    claimId: p.uuid(),
    projectId: p.uuid(),
    placeCode: p.string(),
    kind: p.string(),
    attachmentId: p.uuid().nullable(),
    reference: p.string().nullable(),
    recordedAt: p.datetime(),
  },
});
export type ClaimProof = InferEntity<typeof ClaimProof>;
