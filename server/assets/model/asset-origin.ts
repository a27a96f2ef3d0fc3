import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { spanColumns } from './span-columns.js';

/** How much of an asset's original value one project's settled money made, or how much came from before the system. */
export const AssetOrigin = defineEntity({
  name: 'AssetOrigin',
  tableName: 'asset_origin',
  properties: {
    ...spanColumns,
    /** The project's id, or INHERITED. */
    origin: p.string(),
    projectId: p.uuid().nullable(),
    fen: p.bigint(),
  },
});
export type AssetOrigin = InferEntity<typeof AssetOrigin>;
