import type { LocalDate } from '../../kernel/clock.js';

/** Who acts for whom, from a first to a last day. */
export interface SubstitutionDays {
  readonly forPersonId: string;
  readonly byPersonId: string;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate;
}

/**
 * The people who count as one in the separation of duties: the given ones, those who substitute for them on the day,
 * and those they substitute for. A substitute's own substitute acts in another post and does not count.
 */
export function circle(personIds: readonly string[], substitutions: readonly SubstitutionDays[], on: LocalDate): string[] {
  const given = new Set(personIds);
  const found = new Set(personIds);
  for (const { forPersonId, byPersonId, validFrom, validTo } of substitutions) {
    if (on < validFrom || on > validTo) continue;
    if (given.has(forPersonId)) found.add(byPersonId);
    if (given.has(byPersonId)) found.add(forPersonId);
  }
  return [...found];
}
