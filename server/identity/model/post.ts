import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { Role } from '../../kernel/viewer.js';

/** A post: role × place × department, from a first to a last day. A person may hold several. */
export const Post = defineEntity({
  name: 'Post',
  tableName: 'post',
  properties: {
    id: p.uuid().primary(),
    personId: p.uuid(),
    role: p.string().$type<Role>(),
    placeCode: p.string(),
    /** Computed by the database. */
    countyCode: p.string().persist(false),
    departmentId: p.uuid().nullable(),
    validFrom: p.string().columnType('date'),
    /** The last day; null while no end is known. The day before `validFrom` says that it never took effect. */
    validTo: p.string().columnType('date').nullable(),
  },
});
export type Post = InferEntity<typeof Post>;
