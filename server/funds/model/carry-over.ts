import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** What lay in the accounts of one budget year, moved to those of the next: of a line, or of an allocation. */
export const CarryOver = defineEntity({
  name: 'CarryOver',
  tableName: 'carry_over',
  properties: {
    id: p.uuid().primary(),
    lineId: p.uuid(),
    allocationId: p.uuid().nullable(),
    projectId: p.uuid().nullable(),
    placeCode: p.string(),
    /** Computed by the database. */
    countyCode: p.string().persist(false),
    firstYear: p.integer(),
    fromYear: p.integer(),
    toYear: p.integer(),
    availableFen: p.bigint(),
    allocatedFen: p.bigint(),
    releasedFen: p.bigint(),
    carriedOn: p.string().columnType('date'),
    reason: p.string(),
    entryId: p.uuid(),
    recordedAt: p.datetime(),
  },
});
export type CarryOver = InferEntity<typeof CarryOver>;
