import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type App, makeApp } from '../../server/app.js';
import { readConfig } from '../../server/config.js';
import type { Clock } from '../../server/kernel/clock.js';
import type { Viewer } from '../../server/kernel/viewer.js';
import { openWorld, type World } from '../world/world.js';
import { giveLogin, password } from './accounts.js';

let world: World;
let app: App;
let moment = Date.parse('2023-03-01T02:00:00Z');
const clock: Clock = { now: () => new Date(moment), today: () => new Date(moment + 8 * 3_600_000).toISOString().slice(0, 10) };
const hour = 3_600_000;

beforeAll(async () => {
  world = await openWorld('2023-03-01');
  app = await makeApp(readConfig({ XIANJIE_LOG: 'silent', XIANJIE_SECURE_COOKIES: 'on' }), world.orm, clock);
  const { keeper, administrator, shilingClerk, jinlingClerk } = world.people;
  await giveLogin(world.orm, keeper, 'feng');
  await giveLogin(world.orm, administrator, 'admin');
  await giveLogin(world.orm, shilingClerk, 'luo.wenshu');
  await giveLogin(world.orm, jinlingClerk, 'yang');
});
afterAll(() => app?.close());

interface Sent {
  readonly cookie?: string;
  readonly bearer?: string;
  readonly post?: string | null;
}
interface Got {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever the document asked for.
  readonly data: any;
  readonly code: string | null;
  readonly facts: Record<string, string>;
  readonly cookie:
    | { name: string; value: string; httpOnly?: boolean; secure?: boolean; sameSite?: string; path?: string; maxAge?: number }
    | undefined;
  readonly text: string;
  readonly status: number;
}

/** Sends a document over HTTP, as a page (cookie) or a program (bearer). */
async function send(query: string, variables: object = {}, { cookie, bearer, post }: Sent = {}): Promise<Got> {
  const response = await app.http.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query, variables },
    headers: {
      ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
      ...(post ? { 'x-xianjie-post': post } : {}),
    },
    cookies: cookie ? { xianjie_session: cookie } : {},
  });
  const body = response.json();
  const extensions = body.errors?.[0]?.extensions;
  return {
    data: body.data,
    code: extensions?.code ?? null,
    facts: extensions?.refusal?.facts ?? {},
    cookie: response.cookies.find(({ name }) => name === 'xianjie_session') as Got['cookie'],
    text: response.body,
    status: response.statusCode,
  };
}

const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { person { name } post { role } mustChangePassword } }';
const enter = async (login: string, given = password) =>
  (await send(signIn, { input: { login, password: given } })).cookie?.value as string;
const me = '{ viewer { person { id name } post { id role forPersonName } posts { id role forPersonName place { name } } } }';

// The county's own time, eight hours before Greenwich, to the minute.
const wallTime = (at: number) => new Date(at + 8 * hour).toISOString().slice(0, 16).replace('T', ' ');

describe('a page', () => {
  test('signs in, is known by its cookie, and signs out', async () => {
    const got = await send(signIn, { input: { login: 'feng', password } });
    expect(got.data.signIn).toEqual({ person: { name: '冯库管' }, post: { role: 'LIBRARY_KEEPER' }, mustChangePassword: false });
    expect(got.cookie).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Strict', path: '/' });
    expect(got.text).not.toContain(got.cookie?.value);
    const cookie = got.cookie?.value as string;
    expect((await send(me, {}, { cookie })).data.viewer.person.name).toBe('冯库管');
    const { today, acts } = (await send('{ viewer { today acts } }', {}, { cookie })).data.viewer;
    expect(today).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(acts).toEqual(expect.arrayContaining(['admitToLibrary', 'signOut', 'uploadAttachment']));
    for (const foreign of ['payClaim', 'openAccount', 'projects']) expect(acts).not.toContain(foreign);
    const out = await send('mutation { signOut }', {}, { cookie });
    expect([out.data.signOut, out.cookie?.value, out.cookie?.maxAge]).toEqual([true, '', 0]);
    const ended = await send(me, {}, { cookie });
    // The ended session's cookie is taken back, or it would stand in the way of the next sign-in.
    expect([ended.code, ended.status, ended.cookie?.value, ended.cookie?.maxAge]).toEqual(['TOKEN_MUST_BE_VALID', 401, '', 0]);
  });

  test('nobody is signed in without a cookie, and signing out then is no error', async () => {
    expect((await send(me)).data).toEqual({ viewer: null });
    expect((await send('mutation { signOut }')).data).toEqual({ signOut: true });
  });

  test('asks who it is in one statement', async () => {
    const cookie = await enter('feng');
    world.database.reset();
    await send(
      '{ viewer { person { name account { login } posts { role department { name } } } posts { role } personalTokens { name } } }',
      {},
      { cookie },
    );
    const reads = world.database.statements.filter(
      (statement) => /person as/.test(statement.replace(/"/g, '')) && !/with proof/.test(statement),
    );
    expect(reads).toHaveLength(1);
  });

  test('five wrong passwords, and even the right one is locked out, with the moment told', async () => {
    await giveLogin(world.orm, world.people.treasurer, 'wu.guoku');
    const attempt = (given: string) => send(signIn, { input: { login: 'wu.guoku', password: given } });
    for (let count = 0; count < 5; count += 1) expect((await attempt('wrong')).code).toBe('SIGN_IN_MUST_MATCH');
    const locked = await attempt(password);
    expect([locked.code, locked.facts['until']]).toEqual(['ACCOUNT_MUST_NOT_BE_LOCKED', wallTime(moment + hour / 4)]);
    expect(locked.cookie).toBeUndefined();
    moment += hour / 4;
    expect((await attempt(password)).code).toBeNull();
  });

  test('an unknown login and a wrong password read the same', async () => {
    const [unknown, wrong] = await Promise.all(['nobody', 'feng'].map((login) => send(signIn, { input: { login, password: 'wrong' } })));
    expect(unknown?.code).toBe('SIGN_IN_MUST_MATCH');
    expect(unknown?.text).toBe(wrong?.text);
    expect((await send(signIn, { input: { login: 'feng', password: 'x'.repeat(201) } })).code).toBe('INPUT_MUST_BE_WELL_FORMED');
  });

  test('is out twelve hours later', async () => {
    const cookie = await enter('feng');
    for (let passed = 0; passed < 11; passed += 1) {
      moment += hour;
      expect((await send(me, {}, { cookie })).code).toBeNull();
    }
    moment += hour;
    expect((await send(me, {}, { cookie })).code).toBe('TOKEN_MUST_BE_VALID');
  });
});

describe('a post', () => {
  test('of somebody else is refused', async () => {
    const cookie = await enter('feng');
    expect((await send(me, {}, { cookie, post: world.people.treasurer.postId })).code).toBe('POST_MUST_BE_MINE');
  });

  test('is chosen among several; until then office verbs ask for it', async () => {
    const [admin, cookie] = [await enter('admin'), await enter('feng')];
    const personId = world.people.keeper.personId;
    const input = { personId, role: 'PROJECT_MANAGER', placeCode: '510824000000', validFrom: clock.today() };
    const granted = await send(
      'mutation ($input: GrantPostInput!) { grantPost(input: $input) { id person { name } } }',
      { input },
      { cookie: admin },
    );
    expect(granted.data.grantPost.person).toEqual({ name: '冯库管' });
    const unchosen = await send(me, {}, { cookie });
    expect(unchosen.data.viewer.post).toBeNull();
    expect(unchosen.data.viewer.posts.map(({ role }: { role: string }) => role)).toEqual(['LIBRARY_KEEPER', 'PROJECT_MANAGER']);
    const people = '{ people { totalCount } }';
    expect((await send(people, {}, { cookie })).code).toBe('POST_MUST_BE_CHOSEN');
    expect((await send(people, {}, { cookie, post: granted.data.grantPost.id })).data.people.totalCount).toBe(16);
    const end = { postId: granted.data.grantPost.id, reason: '示例' };
    const ended = await send('mutation ($input: EndPostInput!) { endPost(input: $input) { validTo } }', { input: end }, { cookie: admin });
    expect(ended.code).toBeNull();
    expect((await send(me, {}, { cookie })).data.viewer.post.role).toBe('LIBRARY_KEEPER');
  });

  test('is acted in by a substitute, recorded as by and for', async () => {
    const { shilingClerk, jinlingClerk } = world.people;
    const [holder, substitute] = [await enter('luo.wenshu'), await enter('yang')];
    const today = clock.today();
    const input = { postId: shilingClerk.postId, personId: jinlingClerk.personId, validFrom: today, validTo: today, reason: '出差' };
    const appoint =
      'mutation ($input: AppointSubstituteInput!) { appointSubstitute(input: $input) { id post { role } forPerson { name } byPerson { name } } }';
    const appointed = await send(appoint, { input }, { cookie: holder });
    expect(appointed.data.appointSubstitute).toMatchObject({
      post: { role: 'VILLAGE_CLERK' },
      forPerson: { name: '罗文书' },
      byPerson: { name: '杨文书' },
    });
    const acting = { cookie: substitute, post: shilingClerk.postId };
    const { viewer } = (await send(me, {}, acting)).data;
    expect(viewer.post).toMatchObject({ id: shilingClerk.postId, forPersonName: '罗文书' });
    expect(viewer.posts).toMatchObject([{ forPersonName: null }, { forPersonName: '罗文书', place: { name: '狮岭村村民委员会' } }]);
    const token = { input: { name: '示例', expiresOn: today } };
    const done = await send(
      'mutation ($input: CreatePersonalTokenInput!) { createPersonalToken(input: $input) { personalToken { id } } }',
      token,
      acting,
    );
    const [entry] = await world.rows<{ content: string }>('select content from audit_entry order by id desc limit 1');
    expect(done.code).toBeNull();
    expect(JSON.parse(entry?.content ?? '')).toMatchObject({
      by: jinlingClerk.personId,
      for: shilingClerk.personId,
      post: shilingClerk.postId,
    });
    moment += 24 * hour;
    const late = await enter('yang');
    expect((await send(me, {}, { cookie: late, post: shilingClerk.postId })).code).toBe('POST_MUST_BE_MINE');
  });
});

describe('a program', () => {
  const create =
    'mutation ($input: CreatePersonalTokenInput!) { createPersonalToken(input: $input) { secret personalToken { id name expiresOn } } }';
  test('signs in by a personal token, whose secret is shown once', async () => {
    const cookie = await enter('feng');
    const expiresOn = new Date(moment + 72 * hour).toISOString().slice(0, 10);
    const input = { name: '月报程序', expiresOn, requestKey: 'token-of-feng' };
    const { secret, personalToken } = (await send(create, { input }, { cookie })).data.createPersonalToken;
    expect(secret).toMatch(/^xjt_[\w-]{43}$/);
    const again = await send(create, { input }, { cookie });
    expect(again.data.createPersonalToken).toEqual({ secret: null, personalToken });
    expect((await send(me, {}, { bearer: secret })).data.viewer.post.role).toBe('LIBRARY_KEEPER');
    expect((await send(me, {}, { bearer: `${secret}x` })).code).toBe('TOKEN_MUST_BE_VALID');
    const stored = await world.rows('select * from personal_token');
    expect(JSON.stringify(stored)).not.toContain(secret);
    const revoke = 'mutation ($input: RevokePersonalTokenInput!) { revokePersonalToken(input: $input) { revokedAt } }';
    expect((await send(revoke, { input: { id: personalToken.id } }, { cookie: await enter('yang') })).code).toBe(
      'PERSONAL_TOKEN_MUST_EXIST',
    );
    expect((await send(revoke, { input: { id: personalToken.id } }, { cookie })).data.revokePersonalToken.revokedAt).toBeTruthy();
    expect((await send(me, {}, { bearer: secret })).code).toBe('TOKEN_MUST_BE_VALID');
  });
});

describe('passwords', () => {
  const change = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { mustChangePassword } }';
  const open = 'mutation ($input: OpenAccountInput!) { openAccount(input: $input) { id name account { login mustChangePassword } } }';
  test('a first password is replaced before acting; other sessions end', async () => {
    const admin = await enter('admin');
    const input = { name: '新来的', placeCode: '510824000000', login: 'xin.lai', password: 'first-password', requestKey: 'open-xin-lai' };
    const opened = await send(open, { input }, { cookie: admin });
    expect(opened.data.openAccount).toMatchObject({ name: '新来的', account: { login: 'xin.lai', mustChangePassword: true } });
    expect((await send(open, { input }, { cookie: admin })).data.openAccount.id).toBe(opened.data.openAccount.id);
    const [cookie, other] = [await enter('xin.lai', 'first-password'), await enter('xin.lai', 'first-password')];
    const ask = (oldPassword: string, newPassword: string) => send(change, { input: { oldPassword, newPassword } }, { cookie });
    expect((await ask('wrong', 'second-password')).code).toBe('OLD_PASSWORD_MUST_MATCH');
    expect((await ask('first-password', 'short')).code).toBe('PASSWORD_MUST_BE_STRONG');
    expect((await ask('first-password', 'first-password')).code).toBe('PASSWORD_MUST_BE_STRONG');
    expect((await ask('first-password', 'second-password')).data.changePassword).toEqual({ mustChangePassword: false });
    expect((await send(me, {}, { cookie })).code).toBeNull();
    expect((await send(me, {}, { cookie: other })).code).toBe('TOKEN_MUST_BE_VALID');
    expect((await send(change, { input: { oldPassword: 'x', newPassword: 'y' } })).code).toBe('SIGN_IN_MUST_COME_FIRST');
  });
});

describe('an administrator', () => {
  test('sees accounts, which the others do not', async () => {
    const people = '{ people(filter: { nameContains: "冯" }) { nodes { name account { login } } } }';
    expect((await send(people, {}, { cookie: await enter('admin') })).data.people.nodes).toEqual([
      { name: '冯库管', account: { login: 'feng' } },
    ]);
    expect((await send(people, {}, { cookie: await enter('yang') })).data.people.nodes).toEqual([{ name: '冯库管', account: null }]);
    expect((await send(people, {}, { cookie: await enter('feng') })).data.people.nodes[0].account).toEqual({ login: 'feng' });
  });

  test('alone manages accounts', async () => {
    const close = 'mutation ($input: CloseAccountInput!) { closeAccount(input: $input) { active } }';
    const input = { personId: world.people.keeper.personId, reason: 'x' };
    expect((await send(close, { input }, { cookie: await enter('yang') })).code).toBe('VERB_MUST_BE_PERMITTED');
    expect((await send(close, { input })).code).toBe('SIGN_IN_MUST_COME_FIRST');
  });

  // People, their posts and public reference data; whatever else a later feature stores must stay invisible.
  const ownTables = ['department', 'person', 'post', 'substitution', 'session', 'personal_token'];
  test('is shown no business row', async () => {
    const tables = await world.rows<{ name: string; policy: string }>(
      `select policies.tablename as name, qual as policy from pg_policies policies where policyname = 'office_read' order by 1`,
    );
    expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining(ownTables));
    const open = tables.filter(({ name, policy }) => !ownTables.includes(name) && policy !== 'false' && !policy.includes('ADMINISTRATOR'));
    // Open to an administrator are only tables that are open to everybody.
    expect(open.filter(({ policy }) => policy !== 'true')).toEqual([]);
  });

  test('of another county sees nobody here', async () => {
    const elsewhere: Viewer = { ...world.people.administrator, placeCode: '511923000000' };
    for (const table of ['department', 'person', 'post']) {
      const rows = await world.look(elsewhere, (em) => em.execute<{ person_id?: string; id: string }[]>(`select * from ${table}`));
      expect(rows.filter((row) => row.person_id !== elsewhere.personId && row.id !== elsewhere.personId)).toEqual([]);
    }
  });
});

test('lists page, order and filter', async () => {
  const cookie = await enter('feng');
  const posts = await send(
    '{ posts(filter: { role: AUDITOR, validOn: "2023-03-01" }, first: 1) { totalCount nodes { role validTo person { name } department { kind } place { name } } } }',
    {},
    { cookie },
  );
  expect(posts.data.posts).toEqual({
    totalCount: 1,
    nodes: [{ role: 'AUDITOR', validTo: null, person: { name: '钱审计' }, department: { kind: 'AUDIT' }, place: { name: '苍溪县' } }],
  });
  const departments = await send(
    '{ departments(filter: { isLeadBureau: true }, order: NAME_ASC) { nodes { name kind } } }',
    {},
    { cookie },
  );
  expect(departments.data.departments.nodes).toEqual([{ name: '苍溪县乡村振兴局', kind: 'REVITALISATION' }]);
  const keepers = await send(
    '{ people(filter: { role: LIBRARY_KEEPER, active: true }, order: NEWEST) { nodes { name posts { role } } } }',
    {},
    { cookie },
  );
  expect(keepers.data.people.nodes).toMatchObject([{ name: '冯库管' }]);
  const first = await send('{ people(first: 2) { pageInfo { endCursor hasNextPage } nodes { name } } }', {}, { cookie });
  const next = await send(
    'query ($after: String) { people(first: 2, after: $after) { nodes { name } } }',
    { after: first.data.people.pageInfo.endCursor },
    { cookie },
  );
  expect(next.data.people.nodes).toHaveLength(2);
  expect(next.data.people.nodes).not.toEqual(first.data.people.nodes);
});
