import type { LocalDate } from '../../kernel/clock.js';
import type { Refusal } from '../../kernel/refusal.js';
import { refuse } from './refusals.js';
import { countObjections, type NoticeDays, type ObjectionDays } from './standing.js';

/**
 * Whether a notice may be withdrawn: not to be rid of its objections. Refuses NOTICE_MUST_NOT_BE_WITHDRAWN,
 * OBJECTION_MUST_NOT_BE_UPHELD, OBJECTION_MUST_BE_ANSWERED.
 */
export function mayWithdraw(notice: NoticeDays, objections: readonly ObjectionDays[], today: LocalDate): Refusal | null {
  if (notice.withdrawnOn) return refuse('NOTICE_MUST_NOT_BE_WITHDRAWN', { on: notice.withdrawnOn });
  const { open, upheld } = countObjections(objections, today);
  if (upheld > 0) return refuse('OBJECTION_MUST_NOT_BE_UPHELD', { count: upheld });
  return open > 0 ? refuse('OBJECTION_MUST_BE_ANSWERED', { count: open }) : null;
}
