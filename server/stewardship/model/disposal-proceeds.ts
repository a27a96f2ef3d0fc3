import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** What one owner got of the proceeds of a disposal. Never altered. */
export const DisposalProceeds = defineEntity({
  name: 'DisposalProceeds',
  tableName: 'disposal_proceeds',
  properties: {
    id: p.uuid().primary(),
    disposalId: p.uuid(),
    assetId: p.uuid(),
    placeCode: p.string(),
    partyId: p.uuid(),
    amountFen: p.bigint(),
  },
});
export type DisposalProceeds = InferEntity<typeof DisposalProceeds>;
