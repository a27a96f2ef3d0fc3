import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { DutyLevel } from '../rules/words.js';
import { spanColumns } from './span-columns.js';

/** Who answered for an asset at one level during some days. */
export const AssetDuty = defineEntity({
  name: 'AssetDuty',
  tableName: 'asset_duty',
  properties: {
    ...spanColumns,
    level: p.string().$type<DutyLevel>(),
    partyId: p.uuid().nullable(),
    /** The unit, or at the level PUBLIC the channel by which people watch. */
    unit: p.string(),
    personName: p.string().nullable(),
    /** The post in which the person answers; when it ends, the duty has to be handed on. */
    postId: p.uuid().nullable(),
    contact: p.string().nullable(),
  },
});
export type AssetDuty = InferEntity<typeof AssetDuty>;
