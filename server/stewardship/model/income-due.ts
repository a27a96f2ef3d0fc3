import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** What falls due for one period of a contract; it lapses when the contract is closed before the period begins. */
export const IncomeDue = defineEntity({
  name: 'IncomeDue',
  tableName: 'income_due',
  properties: {
    id: p.uuid().primary(),
    leaseId: p.uuid(),
    assetId: p.uuid(),
    placeCode: p.string(),
    number: p.integer(),
    periodFrom: p.string().columnType('date'),
    periodTo: p.string().columnType('date'),
    dueOn: p.string().columnType('date'),
    amountFen: p.bigint(),
    lapsedOn: p.string().columnType('date').nullable(),
    sample: p.boolean().default(false),
  },
});
export type IncomeDue = InferEntity<typeof IncomeDue>;
