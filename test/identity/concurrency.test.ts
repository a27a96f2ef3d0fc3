import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { perform } from '../../server/audit/index.js';
import type { Orm } from '../../server/database/orm.js';
import { appointSubstitute } from '../../server/identity/actions/appoint-substitute.js';
import { grantPost } from '../../server/identity/actions/grant-post.js';
import { openAccount } from '../../server/identity/actions/open-account.js';
import { signIn } from '../../server/identity/index.js';
import type { Clock } from '../../server/kernel/clock.js';
import type { Refusal } from '../../server/kernel/refusal.js';
import { cangxi, type People, settlePeople } from '../world/people.js';
import { type PostgresServer, startPostgres } from '../world/postgres.js';
import { giveLogin, password } from './accounts.js';

let postgres: PostgresServer;
let orm: Orm;
let people: People;
const clock: Clock = { now: () => new Date('2023-03-01T10:00:00+08:00'), today: () => '2023-03-01' };
beforeAll(async () => {
  postgres = await startPostgres();
  orm = await postgres.openDatabase();
  people = await settlePeople(orm);
});
afterAll(async () => {
  await orm?.close();
  await postgres?.stop();
});

/** How often each refusal came (`null`: done) when the same thing was asked many times at once. */
async function atOnce(times: number, work: (index: number) => Promise<unknown>): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  const outcomes = Array.from({ length: times }, (_, index) =>
    work(index).then(
      () => 'done',
      (error: Refusal) => error.code ?? String(error),
    ),
  );
  for (const outcome of await Promise.all(outcomes)) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}

test('guesses sent at once cannot outrun the count', async () => {
  await giveLogin(orm, people.keeper, 'feng');
  const counts = await atOnce(32, () => signIn(orm, clock, { login: 'feng', password: 'wrong' }, { refuseSamplePasswords: true }));
  expect(counts).toEqual({ SIGN_IN_MUST_MATCH: 5, ACCOUNT_MUST_NOT_BE_LOCKED: 27 });
});

test('a few sign-ins at once with the right password all succeed', async () => {
  await giveLogin(orm, people.auditor, 'qian');
  expect(await atOnce(5, () => signIn(orm, clock, { login: 'qian', password }, { refuseSamplePasswords: true }))).toEqual({ done: 5 });
});

test('one post, one login, one substitute is granted once, however many ask at once', async () => {
  const admin = { orm, clock, viewer: people.administrator };
  const post = { personId: people.keeper.personId as string, role: 'PROJECT_MANAGER' as const, placeCode: cangxi, validFrom: '2023-03-01' };
  expect(await atOnce(8, () => perform(admin, 'grantPost', grantPost, post))).toEqual({ done: 1, POST_MUST_NOT_OVERLAP: 7 });
  const account = { name: '某人', placeCode: cangxi, login: 'somebody' };
  expect(await atOnce(8, () => perform(admin, 'openAccount', openAccount('long-enough-1'), account))).toEqual({
    done: 1,
    LOGIN_MUST_BE_FREE: 7,
  });
  const postId = people.treasurer.postId as string;
  const substitute = {
    postId,
    personId: people.auditor.personId as string,
    validFrom: '2023-03-01',
    validTo: '2023-03-02',
    reason: '示例',
  };
  const outcome = await atOnce(8, () => perform(admin, 'appointSubstitute', appointSubstitute, substitute));
  expect(outcome).toEqual({ done: 1, SUBSTITUTION_MUST_NOT_OVERLAP: 7 });
});
