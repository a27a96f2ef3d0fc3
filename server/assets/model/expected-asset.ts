import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { AssetClass, AssetForm } from '../rules/words.js';

/** What a project is going to leave behind, as it is named before acceptance. */
export const ExpectedAsset = defineEntity({
  name: 'ExpectedAsset',
  tableName: 'expected_asset',
  properties: {
    id: p.uuid().primary(),
    projectId: p.uuid(),
    /** The project's place, by which it is seen. */
    placeCode: p.string(),
    name: p.string(),
    class: p.string().$type<AssetClass>().nullable(),
    form: p.string().$type<AssetForm>().nullable(),
    ownerPartyId: p.uuid().nullable(),
    upkeepPartyId: p.uuid().nullable(),
    quantity: p.string().columnType('numeric(18,4)').nullable(),
    unit: p.string().nullable(),
    /** Where the asset itself will lie. */
    assetPlaceCode: p.string(),
    location: p.string().nullable(),
    withdrawnOn: p.string().columnType('date').nullable(),
    withdrawnReason: p.string().nullable(),
    /** The asset it was formed as, or into which its value went. */
    assetId: p.uuid().nullable(),
    recordedBy: p.uuid(),
    recordedAt: p.datetime(),
    version: p.integer().version(),
  },
});
export type ExpectedAsset = InferEntity<typeof ExpectedAsset>;
