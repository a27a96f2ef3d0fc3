import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { InspectionFinding, InspectionKind } from '../rules/upkeep-words.js';

/** What was found when an asset was looked at, with its proof. Never altered. */
export const Inspection = defineEntity({
  name: 'Inspection',
  tableName: 'inspection',
  properties: {
    id: p.uuid().primary(),
    assetId: p.uuid(),
    placeCode: p.string(),
    inspectedOn: p.string().columnType('date'),
    kind: p.string().$type<InspectionKind>(),
    finding: p.string().$type<InspectionFinding>(),
    opinion: p.string(),
    quantityFound: p.string().columnType('numeric(18,4)').nullable(),
    proof: p.string().nullable(),
    attachmentId: p.uuid().nullable(),
    sample: p.boolean().default(false),
    recordedBy: p.uuid(),
    recordedAt: p.datetime(),
  },
});
export type Inspection = InferEntity<typeof Inspection>;
