import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { PartyKind } from '../rules/words.js';

/** Whoever can hold a right over an asset: an organ, a collective, a company, a household. */
export const Party = defineEntity({
  name: 'Party',
  tableName: 'party',
  properties: {
    id: p.uuid().primary(),
    placeCode: p.string(),
    /** Computed by the database. */
    countyCode: p.string().persist(false),
    kind: p.string().$type<PartyKind>(),
    name: p.string(),
    /** The unified social credit code, where it has one. */
    creditCode: p.string().nullable(),
    departmentId: p.uuid().nullable(),
    sample: p.boolean().default(false),
    recordedBy: p.uuid().nullable(),
    recordedAt: p.datetime(),
  },
});
export type Party = InferEntity<typeof Party>;
