import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** A village counts as of a kind (key village, pilot village) from a first to a last day. */
export const VillageTag = defineEntity({
  name: 'VillageTag',
  tableName: 'village_tag',
  properties: {
    id: p.uuid().primary(),
    placeCode: p.string(),
    /** Computed by the database. */
    countyCode: p.string().persist(false),
    kind: p.string(),
    validFrom: p.string().columnType('date'),
    /** The last day; null while it lasts. The day before `validFrom` says that it never took effect. */
    validTo: p.string().columnType('date').nullable(),
    basis: p.string(),
    endReason: p.string().nullable(),
    recordedBy: p.uuid(),
    recordedAt: p.datetime(),
  },
});
export type VillageTag = InferEntity<typeof VillageTag>;
