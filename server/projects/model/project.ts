import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { Role } from '../../kernel/viewer.js';
import type { Library, Nature } from '../rules/kinds.js';
import type { ProjectState, ReturnStep } from '../rules/states.js';

/** A project of one of the county's libraries, from the village's draft to the filed case. */
export const Project = defineEntity({
  name: 'Project',
  tableName: 'project',
  properties: {
    id: p.uuid().primary(),
    placeCode: p.string(),
    /** Computed by the database. */
    countyCode: p.string().persist(false),
    library: p.string().$type<Library>(),
    classCode: p.string(),
    nature: p.string().$type<Nature>(),
    name: p.string(),
    content: p.string(),
    /** The year for which it stands in the library; rolling over adds one. */
    year: p.integer(),
    state: p.string().$type<ProjectState>(),
    /** The step that a returned case goes back to. */
    returnedTo: p.string().$type<ReturnStep>().nullable(),
    /** The state that a suspended project resumes. */
    suspendedFrom: p.string().$type<ProjectState>().nullable(),
    suspendedUntil: p.string().columnType('date').nullable(),
    /** The day from which the next step's days are counted; a suspension does not stop that clock. */
    stateSince: p.string().columnType('date'),
    /** The day by which the next step is due by the policy of the case's day; null where no step waits. */
    dueOn: p.string().columnType('date').nullable(),
    /** The office that drafted it declares, withdraws and amends it. */
    draftedBy: p.string().$type<Role>(),
    budgetFen: p.bigint(),
    /** The industry department in charge (行业主管部门). */
    departmentId: p.uuid().nullable(),
    responsibleUnit: p.string(),
    implementingUnit: p.string().nullable(),
    plannedStart: p.string().columnType('date').nullable(),
    plannedFinish: p.string().columnType('date').nullable(),
    /** The item of the negative list under which somebody has put it; such a project goes no further. */
    negativeCategory: p.string().nullable(),
    villages: p.integer(),
    households: p.integer(),
    people: p.integer(),
    poorHouseholds: p.integer(),
    poorPeople: p.integer(),
    /** The record of the village meeting (四议两公开). */
    meetingRecord: p.string().nullable(),
    /** The day of the last declaration: the case is judged by the policies of this day. */
    declaredOn: p.string().columnType('date').nullable(),
    minutesNumber: p.string().nullable(),
    minutesDate: p.string().columnType('date').nullable(),
    admittedOn: p.string().columnType('date').nullable(),
    /** From this day the public sees the project. */
    publishedOn: p.string().columnType('date').nullable(),
    /** Computed by the database. */
    published: p.boolean().persist(false),
    planNumber: p.string().nullable(),
    planYear: p.integer().nullable(),
    moneyDecision: p.string().nullable(),
    recoveryPlan: p.string().nullable(),
    formsNoAssetReason: p.string().nullable(),
    /** The edition of the content that holds; 0 before admission. */
    edition: p.integer(),
    /** How often sources, targets or linkages were replaced, so that the version counts them too. */
    partsVersion: p.integer(),
    version: p.integer().version(),
    sample: p.boolean(),
    recordedAt: p.datetime(),
  },
});
export type Project = InferEntity<typeof Project>;
