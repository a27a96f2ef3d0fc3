import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Orm, openOrm } from '../../server/database/orm.js';
import { prepareStore } from '../../server/database/prepare.js';
import { asOwner } from '../../server/database/session.js';
import { accesses, entities } from '../../server/features.js';
import { signIn } from '../../server/identity/index.js';
import type { Clock } from '../../server/kernel/clock.js';
import { newId } from '../../server/kernel/ids.js';
import { publicViewer, type Viewer } from '../../server/kernel/viewer.js';
import { openViewers, type Viewers } from '../../server/viewers.js';
import { loadFoundation } from '../world/foundation.js';
import { type People, settlePeople } from '../world/people.js';
import { type PostgresServer, startPostgres } from '../world/postgres.js';
import { giveLogin, password } from './accounts.js';

/** Two servers over one database: what one changes, the other must not remember. */
let postgres: PostgresServer;
let orm: Orm;
let elsewhere: Orm;
let people: People;
let viewers: Viewers;
const asked: string[] = [];
const said: string[] = [];
const say = (_: object | string, words?: string) => void said.push(words ?? String(_));
const clock: Clock = { now: () => new Date(), today: () => '2023-03-01' };

beforeAll(async () => {
  postgres = await startPostgres();
  const url = await postgres.newDatabase();
  elsewhere = await openOrm({ url, folder: '', poolSize: 2 }, entities);
  await prepareStore(elsewhere, accesses);
  await loadFoundation(elsewhere);
  people = await settlePeople(elsewhere);
  for (const [index, person] of everybody().entries()) await giveLogin(elsewhere, person, `person${index}`);
  orm = await openOrm({ url, folder: '', poolSize: 2, onStatement: (statement) => void asked.push(statement) }, entities);
  viewers = await openViewers(orm, clock, { warn: say, info: say } as never);
}, 60_000);
afterAll(async () => {
  await viewers?.close();
  await orm?.close();
  await elsewhere?.close();
  await postgres?.stop();
});

const everybody = () => Object.values(people).filter((one): one is Viewer => 'personId' in one);

/** A session of somebody, asked about once, so that it is remembered. */
async function remembered(person: Viewer) {
  const login = `person${everybody().indexOf(person)}`;
  const { sessionToken } = await signIn(elsewhere, clock, { login, password }, { refuseSamplePasswords: true });
  const proof = { sessionToken, postId: person.postId };
  // What is told of the sign-in itself may arrive after the first question.
  await until(async () => {
    await viewers.of(proof);
    return (await questions(() => viewers.of(proof))) === 0;
  });
  return proof;
}

async function questions(work: () => Promise<unknown>): Promise<number> {
  const before = asked.filter(isQuestion).length;
  await work();
  return asked.filter(isQuestion).length - before;
}
const isQuestion = (statement: string) => statement.includes('with proof as');

async function until(holds: () => Promise<boolean>, most = 8_000): Promise<number> {
  const begun = performance.now();
  while (!(await holds())) {
    if (performance.now() - begun > most) throw new Error(`It did not hold within ${most} ms.`);
    await wait(5);
  }
  return performance.now() - begun;
}
const outcome = (proof: Parameters<Viewers['of']>[0]) =>
  viewers.of(proof).then(
    (viewer) => viewer.role ?? viewer.personName,
    (error: { code: string }) => error.code,
  );
const change = (statement: string, ...values: unknown[]) => asOwner(elsewhere, async (em) => void (await em.execute(statement, values)));

describe('who asks', () => {
  test('is asked of the database once, and is the same from memory', async () => {
    const proof = await remembered(people.auditor);
    expect(await questions(async () => expect(await viewers.of(proof)).toEqual(people.auditor))).toBe(0);
    // Another post of the same session is another viewer.
    expect(await outcome({ ...proof, postId: people.treasurer.postId })).toBe('POST_MUST_BE_MINE');
    expect(await outcome({ ...proof, postId: null })).toBe('AUDITOR');
    expect(await viewers.of({ sessionToken: null })).toEqual(publicViewer);
  });

  test.each<[string, keyof People, string, string]>([
    ['a session that ended', 'financeOfficer', 'update session set ended_at = now() where person_id = ?', 'TOKEN_MUST_BE_VALID'],
    [
      'a session that was cut short',
      'treasurer',
      "update session set expires_at = created_at + interval '1 ms' where person_id = ?",
      'TOKEN_MUST_BE_VALID',
    ],
    ['an account that was closed', 'keeper', 'update person set active = false, closed_at = now() where id = ?', 'TOKEN_MUST_BE_VALID'],
    ['a post that ended', 'recorder', "update post set valid_to = '2023-02-28' where person_id = ?", 'POST_MUST_BE_MINE'],
    [
      'a password that was reset',
      'countyManager',
      'update credential set must_change = true where person_id = ?',
      'PASSWORD_MUST_BE_CHANGED',
    ],
  ])('%s elsewhere is known here at once', async (_, key, statement, refusal) => {
    const person = people[key] as Viewer;
    const proof = await remembered(person);
    expect(await outcome(proof)).toBe(person.role);
    await change(statement, person.personId);
    await until(async () => (await outcome(proof)) === refusal, 2_000);
  });

  test('a substitution that ends takes the post away', async () => {
    const { overseer, administrator } = people;
    const id = newId();
    await change(
      `insert into substitution (id, post_id, for_person_id, by_person_id, place_code, valid_from, valid_to, reason)
       values (?, ?, ?, ?, ?, '2023-01-01', '2023-12-31', '示例')`,
      ...[id, overseer.postId, overseer.personId, administrator.personId, overseer.placeCode],
    );
    const proof = { ...(await remembered(administrator)), postId: overseer.postId };
    await until(async () => (await outcome(proof)) === 'OVERSEER', 2_000);
    await change(`update substitution set valid_to = '2023-02-01' where id = ?`, id);
    await until(async () => (await outcome(proof)) === 'POST_MUST_BE_MINE', 2_000);
  });

  test('the use of a session that is noted makes nobody forgotten', async () => {
    const proof = await remembered(people.agricultureExaminer);
    await change('update session set last_seen_at = now() where person_id = ?', people.agricultureExaminer.personId);
    await wait(200);
    expect(await questions(() => viewers.of(proof))).toBe(0);
  });

  test('an act asks anew, whatever is remembered', async () => {
    const proof = await remembered(people.transportExaminer);
    // Nobody is told of this change.
    await change('alter table session disable trigger standing');
    await change('update session set ended_at = now() where person_id = ?', people.transportExaminer.personId);
    await change('alter table session enable trigger standing');
    const viewer = await viewers.of(proof);
    expect(viewer.role).toBe('DEPARTMENT_EXAMINER');
    const resolved = async (operation: 'query' | 'mutation') => {
      const request = (await viewers.plugin.requestDidStart?.({} as never)) as { didResolveOperation(given: object): Promise<void> };
      await request.didResolveOperation({ operation: { operation }, contextValue: { viewer } });
    };
    await expect(resolved('query')).resolves.toBeUndefined();
    await expect(resolved('mutation')).rejects.toMatchObject({ extensions: { code: 'TOKEN_MUST_BE_VALID', http: { status: 401 } } });
  });

  test('while changes are not heard, every request asks; afterwards it is remembered again', async () => {
    const proof = await remembered(people.bailiReviewer);
    await change(`select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen xianjie_standing'`);
    await until(async () => !viewers.isHearing(), 2_000);
    expect(await questions(() => viewers.of(proof))).toBe(1);
    expect(await questions(() => viewers.of(proof))).toBe(1);
    expect(said).toEqual(['changes of accounts are not heard: every request asks for its viewer']);
    await until(async () => viewers.isHearing(), 9_000);
    expect(said.slice(1)).toEqual(['changes of accounts are heard again']);
    await viewers.of(proof);
    expect(await questions(() => viewers.of(proof))).toBe(0);
  }, 20_000);
});
