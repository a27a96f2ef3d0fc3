import type { Act, Outcome } from '../../audit/index.js';
import { newId } from '../../kernel/ids.js';
import { demand } from '../../kernel/refusal.js';
import { Credential } from '../model/credential.js';
import { Person } from '../model/person.js';
import { PersonalToken } from '../model/personal-token.js';
import { nameGiven, tokenEndsInTime } from '../rules/account.js';
import { refuse } from '../rules/refusals.js';
import { hashOf } from '../rules/secret.js';
import { asAccountKeeper } from './as-account-keeper.js';

export interface CreatePersonalToken {
  readonly requestKey?: string | null;
  readonly name: string;
  readonly expiresOn: string;
}

/**
 * Gives the viewer a token for a program. The secret comes apart from the input and is in no answer that is kept, so
 * it can be shown once only: when the same request key comes again, `act` does not run and there is nothing to show.
 * Throws NAME_MUST_BE_GIVEN, PERSONAL_TOKEN_MUST_END_IN_TIME, PASSWORD_MUST_BE_CHANGED.
 */
export function createPersonalToken(secret: string) {
  let isMade = false;
  return {
    act: async (act: Act, input: CreatePersonalToken): Promise<Outcome> => {
      isMade = true;
      return writeToken(act, input, hashOf(secret));
    },
    shownSecret: () => (isMade ? secret : null),
  };
}

async function writeToken(act: Act, { name, expiresOn }: CreatePersonalToken, tokenHash: string): Promise<Outcome> {
  const { em, now, viewer, today } = act;
  const personId = viewer.personId as string;
  demand(nameGiven(name));
  demand(tokenEndsInTime(expiresOn, today));
  return asAccountKeeper(act, async () => {
    const { placeCode } = await em.findOneOrFail(Person, { id: personId });
    // Whoever set the first password could otherwise sign in with it and leave a lasting token behind.
    const credential = await em.findOneOrFail(Credential, { personId });
    if (credential.mustChange) throw refuse('PASSWORD_MUST_BE_CHANGED');
    const id = newId();
    em.create(PersonalToken, { id, personId, name: name.trim(), tokenHash, createdAt: now, expiresOn, revokedAt: null, lastUsedAt: null });
    return { id, place: placeCode };
  });
}
