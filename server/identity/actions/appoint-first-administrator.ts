import { type Act, perform } from '../../audit/index.js';
import type { Orm } from '../../database/orm.js';
import { type Place, placesByCode } from '../../divisions/index.js';
import type { Clock } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { demand } from '../../kernel/refusal.js';
import { publicViewer } from '../../kernel/viewer.js';
import { Post } from '../model/post.js';
import { nameGiven } from '../rules/account.js';
import { holdsOn, placeFitsRole } from '../rules/post.js';
import { refuse } from '../rules/refusals.js';
import { loginOf, loginWellFormed, passwordStrong } from '../rules/sign-in.js';
import { asAccountKeeper } from './as-account-keeper.js';
import { writeAccount } from './open-account.js';

export interface FirstAdministrator {
  readonly name: string;
  readonly placeCode: string;
  readonly login: string;
}

/**
 * Opens a county's first account with a post as administrator: called by whoever runs the server, never by the API.
 * Once the county has an administrator it refuses (COUNTY_MUST_HAVE_NO_ADMINISTRATOR); else as openAccount.
 */
export async function appointFirstAdministrator(orm: Orm, clock: Clock, input: FirstAdministrator, password: string): Promise<string> {
  const appoint = (act: Act) => asAccountKeeper(act, () => appointAsOwner(act, input, password));
  const { id } = await perform({ orm, viewer: publicViewer, clock }, 'appointFirstAdministrator', appoint, input);
  return id;
}

async function appointAsOwner(act: Act, { name, placeCode, login: given }: FirstAdministrator, password: string) {
  const login = loginOf(given);
  demand(nameGiven(name) ?? loginWellFormed(login) ?? passwordStrong(password, login));
  const place = (await placesByCode(act.em, [placeCode], act.today)).get(placeCode) as Place;
  demand(placeFitsRole('ADMINISTRATOR', place));
  const others = await act.em.find(Post, { role: 'ADMINISTRATOR', placeCode });
  if (others.some((post) => holdsOn(post as { validFrom: string; validTo: string | null }, act.today))) {
    throw refuse('COUNTY_MUST_HAVE_NO_ADMINISTRATOR', { placeCode });
  }
  const account = await writeAccount(act, { name, placeCode, login }, password, true);
  act.em.create(Post, {
    id: newId(),
    personId: account.id,
    role: 'ADMINISTRATOR',
    placeCode,
    departmentId: null,
    validFrom: act.today,
    validTo: null,
  });
  return account;
}
