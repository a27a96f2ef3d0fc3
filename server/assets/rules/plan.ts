import type { LocalDate } from '../../kernel/clock.js';
import type { Fen } from '../../kernel/money.js';
import type { Refusal } from '../../kernel/refusal.js';
import { refuseDuty } from './duties-refusals.js';

/** How an idle, inefficient or damaged asset is put to work again (盘活方案). */
export interface RevitalisationPlan {
  readonly how: string;
  readonly byWhom: string;
  /** The day by which it is to be in operation again. */
  readonly until: LocalDate;
  /** In fen; null where it costs nothing. */
  readonly money?: Fen | null;
}

/** Null when the plan ends after it begins; else PLAN_MUST_END_LATER. */
export function planEndsLater(date: LocalDate, until: LocalDate): Refusal | null {
  return until <= date ? refuseDuty('PLAN_MUST_END_LATER', { until, date }) : null;
}
