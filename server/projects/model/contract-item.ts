import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** A line of a contract or of a supplement: so much of a unit at a unit price. */
export const ContractItem = defineEntity({
  name: 'ContractItem',
  tableName: 'contract_item',
  properties: {
    id: p.uuid().primary(),
    projectId: p.uuid(),
    placeCode: p.string(),
    contractId: p.uuid(),
    supplementId: p.uuid().nullable(),
    /** The line whose quantity this line of a supplement raises or, below zero, lowers. */
    altersItemId: p.uuid().nullable(),
    position: p.integer(),
    name: p.string(),
    unit: p.string(),
    /** At most four decimals. */
    quantity: p.decimal().precision(18).scale(4),
    unitPriceFen: p.bigint(),
    /** Quantity by unit price, rounded half up to the fen; computed by the database. */
    amountFen: p.bigint().persist(false),
  },
});
export type ContractItem = InferEntity<typeof ContractItem>;
