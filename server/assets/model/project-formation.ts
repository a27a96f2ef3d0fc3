import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** How a project's settlement became assets, and why the rest did not. */
export const ProjectFormation = defineEntity({
  name: 'ProjectFormation',
  tableName: 'project_formation',
  properties: {
    id: p.uuid().primary(),
    projectId: p.uuid(),
    placeCode: p.string(),
    settlementFen: p.bigint(),
    formedFen: p.bigint(),
    /** Settlement less assets; computed by the database. */
    expensedFen: p.bigint().persist(false),
    expensedReason: p.string().nullable(),
    formedOn: p.string().columnType('date'),
    recordedBy: p.uuid(),
    recordedAt: p.datetime(),
  },
});
export type ProjectFormation = InferEntity<typeof ProjectFormation>;
