import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** What the implementing unit handed to the owner, signed by both. */
export const Handover = defineEntity({
  name: 'Handover',
  tableName: 'handover',
  properties: {
    id: p.uuid().primary(),
    projectId: p.uuid(),
    placeCode: p.string(),
    handedOverOn: p.string().columnType('date'),
    giver: p.string(),
    giverSignedBy: p.string(),
    receiver: p.string(),
    receiverSignedBy: p.string(),
    note: p.string().nullable(),
    recordedBy: p.uuid(),
    recordedAt: p.datetime(),
  },
});
export type Handover = InferEntity<typeof Handover>;
