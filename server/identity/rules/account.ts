import { countiesOf } from '../../kernel/access.js';
import type { LocalDate } from '../../kernel/clock.js';
import { daysAfter } from '../../kernel/clock.js';
import type { Refusal } from '../../kernel/refusal.js';
import type { Viewer } from '../../kernel/viewer.js';
import { countyOf } from '../../kernel/viewer.js';
import { refuse } from './refusals.js';
import { signInRules } from './sign-in.js';

/** Null when the place belongs to the counties that the administrator manages; else ACCOUNT_PLACE_MUST_BE_YOURS. */
export function placeManaged(viewer: Viewer, placeCode: string): Refusal | null {
  const { from, to } = viewer.placeCode ? countiesOf(viewer.placeCode) : { from: '', to: '' };
  const county = countyOf(placeCode);
  return county >= from && county <= to ? null : refuse('ACCOUNT_PLACE_MUST_BE_YOURS', { placeCode, countyCode: from });
}

/** Null when the account is not the administrator's own; else ACCOUNT_MUST_BE_ANOTHERS. */
export function accountAnothers(viewer: Viewer, personId: string, verb: string): Refusal | null {
  const mine = personId === viewer.personId || personId === viewer.forPersonId;
  return mine ? refuse('ACCOUNT_MUST_BE_ANOTHERS', { verb }) : null;
}

/** Null when the person's account is open; else PERSON_MUST_BE_ACTIVE. */
export function personActive(person: { name: string; active: boolean }): Refusal | null {
  return person.active ? null : refuse('PERSON_MUST_BE_ACTIVE', { name: person.name });
}

/** Null when a name has letters in it; else NAME_MUST_BE_GIVEN. */
export function nameGiven(name: string): Refusal | null {
  return name.trim() ? null : refuse('NAME_MUST_BE_GIVEN');
}

/** Null when a personal token's last day lies between today and the longest life; else PERSONAL_TOKEN_MUST_END_IN_TIME. */
export function tokenEndsInTime(expiresOn: LocalDate, today: LocalDate): Refusal | null {
  const latest = daysAfter(today, signInRules.tokenDaysMax, 'CALENDAR');
  if (expiresOn >= today && expiresOn <= latest) return null;
  return refuse('PERSONAL_TOKEN_MUST_END_IN_TIME', { from: today, to: latest, given: expiresOn });
}

/** Null when a department's kind is a word in capitals; else DEPARTMENT_KIND_MUST_BE_WELL_FORMED. */
export function departmentKindWellFormed(kind: string): Refusal | null {
  return /^[A-Z][A-Z_]{1,39}$/.test(kind) ? null : refuse('DEPARTMENT_KIND_MUST_BE_WELL_FORMED', { kind: kind.slice(0, 40) });
}
