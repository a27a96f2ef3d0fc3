import type { LocalDate } from '../../kernel/clock.js';
import { demand } from '../../kernel/refusal.js';
import { placeCodeWellFormed } from './place-code.js';
import { refuse } from './refusals.js';

/** What the rule reads of a place: its name and the first and last day of its code (null: still valid). */
export interface PlaceDays {
  readonly code: string;
  readonly name: string;
  readonly validFrom: LocalDate;
  readonly validTo?: LocalDate | null;
}

export function isValidOn(place: Pick<PlaceDays, 'validFrom' | 'validTo'>, on: LocalDate): boolean {
  return place.validFrom <= on && (!place.validTo || place.validTo >= on);
}

/**
 * Of all places that ever had the code, the one that has it on the day. Throws PLACE_CODE_MUST_BE_TWELVE_DIGITS,
 * PLACE_CODE_MUST_BE_OF_A_LEVEL, PLACE_MUST_EXIST or PLACE_MUST_BE_VALID_ON_DATE, in this order.
 */
export function placeUsable<Known extends PlaceDays>(code: string, known: readonly Known[], on: LocalDate): Known {
  demand(placeCodeWellFormed(code));
  const valid = known.find((place) => isValidOn(place, on));
  if (valid) return valid;
  const last = known.at(-1);
  if (!last) throw refuse('PLACE_MUST_EXIST', { code });
  throw refuse('PLACE_MUST_BE_VALID_ON_DATE', { code, name: last.name, on, from: last.validFrom, to: last.validTo ?? '今 · now' });
}
