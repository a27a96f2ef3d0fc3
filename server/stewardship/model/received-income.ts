import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { IncomeKind } from '../rules/income-words.js';

/** Income that came in, or the reversal of one: a row of the opposite amount. Only added to. */
export const Income = defineEntity({
  name: 'Income',
  tableName: 'income',
  properties: {
    id: p.uuid().primary(),
    assetId: p.uuid(),
    leaseId: p.uuid().nullable(),
    dueId: p.uuid().nullable(),
    placeCode: p.string(),
    kind: p.string().$type<IncomeKind>(),
    receivedOn: p.string().columnType('date'),
    amountFen: p.bigint(),
    payer: p.string(),
    voucherNumber: p.string().nullable(),
    note: p.string().nullable(),
    reversesId: p.uuid().nullable(),
    reason: p.string().nullable(),
    sample: p.boolean().default(false),
    byPersonId: p.uuid(),
    forPersonId: p.uuid().nullable(),
    circle: p.array<string>().columnType('uuid[]'),
    recordedAt: p.datetime(),
  },
});
export type Income = InferEntity<typeof Income>;
