import type { Act, Outcome } from '../../audit/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { demand } from '../../kernel/refusal.js';
import { UpkeepRecord } from '../model/upkeep-record.js';
import { planMayEnd } from '../rules/upkeep-guards.js';
import { refuseUpkeep as refuse } from '../rules/upkeep-refusals.js';
import { findUpkeepPlan } from './find-upkeep-plan.js';

export interface EndUpkeepPlan {
  readonly id: string;
  readonly version: number;
  readonly endsOn: LocalDate;
  readonly reason: string;
}

/**
 * Ends a plan on its last day without another in its place. Refuses UPKEEP_PLAN_MUST_EXIST, UPKEEP_PLAN_VERSION_MUST_BE_CURRENT,
 * UPKEEP_PLAN_MUST_BE_OPEN, UPKEEP_PLAN_MUST_END_AFTER_ROUNDS.
 */
export async function endUpkeepPlan(act: Act, input: EndUpkeepPlan): Promise<Outcome> {
  const { plan } = await findUpkeepPlan(act, input.id);
  if (plan.version !== input.version) {
    throw refuse('UPKEEP_PLAN_VERSION_MUST_BE_CURRENT', { given: input.version, current: plan.version });
  }
  const [last] = await act.em.find(UpkeepRecord, { planId: plan.id }, { orderBy: { dueOn: 'desc' }, limit: 1 });
  demand(planMayEnd(plan, input.endsOn, last?.dueOn ?? null, act.today));
  plan.endsOn = input.endsOn;
  plan.endedReason = input.reason.trim();
  return { id: plan.id, place: plan.placeCode };
}
