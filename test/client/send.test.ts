import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createClient, newRequestKey, type TypedDocument, XianjieFault } from '../../client/index.js';
import { isAct } from '../../client/send.js';

interface Heard {
  readonly headers: IncomingMessage['headers'];
  readonly body: { query: string; variables: { input?: Record<string, unknown> } };
}
type Reply = { status?: number; body: string; position?: string } | 'hang up' | 'silence';

// A server that answers what the test lays out, so that a network's troubles are real ones.
let server: Server;
let url: string;
let heard: Heard[];
let replies: Reply[];
beforeAll(async () => {
  server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    heard.push({ headers: request.headers, body: JSON.parse(text) });
    const reply = replies.shift() ?? good;
    if (reply === 'silence') return;
    if (reply === 'hang up') return void request.socket.destroy();
    const position = reply.position ? { 'x-xianjie-position': reply.position } : {};
    response.writeHead(reply.status ?? 200, { 'content-type': 'application/json', ...position }).end(reply.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  heard = [];
  replies = [];
});

const good: Reply = { body: JSON.stringify({ data: { setPolicy: { id: 'one' } } }) };
const broken: Reply = { status: 502, body: '<html>bad gateway</html>' };
const refusal = { code: 'POST_MUST_BE_CHOSEN', message: { zh: '选岗位', en: 'Choose a post.' }, facts: {}, basis: '依据' };
const refused = (status: number): Reply => ({
  status,
  body: JSON.stringify({ errors: [{ message: 'x', extensions: { code: refusal.code, refusal } }] }),
});
const failing = (code: string, more: object = {}, status = 200): Reply => ({
  status,
  body: JSON.stringify({ data: null, errors: [{ message: 'what went wrong', extensions: { code, ...more } }] }),
});
const input = { key: 'k', scopeCode: '510824000000', value: {}, validFrom: '2023-03-01', basis: 'b', reason: 'r' };
const client = (more: object = {}) => createClient(url, { token: 'secret', post: 'mine', retryDelay: 1, ...more });
const keys = () => heard.map(({ body }) => body.variables.input?.['requestKey']);
const faultOf = (work: Promise<unknown>): Promise<XianjieFault> =>
  work.then(
    (answer) => Promise.reject(new Error(`no fault: ${JSON.stringify(answer)}`)),
    (error) => error,
  );

describe('how far an act reaches', () => {
  const at = (position: string): Reply => ({ ...(good as { body: string }), position });
  const sent = () => heard.map(({ headers }) => headers['x-xianjie-position']);

  test('goes back with every later question of the same client, the latest whatever came in between', async () => {
    const one = client();
    replies = [at('9/FFFFFFFF'), at('A/0'), at('9/FF'), good, good];
    for (const _ of replies.slice(0, 4)) await one.setPolicy(input);
    await one.ask('{ policies { totalCount } }');
    expect(sent()).toEqual([undefined, '9/FFFFFFFF', 'A/0', 'A/0', 'A/0']);
  });
  test('is nothing to another client', async () => {
    replies = [at('1/0')];
    await client().setPolicy(input);
    await client().setPolicy(input);
    expect(sent()).toEqual([undefined, undefined]);
  });
});

describe('an act', () => {
  test('gets a request key before it is sent, and keeps it through every retry', async () => {
    replies = ['hang up', broken, good];
    expect(await client().setPolicy(input)).toEqual({ ok: true, data: { id: 'one' } });
    expect(keys()).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/), keys()[0], keys()[0]]);
  });
  test('keeps the key that its input brings, and leaves the caller’s object as it was', async () => {
    const given = { ...input, requestKey: 'my-own-key' };
    await client().setPolicy(given);
    expect(keys()).toEqual(['my-own-key']);
    await client().setPolicy(input);
    expect(input).not.toHaveProperty('requestKey');
  });
  test('has another key each time', async () => {
    await client().setPolicy(input);
    await client().setPolicy(input);
    expect(new Set(keys()).size).toBe(2);
    expect(new Set(Array.from({ length: 1000 }, newRequestKey)).size).toBe(1000);
  });
  test('that takes no key is not given one and never sent twice', async () => {
    replies = ['hang up'];
    const fault = await faultOf(client().signIn({ login: 'a', password: 'b' }));
    expect([fault.kind, fault.requestKey, heard.length, keys()]).toEqual(['NETWORK', undefined, 1, [undefined]]);
  });
  test('that failed for good tells the key under which it may be sent again', async () => {
    replies = ['hang up', 'hang up'];
    const fault = await faultOf(client({ retries: 1 }).setPolicy(input));
    expect(fault).toBeInstanceOf(XianjieFault);
    expect([fault.kind, fault.requestKey, heard.length]).toEqual(['NETWORK', keys()[0], 2]);
  });
  test('of one’s own document gets a key as well', async () => {
    await client().ask('mutation mine($input: SetPolicyInput!) { setPolicy(input: $input) { id } }', { input });
    expect(keys()).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)]);
  });
});

describe('a question', () => {
  test('carries no request key and is asked again after a loss', async () => {
    replies = ['hang up', { body: JSON.stringify({ data: { policyKeys: [] } }) }];
    expect(await client().policyKeys()).toEqual({ ok: true, data: [] });
    expect(JSON.stringify(heard)).not.toContain('requestKey');
    expect(heard).toHaveLength(2);
  });
  test('says who asks and in which post', async () => {
    await client().policyKeys();
    await client().policyKeys({}, { post: 'another' });
    await createClient(url).policyKeys();
    const told = heard.map(({ headers }) => [headers.authorization, headers['x-xianjie-post']]);
    expect(told).toEqual([
      ['Bearer secret', 'mine'],
      ['Bearer secret', 'another'],
      [undefined, undefined],
    ]);
  });
  test('of one’s own answers every root field by name', async () => {
    replies = [{ body: JSON.stringify({ data: { one: 1 } }) }];
    const document = '{ one }' as TypedDocument<{ one: number }, Record<string, never>>;
    expect(await client().ask(document)).toEqual({ ok: true, data: { one: 1 } });
  });
});

describe('what comes back', () => {
  test.each([200, 401, 500])('a refusal with status %i is an answer and is not asked again', async (status) => {
    replies = [refused(status)];
    expect(await client().policyKeys()).toEqual({ ok: false, refusal });
    expect(heard).toHaveLength(1);
  });
  test.each<[string, Reply, object, number]>([
    ['a wrong question', failing('GRAPHQL_VALIDATION_FAILED', {}, 400), { kind: 'REQUEST', code: 'GRAPHQL_VALIDATION_FAILED' }, 1],
    ['an incident', failing('INCIDENT', { incident: '7' }), { kind: 'INCIDENT', incident: '7' }, 1],
    ['another page', { status: 200, body: '<html>' }, { kind: 'SERVER', status: 200 }, 1],
    ['a list', { status: 200, body: '[]' }, { kind: 'SERVER', status: 200 }, 1],
    ['a gateway without a server', broken, { kind: 'SERVER', status: 502 }, 3],
  ])('%s is a fault', async (_, reply, expected, times) => {
    replies = [reply, reply, reply, reply];
    const fault = await faultOf(client({ retries: 2 }).policyKeys());
    expect(fault).toBeInstanceOf(XianjieFault);
    expect(fault).toMatchObject(expected);
    expect(heard).toHaveLength(times);
  });
  test('a call that is called off ends with the caller’s own words, while waiting for the answer and for a retry', async () => {
    replies = ['silence'];
    const waiting = new AbortController();
    setTimeout(() => waiting.abort(new Error('no longer wanted')), 20);
    await expect(client().policyKeys({}, { signal: waiting.signal })).rejects.toThrow('no longer wanted');
    replies = ['hang up'];
    const pausing = new AbortController();
    setTimeout(() => pausing.abort(new Error('no longer wanted')), 50);
    await expect(client({ retryDelay: 60_000 }).policyKeys({}, { signal: pausing.signal })).rejects.toThrow('no longer wanted');
    await expect(client().policyKeys({}, { signal: AbortSignal.abort(new Error('never wanted')) })).rejects.toThrow('never wanted');
  });
});

test.each<[string, boolean]>([
  ['mutation x { y }', true],
  ['\n  # says\n  mutation { y }', true],
  ['fragment F on X {\n  a {\n    b\n  }\n}\nmutation x { ...F }', true],
  ['query mutation { y }', false],
  ['{ mutation }', false],
  ['query x {\n  mutation\n}', false],
])('whether a document is an act: %j', (document, expected) => {
  expect(isAct(document)).toBe(expected);
});
