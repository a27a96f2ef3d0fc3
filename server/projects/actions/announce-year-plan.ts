import { LockMode } from '@mikro-orm/core';
import type { Act, Outcome } from '../../audit/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { isId } from '../../kernel/ids.js';
import { step } from '../../kernel/lifecycle.js';
import { demand } from '../../kernel/refusal.js';
import { standingsOf } from '../../notices/index.js';
import { YearPlan } from '../model/year-plan.js';
import { notAhead } from '../rules/contract-sums.js';
import { refuseExecution } from '../rules/execution-refusals.js';
import { refuse } from '../rules/refusals.js';
import { yearPlanLifecycle } from '../rules/year-plan-lifecycle.js';
import { projectsInPlan } from '../views/projects-in-plan.js';

export interface AnnounceYearPlan {
  readonly yearPlanId: string;
  readonly version?: number | null;
  readonly minutesNumber: string;
  readonly minutesDate: LocalDate;
  readonly requestKey?: string | null;
}

/**
 * Announces a year plan as the leading group decided it. Refuses YEAR_PLAN_MUST_BE_KNOWN, VERSION_MUST_BE_CURRENT,
 * DATE_MUST_NOT_LIE_AHEAD, and as the lifecycle of year plans does.
 */
export async function announceYearPlan(act: Act, input: AnnounceYearPlan): Promise<Outcome> {
  const { em, viewer, today } = act;
  const id = input.yearPlanId;
  const plan = isId(id) ? await em.findOne(YearPlan, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true }) : null;
  if (!plan) throw refuseExecution('YEAR_PLAN_MUST_BE_KNOWN', { id: id.slice(0, 40) });
  if (typeof input.version === 'number' && input.version !== plan.version) {
    throw refuse('VERSION_MUST_BE_CURRENT', { given: input.version, current: plan.version });
  }
  demand(notAhead('会议纪要 · minutes', input.minutesDate, today));
  plan.state = step(yearPlanLifecycle, 'announceYearPlan', {
    state: plan.state,
    role: viewer.role,
    projects: await projectsInPlan(em, plan.placeCode, plan.year, plan.number),
    minutesGiven: input.minutesNumber.trim().length > 0,
    notices: (await standingsOf(em, [plan.id], today)).get(plan.id) ?? [],
  });
  Object.assign(plan, {
    minutesNumber: input.minutesNumber.trim(),
    minutesDate: input.minutesDate,
    announcedOn: today,
    announcedBy: viewer.personId,
  });
  return { id: plan.id, place: plan.placeCode };
}
