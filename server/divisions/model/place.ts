import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** A place of the statistical division table during the days on which its code was valid. */
export const Place = defineEntity({
  name: 'Place',
  tableName: 'place',
  properties: {
    id: p.uuid().primary(),
    code: p.string(),
    name: p.string(),
    level: p.string(),
    parentId: p.uuid().nullable(),
    validFrom: p.string().columnType('date'),
    /** The last day on which the code was valid; null while it still is. */
    validTo: p.string().columnType('date').nullable(),
    successorId: p.uuid().nullable(),
    /** The division code of the finance system (财政区划代码). */
    mofDivCode: p.string().nullable(),
  },
});
export type Place = InferEntity<typeof Place>;
