import type { Orm } from '../../database/orm.js';
import { asOwner } from '../../database/session.js';
import type { Clock } from '../../kernel/clock.js';
import { demand } from '../../kernel/refusal.js';
import { accountOpen, lockedUntilAfter } from '../rules/sign-in.js';
import { passwordFits } from './password-hash.js';

/** An account whose password has just been proven. */
export interface Account {
  readonly personId: string;
  readonly personName: string;
  readonly placeCode: string;
  readonly login: string;
  readonly passwordHash: string;
  readonly sample: boolean;
  readonly active: boolean;
}

export interface Attempt {
  readonly account: Account | null;
  readonly fits: boolean;
  /** Set when this attempt locked the account. */
  readonly lockedUntil: Date | null;
}

/**
 * Tries a password. The attempt is counted before the password is looked at, under a row lock and in a transaction
 * of its own, so that guesses sent at once cannot outrun the count and no rollback forgets one; a right password
 * sets the count back (the caller does, in its act). Throws ACCOUNT_MUST_NOT_BE_LOCKED.
 */
export async function provePassword(
  orm: Orm,
  clock: Clock,
  who: { login: string } | { personId: string },
  password: string,
): Promise<Attempt> {
  const claim = await claimAttempt(orm, clock.now(), who);
  if (claim) demand(accountOpen(claim.refusedUntil, clock.now()));
  const fits = await passwordFits(claim?.account.passwordHash ?? null, password);
  if (!claim) return { account: null, fits: false, lockedUntil: null };
  return { account: claim.account, fits: fits && claim.account.active, lockedUntil: claim.lockedUntil };
}

const accountSql = (
  column: 'login' | 'person_id',
) => `select credential.id as "credentialId", person.id as "personId", person.name as "personName",
    person.place_code as "placeCode", credential.login, credential.password_hash as "passwordHash", credential.sample, person.active,
    credential.failures, credential.locked_until as "lockedUntil"
  from credential join person on person.id = credential.person_id where credential.${column} = ? for update of credential`;

type AccountRow = Account & { credentialId: string; failures: number; lockedUntil: Date | string | null };

async function claimAttempt(orm: Orm, now: Date, who: { login: string } | { personId: string }) {
  return asOwner(orm, async (em) => {
    const [row] = await ('login' in who
      ? em.execute<AccountRow[]>(accountSql('login'), [who.login])
      : em.execute<AccountRow[]>(accountSql('person_id'), [who.personId]));
    if (!row) return null;
    const { credentialId, failures, lockedUntil: stored, ...account } = row;
    const standing = stored ? new Date(stored) : null;
    if (accountOpen(standing, now)) return { account, refusedUntil: standing, lockedUntil: null };
    const lockedUntil = lockedUntilAfter(failures + 1, now);
    await em.execute('update credential set failures = failures + 1, locked_until = ?::timestamptz where id = ?', [
      lockedUntil?.toISOString() ?? null,
      credentialId,
    ]);
    return { account, refusedUntil: null, lockedUntil };
  });
}
