import { levelOfCode, placeLevels } from '../../divisions/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import type { Refusal } from '../../kernel/refusal.js';
import { areaOf, type Role, roleWords } from '../../kernel/viewer.js';
import { refuseDuty } from './duties-refusals.js';
import { type DutyLevel, dutyLevels, type PartyKind, wordsOf } from './words.js';

/**
 * The county says who answers for an asset at every level, the township at its own and below; a rung is held by a unit
 * of its level or of the one above it, so that a bureau may supervise where a county has it so (行业监管).
 */
const dutyLevelsOf: Readonly<Partial<Record<Role, readonly DutyLevel[]>>> = {
  LIBRARY_KEEPER: wordsOf(dutyLevels),
  TOWNSHIP_REVIEWER: ['TOWNSHIP', 'VILLAGE', 'PUBLIC'],
};

type UnitLevel = 'COUNTY' | 'TOWNSHIP' | 'VILLAGE' | 'HOUSEHOLD' | 'PREFECTURE' | 'PROVINCE';
const unitLevels: Readonly<Record<UnitLevel, string>> = { ...placeLevels, HOUSEHOLD: '农户 · household' };
const unitsOf: Readonly<Record<DutyLevel, readonly UnitLevel[]>> = {
  COUNTY: ['COUNTY'],
  TOWNSHIP: ['COUNTY', 'TOWNSHIP'],
  VILLAGE: ['TOWNSHIP', 'VILLAGE'],
  PUBLIC: ['COUNTY', 'TOWNSHIP', 'VILLAGE', 'HOUSEHOLD'],
};

/** Roles that look at assets from outside, or not at all. */
const outsiders: readonly Role[] = ['AUDITOR', 'OVERSEER', 'ADMINISTRATOR'];

export interface DutyPost {
  readonly role: Role;
  readonly placeCode: string;
  readonly personName: string;
  readonly personActive: boolean;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
}

export interface DutyAsset {
  readonly code: string;
  readonly placeCode: string;
}

export interface NamedDuty {
  readonly level: DutyLevel;
  readonly postId?: string | null;
  readonly personName?: string | null;
  readonly contact?: string | null;
}

/** Null when the role may say who answers at the level; else DUTY_LEVEL_MUST_FIT_ROLE. */
export function levelFitsRole(level: DutyLevel, role: Role | null): Refusal | null {
  return role && dutyLevelsOf[role]?.includes(level)
    ? null
    : refuseDuty('DUTY_LEVEL_MUST_FIT_ROLE', { level: dutyLevels[level], role: roleWords(role) });
}

/** Null when no level is given twice; else DUTY_LEVEL_MUST_BE_GIVEN_ONCE. */
export function levelsGivenOnce(levels: readonly DutyLevel[]): Refusal | null {
  const twice = levels.find((level, index) => levels.indexOf(level) !== index);
  return twice ? refuseDuty('DUTY_LEVEL_MUST_BE_GIVEN_ONCE', { level: dutyLevels[twice] }) : null;
}

/** Null when whoever must be named is: DUTY_MUST_NAME_PERSON_ONCE, DUTY_MUST_NAME_PERSON, DUTY_MUST_NAME_CHANNEL, in this order. */
export function dutyNamesWhoAnswers({ level, postId, personName, contact }: NamedDuty): Refusal | null {
  const named = { level: dutyLevels[level] };
  if (postId && personName?.trim()) return refuseDuty('DUTY_MUST_NAME_PERSON_ONCE', named);
  if (level === 'VILLAGE' && !postId && !personName?.trim()) return refuseDuty('DUTY_MUST_NAME_PERSON', named);
  return level === 'PUBLIC' && !contact?.trim() ? refuseDuty('DUTY_MUST_NAME_CHANNEL', named) : null;
}

/**
 * Null when a post can answer for an asset at a level from a day on: DUTY_POST_MUST_ANSWER, DUTY_POST_MUST_HOLD (of a
 * successor SUCCESSOR_POST_MUST_HOLD), DUTY_PERSON_MUST_BE_ACTIVE, in this order. What depends on the asset is asked by
 * `postFitsAsset`.
 */
export function postCanAnswer(post: DutyPost, date: LocalDate, isSuccessor = false): Refusal | null {
  if (outsiders.includes(post.role)) return refuseDuty('DUTY_POST_MUST_ANSWER', { role: roleWords(post.role) });
  if (date < post.validFrom || (post.validTo !== null && date > post.validTo)) {
    const days = { from: post.validFrom, to: post.validTo ?? '不限期 · no end', date };
    return refuseDuty(isSuccessor ? 'SUCCESSOR_POST_MUST_HOLD' : 'DUTY_POST_MUST_HOLD', days);
  }
  return post.personActive ? null : refuseDuty('DUTY_PERSON_MUST_BE_ACTIVE', { person: post.personName });
}

/** Null when the post is of a fitting level and its area holds the asset: UNIT_MUST_FIT_LEVEL, POST_MUST_COVER_ASSET, in this order. */
export function postFitsAsset({ placeCode }: Pick<DutyPost, 'placeCode'>, level: DutyLevel, asset: DutyAsset): Refusal | null {
  const wrong = fitsLevel(levelOfCode(placeCode), level);
  if (wrong || covers(placeCode, asset.placeCode)) return wrong;
  return refuseDuty('POST_MUST_COVER_ASSET', { place: placeCode, code: asset.code, at: asset.placeCode });
}

/** Null when the party is of a fitting level and at home around the asset: UNIT_MUST_FIT_LEVEL, UNIT_MUST_COVER_ASSET, in this order. */
export function partyFitsAsset(
  party: { readonly kind: PartyKind; readonly placeCode: string },
  level: DutyLevel,
  asset: DutyAsset,
): Refusal | null {
  const wrong = fitsLevel(party.kind === 'HOUSEHOLD' ? 'HOUSEHOLD' : levelOfCode(party.placeCode), level);
  if (wrong || covers(party.placeCode, asset.placeCode)) return wrong;
  return refuseDuty('UNIT_MUST_COVER_ASSET', { place: party.placeCode, code: asset.code, at: asset.placeCode });
}

function fitsLevel(given: UnitLevel, level: DutyLevel): Refusal | null {
  if (unitsOf[level].includes(given)) return null;
  const fitting = unitsOf[level].map((unit) => unitLevels[unit]).join('、');
  return refuseDuty('UNIT_MUST_FIT_LEVEL', { level: dutyLevels[level], fitting, given: unitLevels[given] });
}

function covers(area: string, place: string): boolean {
  const { from, to } = areaOf(area);
  return place >= from && place <= to;
}
