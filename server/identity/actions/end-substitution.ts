import { LockMode } from '@mikro-orm/core';
import type { Act, Outcome } from '../../audit/index.js';
import { isId } from '../../kernel/ids.js';
import { demand, Refusal } from '../../kernel/refusal.js';
import { Substitution } from '../model/substitution.js';
import { lastDay } from '../rules/post.js';
import { refuse } from '../rules/refusals.js';
import { postYoursToGive } from '../rules/substitute.js';

export interface EndSubstitution {
  readonly requestKey?: string | null;
  readonly id: string;
  readonly lastDay?: string | null;
}

/**
 * Sets an earlier last day of a substitution; without one it ends at once. Throws SUBSTITUTION_MUST_EXIST,
 * POST_MUST_BE_YOURS_TO_GIVE, PAST_MUST_STAY, END_MUST_BE_EARLIER.
 */
export async function endSubstitution(act: Act, { id, lastDay: wished }: EndSubstitution): Promise<Outcome> {
  const seen = isId(id) ? await act.em.findOne(Substitution, { id }) : null;
  if (!seen) throw refuse('SUBSTITUTION_MUST_EXIST', { id });
  demand(postYoursToGive(act.viewer, seen.forPersonId));
  await act.em.refresh(seen, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const last = lastDay(seen, wished ?? null, act.today);
  if (last instanceof Refusal) throw last;
  seen.validTo = last;
  return { id: seen.id, place: seen.placeCode };
}
