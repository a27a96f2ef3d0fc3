import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { verifyChains } from '../../server/audit/index.js';
import { asOwner, asViewer } from '../../server/database/session.js';
import { appointSubstitute } from '../../server/identity/actions/appoint-substitute.js';
import { closeAccount } from '../../server/identity/actions/close-account.js';
import { createPersonalToken } from '../../server/identity/actions/create-personal-token.js';
import { endPost } from '../../server/identity/actions/end-post.js';
import { endSubstitution } from '../../server/identity/actions/end-substitution.js';
import { grantPost } from '../../server/identity/actions/grant-post.js';
import { openAccount } from '../../server/identity/actions/open-account.js';
import { openDepartment } from '../../server/identity/actions/open-department.js';
import { resetPassword } from '../../server/identity/actions/reset-password.js';
import { revokePersonalToken } from '../../server/identity/actions/revoke-personal-token.js';
import { appointFirstAdministrator, circleOf, circleSql, signIn, signOut, viewerOf } from '../../server/identity/index.js';
import { newId } from '../../server/kernel/ids.js';
import type { Refusal } from '../../server/kernel/refusal.js';
import type { Viewer } from '../../server/kernel/viewer.js';
import { cangxi, jinling, shiling } from '../world/people.js';
import { openWorld, type World } from '../world/world.js';
import { giveLogin, password } from './accounts.js';

let world: World;
let admin: Viewer;
beforeAll(async () => {
  world = await openWorld('2023-03-01');
  admin = world.people.administrator;
});
afterAll(() => world?.close());

const strict = { refuseSamplePasswords: true };
const enter = (login: string, given = password, settings = strict) => signIn(world.orm, world.clock, { login, password: given }, settings);
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: Refusal) => error.code ?? Promise.reject(error),
  );
const lastEntry = async () => {
  const [entry] = await world.rows<{ content: string }>('select content from audit_entry order by id desc limit 1');
  return JSON.parse(entry?.content ?? '{}');
};

describe('signing in', () => {
  test('a session opens, is audited without its secret, and ends', async () => {
    await giveLogin(world.orm, world.people.keeper, 'feng');
    const { sessionToken, expiresAt, personId } = await enter(' FENG ');
    expect(personId).toBe(world.people.keeper.personId);
    expect(expiresAt.getTime() - world.clock.now().getTime()).toBe(12 * 3_600_000);
    const entry = await lastEntry();
    expect(entry).toMatchObject({ verb: 'signIn', by: personId, place: cangxi, input: { login: 'feng' } });
    expect(JSON.stringify(entry)).not.toContain(sessionToken);
    const stored = await world.rows<{ token_hash: string }>('select token_hash from session');
    expect(stored.map((row) => row.token_hash)).not.toContain(sessionToken);
    const viewer = await viewerOf(world.orm, world.clock, { sessionToken });
    expect(viewer).toEqual(world.people.keeper);
    await signOut(world.orm, world.clock, viewer, sessionToken);
    expect(await codeOf(viewerOf(world.orm, world.clock, { sessionToken }))).toBe('TOKEN_MUST_BE_VALID');
    expect((await lastEntry()).verb).toBe('signOut');
  });

  test('five wrong passwords lock the account; waiting opens it; the next wrong one locks it twice as long', async () => {
    await giveLogin(world.orm, world.people.treasurer, 'wu.guoku');
    const start = world.clock.now().getTime();
    let now = start;
    const clock = { now: () => new Date(now), today: () => '2023-03-01' };
    const attempt = (given: string) => codeOf(signIn(world.orm, clock, { login: 'wu.guoku', password: given }, strict));
    for (let count = 1; count <= 5; count += 1) expect(await attempt('wrong')).toBe('SIGN_IN_MUST_MATCH');
    expect((await lastEntry()).input).toMatchObject({ login: 'wu.guoku', lockedUntil: new Date(start + 15 * 60_000).toISOString() });
    expect(await attempt(password)).toBe('ACCOUNT_MUST_NOT_BE_LOCKED');
    now = start + 15 * 60_000;
    expect(await attempt('wrong')).toBe('SIGN_IN_MUST_MATCH');
    now += 29 * 60_000;
    expect(await attempt(password)).toBe('ACCOUNT_MUST_NOT_BE_LOCKED');
    now += 60_000;
    expect(await attempt(password)).toBeNull();
    expect(await world.rows('select failures, locked_until from credential where login = ?', ['wu.guoku'])).toEqual([
      { failures: 0, locked_until: null },
    ]);
  });

  test('guesses sent at once cannot outrun the count', async () => {
    await giveLogin(world.orm, world.people.auditor, 'qian');
    const codes = await Promise.all(Array.from({ length: 12 }, () => codeOf(enter('qian', 'wrong'))));
    expect(codes.filter((code) => code === 'SIGN_IN_MUST_MATCH')).toHaveLength(5);
    expect(codes.filter((code) => code === 'ACCOUNT_MUST_NOT_BE_LOCKED')).toHaveLength(7);
  });

  test.each([
    ['an unknown login', 'nobody', password, 'SIGN_IN_MUST_MATCH'],
    ['no login at all', '', password, 'SIGN_IN_MUST_MATCH'],
    ['a wrong password', 'feng', 'wrong', 'SIGN_IN_MUST_MATCH'],
    ['an empty password', 'feng', '', 'SIGN_IN_MUST_MATCH'],
  ])('%s is refused', async (_, login, given, code) => expect(await codeOf(enter(login, given))).toBe(code));

  test('a sample password opens the demonstration only', async () => {
    await giveLogin(world.orm, world.people.recorder, 'he.mishu', { sample: true });
    expect(await codeOf(enter('he.mishu'))).toBe('SAMPLE_PASSWORD_MUST_NOT_BE_USED');
    expect(await codeOf(enter('he.mishu', 'wrong'))).toBe('SIGN_IN_MUST_MATCH');
    expect(await codeOf(enter('he.mishu', password, { refuseSamplePasswords: false }))).toBeNull();
  });

  test('a session ends when idle, and at its end even when used', async () => {
    const start = Date.parse('2023-03-01T00:00:00Z');
    let minutes = 0;
    const clock = { now: () => new Date(start + minutes * 60_000), today: () => '2023-03-01' };
    const open = () => signIn(world.orm, clock, { login: 'feng', password }, strict);
    const used = await open();
    const idle = await open();
    const check = (sessionToken: string) => codeOf(viewerOf(world.orm, clock, { sessionToken }));
    for (minutes = 100; minutes < 720; minutes += 100) expect(await check(used.sessionToken)).toBeNull();
    minutes = 700;
    expect(await check(used.sessionToken)).toBeNull();
    expect(await check(idle.sessionToken)).toBe('TOKEN_MUST_BE_VALID');
    minutes = 720;
    expect(await check(used.sessionToken)).toBe('TOKEN_MUST_BE_VALID');
  });
});

describe('the viewer', () => {
  test('a forged token, and a real one with a letter changed', async () => {
    const { sessionToken } = await enter('feng');
    const forged = `${sessionToken.slice(0, -1)}${sessionToken.endsWith('A') ? 'B' : 'A'}`;
    for (const proof of [
      { sessionToken: forged },
      { bearerToken: 'x' },
      { bearerToken: sessionToken },
      { sessionToken, bearerToken: forged },
    ]) {
      expect(await codeOf(viewerOf(world.orm, world.clock, proof))).toBe('TOKEN_MUST_BE_VALID');
    }
    expect(await viewerOf(world.orm, world.clock, {})).toMatchObject({ personId: null, postId: null });
  });

  test('costs one statement', async () => {
    const { sessionToken } = await enter('feng');
    world.database.reset();
    await viewerOf(world.orm, world.clock, { sessionToken });
    expect(world.database.statements).toHaveLength(1);
  });

  test('acts in no post that is somebody else’s, over, or not one', async () => {
    const { sessionToken } = await enter('feng');
    const { treasurer } = world.people;
    for (const postId of [treasurer.postId, newId(), 'x', "' or true --"]) {
      expect(await codeOf(viewerOf(world.orm, world.clock, { sessionToken, postId }))).toBe('POST_MUST_BE_MINE');
    }
  });
});

describe('accounts', () => {
  let personId: string;
  test('opened by an administrator; the password must be replaced before acting', async () => {
    ({ id: personId } = await world.perform(admin, openAccount('first-password'), {
      name: ' 谭新人 ',
      placeCode: shiling,
      login: 'Tan.Xin',
    }));
    const entry = await lastEntry();
    expect(JSON.stringify(entry)).not.toContain('first-password');
    expect(JSON.stringify(entry)).not.toContain('$argon2');
    expect(entry.changes.map((change: { noun: string }) => change.noun).sort()).toEqual(['Credential', 'Person']);
    const [stored] = await world.rows<{ password_hash: string }>('select * from credential where person_id = ?', [personId]);
    expect(stored).toMatchObject({ login: 'tan.xin', must_change: true, sample: false });
    expect(stored?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  test.each([
    ['an empty name', { name: ' ' }, 'long-enough-1', 'NAME_MUST_BE_GIVEN'],
    ['a bad login', { login: 'a b' }, 'long-enough-1', 'LOGIN_MUST_BE_WELL_FORMED'],
    ['a weak password', {}, 'short', 'PASSWORD_MUST_BE_STRONG'],
    ['an unknown place', { placeCode: '510824999000' }, 'long-enough-1', 'PLACE_CODE_MUST_BE_OF_A_LEVEL'],
    ['another county', { placeCode: '511923000000' }, 'long-enough-1', 'ACCOUNT_PLACE_MUST_BE_YOURS'],
    ['a taken login', { login: 'TAN.XIN' }, 'long-enough-1', 'LOGIN_MUST_BE_FREE'],
  ])('%s is refused and leaves nothing', async (_, change, given, code) => {
    const before = await world.rows('select count(*) from person');
    const input = { name: '某人', placeCode: cangxi, login: 'somebody', ...change };
    expect((await world.refusalOf(admin, openAccount(given), input)).code).toBe(code);
    expect(await world.rows('select count(*) from person')).toEqual(before);
  });

  test('a first password opens no post and no lasting token', async () => {
    const { id: postId } = await world.perform(admin, grantPost, {
      personId,
      role: 'VILLAGE_CLERK',
      placeCode: shiling,
      validFrom: '2023-03-01',
    });
    const { sessionToken } = await enter('tan.xin', 'first-password');
    expect(await viewerOf(world.orm, world.clock, { sessionToken })).toMatchObject({ personId, postId: null });
    expect(await codeOf(viewerOf(world.orm, world.clock, { sessionToken, postId }))).toBe('PASSWORD_MUST_BE_CHANGED');
    const viewer = await viewerOf(world.orm, world.clock, { sessionToken });
    const refusal = await world.refusalOf(viewer, createPersonalToken('s').act, { name: 'x', expiresOn: '2023-12-31' });
    expect(refusal.code).toBe('PASSWORD_MUST_BE_CHANGED');
  });

  test('reset ends what was signed in and lifts a lock', async () => {
    const { sessionToken } = await enter('tan.xin', 'first-password');
    for (let count = 0; count < 5; count += 1) await codeOf(enter('tan.xin', 'wrong'));
    await world.perform(admin, resetPassword('second-password'), { personId, reason: '忘记密码' });
    expect(await codeOf(viewerOf(world.orm, world.clock, { sessionToken }))).toBe('TOKEN_MUST_BE_VALID');
    expect(await codeOf(enter('tan.xin', 'first-password'))).toBe('SIGN_IN_MUST_MATCH');
    expect(await codeOf(enter('tan.xin', 'second-password'))).toBeNull();
  });

  test('closing ends everything but the name', async () => {
    const { sessionToken } = await enter('tan.xin', 'second-password');
    await world.perform(admin, closeAccount, { personId, reason: '调离' });
    expect(await codeOf(viewerOf(world.orm, world.clock, { sessionToken }))).toBe('TOKEN_MUST_BE_VALID');
    expect(await codeOf(enter('tan.xin', 'second-password'))).toBe('SIGN_IN_MUST_MATCH');
    expect(await world.rows('select name, active from person where id = ?', [personId])).toEqual([{ name: '谭新人', active: false }]);
    expect((await world.refusalOf(admin, closeAccount, { personId, reason: 'x' })).code).toBe('PERSON_MUST_BE_ACTIVE');
    expect((await world.refusalOf(admin, resetPassword('third-password'), { personId, reason: 'x' })).code).toBe('PERSON_MUST_BE_ACTIVE');
  });

  test('nobody manages the own account, nor one of another county', async () => {
    const mine = { personId: admin.personId as string, reason: 'x' };
    expect((await world.refusalOf(admin, closeAccount, mine)).code).toBe('ACCOUNT_MUST_BE_ANOTHERS');
    expect((await world.refusalOf(admin, resetPassword('long-enough-1'), mine)).code).toBe('ACCOUNT_MUST_BE_ANOTHERS');
    const elsewhere = { ...admin, placeCode: '511923000000' };
    const theirs = { personId: world.people.keeper.personId as string, reason: 'x' };
    expect((await world.refusalOf(elsewhere, closeAccount, theirs)).code).toBe('PERSON_MUST_EXIST');
    expect((await world.refusalOf(elsewhere, closeAccount, { ...theirs, personId: 'x' })).code).toBe('PERSON_MUST_EXIST');
  });
});

test('a closed account is no viewer and no holder, whatever token or substitution is left', async () => {
  const { overseer, recorder } = world.people;
  await giveLogin(world.orm, overseer, 'xu.dudao');
  const { sessionToken } = await enter('xu.dudao');
  const ask = () => codeOf(viewerOf(world.orm, world.clock, { sessionToken }));
  const setActive = (active: boolean, person: Viewer) =>
    world.rows('update person set active = ?, closed_at = case when ? then null else now() end where id = ?', [
      active,
      active,
      person.personId,
    ]);
  await setActive(false, overseer);
  expect(await ask()).toBe('TOKEN_MUST_BE_VALID');
  await setActive(true, overseer);
  expect(await ask()).toBeNull();
  const days = { validFrom: '2023-03-01', validTo: '2023-03-02', reason: '示例' };
  const { id } = await world.perform(admin, appointSubstitute, {
    postId: recorder.postId as string,
    personId: overseer.personId as string,
    ...days,
  });
  const act = () => codeOf(viewerOf(world.orm, world.clock, { sessionToken, postId: recorder.postId }));
  expect(await act()).toBeNull();
  await setActive(false, recorder);
  expect(await act()).toBe('POST_MUST_BE_MINE');
  await setActive(true, recorder);
  await world.perform(admin, endSubstitution, { id });
});

describe('posts', () => {
  const grant = (change: object = {}) => ({
    personId: world.people.keeper.personId as string,
    role: 'PROJECT_MANAGER' as const,
    placeCode: cangxi,
    validFrom: '2023-03-01',
    ...change,
  });
  test('granted, not twice, ended, granted again', async () => {
    const { id } = await world.perform(admin, grantPost, grant());
    expect((await world.refusalOf(admin, grantPost, grant({ validFrom: '2023-04-01' }))).code).toBe('POST_MUST_NOT_OVERLAP');
    await world.perform(admin, endPost, { postId: id, reason: '调整', lastDay: '2023-03-31' });
    await world.perform(admin, grantPost, grant({ validFrom: '2023-04-01' }));
    expect((await world.refusalOf(admin, endPost, { postId: id, reason: 'x', lastDay: '2023-05-01' })).code).toBe('END_MUST_BE_EARLIER');
  });

  test.each([
    ['oneself', () => ({ personId: admin.personId }), 'ACCOUNT_MUST_BE_ANOTHERS'],
    ['a stranger', () => ({ personId: newId() }), 'PERSON_MUST_EXIST'],
    ['another county', () => ({ placeCode: '511923000000' }), 'ACCOUNT_PLACE_MUST_BE_YOURS'],
    ['a place of another level', () => ({ role: 'TREASURER', placeCode: shiling }), 'PLACE_MUST_FIT_ROLE'],
    ['an unknown department', () => ({ departmentId: newId() }), 'DEPARTMENT_MUST_EXIST'],
    ['no department', () => ({ role: 'DEPARTMENT_EXAMINER' }), 'DEPARTMENT_MUST_FIT_POST'],
    ['the past', () => ({ validFrom: '2023-02-28' }), 'PAST_MUST_STAY'],
    ['days out of order', () => ({ validFrom: '2023-06-01', validTo: '2023-05-01' }), 'DATES_MUST_BE_IN_ORDER'],
  ])('not for %s', async (_, change, code) => expect((await world.refusalOf(admin, grantPost, grant(change()))).code).toBe(code));

  test('the database itself holds no post twice, and no clerk can write one', async () => {
    const insert = (em: { execute(sql: string): Promise<unknown> }) =>
      em.execute(
        `insert into post (id, person_id, role, place_code, valid_from) select '${newId()}', person_id, role, place_code, valid_from from post limit 1`,
      );
    await expect(asOwner(world.orm, insert)).rejects.toThrow('post_not_twice');
    await expect(asViewer(world.orm, world.people.keeper, insert)).rejects.toThrow('row-level security');
  });

  test('unknown posts and others’ counties', async () => {
    expect((await world.refusalOf(admin, endPost, { postId: 'x', reason: 'x' })).code).toBe('POST_MUST_EXIST');
    const mine = { postId: admin.postId as string, reason: 'x' };
    expect((await world.refusalOf(admin, endPost, mine)).code).toBe('ACCOUNT_MUST_BE_ANOTHERS');
  });
});

describe('substitutes', () => {
  const days = { validFrom: '2023-03-01', validTo: '2023-03-10', reason: '出差' };
  let id: string;
  test('appointed by the holder, who is then acted for', async () => {
    const { shilingClerk, jinlingClerk } = world.people;
    await giveLogin(world.orm, jinlingClerk, 'yang');
    const appoint = { postId: shilingClerk.postId as string, personId: jinlingClerk.personId as string, ...days };
    ({ id } = await world.perform(shilingClerk, appointSubstitute, appoint));
    const { sessionToken } = await enter('yang');
    const viewer = await viewerOf(world.orm, world.clock, { sessionToken, postId: shilingClerk.postId });
    expect(viewer).toEqual({
      ...shilingClerk,
      personId: jinlingClerk.personId,
      personName: jinlingClerk.personName,
      forPersonId: shilingClerk.personId,
    });
    expect(await viewerOf(world.orm, world.clock, { sessionToken })).toMatchObject({ placeCode: jinling, forPersonId: null });
    expect((await world.refusalOf(viewer, appointSubstitute, appoint)).code).toBe('POST_MUST_BE_YOURS_TO_GIVE');
  });

  test('form one circle with the holder', async () => {
    const { shilingClerk, jinlingClerk, keeper } = world.people;
    const ids = [jinlingClerk.personId as string];
    const circle = (on: string) => asViewer(world.orm, keeper, (em) => circleOf(em, ids, on));
    expect((await circle('2023-03-10')).sort()).toEqual([jinlingClerk.personId, shilingClerk.personId].sort());
    expect(await circle('2023-03-11')).toEqual(ids);
  });

  test.each(['2023-03-10', '2023-03-11'])('form the same circle inside a larger statement on %s', async (on) => {
    const { shilingClerk, jinlingClerk, keeper } = world.people;
    for (const ids of [
      [],
      [jinlingClerk.personId],
      [shilingClerk.personId],
      [shilingClerk.personId, jinlingClerk.personId],
    ] as string[][]) {
      const [inSql, asked] = await asViewer(world.orm, keeper, async (em) => {
        const { rows } = await sql<{ circle: string[] }>`select to_json(${circleSql(ids, on)}) as circle`.execute(em.getKysely());
        return [rows[0]?.circle ?? [], await circleOf(em, ids, on)];
      });
      expect([...inSql].sort()).toEqual([...asked].sort());
    }
  });

  test.each([
    ['oneself', (world: World) => ({ personId: world.people.shilingClerk.personId }), 'SUBSTITUTE_MUST_BE_ANOTHER'],
    ['a stranger', () => ({ personId: newId() }), 'PERSON_MUST_EXIST'],
    [
      'a second one',
      (world: World) => ({ personId: world.people.keeper.personId, validFrom: '2023-03-10', validTo: '2023-03-12' }),
      'SUBSTITUTION_MUST_NOT_OVERLAP',
    ],
    ['the past', () => ({ validFrom: '2023-02-01' }), 'PAST_MUST_STAY'],
    ['days out of order', () => ({ validTo: '2023-02-01' }), 'DATES_MUST_BE_IN_ORDER'],
    ['another’s post', (world: World) => ({ postId: world.people.treasurer.postId }), 'POST_MUST_BE_YOURS_TO_GIVE'],
    ['an unknown post', () => ({ postId: newId() }), 'POST_MUST_EXIST'],
  ])('not for %s', async (_, change, code) => {
    const { shilingClerk, jinlingClerk } = world.people;
    const input = {
      postId: shilingClerk.postId as string,
      personId: jinlingClerk.personId as string,
      ...days,
      ...change(world),
    } as Parameters<typeof appointSubstitute>[1] & { requestKey?: string };
    expect((await world.refusalOf(shilingClerk, appointSubstitute, input)).code).toBe(code);
  });

  test('an administrator appoints for others but never himself', async () => {
    const input = { postId: world.people.treasurer.postId as string, personId: admin.personId as string, ...days };
    expect((await world.refusalOf(admin, appointSubstitute, input)).code).toBe('SUBSTITUTE_MUST_BE_ANOTHER');
    const { id: other } = await world.perform(admin, appointSubstitute, {
      ...input,
      personId: world.people.financeOfficer.personId as string,
    });
    expect((await world.refusalOf(world.people.keeper, endSubstitution, { id: other })).code).toBe('POST_MUST_BE_YOURS_TO_GIVE');
    await world.perform(world.people.treasurer, endSubstitution, { id: other });
  });

  test('the day after the last day, and after an early end, the substitute is out', async () => {
    const { shilingClerk } = world.people;
    const { sessionToken } = await enter('yang');
    const acting = (today: string) =>
      codeOf(viewerOf(world.orm, { now: world.clock.now, today: () => today }, { sessionToken, postId: shilingClerk.postId }));
    expect(await acting('2023-03-10')).toBeNull();
    expect(await acting('2023-03-11')).toBe('POST_MUST_BE_MINE');
    await world.perform(shilingClerk, endSubstitution, { id });
    expect(await acting('2023-03-01')).toBe('POST_MUST_BE_MINE');
    expect((await world.refusalOf(shilingClerk, endSubstitution, { id: newId() })).code).toBe('SUBSTITUTION_MUST_EXIST');
  });
});

describe('personal tokens', () => {
  test('open the same viewer until revoked or over; others cannot revoke them', async () => {
    const { keeper, treasurer } = world.people;
    const ask = (today = '2023-03-01') =>
      codeOf(viewerOf(world.orm, { now: world.clock.now, today: () => today }, { bearerToken: 'the-secret', postId: keeper.postId }));
    const { id } = await world.perform(keeper, createPersonalToken('the-secret').act, { name: '月报程序', expiresOn: '2023-06-30' });
    expect(JSON.stringify(await lastEntry())).not.toMatch(/the-secret|[0-9a-f]{64}/);
    expect(await ask()).toBeNull();
    expect(await ask('2023-06-30')).toBeNull();
    expect(await ask('2023-07-01')).toBe('TOKEN_MUST_BE_VALID');
    expect((await world.refusalOf(treasurer, revokePersonalToken, { id })).code).toBe('PERSONAL_TOKEN_MUST_EXIST');
    await world.perform(keeper, revokePersonalToken, { id });
    expect(await ask()).toBe('TOKEN_MUST_BE_VALID');
  });
});

describe('departments and the first administrator', () => {
  test('a department is new and a county has one lead bureau', async () => {
    const water = { placeCode: cangxi, name: '苍溪县水利局', shortName: '水利局', kind: 'WATER', isLeadBureau: false };
    await world.perform(admin, openDepartment, water);
    expect((await world.refusalOf(admin, openDepartment, water)).code).toBe('DEPARTMENT_MUST_BE_NEW');
    expect((await world.refusalOf(admin, openDepartment, { ...water, name: '别的局', isLeadBureau: true })).code).toBe(
      'DEPARTMENT_MUST_BE_NEW',
    );
    expect((await world.refusalOf(admin, openDepartment, { ...water, kind: 'water' })).code).toBe('DEPARTMENT_KIND_MUST_BE_WELL_FORMED');
    expect((await world.refusalOf(admin, openDepartment, { ...water, placeCode: '511923000000' })).code).toBe(
      'ACCOUNT_PLACE_MUST_BE_YOURS',
    );
  });

  test('the first administrator of a county is appointed once', async () => {
    const first = { name: '平昌管理员', placeCode: '511923000000', login: 'pingchang' };
    await appointFirstAdministrator(world.orm, world.clock, first, 'long-enough-1');
    expect(await codeOf(enter('pingchang', 'long-enough-1'))).toBeNull();
    const again = appointFirstAdministrator(world.orm, world.clock, { ...first, login: 'other' }, 'long-enough-1');
    expect(await codeOf(again)).toBe('COUNTY_MUST_HAVE_NO_ADMINISTRATOR');
  });
});

test('no application role reads or writes a credential, a session hash of others, or lifts its own rights', async () => {
  for (const viewer of [admin, world.people.keeper]) {
    await expect(asViewer(world.orm, viewer, (em) => em.execute('select * from credential'))).rejects.toThrow('permission denied');
    await expect(asViewer(world.orm, viewer, (em) => em.execute('select * from held_post'))).rejects.toThrow('permission denied');
    await expect(asViewer(world.orm, viewer, (em) => em.execute('update session set ended_at = null'))).rejects.toThrow(
      'permission denied',
    );
    const seen = await asViewer(world.orm, viewer, (em) =>
      em.execute<{ person_id: string }[]>('select person_id from session union all select person_id from personal_token'),
    );
    expect(seen.every((row) => row.person_id === viewer.personId)).toBe(true);
  }
});

test('every entry of the chain verifies', async () => {
  const verdicts = await asOwner(world.orm, verifyChains);
  expect(verdicts.length).toBeGreaterThan(0);
  expect(verdicts.filter((verdict) => verdict.broken !== null)).toEqual([]);
});
