import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { App } from '../../server/app.js';
import type { Config } from '../../server/config.js';
import { giveLogin, password } from '../identity/accounts.js';
import { clientFor, openApp, tokenFor } from '../world/client.js';
import { openWorld, type World } from '../world/world.js';

/** What stands between the world and the server: headers, other origins, rates, stolen proofs, tricks with paths. */
let world: World;
let app: App;
let strict: App;
const apps: App[] = [];
beforeAll(async () => {
  world = await openWorld('2023-03-10');
  app = await open();
  strict = await open({ secureCookies: true, production: true });
  await giveLogin(world.orm, world.people.keeper, 'feng');
  await giveLogin(world.orm, world.people.treasurer, 'wu.guoku');
});
afterAll(async () => {
  for (const each of apps) await each.http.close();
  await world?.close();
});

async function open(settings: Partial<Config> = {}): Promise<App> {
  const opened = await openApp(world, { logLevel: 'silent', ...settings });
  apps.push(opened);
  return opened;
}

type Headers = Record<string, string>;
const me = '{ viewer { person { id name } post { id } } }';
const ask = async (query: string, headers: Headers = {}, to = app, more: object = {}) => {
  const answer = await to.http.inject({ method: 'POST', url: '/graphql', headers, payload: { query }, ...more });
  const body = answer.json();
  return {
    status: answer.statusCode,
    body,
    code: body.errors?.[0]?.extensions?.code ?? body.code ?? null,
    headers: answer.headers,
    cookies: answer.cookies,
  };
};
const signIn = (login = 'feng', given = password) =>
  `mutation { signIn(input: { login: "${login}", password: "${given}" }) { person { id } } }`;
const cookieOf = async (to = app) => {
  const { cookies } = await ask(signIn(), {}, to);
  return cookies.find(({ name }) => name === 'xianjie_session') as { value: string } & Record<string, unknown>;
};

describe('every answer', () => {
  const addresses = [
    '/',
    '/graphql',
    '/healthz',
    '/explorer',
    '/assets/none.js',
    '/attachments/x',
    '/evidence/x.json',
    '/none',
    '/client.tgz',
  ];
  test.each(addresses)('from %s carries the headers that keep browsers from misusing it', async (url) => {
    const { headers } = await strict.http.inject({ url, headers: { accept: 'text/html' } });
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'permissions-policy': expect.stringContaining('camera=()'),
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'content-security-policy': expect.stringMatching(/default-src '(none|self)'.*/),
    });
    expect(headers['x-powered-by']).toBeUndefined();
  });
  test('speaks of HTTPS only where cookies are for HTTPS only', async () => {
    expect((await app.http.inject({ url: '/healthz' })).headers['strict-transport-security']).toBeUndefined();
  });
  test('of the workbench runs no script but its own', async () => {
    const { headers } = await app.http.inject({ url: '/projects', headers: { accept: 'text/html' } });
    const policy = String(headers['content-security-policy']);
    // Where the pages are not built, 503 is answered, under the policy of what is no page.
    expect(policy).toMatch(/default-src 'none'/);
    expect(policy).toMatch(/frame-ancestors 'none'/);
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  });
});

describe('a page of another origin', () => {
  const origin = 'https://evil.example';
  test.each(['/graphql', '/attachments', '/healthz', '/evidence/x.json'])('is never allowed in by %s', async (url) => {
    for (const method of ['OPTIONS', 'GET', 'POST'] as const) {
      const { headers, statusCode } = await app.http.inject({
        ...{ method, url },
        headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type,x-xianjie-post' },
      });
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
      if (method === 'OPTIONS') expect(statusCode).toBeGreaterThanOrEqual(400);
    }
  });
  test('cannot act with a cookie that a browser would send along', async () => {
    const { value } = await cookieOf();
    const cookie = `xianjie_session=${value}`;
    const forms: readonly (readonly [string, string])[] = [
      ['application/x-www-form-urlencoded', `query=${encodeURIComponent('mutation { signOut }')}`],
      ['text/plain', JSON.stringify({ query: 'mutation { signOut }' })],
      ['multipart/form-data; boundary=x', `--x\r\ncontent-disposition: form-data; name="query"\r\n\r\nmutation { signOut }\r\n--x--\r\n`],
    ];
    for (const [type, payload] of forms) {
      const answer = await app.http.inject({ method: 'POST', url: '/graphql', headers: { origin, cookie, 'content-type': type }, payload });
      expect([type, answer.statusCode >= 400 && answer.statusCode < 500]).toEqual([type, true]);
    }
    const upload = await app.http.inject({
      ...{ method: 'POST', url: '/attachments' },
      headers: { origin, cookie, 'content-type': 'multipart/form-data; boundary=x' },
      payload: '--x--\r\n',
    });
    expect([upload.statusCode, upload.json().code]).toEqual([403, 'REQUEST_MUST_COME_FROM_A_PAGE_OF_OURS']);
    expect((await ask(me, { cookie })).body.data.viewer.person.name).toBe('冯库管');
  });
});

describe('the session cookie', () => {
  test('is for HTTP only, of this site only, for HTTPS only where that is set, and ends', async () => {
    expect(await cookieOf(strict)).toMatchObject({
      httpOnly: true,
      secure: true,
      sameSite: 'Strict',
      path: '/',
      expires: expect.any(Date),
    });
    expect(await cookieOf()).not.toHaveProperty('secure');
  });
  test('that is taken back is taken back with the same flags', async () => {
    const { cookies } = await ask(me, { cookie: 'xianjie_session=forged' }, strict);
    expect(cookies[0]).toMatchObject({ value: '', maxAge: 0, httpOnly: true, secure: true, sameSite: 'Strict', path: '/' });
  });
});

describe('too often from one address', () => {
  const from = (remoteAddress: string) => ({ remoteAddress });
  const isTold = ({ status, code, body }: Awaited<ReturnType<typeof ask>>, expected: string) => {
    expect([status, code]).toEqual([429, expected]);
    const { message } = (body.errors?.[0]?.extensions ?? body).refusal;
    expect([message.zh, message.en]).toEqual([expect.stringMatching(/\p{Script=Han}.*\d/u), expect.stringMatching(/[a-z].*\d/)]);
  };

  test('any request is refused with 429, in both languages, and other addresses are not', async () => {
    const limited = await open({ requestsPerMinute: 5 });
    for (let count = 0; count < 5; count += 1) expect((await ask(me, {}, limited, from('10.0.0.1'))).status).toBe(200);
    const more = await ask(me, {}, limited, from('10.0.0.1'));
    expect(more.body.errors).toHaveLength(1);
    isTold(more, 'REQUESTS_MUST_STAY_WITHIN_RATE');
    expect(Number(more.headers['retry-after'])).toBeGreaterThan(0);
    for (const url of ['/attachments/x', '/evidence/x.json'])
      expect((await limited.http.inject({ url, ...from('10.0.0.1') })).statusCode).toBe(429);
    expect((await ask(me, {}, limited, from('10.0.0.2'))).status).toBe(200);
    expect((await limited.http.inject({ url: '/livez', ...from('10.0.0.1') })).statusCode).toBe(200);
  });

  test('guessing one password for many accounts is refused, also when one request carries all guesses', async () => {
    const limited = await open({ signInsPerMinute: 3 });
    for (const login of ['a.b', 'c.d', 'e.f']) expect((await ask(signIn(login, 'wrong'), {}, limited)).code).toBe('SIGN_IN_MUST_MATCH');
    isTold(await ask(signIn(), {}, limited), 'SIGN_INS_MUST_STAY_WITHIN_RATE');
    expect((await ask(me, {}, limited)).status).toBe(200);
    const many = Array.from({ length: 8 }, (_, n) => `g${n}: ${signIn(`guess.${n}`, 'wrong').slice('mutation { '.length, -2)}`);
    const { body } = await ask(`mutation { ${many.join(' ')} }`, {}, await open({ signInsPerMinute: 3 }));
    // The first failure ends a mutation, so one request never carries more than one guess.
    const codes = body.errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code);
    expect(codes.filter((code: string) => code === 'SIGN_IN_MUST_MATCH').length).toBe(1);
  });

  test('guessing the passwords of one account is locked whatever the address, and audited', async () => {
    for (let guess = 0; guess < 5; guess += 1)
      expect((await ask(signIn('wu.guoku', 'wrong'), {}, app, from(`10.1.0.${guess}`))).code).toBe('SIGN_IN_MUST_MATCH');
    expect((await ask(signIn('wu.guoku'), {}, app, from('10.1.0.9'))).code).toBe('ACCOUNT_MUST_NOT_BE_LOCKED');
    const [noted] = await world.rows<{ n: number }>(
      `select count(*)::int as n from audit_entry where content like '%wu.guoku%lockedUntil%'`,
    );
    expect(noted?.n).toBe(1);
  });

  test('objections to one notice are refused beyond the day’s number, to another notice not', async () => {
    const limited = await open({ objectionsPerDay: 2 });
    const object = (noticeId: string) => `mutation { fileObjection(input: { noticeId: "${noticeId}", text: "不同意" }) { id } }`;
    const [one, other] = ['01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000002'];
    for (let count = 0; count < 2; count += 1) expect((await ask(object(one), {}, limited)).code).toBe('NOTICE_MUST_EXIST');
    isTold(await ask(object(one), {}, limited), 'OBJECTIONS_MUST_STAY_WITHIN_RATE');
    expect((await ask(object(other), {}, limited)).code).toBe('NOTICE_MUST_EXIST');
    expect((await ask(object(one), {}, limited, from('10.2.0.1'))).code).toBe('NOTICE_MUST_EXIST');
  });

  test.each<[string, Config['trustProxy'], string, number]>([
    ['nobody’s word about the address is taken', false, '127.0.0.1', 429],
    ['that of one proxy is', 1, '127.0.0.1', 200],
    ['that of the proxy named is', '127.0.0.1', '127.0.0.1', 200],
    ['that of somebody else is not', '127.0.0.1', '10.3.0.1', 429],
  ])('by default nobody: %s', async (_, trustProxy, remoteAddress, status) => {
    const limited = await open({ requestsPerMinute: 1, trustProxy });
    await ask(me, { 'x-forwarded-for': '203.0.113.1' }, limited, { remoteAddress });
    expect((await ask(me, { 'x-forwarded-for': '203.0.113.2' }, limited, { remoteAddress })).status).toBe(status);
    // A client behind the proxy cannot put another address in front of its own.
    if (status === 200)
      expect((await ask(me, { 'x-forwarded-for': '198.51.100.7, 203.0.113.2' }, limited, { remoteAddress })).status).toBe(429);
  });
});

describe('a stolen proof', () => {
  test('of a session that was signed out is worth nothing, nor as a token', async () => {
    const { value } = await cookieOf();
    const cookie = `xianjie_session=${value}`;
    expect((await ask(me, { authorization: `Bearer ${value}` })).code).toBe('TOKEN_MUST_BE_VALID');
    expect((await ask('mutation { signOut }', { cookie })).code).toBeNull();
    expect((await ask(me, { cookie })).code).toBe('TOKEN_MUST_BE_VALID');
  });
  test('of a personal token opens no session by cookie', async () => {
    const token = await tokenFor(app, world.people.keeper.personId as string);
    expect((await ask(me, { cookie: `xianjie_session=${token}` })).code).toBe('TOKEN_MUST_BE_VALID');
    expect((await ask(me, { authorization: `Bearer ${token}` })).code).toBeNull();
  });
  test('is ended, when its owner changes the password, in every other browser', async () => {
    const [mine, stolen] = [(await cookieOf()).value, (await cookieOf()).value];
    const change = `mutation { changePassword(input: { oldPassword: "${password}", newPassword: "three-colours-of-upkeep" }) { person { id } } }`;
    expect((await ask(change, { cookie: `xianjie_session=${mine}` })).code).toBeNull();
    expect((await ask(me, { cookie: `xianjie_session=${stolen}` })).code).toBe('TOKEN_MUST_BE_VALID');
    expect((await ask(me, { cookie: `xianjie_session=${mine}` })).code).toBeNull();
  });
  test('does not lend another person’s post', async () => {
    const token = await tokenFor(app, world.people.keeper.personId as string);
    for (const post of [world.people.treasurer.postId as string, world.people.administrator.postId as string])
      expect((await ask(me, { authorization: `Bearer ${token}`, 'x-xianjie-post': post })).code).toBe('POST_MUST_BE_MINE');
  });
  test('is nowhere in the database: no table holds a session’s or a token’s secret, only hashes', async () => {
    const clerk = await clientFor(app, world.people.shilingClerk);
    const created = await clerk.createPersonalToken({ name: '导出', expiresOn: '2023-04-01' });
    if (!created.ok) throw new Error('no token was made');
    const { value } = (await ask(signIn('feng', 'three-colours-of-upkeep'))).cookies[0] as { value: string };
    const secrets = [created.data.secret as string, value, password];
    const tables = await world.rows<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'public'`);
    for (const { name } of tables) {
      const found = await world.rows(
        `select 1 from "${name}" as kept where ${secrets.map(() => 'kept::text like ?').join(' or ')} limit 1`,
        secrets.map((secret) => `%${secret}%`),
      );
      expect([name, found.length]).toEqual([name, 0]);
    }
    // The looking itself can find: the hash of the token is there.
    expect((await world.rows('select 1 from personal_token where token_hash is not null')).length).toBeGreaterThan(0);
  });
});

describe('tricks with paths', () => {
  let address: URL;
  beforeAll(async () => {
    address = new URL(await app.http.listen({ host: '127.0.0.1', port: 0 }));
  });
  // Sent as it stands: a client library would take the dots away before the server sees them.
  const get = (path: string) =>
    new Promise<{ status: number; text: string }>((answered, failed) => {
      const sent = httpRequest({ host: '127.0.0.1', port: address.port, path, headers: { accept: '*/*' } }, (answer) => {
        let text = '';
        answer.on('data', (part) => {
          text += part;
        });
        answer.on('end', () => answered({ status: answer.statusCode ?? 0, text }));
      });
      sent.on('error', failed);
      sent.end();
    });
  const ups = ['%00', '../', '..%2f', '%2e%2e/', '%2e%2e%2f', '..\\', '..%5c', '....//', '..%252f', '%c0%ae%c0%ae/', '.%00./'];
  const doors = ['/assets/', '/attachments/', '/evidence/', '/explorer/', '/'];
  test.each(doors.flatMap((door) => ups.map((up) => [door, up])))('%s%s leads out of no folder', async (door, up) => {
    for (const file of ['package.json', 'etc/passwd', 'server/main.js', 'data/signed-heads.jsonl%00.js']) {
      const { status, text } = await get(`${door}${up.repeat(4)}${file}`);
      expect(JSON.parse(text).code).toMatch(/^[A-Z][A-Z_0-9]+$/);
      expect([status >= 400 && status < 500, text.includes('"scripts"') || text.includes('root:')]).toEqual([true, false]);
    }
  });
  test('in the name of an upload are taken off or refused; what is kept names no folder', async () => {
    const { shilingClerk } = world.people;
    const headers = {
      authorization: `Bearer ${await tokenFor(app, shilingClerk.personId as string)}`,
      'x-xianjie-post': shilingClerk.postId as string,
      'content-type': 'multipart/form-data; boundary=x',
    };
    const [place] = await world.rows<{ id: string }>(`select id from place where code = '510824102210'`);
    const field = (name: string, value: string) => `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
    const fields = field('subjectNoun', 'place') + field('subjectId', place?.id as string) + field('kind', 'MEETING_RECORD');
    const names = ['../../../etc/passwd.txt', '..\\..\\x.txt', '/etc/x.txt', 'a\u0000.txt', '..', 'C:\\con.txt', '%2e%2e%2fx.txt'];
    const statuses: number[] = [];
    for (const [place, name] of names.entries()) {
      const file = `--x\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/plain\r\n\r\nminutes ${place}\r\n--x--\r\n`;
      const answer = await app.http.inject({ method: 'POST', url: '/attachments', headers, payload: fields + file });
      statuses.push(answer.statusCode);
      if (answer.statusCode !== 201)
        expect([answer.statusCode < 500, answer.json().code]).toEqual([true, expect.stringMatching(/^[A-Z_]+$/)]);
    }
    expect(statuses).toContain(201);
    const kept = await world.rows<{ name: string }>('select name from attachment');
    expect(kept.filter(({ name }) => name.includes('/') || name.includes('\\') || name.includes('\u0000'))).toEqual([]);
  });
});
