import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { SourceLevel } from '../../policies/index.js';
import type { Channel } from '../rules/kinds.js';

/** Money that a project expects, by level and channel, before any document has brought it. */
export const ProjectSource = defineEntity({
  name: 'ProjectSource',
  tableName: 'project_source',
  properties: {
    id: p.uuid().primary(),
    projectId: p.uuid(),
    placeCode: p.string(),
    /** Follows the project's; the public sees the rows of published projects. */
    published: p.boolean(),
    level: p.string().$type<SourceLevel>(),
    channel: p.string().$type<Channel>(),
    amountFen: p.bigint(),
  },
});
export type ProjectSource = InferEntity<typeof ProjectSource>;
