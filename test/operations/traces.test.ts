import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tokenFor } from '../world/client.js';
import { openWatched, type Watched } from '../world/watched.js';

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly attributes: { key: string; value: { stringValue?: string; intValue?: number } }[];
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly status: { code?: number };
}

/** A collector on loopback that keeps what it is sent. */
describe('traces', () => {
  const spans: Span[] = [];
  const paths = new Set<string>();
  let collector: Server;
  let endpoint = '';

  beforeAll(async () => {
    collector = createServer((request, response) => {
      let body = '';
      request.on('data', (part) => {
        body += part;
      });
      request.on('end', () => {
        paths.add(`${request.method} ${request.url} ${request.headers['content-type']}`);
        const sent = JSON.parse(body) as { resourceSpans: { scopeSpans: { spans: Span[] }[] }[] };
        spans.push(...sent.resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)));
        response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
      });
    });
    await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
    endpoint = `http://127.0.0.1:${(collector.address() as { port: number }).port}`;
  });
  afterAll(() => new Promise((resolve) => void collector.close(resolve).closeAllConnections()));

  const attribute = (span: Span | undefined, key: string) => {
    const value = span?.attributes.find((one) => one.key === key)?.value;
    return value?.stringValue ?? value?.intValue;
  };

  it('reach the collector: the request, in it the operation, in it its statements, without values', async () => {
    const watched: Watched = await openWatched({ traces: { url: `${endpoint}/v1/traces`, share: 1 } });
    const token = await tokenFor(watched.app, watched.people.recorder.personId as string);
    await watched.ask('query HowMany { policies(first: 1) { totalCount } }', undefined, token);
    await watched.ask('{ policies(first: 1) { totalCount } }', undefined, 'xjt_forged');
    await watched.close();
    expect([...paths]).toEqual(['POST /v1/traces application/json']);
    const operation = spans.find(({ name }) => name === 'query HowMany');
    const request = spans.find(({ spanId }) => spanId === operation?.parentSpanId);
    expect(request).toMatchObject({ name: 'POST /graphql' });
    expect(attribute(request, 'http.response.status_code')).toBe(200);
    const under = (parent: Span | undefined) => spans.filter(({ parentSpanId }) => parentSpanId === parent?.spanId);
    const statements = under(operation);
    expect(statements.length).toBeGreaterThanOrEqual(2);
    expect(statements.some((span) => String(attribute(span, 'db.query.text')).includes('policy'))).toBe(true);
    expect(statements.every((span) => BigInt(span.startTimeUnixNano) >= BigInt(operation?.startTimeUnixNano ?? 0))).toBe(true);
    // Who asks is found out before the operation is read.
    expect(under(request).map(({ name }) => name)).toContain('with');
    expect(new Set([request, operation, ...statements].map((span) => span?.traceId)).size).toBe(1);
    expect(spans.filter(({ name }) => name === 'POST /graphql')).toHaveLength(2);
    expect(JSON.stringify(spans)).not.toContain(watched.people.recorder.personId);
  });

  it('are drawn by lot when only a share is wanted', async () => {
    spans.splice(0);
    const watched = await openWatched({ traces: { url: `${endpoint}/v1/traces`, share: Number.EPSILON } });
    for (const _ of Array(20)) await watched.ask('{ policies(first: 1) { totalCount } }');
    await watched.close();
    expect(spans).toEqual([]);
  });

  it('hold nobody up when no collector listens', async () => {
    const watched = await openWatched({ traces: { url: 'http://127.0.0.1:1/v1/traces', share: 1 } });
    expect((await watched.ask('{ policies(first: 1) { totalCount } }')).data).toBeDefined();
    await watched.close();
  });
});
