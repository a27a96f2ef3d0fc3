import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** An amount of one origin that left one account for another. Act, place and dates repeat its entry's, for sums. */
export const Posting = defineEntity({
  name: 'Posting',
  tableName: 'posting',
  properties: {
    id: p.uuid().primary(),
    entryId: p.uuid(),
    act: p.string(),
    origin: p.uuid(),
    fromAccount: p.uuid(),
    toAccount: p.uuid(),
    amountFen: p.bigint(),
    businessDate: p.string().columnType('date'),
    recordedAt: p.datetime(),
    placeCode: p.string(),
  },
});
export type Posting = InferEntity<typeof Posting>;
