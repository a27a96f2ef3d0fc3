import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** Money moved from one line to a new line of the same document with another source or task, by an approving decision. */
export const Consolidation = defineEntity({
  name: 'Consolidation',
  tableName: 'consolidation',
  properties: {
    id: p.uuid().primary(),
    fromLineId: p.uuid(),
    placeCode: p.string(),
    /** Computed by the database. */
    countyCode: p.string().persist(false),
    amountFen: p.bigint(),
    consolidatedOn: p.string().columnType('date'),
    decisionNumber: p.string(),
    decisionDate: p.string().columnType('date'),
    reason: p.string(),
    entryId: p.uuid(),
    recordedAt: p.datetime(),
  },
});
export type Consolidation = InferEntity<typeof Consolidation>;
