import type { SqlEntityManager } from '@mikro-orm/sql';
import type { LocalDate } from '../../kernel/clock.js';
import { Place } from '../model/place.js';
import { placeUsable } from '../rules/place-valid.js';

/**
 * The places that the codes name on a day, by code, in one statement. Refuses the first code that is ill-formed
 * (PLACE_CODE_MUST_BE_TWELVE_DIGITS, PLACE_CODE_MUST_BE_OF_A_LEVEL), unknown (PLACE_MUST_EXIST) or not valid on
 * that day (PLACE_MUST_BE_VALID_ON_DATE).
 */
export async function placesByCode(em: SqlEntityManager, codes: readonly string[], on: LocalDate): Promise<ReadonlyMap<string, Place>> {
  const wanted = [...new Set(codes)];
  const known = wanted.length ? await em.find(Place, { code: { $in: wanted } }, { orderBy: { validFrom: 'asc' } }) : [];
  return new Map(
    wanted.map((code) => [
      code,
      placeUsable(
        code,
        known.filter((place) => place.code === code),
        on,
      ),
    ]),
  );
}
