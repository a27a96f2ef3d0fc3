import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** What somebody says against a published notice while its clock runs. */
export const Objection = defineEntity({
  name: 'Objection',
  tableName: 'objection',
  properties: {
    id: p.uuid().primary(),
    noticeId: p.uuid(),
    placeCode: p.string(),
    receivedOn: p.string().columnType('date'),
    text: p.text(),
    /** The official who took it down; null when it was sent in by the public. */
    receivedBy: p.uuid().nullable(),
    /** Makes a retry by somebody who has not signed in safe. */
    requestKey: p.string().nullable(),
    recordedAt: p.datetime(),
    sample: p.boolean(),
  },
});
export type Objection = InferEntity<typeof Objection>;
