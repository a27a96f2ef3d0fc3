import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { DisposalDuty, DisposalState } from '../rules/disposal-words.js';

/** One step of a disposal: who, for whom, in which post, from which state to which. */
export const DisposalAct = defineEntity({
  name: 'DisposalAct',
  tableName: 'disposal_act',
  properties: {
    id: p.uuid().primary(),
    disposalId: p.uuid(),
    assetId: p.uuid(),
    placeCode: p.string(),
    move: p.string(),
    fromState: p.string().$type<DisposalState>().nullable(),
    toState: p.string().$type<DisposalState>(),
    duty: p.string().$type<DisposalDuty>(),
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
export type DisposalAct = InferEntity<typeof DisposalAct>;
