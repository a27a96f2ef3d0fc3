import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** Unreleased money taken from one project to another, out and in by the same amount, by an approving decision. */
export const Adjustment = defineEntity({
  name: 'Adjustment',
  tableName: 'adjustment',
  properties: {
    id: p.uuid().primary(),
    fromAllocationId: p.uuid(),
    projectId: p.uuid(),
    placeCode: p.string(),
    /** Computed by the database. */
    countyCode: p.string().persist(false),
    toProjectId: p.uuid(),
    amountFen: p.bigint(),
    adjustedOn: p.string().columnType('date'),
    decisionNumber: p.string(),
    decisionDate: p.string().columnType('date'),
    reason: p.string(),
    outEntryId: p.uuid(),
    inEntryId: p.uuid(),
    recordedAt: p.datetime(),
  },
});
export type Adjustment = InferEntity<typeof Adjustment>;
