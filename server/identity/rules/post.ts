import { type PlaceLevel, placeLevels } from '../../divisions/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import type { Refusal } from '../../kernel/refusal.js';
import { countyOf, type Role, roleWords } from '../../kernel/viewer.js';
import { refuse } from './refusals.js';

const anyLevel: readonly PlaceLevel[] = ['PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP', 'VILLAGE'];
const office: readonly PlaceLevel[] = ['PROVINCE', 'PREFECTURE', 'COUNTY'];

/** Where a post of a role lies, and whether it needs a department. */
export const postPlaces: Readonly<Record<Role, { levels: readonly PlaceLevel[]; needsDepartment: boolean }>> = {
  VILLAGE_CLERK: { levels: ['VILLAGE'], needsDepartment: false },
  TOWNSHIP_REVIEWER: { levels: ['TOWNSHIP'], needsDepartment: false },
  DEPARTMENT_EXAMINER: { levels: ['COUNTY'], needsDepartment: true },
  LEADING_GROUP_RECORDER: { levels: ['COUNTY'], needsDepartment: false },
  LIBRARY_KEEPER: { levels: ['COUNTY'], needsDepartment: false },
  FINANCE_OFFICER: { levels: ['COUNTY'], needsDepartment: false },
  TREASURER: { levels: ['COUNTY'], needsDepartment: false },
  PROJECT_MANAGER: { levels: ['COUNTY', 'TOWNSHIP', 'VILLAGE'], needsDepartment: false },
  AUDITOR: { levels: office, needsDepartment: false },
  OVERSEER: { levels: anyLevel, needsDepartment: false },
  ADMINISTRATOR: { levels: office, needsDepartment: false },
};

/** Days from a first to a last one; both count, no last day means no end. */
export interface Days {
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
}

export function overlap(one: Days, other: Days): boolean {
  if (isEmpty(one) || isEmpty(other)) return false;
  return (one.validTo === null || other.validFrom <= one.validTo) && (other.validTo === null || one.validFrom <= other.validTo);
}

// Ended before its first day: it never took effect.
function isEmpty({ validFrom, validTo }: Days): boolean {
  return validTo !== null && validTo < validFrom;
}

export function holdsOn({ validFrom, validTo }: Days, on: LocalDate): boolean {
  return validFrom <= on && (validTo === null || validTo >= on);
}

/** Null when the place is of a level at which the role works; else PLACE_MUST_FIT_ROLE. */
export function placeFitsRole(role: Role, { code, level }: { code: string; level: string }): Refusal | null {
  const levels: readonly string[] = postPlaces[role].levels;
  return levels.includes(level)
    ? null
    : refuse('PLACE_MUST_FIT_ROLE', {
        role: roleWords(role),
        levels: levels.map(levelWords).join('、'),
        placeCode: code,
        level: levelWords(level),
      });
}

const levelWords = (level: string) => placeLevels[level as PlaceLevel] ?? level;

/** Null when the department is of the post's county, or none is given and none is needed; else DEPARTMENT_MUST_FIT_POST. */
export function departmentFitsPost(role: Role, placeCode: string, department: { placeCode: string } | null): Refusal | null {
  const fits = department ? countyOf(department.placeCode) === countyOf(placeCode) : !postPlaces[role].needsDepartment;
  return fits ? null : refuse('DEPARTMENT_MUST_FIT_POST', { role: roleWords(role) });
}

/** Null when the last day is not before the first; else DATES_MUST_BE_IN_ORDER. */
export function datesInOrder({ validFrom, validTo }: Days): Refusal | null {
  return validTo !== null && validTo < validFrom ? refuse('DATES_MUST_BE_IN_ORDER', { from: validFrom, to: validTo }) : null;
}

/** Null when the first day has not passed, because an authority cannot be given for the past; else PAST_MUST_STAY. */
export function startsFromToday({ validFrom }: Days, today: LocalDate): Refusal | null {
  return validFrom < today ? refuse('PAST_MUST_STAY', { date: validFrom }) : null;
}

/** Null when none of the person's same posts shares a day with the new one; else POST_MUST_NOT_OVERLAP. */
export function postNotTwice(days: Days, samePosts: readonly Days[]): Refusal | null {
  const other = samePosts.find((post) => overlap(post, days));
  return other ? refuse('POST_MUST_NOT_OVERLAP', { from: other.validFrom, to: other.validTo ?? '不限期 · no end' }) : null;
}

/**
 * The last day of a post or substitution that is ended. Without a wish it ends at once: yesterday was its last day,
 * or, if it has not begun, it never takes effect. Refuses PAST_MUST_STAY and END_MUST_BE_EARLIER.
 */
export function lastDay(days: Days, wished: LocalDate | null, today: LocalDate): LocalDate | Refusal {
  const yesterday = dayBefore(today);
  const neverBegun = dayBefore(days.validFrom);
  if (wished !== null && wished < yesterday) return refuse('PAST_MUST_STAY', { date: wished });
  const last = wished ?? yesterday;
  if (days.validTo !== null && days.validTo < last) return refuse('END_MUST_BE_EARLIER', { to: days.validTo });
  if (last < neverBegun) return neverBegun;
  return last;
}

function dayBefore(date: LocalDate): LocalDate {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}
