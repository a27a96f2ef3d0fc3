import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { LinkageKind } from '../rules/kinds.js';

/** How a project pays the farmers (联农带农、利益联结机制). */
export const BenefitLinkage = defineEntity({
  name: 'BenefitLinkage',
  tableName: 'benefit_linkage',
  properties: {
    id: p.uuid().primary(),
    projectId: p.uuid(),
    placeCode: p.string(),
    published: p.boolean(),
    kind: p.string().$type<LinkageKind>(),
    description: p.string(),
    households: p.integer(),
    people: p.integer(),
    /** Expected income of the farmers in a year. */
    incomeFen: p.bigint().nullable(),
  },
});
export type BenefitLinkage = InferEntity<typeof BenefitLinkage>;
