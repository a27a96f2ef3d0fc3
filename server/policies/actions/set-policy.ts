import type { Act, Outcome } from '../../audit/index.js';
import { placesByCode } from '../../divisions/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { demand } from '../../kernel/refusal.js';
import { Policy } from '../model/policy.js';
import { dayBefore, periodRunsForward, placeAmong, scopeIsOwnCounty } from '../rules/scope.js';
import type { SourceLevel } from '../rules/source-levels.js';
import { valueFitsKey } from '../rules/value-fits.js';

export interface SetPolicy {
  readonly key: string;
  readonly scopeCode: string;
  readonly year?: number | null;
  readonly level?: SourceLevel | null;
  readonly value: Readonly<Record<string, unknown>>;
  readonly validFrom: LocalDate;
  /** The last day; null or absent: until it is replaced. */
  readonly validTo?: LocalDate | null;
  readonly basis: string;
  readonly reason: string;
}

/**
 * Sets a new value from a day on; the one in force that day ends the day before and names its successor. The day may
 * lie ahead (a rule of next year) or back (a document that came late). Refuses POLICY_KEY_MUST_BE_KNOWN,
 * POLICY_VALUE_MUST_FIT_KEY, POLICY_PERIOD_MUST_RUN_FORWARD, POLICY_SCOPE_MUST_BE_OWN_COUNTY, PLACE_MUST_EXIST,
 * PLACE_MUST_BE_VALID_ON_DATE.
 */
export async function setPolicy(act: Act, input: SetPolicy): Promise<Outcome> {
  const { key, scopeCode, validFrom } = input;
  const year = input.year ?? null;
  const level = input.level ?? null;
  demand(valueFitsKey(key, input.value));
  demand(periodRunsForward(validFrom, input.validTo ?? null));
  demand(scopeIsOwnCounty(scopeCode, act.viewer.placeCode));
  await placesByCode(act.em, [scopeCode], validFrom);
  // Two new values at once would both find the same one in force; the second waits here and then finds the first.
  await act.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`policy ${key} ${scopeCode}`]);
  const known = await act.em.find(Policy, { key, scopeCode, year, level });
  const { ended, validTo } = placeAmong(known, validFrom, input.validTo ?? null);
  const id = newId();
  if (ended) {
    ended.validTo = dayBefore(validFrom);
    ended.replacedById = id;
    // The store lets no two values hold on one day, so the old one ends before the new one is written.
    await act.em.flush();
  }
  act.em.create(Policy, {
    id,
    key,
    scopeCode,
    year,
    level,
    value: { ...input.value },
    validFrom,
    validTo,
    basis: input.basis,
    reason: input.reason,
    recordedAt: act.now,
    replacedById: null,
  });
  return { id, place: scopeCode };
}
