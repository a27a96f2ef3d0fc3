import { LockMode } from '@mikro-orm/core';
import type { Act, Outcome } from '../../audit/index.js';
import { demand } from '../../kernel/refusal.js';
import { Credential } from '../model/credential.js';
import { accountAnothers, personActive, placeManaged } from '../rules/account.js';
import { passwordStrong } from '../rules/sign-in.js';
import { asAccountKeeper } from './as-account-keeper.js';
import { endSessions, revokeTokens } from './end-sign-ins.js';
import { findPerson } from './find-account.js';
import { hashPassword } from './password-hash.js';

export interface ResetPassword {
  readonly requestKey?: string | null;
  readonly personId: string;
  readonly reason: string;
}

/**
 * Sets a first password for somebody who forgot his or hers, and lifts a lock. Everything that was signed in is
 * ended, and the person must replace the password before acting. The password comes apart from the input (see
 * open-account). Throws PERSON_MUST_EXIST, ACCOUNT_MUST_BE_ANOTHERS, ACCOUNT_PLACE_MUST_BE_YOURS,
 * PERSON_MUST_BE_ACTIVE, PASSWORD_MUST_BE_STRONG.
 */
export const resetPassword =
  (password: string) =>
  async (act: Act, { personId }: ResetPassword): Promise<Outcome> => {
    const person = await findPerson(act, personId);
    demand(accountAnothers(act.viewer, person.id, 'resetPassword'));
    demand(placeManaged(act.viewer, person.placeCode));
    demand(personActive(person));
    const passwordHash = await hashPassword(password);
    await asAccountKeeper(act, async () => {
      const credential = await act.em.findOneOrFail(Credential, { personId: person.id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      demand(passwordStrong(password, credential.login));
      Object.assign(credential, { passwordHash, failures: 0, lockedUntil: null, mustChange: true, sample: false });
      await endSessions(act, person.id);
      await revokeTokens(act, person.id);
    });
    return { id: person.id, place: person.placeCode };
  };
