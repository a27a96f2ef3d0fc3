import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** An office of a county (or prefecture), such as its agriculture bureau; which one leads the project library is data. */
export const Department = defineEntity({
  name: 'Department',
  tableName: 'department',
  properties: {
    id: p.uuid().primary(),
    placeCode: p.string(),
    /** Computed by the database. */
    countyCode: p.string().persist(false),
    name: p.string(),
    shortName: p.string(),
    /** AGRICULTURE, FINANCE, TRANSPORT, …: a county may use words of its own. */
    kind: p.string(),
    isLeadBureau: p.boolean(),
  },
});
export type Department = InferEntity<typeof Department>;
