import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** Money paid to the final payee of a claim. */
export const Payment = defineEntity({
  name: 'Payment',
  tableName: 'payment',
  properties: {
    id: p.uuid().primary(),
    claimId: p.uuid(),
    allocationId: p.uuid(),
    projectId: p.uuid(),
    placeCode: p.string(),
    /** Computed by the database. */
    countyCode: p.string().persist(false),
    amountFen: p.bigint(),
    paidOn: p.string().columnType('date'),
    payee: p.string(),
    payeeAccount: p.string(),
    voucherNumber: p.string(),
    isRetention: p.boolean(),
    entryId: p.uuid(),
    sample: p.boolean().default(false),
    recordedAt: p.datetime(),
  },
});
export type Payment = InferEntity<typeof Payment>;
