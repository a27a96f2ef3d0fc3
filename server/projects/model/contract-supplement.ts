import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** A later agreement that changes a contract, resting on an approved change of the project. */
export const ContractSupplement = defineEntity({
  name: 'ContractSupplement',
  tableName: 'contract_supplement',
  properties: {
    id: p.uuid().primary(),
    projectId: p.uuid(),
    placeCode: p.string(),
    contractId: p.uuid(),
    changeRequestId: p.uuid(),
    number: p.string(),
    /** What it adds to the contract; below zero where it takes away. */
    amountFen: p.bigint(),
    signedOn: p.string().columnType('date'),
    reason: p.string(),
    recordedBy: p.uuid(),
    recordedAt: p.datetime(),
  },
});
export type ContractSupplement = InferEntity<typeof ContractSupplement>;
