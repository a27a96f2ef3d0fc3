import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** Which asset went on in which other, by a split or a merge, and with how much of its original value. */
export const AssetLineage = defineEntity({
  name: 'AssetLineage',
  tableName: 'asset_lineage',
  properties: {
    id: p.uuid().primary(),
    fromAssetId: p.uuid(),
    toAssetId: p.uuid(),
    placeCode: p.string(),
    /** Computed by the database. */
    countyCode: p.string().persist(false),
    kind: p.string().$type<'SPLIT' | 'MERGE'>(),
    happenedOn: p.string().columnType('date'),
    fen: p.bigint(),
  },
});
export type AssetLineage = InferEntity<typeof AssetLineage>;
