import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** Which papers a kind of claim must have. */
export const ProofRequirement = defineEntity({
  name: 'ProofRequirement',
  tableName: 'proof_requirement',
  properties: {
    claimKind: p.string().primary(),
    proofKind: p.string().primary(),
  },
});
export type ProofRequirement = InferEntity<typeof ProofRequirement>;
