import { LockMode } from '@mikro-orm/core';
import { type Act, type Outcome, perform } from '../../audit/index.js';
import type { Orm } from '../../database/orm.js';
import type { Clock } from '../../kernel/clock.js';
import { demand } from '../../kernel/refusal.js';
import type { Viewer } from '../../kernel/viewer.js';
import { Credential } from '../model/credential.js';
import { refuse } from '../rules/refusals.js';
import { hashOf } from '../rules/secret.js';
import { passwordStrong } from '../rules/sign-in.js';
import { asAccountKeeper } from './as-account-keeper.js';
import { endSessions } from './end-sign-ins.js';
import { hashPassword } from './password-hash.js';
import { type Account, provePassword } from './prove-password.js';

/**
 * Replaces the viewer's own password and ends all other sessions. The old password is proven as at sign-in, and
 * counted alike, so that a stolen session is no way to guess it. Throws OLD_PASSWORD_MUST_MATCH,
 * ACCOUNT_MUST_NOT_BE_LOCKED, PASSWORD_MUST_BE_STRONG.
 */
export async function changePassword(
  { orm, clock, viewer, sessionToken }: { orm: Orm; clock: Clock; viewer: Viewer; sessionToken: string | null },
  { oldPassword, newPassword }: { oldPassword: string; newPassword: string },
): Promise<Outcome> {
  const { account, fits } = await provePassword(orm, clock, { personId: viewer.personId as string }, oldPassword);
  if (!account || !fits) throw refuse('OLD_PASSWORD_MUST_MATCH');
  const passwordHash = await hashPassword(newPassword);
  const keep = sessionToken ? hashOf(sessionToken) : null;
  return perform(
    { orm, viewer, clock },
    'changePassword',
    (act) => {
      demand(passwordStrong(newPassword, account.login, oldPassword));
      return replacePassword(act, account, passwordHash, keep);
    },
    {},
  );
}

async function replacePassword(act: Act, account: Account, passwordHash: string, keepSession: string | null): Promise<Outcome> {
  await asAccountKeeper(act, async () => {
    const credential = await act.em.findOneOrFail(Credential, { personId: account.personId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (credential.passwordHash !== account.passwordHash) throw refuse('OLD_PASSWORD_MUST_MATCH');
    Object.assign(credential, { passwordHash, failures: 0, lockedUntil: null, mustChange: false, sample: false });
    await endSessions(act, account.personId, keepSession);
  });
  return { id: account.personId, place: account.placeCode };
}
