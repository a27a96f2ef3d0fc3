import type { Act, Outcome } from '../../audit/index.js';
import { newId } from '../../kernel/ids.js';
import { must } from '../../kernel/invariant.js';
import { countyOf } from '../../kernel/viewer.js';
import { YearPlan } from '../model/year-plan.js';
import { refuseExecution } from '../rules/execution-refusals.js';
import { yearPlanLifecycle } from '../rules/year-plan-lifecycle.js';

export interface DraftYearPlan {
  readonly year: number;
  readonly number: string;
  readonly name: string;
  readonly requestKey?: string | null;
}

/** Drafts a year plan of the county; projects are then selected into it by its year and number. Refuses YEAR_PLAN_NUMBER_MUST_BE_NEW. */
export async function draftYearPlan(act: Act, input: DraftYearPlan): Promise<Outcome> {
  const { em, viewer, now, today } = act;
  must(viewer.placeCode && viewer.personId, 'A year plan is drafted by somebody in a post');
  const placeCode = countyOf(viewer.placeCode);
  const number = input.number.trim();
  if ((await em.count(YearPlan, { placeCode, year: input.year, number })) > 0) {
    throw refuseExecution('YEAR_PLAN_NUMBER_MUST_BE_NEW', { year: input.year, number });
  }
  const plan = em.create(YearPlan, {
    id: newId(),
    placeCode,
    year: input.year,
    number,
    name: input.name.trim(),
    state: yearPlanLifecycle.start,
    draftedOn: today,
    draftedBy: viewer.personId,
    minutesNumber: null,
    minutesDate: null,
    announcedOn: null,
    announcedBy: null,
    recordedAt: now,
  });
  return { id: plan.id, place: placeCode };
}
