import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { Level, Role } from '../../kernel/viewer.js';
import type { ProjectState } from '../rules/states.js';

/** One move of a case: who made it, for whom, at which level, on which day, with which papers. Only ever added. */
export const CaseAct = defineEntity({
  name: 'CaseAct',
  tableName: 'case_act',
  properties: {
    id: p.uuid().primary(),
    projectId: p.uuid(),
    placeCode: p.string(),
    move: p.string(),
    /** Null for the draft. */
    fromState: p.string().$type<ProjectState>().nullable(),
    toState: p.string().$type<ProjectState>(),
    level: p.string().$type<Level>(),
    byPersonId: p.uuid(),
    forPersonId: p.uuid().nullable(),
    /** Those who act, with their substitutes of that day and those they substituted for. */
    circle: p.array().columnType('uuid[]'),
    postId: p.uuid().nullable(),
    role: p.string().$type<Role>(),
    businessDate: p.string().columnType('date'),
    recordedAt: p.datetime(),
    opinion: p.string().nullable(),
    reason: p.string().nullable(),
    minutesNumber: p.string().nullable(),
    planNumber: p.string().nullable(),
  },
});
export type CaseAct = InferEntity<typeof CaseAct>;
