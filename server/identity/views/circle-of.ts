import type { SqlEntityManager } from '@mikro-orm/sql';
import type { LocalDate } from '../../kernel/clock.js';
import { Substitution } from '../model/substitution.js';
import { circle } from '../rules/circle.js';

/** The people together with their substitutes on a day and those they substitute for: one in the separation of duties. */
export async function circleOf(em: SqlEntityManager, personIds: readonly string[], on: LocalDate): Promise<string[]> {
  const ids = [...new Set(personIds)];
  if (ids.length === 0) return [];
  const substitutions = await em.find(Substitution, {
    $or: [{ forPersonId: { $in: ids } }, { byPersonId: { $in: ids } }],
    validFrom: { $lte: on },
    validTo: { $gte: on },
  });
  return circle(ids, substitutions, on);
}
