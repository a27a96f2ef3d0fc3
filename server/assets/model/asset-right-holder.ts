import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** A party's part of a right. */
export const AssetRightHolder = defineEntity({
  name: 'AssetRightHolder',
  tableName: 'asset_right_holder',
  properties: {
    id: p.uuid().primary(),
    rightId: p.uuid(),
    assetId: p.uuid(),
    placeCode: p.string(),
    /** Computed by the database. */
    countyCode: p.string().persist(false),
    partyId: p.uuid(),
    parts: p.bigint(),
  },
});
export type AssetRightHolder = InferEntity<typeof AssetRightHolder>;
