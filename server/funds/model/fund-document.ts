import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** A notice that gives the county money, with its number in the one normal spelling. Its lines say how much of which source and task. */
export const FundDocument = defineEntity({
  name: 'FundDocument',
  tableName: 'fund_document',
  properties: {
    id: p.uuid().primary(),
    placeCode: p.string(),
    /** Computed by the database. */
    countyCode: p.string().persist(false),
    number: p.string().nullable(),
    numberAsWritten: p.string().nullable(),
    noNumberReason: p.string().nullable(),
    parentId: p.uuid().nullable(),
    superiorNumber: p.string().nullable(),
    title: p.string(),
    issuingBody: p.string(),
    issuedOn: p.string().columnType('date'),
    receivedOn: p.string().columnType('date'),
    year: p.integer(),
    batch: p.string().nullable(),
    advanceIssued: p.boolean(),
    directFundMark: p.string().nullable(),
    projectCode: p.string().nullable(),
    incomeSubject: p.string().nullable(),
    expenseSubject: p.string().nullable(),
    amountFen: p.bigint(),
    attachmentId: p.uuid().nullable(),
    entryId: p.uuid(),
    sample: p.boolean().default(false),
    recordedAt: p.datetime(),
  },
});
export type FundDocument = InferEntity<typeof FundDocument>;
