import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { ClaimState } from '../rules/claim-lifecycle.js';
import type { Duty } from '../rules/words.js';

/** One step of a claim: who, for whom, in which post, from which state to which. */
export const ClaimAct = defineEntity({
  name: 'ClaimAct',
  tableName: 'claim_act',
  properties: {
    id: p.uuid().primary(),
    claimId: p.uuid(),
    projectId: p.uuid(),
    placeCode: p.string(),
    move: p.string(),
    fromState: p.string().$type<ClaimState>().nullable(),
    toState: p.string().$type<ClaimState>(),
    duty: p.string().$type<Duty>(),
    byPersonId: p.uuid(),
    forPersonId: p.uuid().nullable(),
    circle: p.array<string>().columnType('uuid[]'),
    postId: p.uuid(),
    role: p.string(),
    businessDate: p.string().columnType('date'),
    recordedAt: p.datetime(),
    opinion: p.string().nullable(),
  },
});
export type ClaimAct = InferEntity<typeof ClaimAct>;
