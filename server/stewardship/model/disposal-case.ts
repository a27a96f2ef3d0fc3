import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { DisposalCondition, DisposalKind, DisposalState } from '../rules/disposal-words.js';

/** An asset that is given up, from the request to what it brought. */
export const Disposal = defineEntity({
  name: 'Disposal',
  tableName: 'disposal',
  properties: {
    id: p.uuid().primary(),
    assetId: p.uuid(),
    placeCode: p.string(),
    state: p.string().$type<DisposalState>(),
    kind: p.string().$type<DisposalKind>(),
    condition: p.string().$type<DisposalCondition>(),
    requestedByPartyId: p.uuid(),
    requestedOn: p.string().columnType('date'),
    reason: p.string(),
    /** A collective owned a share on the day of the request. */
    collective: p.boolean(),
    valuationFen: p.bigint().nullable(),
    valuationNumber: p.string().nullable(),
    valuedBy: p.string().nullable(),
    valuedOn: p.string().columnType('date').nullable(),
    votedOn: p.string().columnType('date').nullable(),
    votesFor: p.integer().nullable(),
    votesCast: p.integer().nullable(),
    voteRecord: p.string().nullable(),
    reviewedOn: p.string().columnType('date').nullable(),
    approvedOn: p.string().columnType('date').nullable(),
    documentNumber: p.string().nullable(),
    consentedOn: p.string().columnType('date').nullable(),
    consentNumber: p.string().nullable(),
    completedOn: p.string().columnType('date').nullable(),
    proceedsFen: p.bigint().nullable(),
    proceedsReceivedOn: p.string().columnType('date').nullable(),
    proceedsUse: p.string().nullable(),
    voucherNumber: p.string().nullable(),
    noProceedsReason: p.string().nullable(),
    /** The net value that left the books with the asset. */
    netFen: p.bigint().nullable(),
    closedOn: p.string().columnType('date').nullable(),
    closedReason: p.string().nullable(),
    version: p.integer().version(),
    sample: p.boolean().default(false),
    recordedBy: p.uuid(),
    recordedAt: p.datetime(),
  },
});
export type Disposal = InferEntity<typeof Disposal>;
