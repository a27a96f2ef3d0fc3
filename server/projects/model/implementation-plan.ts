import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** How an approved project is to be carried out, and who approved that. */
export const ImplementationPlan = defineEntity({
  name: 'ImplementationPlan',
  tableName: 'implementation_plan',
  properties: {
    id: p.uuid().primary(),
    projectId: p.uuid(),
    placeCode: p.string(),
    summary: p.string(),
    approvalNumber: p.string(),
    approvedBy: p.string(),
    approvedOn: p.string().columnType('date'),
    recordedBy: p.uuid(),
    recordedAt: p.datetime(),
  },
});
export type ImplementationPlan = InferEntity<typeof ImplementationPlan>;
