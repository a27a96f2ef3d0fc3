import { levelOfCode, type PlaceLevel, placeLevels } from '../../divisions/index.js';
import { countiesOf } from '../../kernel/access.js';
import type { Refusal } from '../../kernel/refusal.js';
import { areaOf } from '../../kernel/viewer.js';
import { refuseFormation as refuse } from './formation-refusals.js';
import { type PartyKind, partyKinds } from './words.js';

/** A party is at home where its kind can be: a village's collective in a village, a township's government in a township. */
const homes: Readonly<Record<PartyKind, PlaceLevel | null>> = {
  STATE_ORGAN: null,
  STATE_COMPANY: null,
  TOWNSHIP_GOVERNMENT: 'TOWNSHIP',
  TOWNSHIP_COLLECTIVE: 'TOWNSHIP',
  VILLAGE_COLLECTIVE: 'VILLAGE',
  COOPERATIVE: null,
  COMPANY: null,
  HOUSEHOLD: 'VILLAGE',
};
const countysOwn: readonly PartyKind[] = ['STATE_ORGAN', 'STATE_COMPANY'];

export interface PartyGiven {
  readonly kind: PartyKind;
  readonly name: string;
  readonly placeCode: string;
  readonly creditCode: string | null;
}

/**
 * NAME_OF_PARTY_MUST_BE_GIVEN, PARTY_MUST_LIE_IN_AREA, PARTY_KIND_MUST_FIT_PLACE, HOUSEHOLD_MUST_HAVE_NO_CODE, CREDIT_CODE_MUST_BE_WELL_FORMED, in
 * this order. `viewerPlace` is the place of the acting post, `placeName` the name of the party's place.
 */
export function partyFits({ kind, name, placeCode, creditCode }: PartyGiven, viewerPlace: string, placeName: string): Refusal | null {
  if (!name) return refuse('NAME_OF_PARTY_MUST_BE_GIVEN');
  const { from, to } = areaOf(viewerPlace);
  const counties = countiesOf(viewerPlace);
  const isInArea = placeCode >= from && placeCode <= to;
  const isCountys =
    countysOwn.includes(kind) && placeCode >= counties.from && placeCode <= counties.to && levelOfCode(placeCode) === 'COUNTY';
  if (!isInArea && !isCountys) return refuse('PARTY_MUST_LIE_IN_AREA', { place: placeName });
  const home = homes[kind];
  if (home && levelOfCode(placeCode) !== home) {
    return refuse('PARTY_KIND_MUST_FIT_PLACE', { kind: partyKinds[kind], level: placeLevels[home], place: placeName });
  }
  if (creditCode === null) return null;
  if (kind === 'HOUSEHOLD') return refuse('HOUSEHOLD_MUST_HAVE_NO_CODE');
  return /^[0-9A-Z]{18}$/.test(creditCode) ? null : refuse('CREDIT_CODE_MUST_BE_WELL_FORMED', { given: creditCode });
}
