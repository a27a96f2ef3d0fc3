import { type DayUnit, daysAfter, daysBetween, type LocalDate } from '../../kernel/clock.js';

/** What is known of received money that waits for its plan: the policy allocation.daysToPlan of the day it was received. */
export interface PlanTerm {
  readonly receivedOn: LocalDate;
  readonly asOf: LocalDate;
  readonly term: { readonly days: number; readonly unit: DayUnit } | null;
}

/** The last day on which received money may lie without being laid on projects; null where no policy says. */
export function planBy({ receivedOn, term }: PlanTerm): LocalDate | null {
  return term ? daysAfter(receivedOn, term.days, term.unit) : null;
}

/** Calendar days past that day; 0 before it. */
export function planOverdueDays(known: PlanTerm): number | null {
  const last = planBy(known);
  return last === null ? null : Math.max(daysBetween(last, known.asOf), 0);
}
