import type { LocalDate } from '../../kernel/clock.js';
import type { Refusal } from '../../kernel/refusal.js';
import { refuseRight as refuse } from './rights-refusals.js';

/** A pledge runs beyond today. PLEDGE_MUST_END_AHEAD. */
export function pledgeEndsAhead(until: LocalDate, today: LocalDate): Refusal | null {
  return until <= today ? refuse('PLEDGE_MUST_END_AHEAD', { until, today }) : null;
}

/** Only what is pledged can be released. ASSET_MUST_BE_PLEDGED. */
export function isPledged(code: string, until: LocalDate | null): Refusal | null {
  return until === null ? refuse('ASSET_MUST_BE_PLEDGED', { code }) : null;
}
