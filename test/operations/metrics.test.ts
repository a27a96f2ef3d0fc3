import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tokenFor } from '../world/client.js';
import { openWatched, type Watched } from '../world/watched.js';

const token = 'sixteen-letters-or-more';

describe('metrics', () => {
  let watched: Watched;
  let url = '';
  let signedIn = '';
  const scrape = async () =>
    new Map(
      (await (await fetch(url, { headers: { authorization: `Bearer ${token}` } })).text())
        .split('\n')
        .filter((line) => line && !line.startsWith('#'))
        .map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))] as const),
    );

  beforeAll(async () => {
    watched = await openWatched({ metrics: { host: '127.0.0.1', port: 0, token } });
    url = (await watched.operations.listen()) as string;
    signedIn = await tokenFor(watched.app, watched.people.recorder.personId as string);
  });
  // The last test has closed the store already.
  afterAll(() => watched.close().catch(() => undefined));

  it('are read with the token at their own address, and nowhere else', async () => {
    expect((await fetch(url)).status).toBe(401);
    expect((await fetch(url, { headers: { authorization: `Bearer ${token}x` } })).status).toBe(401);
    expect((await fetch(url.replace('/metrics', '/'), { headers: { authorization: `Bearer ${token}` } })).status).toBe(404);
    expect((await watched.app.http.inject({ url: '/metrics', headers: { authorization: `Bearer ${token}` } })).statusCode).toBe(404);
    const read = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
    expect([read.status, read.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/plain')]);
  });

  it('count requests by route and operations by root field, and time them by name', async () => {
    await watched.ask('query HowMany { policies(first: 1) { totalCount } }', undefined, signedIn);
    await watched.app.http.inject({ url: '/attachments/4f3c1b2a-0000-0000-0000-000000000000' });
    const read = await scrape();
    expect(read.get('xianjie_operations_total{type="query",field="policies",outcome="ANSWERED"}')).toBe(1);
    expect(read.get('xianjie_operation_seconds_count{operation="HowMany"}')).toBe(1);
    expect(read.get('xianjie_http_requests_total{method="POST",route="/graphql",status="200"}')).toBe(1);
    expect(read.get('xianjie_http_request_seconds_count{route="/attachments/:id"}')).toBe(1);
    expect(read.get('xianjie_statement_seconds_count{store="primary"}')).toBeGreaterThan(2);
    expect(read.get('process_resident_memory_bytes')).toBeGreaterThan(0);
  });

  it('count refusals by code, also of who is refused at the door, and what was wrongly asked', async () => {
    await watched.ask('query Backwards { policies(first: 100000) { totalCount } }', undefined, signedIn);
    await watched.ask('{ policies(first: 1) { totalCount } }', undefined, 'xjt_forged');
    await watched.ask('{ nothingLikeThis }');
    const read = await scrape();
    expect(read.get('xianjie_refusals_total{code="TOKEN_MUST_BE_VALID"}')).toBe(1);
    expect([...read].filter(([name, count]) => name.startsWith('xianjie_refusals_total') && count === 1)).toHaveLength(2);
    expect(read.get('xianjie_wrong_requests_total{code="GRAPHQL_VALIDATION_FAILED"}')).toBe(1);
    expect(read.get('xianjie_operations_total{type="unknown",field="none",outcome="REFUSED"}')).toBe(1);
    expect(read.has('xianjie_incidents_total')).toBe(true);
    expect(read.get('xianjie_incidents_total')).toBe(0);
  });

  it('keep no name that the public makes up', async () => {
    for (const name of ['MadeUp1', 'MadeUp2', 'MadeUp3']) await watched.ask(`query ${name} { policies(first: 1) { totalCount } }`);
    const names = [...(await scrape()).keys()].filter((name) => name.includes('MadeUp'));
    expect(names).toEqual([]);
    expect((await scrape()).get('xianjie_operation_seconds_count{operation="other"}')).toBe(3);
  });

  it('count an incident, tell how long the audit chain is, and outlive the database', async () => {
    const before = await scrape();
    expect(before.get('xianjie_database_up')).toBe(1);
    expect(before.get('xianjie_audit_entries')).toBeGreaterThanOrEqual(0);
    await watched.app.orm.close();
    const broken = await watched.ask('query Broken { policies(first: 1) { totalCount } }');
    expect(broken.errors?.[0]?.extensions.code).toBe('INCIDENT');
    const after = await scrape();
    expect(after.get('xianjie_incidents_total')).toBe(1);
    expect(after.get('process_resident_memory_bytes')).toBeGreaterThan(0);
  });
});
