import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { DistributionState } from '../rules/distribution-lifecycle.js';

/** One step of a distribution: who, for whom, in which post, from which state to which. */
export const DistributionAct = defineEntity({
  name: 'DistributionAct',
  tableName: 'distribution_act',
  properties: {
    id: p.uuid().primary(),
    distributionId: p.uuid(),
    assetId: p.uuid(),
    placeCode: p.string(),
    move: p.string(),
    fromState: p.string().$type<DistributionState>().nullable(),
    toState: p.string().$type<DistributionState>(),
    byPersonId: p.uuid(),
    forPersonId: p.uuid().nullable(),
    circle: p.array<string>().columnType('uuid[]'),
    postId: p.uuid(),
    role: p.string(),
    businessDate: p.string().columnType('date'),
    opinion: p.string().nullable(),
    recordedAt: p.datetime(),
  },
});
export type DistributionAct = InferEntity<typeof DistributionAct>;
