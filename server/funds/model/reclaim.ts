import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** The unreleased rest of an allocation, taken back to its line. */
export const Reclaim = defineEntity({
  name: 'Reclaim',
  tableName: 'reclaim',
  properties: {
    id: p.uuid().primary(),
    allocationId: p.uuid(),
    lineId: p.uuid(),
    projectId: p.uuid(),
    placeCode: p.string(),
    /** Computed by the database. */
    countyCode: p.string().persist(false),
    amountFen: p.bigint(),
    reclaimedOn: p.string().columnType('date'),
    decisionNumber: p.string().nullable(),
    reason: p.string(),
    entryId: p.uuid(),
    recordedAt: p.datetime(),
  },
});
export type Reclaim = InferEntity<typeof Reclaim>;
