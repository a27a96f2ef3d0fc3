import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { ChangeState } from '../rules/change-lifecycle.js';
import type { ChangeKind, ProposedChange } from '../rules/proposed-change.js';

/** A change of an approved project that is asked for: decided once, by the body that approved the project. */
export const ChangeRequest = defineEntity({
  name: 'ChangeRequest',
  tableName: 'change_request',
  properties: {
    id: p.uuid().primary(),
    projectId: p.uuid(),
    placeCode: p.string(),
    kind: p.string().$type<ChangeKind>(),
    state: p.string().$type<ChangeState>(),
    /** What the project is to say instead; only the fields that its kind allows. */
    proposed: p.json<ProposedChange>(),
    reason: p.string(),
    editionBefore: p.integer(),
    editionAfter: p.integer().nullable(),
    requestedOn: p.string().columnType('date'),
    requestedBy: p.uuid(),
    /** Those who asked, with their substitutes of that day: none of them decides. */
    circle: p.array().columnType('uuid[]'),
    recordedAt: p.datetime(),
    decidedOn: p.string().columnType('date').nullable(),
    decidedBy: p.uuid().nullable(),
    decidedAt: p.datetime().nullable(),
    opinion: p.string().nullable(),
    minutesNumber: p.string().nullable(),
    minutesDate: p.string().columnType('date').nullable(),
  },
});
export type ChangeRequest = InferEntity<typeof ChangeRequest>;
