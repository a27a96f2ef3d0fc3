import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** Unused money of a line, given back to the superior. */
export const SurplusReturn = defineEntity({
  name: 'SurplusReturn',
  tableName: 'surplus_return',
  properties: {
    id: p.uuid().primary(),
    lineId: p.uuid(),
    placeCode: p.string(),
    /** Computed by the database. */
    countyCode: p.string().persist(false),
    amountFen: p.bigint(),
    returnedOn: p.string().columnType('date'),
    decisionNumber: p.string(),
    reason: p.string(),
    entryId: p.uuid(),
    recordedAt: p.datetime(),
  },
});
export type SurplusReturn = InferEntity<typeof SurplusReturn>;
