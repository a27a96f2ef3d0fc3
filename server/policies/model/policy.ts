import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** One value of one policy for one scope during its days of validity. It is ended and replaced, never edited. */
export const Policy = defineEntity({
  name: 'Policy',
  tableName: 'policy',
  properties: {
    id: p.uuid().primary(),
    key: p.string(),
    scopeCode: p.string(),
    year: p.integer().nullable(),
    level: p.string().nullable(),
    value: p.json<Record<string, unknown>>(),
    validFrom: p.string().columnType('date'),
    validTo: p.string().columnType('date').nullable(),
    basis: p.string(),
    reason: p.string().nullable(),
    recordedAt: p.datetime(),
    replacedById: p.uuid().nullable(),
  },
});
export type Policy = InferEntity<typeof Policy>;
