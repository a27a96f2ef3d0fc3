import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** The final answer to an objection: upheld, so that the case must go back, or not. */
export const ObjectionReply = defineEntity({
  name: 'ObjectionReply',
  tableName: 'objection_reply',
  properties: {
    id: p.uuid().primary(),
    objectionId: p.uuid(),
    placeCode: p.string(),
    repliedOn: p.string().columnType('date'),
    text: p.text(),
    upheld: p.boolean(),
    repliedBy: p.uuid(),
    repliedFor: p.uuid().nullable(),
    recordedAt: p.datetime(),
  },
});
export type ObjectionReply = InferEntity<typeof ObjectionReply>;
