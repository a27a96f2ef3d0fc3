import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** The mark that a document, allocation, disbursement or payment was booked in error and taken back. */
export const FundReversal = defineEntity({
  name: 'FundReversal',
  tableName: 'fund_reversal',
  properties: {
    id: p.uuid().primary(),
    noun: p.string(),
    subjectId: p.uuid(),
    projectId: p.uuid().nullable(),
    placeCode: p.string(),
    /** Computed by the database. */
    countyCode: p.string().persist(false),
    reversedOn: p.string().columnType('date'),
    reason: p.string(),
    entryId: p.uuid(),
    recordedAt: p.datetime(),
  },
});
export type FundReversal = InferEntity<typeof FundReversal>;
