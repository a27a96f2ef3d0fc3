import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** The content of a project as one decision approved it. The first edition is kept for ever; a change adds the next. */
export const ProjectEdition = defineEntity({
  name: 'ProjectEdition',
  tableName: 'project_edition',
  properties: {
    id: p.uuid().primary(),
    projectId: p.uuid(),
    placeCode: p.string(),
    published: p.boolean(),
    edition: p.integer(),
    content: p.json<Record<string, unknown>>(),
    madeOn: p.string().columnType('date'),
    /** The change request that led to it; null for the first. */
    changeId: p.uuid().nullable(),
    reason: p.string().nullable(),
    recordedAt: p.datetime(),
  },
});
export type ProjectEdition = InferEntity<typeof ProjectEdition>;
