import type { Act, Outcome } from '../../audit/index.js';
import { placesByCode } from '../../divisions/index.js';
import { newId } from '../../kernel/ids.js';
import { demand } from '../../kernel/refusal.js';
import { Credential } from '../model/credential.js';
import { Person } from '../model/person.js';
import { nameGiven, placeManaged } from '../rules/account.js';
import { refuse } from '../rules/refusals.js';
import { loginOf, loginWellFormed, passwordStrong } from '../rules/sign-in.js';
import { asAccountKeeper } from './as-account-keeper.js';
import { hashPassword } from './password-hash.js';
import { writeOrRefuse } from './write-or-refuse.js';

export interface OpenAccount {
  readonly requestKey?: string | null;
  readonly name: string;
  readonly placeCode: string;
  readonly login: string;
}

/**
 * Opens an account: a person and how he or she signs in. The password comes apart from the input, because of an
 * input a digest is kept, from which a short password could be guessed. Throws NAME_MUST_BE_GIVEN,
 * LOGIN_MUST_BE_WELL_FORMED, PASSWORD_MUST_BE_STRONG, ACCOUNT_PLACE_MUST_BE_YOURS, LOGIN_MUST_BE_FREE and the
 * refusals of a place code.
 */
export const openAccount =
  (password: string) =>
  async (act: Act, input: OpenAccount): Promise<Outcome> => {
    const login = loginOf(input.login);
    demand(nameGiven(input.name));
    demand(loginWellFormed(login));
    demand(passwordStrong(password, login));
    await placesByCode(act.em, [input.placeCode], act.today);
    demand(placeManaged(act.viewer, input.placeCode));
    return writeAccount(act, { ...input, login }, password, true);
  };

/** Writes person and credential; the rules have been asked. Throws LOGIN_MUST_BE_FREE. */
export async function writeAccount(
  act: Act,
  { name, placeCode, login }: OpenAccount,
  password: string,
  mustChange: boolean,
): Promise<Outcome> {
  const { em } = act;
  const id = newId();
  const passwordHash = await hashPassword(password);
  em.create(Person, { id, name: name.trim(), placeCode, active: true, createdAt: act.now, closedAt: null });
  await asAccountKeeper(act, async () => {
    if (await em.findOne(Credential, { login })) throw refuse('LOGIN_MUST_BE_FREE', { login });
    em.create(Credential, { id: newId(), personId: id, login, passwordHash, failures: 0, lockedUntil: null, mustChange, sample: false });
    await writeOrRefuse(em, 'credential_login_key', () => refuse('LOGIN_MUST_BE_FREE', { login }));
  });
  return { id, place: placeCode };
}
