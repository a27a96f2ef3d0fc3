import { LockMode } from '@mikro-orm/core';
import type { Act, Outcome } from '../../audit/index.js';
import { demand, Refusal } from '../../kernel/refusal.js';
import { Post } from '../model/post.js';
import { accountAnothers, personActive, placeManaged } from '../rules/account.js';
import { lastDay } from '../rules/post.js';
import { asAccountKeeper } from './as-account-keeper.js';
import { endSessions, revokeTokens } from './end-sign-ins.js';
import { findPerson } from './find-account.js';

export interface CloseAccount {
  readonly requestKey?: string | null;
  readonly personId: string;
  readonly reason: string;
}

/**
 * Closes an account for good: no sign-in, no session, no token, no post from today. The name stays on everything the
 * person has done. Throws PERSON_MUST_EXIST, ACCOUNT_MUST_BE_ANOTHERS, ACCOUNT_PLACE_MUST_BE_YOURS,
 * PERSON_MUST_BE_ACTIVE.
 */
export async function closeAccount(act: Act, { personId }: CloseAccount): Promise<Outcome> {
  const person = await findPerson(act, personId);
  demand(accountAnothers(act.viewer, person.id, 'closeAccount'));
  demand(placeManaged(act.viewer, person.placeCode));
  await act.em.refresh(person, { lockMode: LockMode.PESSIMISTIC_WRITE });
  demand(personActive(person));
  person.active = false;
  person.closedAt = act.now;
  const posts = await act.em.find(Post, { personId: person.id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  for (const post of posts) {
    const last = lastDay(post as { validFrom: string; validTo: string | null }, null, act.today);
    // A post that ended earlier keeps its end.
    if (!(last instanceof Refusal)) post.validTo = last;
  }
  await asAccountKeeper(act, async () => {
    await endSessions(act, person.id);
    await revokeTokens(act, person.id);
  });
  return { id: person.id, place: person.placeCode };
}
