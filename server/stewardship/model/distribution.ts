import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { DistributionState } from '../rules/distribution-lifecycle.js';

/** A plan to distribute income of one asset, on its way from the village’s draft to the payment. */
export const Distribution = defineEntity({
  name: 'Distribution',
  tableName: 'distribution',
  properties: {
    id: p.uuid().primary(),
    assetId: p.uuid(),
    placeCode: p.string(),
    year: p.integer(),
    state: p.string().$type<DistributionState>(),
    stateSince: p.string().columnType('date'),
    amountFen: p.bigint(),
    note: p.string().nullable(),
    draftedOn: p.string().columnType('date'),
    decisionRecord: p.string().nullable(),
    decidedOn: p.string().columnType('date').nullable(),
    reviewedOn: p.string().columnType('date').nullable(),
    filedOn: p.string().columnType('date').nullable(),
    filingNumber: p.string().nullable(),
    paidOn: p.string().columnType('date').nullable(),
    voucherNumber: p.string().nullable(),
    returnReason: p.string().nullable(),
    version: p.integer().version(),
    sample: p.boolean().default(false),
    recordedAt: p.datetime(),
  },
});
export type Distribution = InferEntity<typeof Distribution>;
