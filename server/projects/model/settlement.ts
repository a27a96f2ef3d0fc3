import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** The audited final price of a project. */
export const Settlement = defineEntity({
  name: 'Settlement',
  tableName: 'settlement',
  properties: {
    id: p.uuid().primary(),
    projectId: p.uuid(),
    placeCode: p.string(),
    amountFen: p.bigint(),
    /** Contracts and supplements on the day of the settlement. */
    contractFen: p.bigint(),
    /** Contract less settlement; computed by the database. */
    savingFen: p.bigint().persist(false),
    settledOn: p.string().columnType('date'),
    /** The office or firm that audited. */
    auditedBy: p.string(),
    documentNumber: p.string().nullable(),
    recordedBy: p.uuid(),
    recordedAt: p.datetime(),
  },
});
export type Settlement = InferEntity<typeof Settlement>;
