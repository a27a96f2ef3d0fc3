import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** Released money that was not paid and goes back to its allocation. */
export const DisbursementReturn = defineEntity({
  name: 'DisbursementReturn',
  tableName: 'disbursement_return',
  properties: {
    id: p.uuid().primary(),
    allocationId: p.uuid(),
    projectId: p.uuid(),
    placeCode: p.string(),
    /** Computed by the database. */
    countyCode: p.string().persist(false),
    amountFen: p.bigint(),
    returnedOn: p.string().columnType('date'),
    voucherNumber: p.string(),
    reason: p.string(),
    entryId: p.uuid(),
    recordedAt: p.datetime(),
  },
});
export type DisbursementReturn = InferEntity<typeof DisbursementReturn>;
