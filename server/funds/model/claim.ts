import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { ClaimState } from '../rules/claim-lifecycle.js';
import type { ClaimKind } from '../rules/words.js';

/** A request of the implementing unit to be paid against proofs. */
export const Claim = defineEntity({
  name: 'Claim',
  tableName: 'claim',
  properties: {
    id: p.uuid().primary(),
    projectId: p.uuid(),
    placeCode: p.string(),
    /** Computed by the database. */
    countyCode: p.string().persist(false),
    contractId: p.uuid().nullable(),
    kind: p.string().$type<ClaimKind>(),
    purpose: p.string(),
    amountFen: p.bigint(),
    isRetention: p.boolean().default(false),
    payee: p.string(),
    payeeAccount: p.string(),
    applicantUnit: p.string(),
    state: p.string().$type<ClaimState>(),
    stateSince: p.string().columnType('date'),
    returnReason: p.string().nullable(),
    version: p.integer().version(),
    sample: p.boolean().default(false),
    recordedAt: p.datetime(),
  },
});
export type Claim = InferEntity<typeof Claim>;
