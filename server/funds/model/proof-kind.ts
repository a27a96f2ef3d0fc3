import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** A kind of paper that a claim may need. */
export const ProofKind = defineEntity({
  name: 'ProofKind',
  tableName: 'proof_kind',
  properties: {
    code: p.string().primary(),
    zh: p.string(),
    en: p.string(),
  },
});
export type ProofKind = InferEntity<typeof ProofKind>;
