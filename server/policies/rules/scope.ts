import type { LocalDate } from '../../kernel/clock.js';
import type { Refusal } from '../../kernel/refusal.js';
import { refuse } from './refusals.js';

/** The scope of a policy that holds everywhere. */
export const nation = '000000000000';

/** A post of a county sets policies of that county, nobody sets another's: POLICY_SCOPE_MUST_BE_OWN_COUNTY. */
export function scopeIsOwnCounty(scopeCode: string, postPlaceCode: string | null): Refusal | null {
  const isCounty = /^\d{4}(?!00)\d{2}000000$/.test(scopeCode);
  return isCounty && scopeCode === postPlaceCode
    ? null
    : refuse('POLICY_SCOPE_MUST_BE_OWN_COUNTY', { own: postPlaceCode ?? '—', scope: scopeCode });
}

/** POLICY_PERIOD_MUST_RUN_FORWARD for an end before the beginning. */
export function periodRunsForward(from: LocalDate, to: LocalDate | null): Refusal | null {
  return to === null || to >= from ? null : refuse('POLICY_PERIOD_MUST_RUN_FORWARD', { from, to });
}

interface Days {
  readonly validFrom: LocalDate;
  readonly validTo?: LocalDate | null;
}

/**
 * Where a new value fits among the values of the same key, scope, year and level. The value in force on its first
 * day is ended the day before; its own last day is the one asked for, but never beyond the day before the next
 * value begins. A value that is replaced on its own first day is thereby corrected: it was never in force.
 */
export function placeAmong<Known extends Days>(known: readonly Known[], from: LocalDate, to: LocalDate | null) {
  const ended = known.find((value) => value.validFrom <= from && (!value.validTo || value.validTo >= from)) ?? null;
  const nextFrom = known
    .filter((value) => value.validFrom > from && (!value.validTo || value.validTo >= value.validFrom))
    .map((value) => value.validFrom)
    .sort()[0];
  const beforeNext = nextFrom ? dayBefore(nextFrom) : null;
  const validTo = beforeNext !== null && (to === null || to > beforeNext) ? beforeNext : to;
  return { ended, validTo };
}

export function dayBefore(date: LocalDate): LocalDate {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}
