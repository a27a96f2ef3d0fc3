import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** The archiving of a project: which files are complete and who keeps a copy. */
export const Closing = defineEntity({
  name: 'Closing',
  tableName: 'closing',
  properties: {
    id: p.uuid().primary(),
    projectId: p.uuid(),
    placeCode: p.string(),
    closedOn: p.string().columnType('date'),
    files: p.array(),
    copies: p.array(),
    note: p.string().nullable(),
    recordedBy: p.uuid(),
    recordedAt: p.datetime(),
  },
});
export type Closing = InferEntity<typeof Closing>;
