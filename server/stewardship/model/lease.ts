import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { LeaseKind } from '../rules/income-words.js';
import type { UpkeepRhythm as Rhythm } from '../rules/upkeep-words.js';

/** A contract under which somebody uses an asset and pays for it. */
export const Lease = defineEntity({
  name: 'Lease',
  tableName: 'lease',
  properties: {
    id: p.uuid().primary(),
    assetId: p.uuid(),
    placeCode: p.string(),
    kind: p.string().$type<LeaseKind>(),
    lesseePartyId: p.uuid(),
    number: p.string(),
    signedOn: p.string().columnType('date'),
    beginsOn: p.string().columnType('date'),
    endsOn: p.string().columnType('date'),
    rentFen: p.bigint(),
    rhythm: p.string().$type<Rhythm>(),
    inAdvance: p.boolean(),
    guaranteed: p.boolean(),
    note: p.string().nullable(),
    closedOn: p.string().columnType('date').nullable(),
    closedReason: p.string().nullable(),
    version: p.integer().version(),
    sample: p.boolean().default(false),
    recordedBy: p.uuid(),
    recordedAt: p.datetime(),
  },
});
export type Lease = InferEntity<typeof Lease>;
