import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { DistributionUse } from '../rules/income-words.js';

/** What of a distribution goes to whom, for what; the shares make exactly its amount. */
export const DistributionShare = defineEntity({
  name: 'DistributionShare',
  tableName: 'distribution_share',
  properties: {
    id: p.uuid().primary(),
    distributionId: p.uuid(),
    assetId: p.uuid(),
    placeCode: p.string(),
    use: p.string().$type<DistributionUse>(),
    recipient: p.string(),
    partyId: p.uuid().nullable(),
    amountFen: p.bigint(),
    sample: p.boolean().default(false),
  },
});
export type DistributionShare = InferEntity<typeof DistributionShare>;
