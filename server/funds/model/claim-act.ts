import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

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
    fromState: p.string().nullable(),
    toState: p.string(),
    duty: p.string(),
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
