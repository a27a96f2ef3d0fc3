import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** From a first to a last day one person acts in another's post: by the one, for the other. */
export const Substitution = defineEntity({
  name: 'Substitution',
  tableName: 'substitution',
  properties: {
    id: p.uuid().primary(),
    postId: p.uuid(),
    /** The holder of the post. */
    forPersonId: p.uuid(),
    /** The substitute. */
    byPersonId: p.uuid(),
    placeCode: p.string(),
    /** Computed by the database. */
    countyCode: p.string().persist(false),
    validFrom: p.string().columnType('date'),
    /** The last day. The day before `validFrom` says that it never took effect. */
    validTo: p.string().columnType('date'),
    reason: p.string(),
  },
});
export type Substitution = InferEntity<typeof Substitution>;
