import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { AcceptanceConclusion, AcceptanceLevel } from '../rules/execution-kinds.js';

/** A check of the finished works at one level, with its conclusion. */
export const Acceptance = defineEntity({
  name: 'Acceptance',
  tableName: 'acceptance',
  properties: {
    id: p.uuid().primary(),
    projectId: p.uuid(),
    placeCode: p.string(),
    level: p.string().$type<AcceptanceLevel>(),
    acceptedOn: p.string().columnType('date'),
    recordNumber: p.string().nullable(),
    conclusion: p.string().$type<AcceptanceConclusion>(),
    opinion: p.string(),
    /** The names of those who checked. */
    acceptors: p.string(),
    recordedBy: p.uuid(),
    /** Those who recorded it, with their substitutes of that day. */
    circle: p.array().columnType('uuid[]'),
    recordedAt: p.datetime(),
  },
});
export type Acceptance = InferEntity<typeof Acceptance>;
