import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { ProcurementMethod } from '../rules/execution-kinds.js';

/** How the one who does the work was found, and at what price. */
export const Procurement = defineEntity({
  name: 'Procurement',
  tableName: 'procurement',
  properties: {
    id: p.uuid().primary(),
    projectId: p.uuid(),
    placeCode: p.string(),
    method: p.string().$type<ProcurementMethod>(),
    tenderNumber: p.string().nullable(),
    winner: p.string(),
    priceFen: p.bigint(),
    decidedOn: p.string().columnType('date'),
    result: p.string().nullable(),
    recordedBy: p.uuid(),
    recordedAt: p.datetime(),
  },
});
export type Procurement = InferEntity<typeof Procurement>;
