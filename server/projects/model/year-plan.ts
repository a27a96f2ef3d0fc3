import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { YearPlanState } from '../rules/year-plan-lifecycle.js';

/** The list of projects that a county takes out of its library for one year, drafted and then announced. */
export const YearPlan = defineEntity({
  name: 'YearPlan',
  tableName: 'year_plan',
  properties: {
    id: p.uuid().primary(),
    /** The county. */
    placeCode: p.string(),
    /** Computed by the database. */
    countyCode: p.string().persist(false),
    year: p.integer(),
    /** The number by which projects name their plan. */
    number: p.string(),
    name: p.string(),
    state: p.string().$type<YearPlanState>(),
    draftedOn: p.string().columnType('date'),
    draftedBy: p.uuid(),
    minutesNumber: p.string().nullable(),
    minutesDate: p.string().columnType('date').nullable(),
    announcedOn: p.string().columnType('date').nullable(),
    announcedBy: p.uuid().nullable(),
    version: p.integer().version(),
    recordedAt: p.datetime(),
  },
});
export type YearPlan = InferEntity<typeof YearPlan>;
