import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { AssetState } from '../rules/states.js';
import type { AssetClass, AssetForm } from '../rules/words.js';
import { spanColumns } from './span-columns.js';

/** What an asset was during some days, as we knew it between some moments. */
export const AssetVersion = defineEntity({
  name: 'AssetVersion',
  tableName: 'asset_version',
  properties: {
    ...spanColumns,
    /** The asset's code, so that a register is read in its order. */
    code: p.string(),
    name: p.string(),
    class: p.string().$type<AssetClass>(),
    form: p.string().$type<AssetForm>(),
    state: p.string().$type<AssetState>(),
    quantity: p.string().columnType('numeric(18,4)').nullable(),
    unit: p.string().nullable(),
    location: p.string().nullable(),
    originalFen: p.bigint(),
    netFen: p.bigint(),
  },
});
export type AssetVersion = InferEntity<typeof AssetVersion>;
