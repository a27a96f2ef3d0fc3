import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** A round of upkeep that was done, with its proof. Never altered. */
export const UpkeepRecord = defineEntity({
  name: 'UpkeepRecord',
  tableName: 'upkeep_record',
  properties: {
    id: p.uuid().primary(),
    planId: p.uuid(),
    assetId: p.uuid(),
    placeCode: p.string(),
    dueOn: p.string().columnType('date'),
    doneOn: p.string().columnType('date'),
    costFen: p.bigint(),
    doneBy: p.string(),
    note: p.string().nullable(),
    /** What shows it, in words, where no file is stored. */
    proof: p.string().nullable(),
    attachmentId: p.uuid().nullable(),
    sample: p.boolean().default(false),
    recordedBy: p.uuid(),
    recordedAt: p.datetime(),
  },
});
export type UpkeepRecord = InferEntity<typeof UpkeepRecord>;
