import type { Refusal } from '../../kernel/refusal.js';
import { refuse } from './refusals.js';

/** A place code (统计用区划代码) is twelve digits: province 2, prefecture 2, county 2, township 3, village 3. */
export const placeLevels = {
  PROVINCE: '省级 · province',
  PREFECTURE: '地级 · prefecture',
  COUNTY: '县级 · county',
  TOWNSHIP: '乡级 · township',
  VILLAGE: '村级 · village',
} as const;
export type PlaceLevel = keyof typeof placeLevels;

const stemLengths: Readonly<Record<PlaceLevel, number>> = { PROVINCE: 2, PREFECTURE: 4, COUNTY: 6, TOWNSHIP: 9, VILLAGE: 12 };

/** Null when the code is well formed: PLACE_CODE_MUST_BE_TWELVE_DIGITS, PLACE_CODE_MUST_BE_OF_A_LEVEL. */
export function placeCodeWellFormed(code: string): Refusal | null {
  if (!/^\d{12}$/.test(code)) return refuse('PLACE_CODE_MUST_BE_TWELVE_DIGITS', { given: code.slice(0, 40) });
  const [prefecture, county, township, village] = [code.slice(2, 4), code.slice(4, 6), code.slice(6, 9), code.slice(9)] as const;
  const hasGap =
    code.startsWith('00') ||
    (prefecture === '00' && (county !== '00' || township !== '000')) ||
    (township === '000' && village !== '000') ||
    (township !== '000' && townshipKindOf(code) === null) ||
    (village !== '000' && villageKindOf(code) === null);
  return hasGap ? refuse('PLACE_CODE_MUST_BE_OF_A_LEVEL', { given: code }) : null;
}

/** The level that a well-formed code stands for: the last part that is not zero. */
export function levelOfCode(code: string): PlaceLevel {
  if (code.slice(9) !== '000') return 'VILLAGE';
  if (code.slice(6, 9) !== '000') return 'TOWNSHIP';
  if (code.slice(4, 6) !== '00') return 'COUNTY';
  return code.slice(2, 4) !== '00' ? 'PREFECTURE' : 'PROVINCE';
}

/** The code of the place above: the tail filled with zeros; null above a province. */
export function parentCodeOf(code: string): string | null {
  return ancestorCodesOf(code)[0] ?? null;
}

/** The codes of all places above, nearest first. A city without counties is directly above its townships. */
export function ancestorCodesOf(code: string): string[] {
  const stems = [...new Set(Object.values(stemLengths).map((length) => code.slice(0, length).padEnd(12, '0')))];
  return stems.filter((stem) => stem < code).reverse();
}

export type TownshipKind = 'SUBDISTRICT' | 'TOWN' | 'TOWNSHIP' | 'TOWNSHIP_LIKE';

/** 001–099 街道, 100–199 镇, 200–399 乡, 400–599 类似乡级单位; null for a code without a township or an unused number. */
export function townshipKindOf(code: string): TownshipKind | null {
  const number = Number(code.slice(6, 9));
  if (number === 0 || number > 599) return null;
  if (number < 100) return 'SUBDISTRICT';
  if (number < 200) return 'TOWN';
  return number < 400 ? 'TOWNSHIP' : 'TOWNSHIP_LIKE';
}

export type VillageKind = 'CONFIRMED' | 'VILLAGE_LIKE' | 'VIRTUAL';

/** 001–399 正式村居, 400–599 类似村级单位, 498 and 598 虚拟单位; null for a code without a village or an unused number. */
export function villageKindOf(code: string): VillageKind | null {
  const number = Number(code.slice(9));
  if (number === 0 || number > 599) return null;
  if (number < 400) return 'CONFIRMED';
  return number === 498 || number === 598 ? 'VIRTUAL' : 'VILLAGE_LIKE';
}
