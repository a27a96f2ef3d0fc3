import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { Disposition } from '../rules/words.js';

/** Quota of one line laid on one project. */
export const Allocation = defineEntity({
  name: 'Allocation',
  tableName: 'allocation',
  properties: {
    id: p.uuid().primary(),
    lineId: p.uuid(),
    projectId: p.uuid(),
    placeCode: p.string(),
    /** Computed by the database. */
    countyCode: p.string().persist(false),
    /** The place under which its ledger accounts were opened; it stays when the project moves. */
    ledgerPlaceCode: p.string(),
    amountFen: p.bigint(),
    allocatedOn: p.string().columnType('date'),
    /** The budget year whose quota was taken. */
    year: p.integer(),
    disposition: p.string().$type<Disposition>(),
    approvalNumber: p.string(),
    expenseSubject: p.string().nullable(),
    sourceAdjustmentId: p.uuid().nullable(),
    entryId: p.uuid(),
    sample: p.boolean().default(false),
    recordedAt: p.datetime(),
  },
});
export type Allocation = InferEntity<typeof Allocation>;
