import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** A kind of village tag; kinds are data. */
export const VillageTagKind = defineEntity({
  name: 'VillageTagKind',
  tableName: 'village_tag_kind',
  properties: {
    id: p.uuid().primary(),
    code: p.string(),
    zh: p.string(),
    en: p.string(),
    position: p.integer(),
  },
});
export type VillageTagKind = InferEntity<typeof VillageTagKind>;
