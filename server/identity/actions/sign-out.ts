import { type Act, perform } from '../../audit/index.js';
import type { Orm } from '../../database/orm.js';
import type { Clock } from '../../kernel/clock.js';
import type { Viewer } from '../../kernel/viewer.js';
import { Person } from '../model/person.js';
import { Session } from '../model/session.js';
import { hashOf } from '../rules/secret.js';
import { asAccountKeeper } from './as-account-keeper.js';

/** Ends the session of the token. Whoever is not signed in by a session has nothing to end; that is no error. */
export async function signOut(orm: Orm, clock: Clock, viewer: Viewer, sessionToken: string | null): Promise<void> {
  const { personId } = viewer;
  if (!personId || !sessionToken) return;
  await perform({ orm, viewer, clock }, 'signOut', (act) => endSession(act, personId, hashOf(sessionToken)), {});
}

async function endSession(act: Act, personId: string, tokenHash: string) {
  return asAccountKeeper(act, async () => {
    const person = await act.em.findOneOrFail(Person, { id: personId });
    const session = await act.em.findOne(Session, { personId, tokenHash, endedAt: null });
    if (session) session.endedAt = act.now;
    return { id: personId, place: person.placeCode };
  });
}
