import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** Something that an acceptance found wrong; open until it is closed with a note. */
export const AcceptanceProblem = defineEntity({
  name: 'AcceptanceProblem',
  tableName: 'acceptance_problem',
  properties: {
    id: p.uuid().primary(),
    projectId: p.uuid(),
    placeCode: p.string(),
    acceptanceId: p.uuid(),
    description: p.string(),
    dueOn: p.string().columnType('date').nullable(),
    closedOn: p.string().columnType('date').nullable(),
    closedBy: p.uuid().nullable(),
    closingNote: p.string().nullable(),
  },
});
export type AcceptanceProblem = InferEntity<typeof AcceptanceProblem>;
