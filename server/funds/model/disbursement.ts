import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** Money, or a limit to pay from, released to the implementing unit or township. */
export const Disbursement = defineEntity({
  name: 'Disbursement',
  tableName: 'disbursement',
  properties: {
    id: p.uuid().primary(),
    allocationId: p.uuid(),
    projectId: p.uuid(),
    placeCode: p.string(),
    /** Computed by the database. */
    countyCode: p.string().persist(false),
    amountFen: p.bigint(),
    releasedOn: p.string().columnType('date'),
    voucherNumber: p.string(),
    receivingUnit: p.string(),
    entryId: p.uuid(),
    sample: p.boolean().default(false),
    recordedAt: p.datetime(),
  },
});
export type Disbursement = InferEntity<typeof Disbursement>;
