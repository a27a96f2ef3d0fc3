import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { App } from '../../server/app.js';
import type { Config } from '../../server/config.js';
import { clientFor, openApp, tokenFor } from '../world/client.js';
import { openWorld, type World } from '../world/world.js';

let world: World;
let app: App;
const apps: App[] = [];
beforeAll(async () => {
  world = await openWorld();
  app = await open();
});
afterAll(async () => {
  for (const each of apps) await each.http.close();
  await world?.close();
});

async function open(settings: Partial<Config> = {}): Promise<App> {
  const opened = await openApp(world, { logLevel: 'fatal', ...settings });
  apps.push(opened);
  return opened;
}

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly code: string | undefined;
}

/** Sends a body as it stands; the code of the first error, if any. */
async function send(payload: string | object, headers: Record<string, string> = {}, to: App = app): Promise<Answer> {
  const answer = await to.http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    payload,
  });
  return { status: answer.statusCode, text: answer.body, code: codeIn(answer.body) };
}

function codeIn(text: string): string | undefined {
  try {
    const { errors, code } = JSON.parse(text);
    return errors?.[0]?.extensions?.code ?? code;
  } catch {
    return undefined;
  }
}

const ask = (query: string, variables: object = {}, to?: App) => send({ query, variables }, {}, to);
const deep = (levels: number) => `{ places(first: 1) { nodes { ${'parent { '.repeat(levels)} code ${'} '.repeat(levels)} } } }`;

describe('a query that is too much is refused before anything runs', () => {
  test('too deep', async () => {
    expect((await ask(deep(5))).code).toBeUndefined();
    expect((await ask(deep(30))).code).toBe('QUERY_MUST_STAY_WITHIN_DEPTH');
    const fragments = `query { places(first: 1) { nodes { ...A } } } ${'ABCDEFGHIJKLM'
      .split('')
      .map((name, place, all) => `fragment ${name} on Place { parent { ${all[place + 1] ? `...${all[place + 1]}` : 'code'} } }`)
      .join(' ')}`;
    expect((await ask(fragments)).code).toBe('QUERY_MUST_STAY_WITHIN_DEPTH');
  });
  test('too dear, by the rows it asks for, however they are asked for', async () => {
    const nested = '{ places(first: 200) { nodes { children(first: 200) { nodes { code name } } } } }';
    expect((await ask(nested)).code).toBe('QUERY_MUST_STAY_WITHIN_COST');
    const byVariables = 'query ($n: Int) { places(first: $n) { nodes { children(first: $n) { nodes { code name } } } } }';
    expect((await ask(byVariables, { n: 200 })).code).toBe('QUERY_MUST_STAY_WITHIN_COST');
    expect((await ask(byVariables, { n: 2 })).code).toBeUndefined();
    const backward = '{ places(last: 200) { nodes { children(last: 200) { nodes { code name } } } } }';
    expect((await ask(backward)).code).toBe('QUERY_MUST_STAY_WITHIN_COST');
    const spread = `query { ${Array.from({ length: 29 }, (_, n) => `a${n}: places(first: 200) { ...P }`).join(' ')} } fragment P on PlaceConnection { nodes { code name path } }`;
    expect((await ask(spread)).code).toBe('QUERY_MUST_STAY_WITHIN_COST');
  });
  test('too many aliases', async () => {
    const many = (count: number) => `{ ${Array.from({ length: count }, (_, n) => `a${n}: refusalRules { code }`).join(' ')} }`;
    expect((await ask(many(5))).code).toBeUndefined();
    expect((await ask(many(200))).code).toBe('QUERY_MUST_STAY_WITHIN_ALIASES');
  });
  test('too many directives', async () => {
    expect((await ask(`{ refusalRules { code ${'@include(if: true) '.repeat(60)} } }`)).code).toBe('QUERY_MUST_STAY_WITHIN_DIRECTIVES');
  });
  test('too many words', async () => {
    expect((await ask(`{ refusalRules { ${'code '.repeat(6_000)} } }`)).code).toBe('GRAPHQL_PARSE_FAILED');
  });
  test('a page too large, or of nothing', async () => {
    for (const first of [0, -1, 201])
      expect((await ask(`{ places(first: ${first}) { nodes { code } } }`)).code).toBe('PAGE_MUST_BE_WITHIN_LIMIT');
  });
  test('too long a body', async () => {
    const small = await open({ maxBodyBytes: 16 * 1024 });
    const padding = `#${'x'.repeat(20 * 1024)}\n`;
    expect((await ask(`${padding}{ refusalRules { code } }`)).status).toBe(200);
    const answer = await ask(`${padding}{ refusalRules { code } }`, {}, small);
    expect([answer.status, answer.code]).toEqual([413, 'FST_ERR_CTP_BODY_TOO_LARGE']);
  });
  test('several operations in one body', async () => {
    expect((await send([{ query: '{ refusalRules { code } }' }, { query: '{ refusalRules { code } }' }])).status).toBe(400);
  });
});

describe('introspection is a setting', () => {
  const question = '{ __schema { types { name } } }';
  test('on', async () => expect((await ask(question)).code).toBeUndefined());
  test('off, also for the names that a wrong query would bring to light', async () => {
    const closed = await open({ introspection: false });
    expect((await ask(question, {}, closed)).code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect((await ask('{ placez { nodes { code } } }', {}, closed)).text).not.toContain('Did you mean');
    expect((await ask('{ __typename }', {}, closed)).code).toBeUndefined();
  });
});

describe('another page cannot make a browser ask here', () => {
  const query = '{ refusalRules { code } }';
  test.each<[string, { method: 'GET' | 'POST'; url: string; headers?: Record<string, string>; payload?: string }]>([
    ['by an address', { method: 'GET', url: `/graphql?query=${encodeURIComponent(query)}` }],
    [
      'by a form',
      {
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: `query=${encodeURIComponent(query)}`,
      },
    ],
    ['by plain text', { method: 'POST', url: '/graphql', headers: { 'content-type': 'text/plain' }, payload: JSON.stringify({ query }) }],
    [
      'by a form of parts',
      {
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'multipart/form-data; boundary=x' },
        payload: `--x\r\ncontent-disposition: form-data; name="query"\r\n\r\n${query}\r\n--x--\r\n`,
      },
    ],
  ])('%s', async (_, request) => {
    const answer = await app.http.inject(request);
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.statusCode).toBeLessThan(500);
    expect(answer.body).not.toContain('MUST_FIT_STATE');
  });
  test('an act by an address is refused even with the header that a page cannot set', async () => {
    const url = `/graphql?query=${encodeURIComponent('mutation { signOut }')}`;
    const answer = await app.http.inject({ method: 'GET', url, headers: { 'apollo-require-preflight': 'yes' } });
    expect(answer.statusCode).toBe(405);
  });
});

// What the inside of the server looks like; none of it may leave.
const inside =
  /node_modules|\.(ts|js):\d+|at \w+ \(|stack|select |insert |relation "|syntax error at or near|invalid input syntax|MikroORM|Kysely/i;

describe('hostile input gets a code and learns nothing', () => {
  const places =
    'query ($filter: PlaceFilter, $first: Int, $after: String) { places(filter: $filter, first: $first, after: $after) { nodes { code } } }';
  const trail = 'query ($id: ID) { trail(objectId: $id) { nodes { id } } }';
  test.each<[string, string | object, number, string | undefined]>([
    ['no JSON', '{"query":', 400, undefined],
    ['nothing', '', 400, undefined],
    ['a number', '7', 400, undefined],
    ['null', 'null', 400, undefined],
    ['no query', {}, 400, undefined],
    ['a query that is a list', { query: ['{ a }'] }, 400, undefined],
    ['variables that are text', { query: '{ __typename }', variables: 'x' }, 400, undefined],
    ['no GraphQL', { query: 'select * from person' }, 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { query: '{ secrets }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['an unknown operation', { query: 'query a { __typename }', operationName: 'b' }, 400, 'OPERATION_RESOLUTION_FAILURE'],
    ['a variable of a wrong type', { query: places, variables: { first: 'many' } }, 400, 'INPUT_MUST_BE_WELL_FORMED'],
    ['a forged cursor', { query: places, variables: { after: "'; drop table place; --" } }, 200, 'CURSOR_MUST_BE_OF_THIS_LIST'],
    ['an unknown filter', { query: places, variables: { filter: { __proto__x: 1 } } }, 400, 'INPUT_MUST_BE_WELL_FORMED'],
    [
      'a byte that the database cannot hold',
      { query: places, variables: { filter: { nameContains: 'a\u0000b' } } },
      200,
      'INPUT_MUST_BE_WELL_FORMED',
    ],
  ])('%s', async (_, payload, status, code) => {
    const answer = await send(payload);
    expect(answer.text).not.toMatch(inside);
    expect([answer.status, answer.code]).toEqual([status, code ?? answer.code]);
    expect(answer.code).not.toBe('INCIDENT');
    expect(answer.code ?? answer.text).not.toBe('');
  });
  test('an identity that is none', async () => {
    const { auditor } = world.people;
    const authorization = `Bearer ${await tokenFor(app, auditor.personId as string)}`;
    const headers = { authorization, 'x-xianjie-post': auditor.postId as string };
    for (const id of ["x' or 1=1", '0', '-1', '99999999-9999-9999-9999-99999999999', '\u0000']) {
      const answer = await send({ query: trail, variables: { id } }, headers);
      expect(answer.text).not.toMatch(inside);
      expect([id, answer.code]).not.toEqual([id, 'INCIDENT']);
    }
  });
  test.each<[string, Record<string, string>, string]>([
    ['a forged token', { authorization: 'Bearer xjt_forged' }, 'TOKEN_MUST_BE_VALID'],
    ['a forged session', { cookie: 'xianjie_session=forged' }, 'TOKEN_MUST_BE_VALID'],
  ])('%s', async (_, headers, code) => {
    const answer = await send({ query: '{ refusalRules { code } }' }, headers);
    expect(answer.text).not.toMatch(inside);
    expect(answer.code).toBe(code);
  });
  test('a post that is not one’s own, or none at all', async () => {
    const token = await tokenFor(app, world.people.auditor.personId as string);
    for (const post of [world.people.treasurer.postId as string, 'no-post', "' or true --"]) {
      const client = await clientFor(app, undefined, { token, post });
      expect(await client.trail()).toMatchObject({ ok: false, refusal: { code: 'POST_MUST_BE_MINE' } });
    }
  });
});

describe('a fault of ours', () => {
  test('leaves only as a number that the log knows', async () => {
    const broken = {
      em: {
        getConnection: () => null,
        fork: () => {
          throw new Error('select secret from credential');
        },
      },
    };
    const logged: string[] = [];
    const faulty = await openApp({ orm: broken as never, clock: world.clock }, { logLevel: 'error' });
    faulty.http.log.error = ((details: { incident?: string }) => void logged.push(String(details.incident))) as never;
    apps.push(faulty);
    const answer = await ask('{ places { nodes { code } } }', {}, faulty);
    expect(answer.code).toBe('INCIDENT');
    expect(answer.text).not.toMatch(/secret|credential/);
    expect(logged).toHaveLength(1);
    expect(answer.text).toContain(logged[0]);
  });
});
