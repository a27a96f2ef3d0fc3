import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** A contract under a project. Its items make its amount to the fen; it changes only by supplements. */
export const Contract = defineEntity({
  name: 'Contract',
  tableName: 'contract',
  properties: {
    id: p.uuid().primary(),
    projectId: p.uuid(),
    placeCode: p.string(),
    procurementId: p.uuid(),
    number: p.string(),
    party: p.string(),
    amountFen: p.bigint(),
    signedOn: p.string().columnType('date'),
    plannedFinish: p.string().columnType('date'),
    /** The part of the price that is kept back for defects, in percent with two decimals. */
    retentionPercent: p.decimal().precision(5).scale(2),
    recordedBy: p.uuid(),
    recordedAt: p.datetime(),
  },
});
export type Contract = InferEntity<typeof Contract>;
