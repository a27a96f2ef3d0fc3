import type { GraphQLSchema } from 'graphql';
import type { Chance } from '../../../server/database/demo/chance.js';
import { type Known, operationsOf } from './operations.js';
import { hostileTexts } from './texts.js';

/** One request as it is sent, and of which sort it is. */
export interface HostileRequest {
  readonly sort: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'OPTIONS';
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly payload?: string | Buffer;
  /** Where GraphQL is asked for: the root fields. */
  readonly roots: readonly string[];
}

const json = { 'content-type': 'application/json' };

/** Requests without end, the same for the same seed. */
export function requestsOf(schema: GraphQLSchema, chance: Chance, known: Known) {
  const { operation, hostileValue } = operationsOf(schema, chance, known);
  const posted = (sort: string, body: unknown, roots: readonly string[] = []): HostileRequest => ({
    ...{ sort, method: 'POST', url: '/graphql', headers: { ...json }, roots },
    payload: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const asked = (sort: string, hostility: number) => {
    const { query, variables, roots } = operation(hostility);
    return posted(sort, { query, variables }, roots);
  };
  const header = (name: string, value: string): HostileRequest => {
    const request = asked('header', 0);
    // A header can hold no line break and no character beyond one byte; a client library would not send it either.
    return { ...request, headers: { ...request.headers, [name]: value.replace(/[^\x20-\x7e]/g, '?').slice(0, 4_000) } };
  };
  const sorts: readonly (readonly [number, () => HostileRequest])[] = [
    [30, () => asked('well formed', 0)],
    [25, () => asked('some values wrong', 12)],
    [12, () => asked('most values wrong', 60)],
    [12, () => brokenText()],
    [4, () => posted('no GraphQL', { query: chance.pick(hostileTexts), variables: hostileValue(0) })],
    [
      3,
      () =>
        posted(
          'no body',
          chance.pick([
            '',
            '{',
            '7',
            'null',
            '[]',
            '"x"',
            '{"query":7}',
            '{"query":"{a}","variables":"x"}',
            '{"__proto__":{"query":"{a}"}}',
          ]),
        ),
    ],
    [
      2,
      () =>
        posted(
          'batch',
          Array.from({ length: chance.whole(0, 40) }, () => operation(5)),
        ),
    ],
    [2, () => deep()],
    [2, () => huge()],
    [2, () => header('x-xianjie-post', chance.pick(hostileTexts))],
    [1, () => header('authorization', `Bearer ${chance.pick(hostileTexts)}`)],
    [1, () => header('cookie', `xianjie_session=${chance.pick(hostileTexts)}`)],
    [2, () => upload()],
    [1, () => address()],
    [
      1,
      () =>
        header(
          'content-type',
          chance.pick(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/json; charset=utf-16', 'x']),
        ),
    ],
  ];
  const weights = sorts.flatMap(([weight, make]) => Array.from({ length: weight }, () => make));
  return () => chance.pick(weights)();

  /** A whole document with a piece taken out, doubled, or put in. */
  function brokenText(): HostileRequest {
    const { query, variables, roots } = operation(0);
    const at = chance.whole(0, query.length);
    const end = Math.min(query.length, at + chance.whole(1, 12));
    const pieces = [
      query.slice(at, end).repeat(2),
      '',
      chance.pick(hostileTexts),
      chance.pick(['{', '}', '(', '$', '...', '@skip(if: true)', '"""', '#', '...A', '&', '!']),
    ];
    return posted(
      'broken text',
      {
        query: query.slice(0, at) + chance.pick(pieces) + query.slice(end),
        variables,
        operationName: chance.pick([undefined, 'Tried', 'None', 7]),
      },
      roots,
    );
  }

  function deep(): HostileRequest {
    const levels = chance.whole(13, 400);
    const texts = [
      `{ places(first: 1) { nodes { ${'parent { '.repeat(levels)} code ${'} '.repeat(levels)} } } }`,
      `{ ${Array.from({ length: levels }, (_, n) => `a${n}: refusalRules { code }`).join(' ')} }`,
      `{ refusalRules { code ${'@include(if: true) '.repeat(levels)} } }`,
      `query { ...A } fragment A on Query { ...B } fragment B on Query { ...A }`,
      `{ trail(objectId: ${'['.repeat(levels)}1${']'.repeat(levels)}) { totalCount } }`,
      `query ($a: ${'['.repeat(levels)}Int${']'.repeat(levels)}) { __typename }`,
      `{ __schema { types { fields { type { ofType { ofType { ofType { name } } } } } } } }`,
      `subscription { a }`,
      `query A { __typename } query A { __typename }`,
    ];
    return posted('deep', { query: chance.pick(texts), variables: { a: nested(levels) } });
  }

  function nested(levels: number): unknown {
    let value: unknown = 1;
    for (let level = 0; level < levels; level += 1) value = level % 2 ? [value] : { a: value };
    return value;
  }

  function huge(): HostileRequest {
    const size = chance.whole(10_000, 800_000);
    const { query, variables, roots } = operation(0);
    const bodies: unknown[] = [
      { query: `#${'x'.repeat(size)}\n${query}`, variables },
      { query, variables: { ...variables, more: '长'.repeat(size / 3) } },
      { query: `{ refusalRules { ${'code '.repeat(size / 10)} } }` },
      `${JSON.stringify({ query, variables })}${' '.repeat(size)}`,
    ];
    return posted('huge', chance.pick(bodies), roots);
  }

  function upload(): HostileRequest {
    const boundary = chance.pick(['x', '----trial', "'"]);
    const field = (name: string, value: string) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
    const names = ['photo.jpg', 'a.pdf', '../../a.pdf', 'a\u0000.pdf', '长'.repeat(300), 'con.txt', '.htaccess', 'x.svg', 'x.html', ''];
    const types = ['image/jpeg', 'application/pdf', 'text/html', 'image/svg+xml', 'application/x-msdownload', '../..', ''];
    const contents = [
      '%PDF-1.7\n',
      '\xff\xd8\xff\xe0',
      '<svg onload=alert(1)>',
      'MZ\x90',
      'PK\x03\x04',
      '',
      '\u0000'.repeat(500),
      '<?php ?>',
    ];
    const fields = [
      field('subjectNoun', chance.pick(['project', 'notice', 'constructor', chance.pick(hostileTexts)])),
      field('subjectId', chance.pick([chance.pick(known.ids), 'x', chance.pick(hostileTexts)])),
      field('kind', chance.pick(['PHOTO', 'OTHER', 'SITE_PHOTO', '__proto__', chance.pick(hostileTexts)])),
      field('takenOn', chance.pick(['2023-10-01', '2023-02-30', 'infinity'])),
    ].filter(() => chance.whole(1, 10) > 1);
    const file = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${chance.pick(names)}"\r\ncontent-type: ${chance.pick(types)}\r\n\r\n${chance.pick(contents)}\r\n`;
    const ended = chance.whole(1, 10) > 1 ? `--${boundary}--\r\n` : '';
    const own = chance.whole(1, 10) > 1 ? { 'x-xianjie-request': 'page' } : {};
    return {
      ...{ sort: 'upload', method: 'POST', url: '/attachments', roots: [] },
      headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, ...own } as Record<string, string>,
      payload: Buffer.from([...fields, file].join('') + ended, 'utf8'),
    };
  }

  function address(): HostileRequest {
    const id = chance.pick([
      chance.pick(known.ids),
      encodeURIComponent(chance.pick(hostileTexts).replace(/[\ud800-\udfff]/g, '')),
      '..%2f..%2fpackage.json',
      '%00',
      '%ff',
      '%',
    ]);
    const urls = [
      `/attachments/${id}`,
      `/evidence/${id}.json`,
      `/evidence/${id}.tar`,
      `/assets/${id}`,
      `/explorer/${id}`,
      `/graphql?query=${id}`,
      `/${id}`,
    ];
    const method = chance.pick(['GET', 'GET', 'GET', 'POST', 'PUT', 'DELETE', 'OPTIONS'] as const);
    return {
      ...{ sort: 'address', method, roots: [] },
      url: chance.pick(urls),
      headers: { accept: chance.pick(['application/json', '*/*', 'x']) },
    };
  }
}
