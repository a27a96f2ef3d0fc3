import { LockMode } from '@mikro-orm/core';
import { type Act, perform } from '../../audit/index.js';
import type { Orm } from '../../database/orm.js';
import type { Clock } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { publicViewer } from '../../kernel/viewer.js';
import { Credential } from '../model/credential.js';
import { Session } from '../model/session.js';
import { refuse } from '../rules/refusals.js';
import { hashOf, newSecret } from '../rules/secret.js';
import { loginOf, sessionEnd } from '../rules/sign-in.js';
import { asAccountKeeper } from './as-account-keeper.js';
import { type Account, provePassword } from './prove-password.js';

export interface SignedIn {
  /** The secret that goes into the cookie; the database keeps only its hash. */
  readonly sessionToken: string;
  readonly expiresAt: Date;
  readonly personId: string;
}

/**
 * Opens a session for who knows the password. An unknown login, a wrong password and a closed account are refused
 * alike (SIGN_IN_MUST_MATCH); also ACCOUNT_MUST_NOT_BE_LOCKED and, where the setting says so,
 * SAMPLE_PASSWORD_MUST_NOT_BE_USED. Successes and lock-outs leave an audit entry.
 */
export async function signIn(
  orm: Orm,
  clock: Clock,
  { login, password }: { login: string; password: string },
  { refuseSamplePasswords }: { refuseSamplePasswords: boolean },
): Promise<SignedIn> {
  const { account, fits, lockedUntil } = await provePassword(orm, clock, { login: loginOf(login) }, password);
  if (!account || !fits) {
    if (account && lockedUntil) await noteLockOut(orm, clock, account, lockedUntil);
    throw refuse('SIGN_IN_MUST_MATCH');
  }
  if (account.sample && refuseSamplePasswords) throw refuse('SAMPLE_PASSWORD_MUST_NOT_BE_USED');
  const sessionToken = newSecret('xjs');
  const expiresAt = sessionEnd(clock.now());
  const viewer = { ...publicViewer, personId: account.personId, personName: account.personName };
  await perform({ orm, viewer, clock }, 'signIn', (act) => openSession(act, account, sessionToken, expiresAt), { login: account.login });
  return { sessionToken, expiresAt, personId: account.personId };
}

async function openSession(act: Act, account: Account, sessionToken: string, expiresAt: Date) {
  await asAccountKeeper(act, async () => {
    const credential = await act.em.findOneOrFail(Credential, { personId: account.personId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    // The password may have been reset while it was being proven.
    if (credential.passwordHash !== account.passwordHash) throw refuse('SIGN_IN_MUST_MATCH');
    credential.failures = 0;
    credential.lockedUntil = null;
    act.em.create(Session, {
      id: newId(),
      personId: account.personId,
      tokenHash: hashOf(sessionToken),
      createdAt: act.now,
      lastSeenAt: act.now,
      expiresAt,
      endedAt: null,
    });
  });
  return { id: account.personId, place: account.placeCode };
}

async function noteLockOut(orm: Orm, clock: Clock, { personId, placeCode, login }: Account, lockedUntil: Date): Promise<void> {
  // Nobody has signed in, so the entry is the public's; its input says which account was locked and until when.
  await perform({ orm, viewer: publicViewer, clock }, 'signIn', async () => ({ id: personId, place: placeCode }), {
    login,
    lockedUntil: lockedUntil.toISOString(),
  });
}
