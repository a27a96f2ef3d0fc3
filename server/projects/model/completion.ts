import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** The day on which all contract quantities were done. */
export const Completion = defineEntity({
  name: 'Completion',
  tableName: 'completion',
  properties: {
    id: p.uuid().primary(),
    projectId: p.uuid(),
    placeCode: p.string(),
    completedOn: p.string().columnType('date'),
    note: p.string().nullable(),
    recordedBy: p.uuid(),
    recordedAt: p.datetime(),
  },
});
export type Completion = InferEntity<typeof Completion>;
