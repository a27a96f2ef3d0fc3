import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** What lies in an inside account now. The database keeps it: it is made with the account and moved by postings. */
export const Balance = defineEntity({
  name: 'Balance',
  tableName: 'balance',
  properties: {
    accountId: p.uuid().primary(),
    placeCode: p.string(),
    amountFen: p.bigint(),
  },
});
export type Balance = InferEntity<typeof Balance>;
