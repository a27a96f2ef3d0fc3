import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** The handing over of an asset, once, signed by both sides. */
export const AssetHandover = defineEntity({
  name: 'AssetHandover',
  tableName: 'asset_handover',
  properties: {
    id: p.uuid().primary(),
    assetId: p.uuid(),
    placeCode: p.string(),
    handedOverOn: p.string().columnType('date'),
    giver: p.string(),
    giverSignedBy: p.string(),
    receiverPartyId: p.uuid(),
    receiverSignedBy: p.string(),
    listNumber: p.string().nullable(),
    note: p.string().nullable(),
    recordedBy: p.uuid(),
    recordedAt: p.datetime(),
  },
});
export type AssetHandover = InferEntity<typeof AssetHandover>;
