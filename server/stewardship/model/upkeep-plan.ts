import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { UpkeepMoneySource, UpkeepRhythm } from '../rules/upkeep-words.js';

/** Who keeps an asset up from a day on, with which money and how often. Its rounds follow from it. */
export const UpkeepPlan = defineEntity({
  name: 'UpkeepPlan',
  tableName: 'upkeep_plan',
  properties: {
    id: p.uuid().primary(),
    assetId: p.uuid(),
    placeCode: p.string(),
    partyId: p.uuid(),
    moneySource: p.string().$type<UpkeepMoneySource>(),
    yearlyCostFen: p.bigint(),
    rhythm: p.string().$type<UpkeepRhythm>(),
    duties: p.string(),
    beginsOn: p.string().columnType('date'),
    /** The last day; null while it is open. */
    endsOn: p.string().columnType('date').nullable(),
    endedReason: p.string().nullable(),
    version: p.integer().version(),
    sample: p.boolean().default(false),
    recordedBy: p.uuid(),
    recordedAt: p.datetime(),
  },
});
export type UpkeepPlan = InferEntity<typeof UpkeepPlan>;
