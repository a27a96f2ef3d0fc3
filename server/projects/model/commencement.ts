import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** The day on which works began. */
export const Commencement = defineEntity({
  name: 'Commencement',
  tableName: 'commencement',
  properties: {
    id: p.uuid().primary(),
    projectId: p.uuid(),
    placeCode: p.string(),
    startedOn: p.string().columnType('date'),
    note: p.string().nullable(),
    recordedBy: p.uuid(),
    recordedAt: p.datetime(),
  },
});
export type Commencement = InferEntity<typeof Commencement>;
