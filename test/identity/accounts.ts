import type { Orm } from '../../server/database/orm.js';
import { asOwner } from '../../server/database/session.js';
import { Credential, hashPassword } from '../../server/identity/index.js';
import { newId } from '../../server/kernel/ids.js';
import type { Viewer } from '../../server/kernel/viewer.js';

export const password = 'kiwi-and-snow-pear';
let hash: Promise<string> | null = null;

/** Lets somebody of the cast sign in under a login, with the shared test password. */
export async function giveLogin(
  orm: Orm,
  viewer: Viewer,
  login: string,
  more: { sample?: boolean; mustChange?: boolean } = {},
): Promise<void> {
  hash ??= hashPassword(password);
  const passwordHash = await hash;
  const common = { failures: 0, lockedUntil: null, mustChange: false, sample: false, ...more };
  await asOwner(
    orm,
    async (em) => void em.create(Credential, { id: newId(), personId: viewer.personId as string, login, passwordHash, ...common }),
  );
}
