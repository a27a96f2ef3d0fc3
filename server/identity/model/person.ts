import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** Somebody who works with the platform. A person who leaves is closed, never removed: acts keep their names. */
export const Person = defineEntity({
  name: 'Person',
  tableName: 'person',
  properties: {
    id: p.uuid().primary(),
    name: p.string(),
    /** The county or office seat the person belongs to; who manages the account follows from it. */
    placeCode: p.string(),
    /** Computed by the database. */
    countyCode: p.string().persist(false),
    active: p.boolean(),
    createdAt: p.datetime(),
    closedAt: p.datetime().nullable(),
  },
});
export type Person = InferEntity<typeof Person>;
