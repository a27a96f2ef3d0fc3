import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, type GraphQLResolveInfo, graphql } from 'graphql';
import { sql } from 'kysely';
import { type Orm, openOrm } from '../../server/database/orm.js';
import { asOwner } from '../../server/database/session.js';
import { by, newestFirst, type Order, oldestFirst, pageSql } from '../../server/kernel/page.js';
import { Refusal } from '../../server/kernel/refusal.js';
import {
  addFields,
  answered,
  askedOf,
  column,
  group,
  money,
  objectSql,
  percentSql,
  ref,
  type Shape,
  shape,
  toList,
  toOne,
  toPage,
  top,
} from '../../server/kernel/shape.js';

const wide = Array.from({ length: 120 }, (_, index) => `wide${index}`);
const schema = buildSchema(`
  type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
  type Town { id: ID! name: String! works(first: Int, after: String, last: Int, before: String, state: String): WorkConnection! largest: Work }
  type Span { start: String! finish: String }
  type Work { id: ID! name: String! state: String! amount: String paid: String share: String year: Int! on: String! at: String! span: Span!
    town: Town parts: [Part!]! times(by: Int!): String! nothing: String ${wide.map((name) => `${name}: Int`).join(' ')} }
  type Part { id: ID! name: String! work: Work }
  type WorkEdge { cursor: String! node: Work! }
  type WorkConnection { edges: [WorkEdge!]! nodes: [Work!]! pageInfo: PageInfo! totalCount: Int! }
  type Query { works(first: Int, after: String, last: Int, before: String, order: String, state: String): WorkConnection! work(id: ID!): Work town(id: ID!): Town }
`);

const partShape: Shape = shape('Part', 'part', {
  name: column('name'),
  work: toOne(
    () => workShape,
    (from, to) => sql`${ref(to, 'id')} = ${ref(from, 'work_id')}`,
  ),
});
const workShape: Shape = shape('Work', 'work', {
  ...{ name: column('name'), state: column('state'), amount: money('amount_fen'), paid: money('paid_fen'), year: column('year') },
  ...{ on: column('started_on'), at: column('recorded_at') },
  share: (from) => percentSql(ref(from, 'paid_fen'), ref(from, 'amount_fen')),
  span: group('Span', { start: column('started_on'), finish: column('finished_on') }),
  town: toOne(
    () => townShape,
    (from, to) => sql`${ref(to, 'id')} = ${ref(from, 'town_id')}`,
  ),
  parts: toList(
    () => partShape,
    (from, to) => sql`${ref(to, 'work_id')} = ${ref(from, 'id')}`,
    (to) => ref(to, 'name'),
  ),
  times: (from, { args }) => sql`(${ref(from, 'year')} * ${args['by']}::int)::text`,
  ...Object.fromEntries(wide.map((name, index) => [name, (from: string) => sql`${ref(from, 'year')} + ${index}::int`])),
});
const townShape: Shape = shape('Town', 'town', {
  name: column('name'),
  works: toPage(
    () => workShape,
    (from, to) => sql`${ref(to, 'town_id')} = ${ref(from, 'id')}`,
    by('name', 'text'),
    (to, { state }) => (state ? [sql`${ref(to, 'state')} = ${state}`] : []),
  ),
});

const key = (name: string, type: Order[number]['type'], descending?: boolean): Order[number] => ({
  read: (from) => ref(from, name),
  type,
  descending,
});
const orders: Record<string, Order> = {
  ...{ newestFirst, oldestFirst, name: by('name', 'text'), nameDown: by('name', 'text', true), amount: by('amount_fen', 'bigint') },
  ...{ on: by('started_on', 'date'), at: by('recorded_at', 'timestamptz', true) },
  mixed: [key('state', 'text'), key('amount_fen', 'bigint', true), key('started_on', 'date'), key('id', 'uuid', true)],
  computed: [{ read: (from) => sql`coalesce(${ref(from, 'paid_fen')}, 0) / 7.0`, type: 'numeric' }, key('id', 'uuid')],
};

const uuid = (kind: number, number: number) => `01890000-000${kind}-7000-8000-${String(number).padStart(12, '0')}`;
// Names and states repeat, have quotes, commas, line ends and characters beyond the basic plane: cursors carry them all.
const names = ['猕猴桃园', '村道"硬化", 一期', "O'Brien; drop table work --", '行\n行', '𠮷田', 'a', 'A', '', '\\', '村道"硬化", 一期'];
const works = Array.from({ length: 57 }, (_, index) => ({
  ...{
    id: uuid(2, index),
    town_id: uuid(1, index % 3),
    name: names[(index * 7) % names.length] as string,
    state: ['OPEN', 'DONE'][index % 2] as string,
  },
  ...{ amount_fen: String(((index * 31) % 5) * 100_000_000_000_001), paid_fen: index % 4 ? String(index) : null, year: 2020 + (index % 4) },
  ...{
    started_on: `2023-0${1 + (index % 6)}-01`,
    finished_on: null,
    recorded_at: `2023-05-01T00:00:00.${String(index % 9).padStart(6, '0')}Z`,
  },
}));

let orm: Orm;
const statements: string[] = [];
beforeAll(async () => {
  orm = await openOrm({ url: null, folder: 'memory://', onStatement: (statement) => statements.push(statement) }, []);
  await asOwner(orm, async (em) => {
    await em.execute('create table town (id uuid primary key, name text)');
    await em.execute(`create table work (id uuid primary key, town_id uuid, name text, state text, amount_fen bigint, paid_fen bigint, year int,
      started_on date, finished_on date, recorded_at timestamptz)`);
    await em.execute('create table part (id uuid primary key, work_id uuid, name text)');
    await em.execute(`insert into town select * from json_populate_recordset(null::town, ?::json)`, [
      JSON.stringify([0, 1, 2, 3].map((number) => ({ id: uuid(1, number), name: `镇${number}` }))),
    ]);
    await em.execute(`insert into work select * from json_populate_recordset(null::work, ?::json)`, [JSON.stringify(works)]);
    await em.execute(`insert into part select * from json_populate_recordset(null::part, ?::json)`, [
      JSON.stringify([...'cab'].map((name, number) => ({ id: uuid(3, number), work_id: uuid(2, 0), name }))),
    ]);
  });
});
afterAll(() => orm?.close());

const rootValue = {
  works: async ({ order, state }: { order?: string; state?: string }, _: unknown, info: GraphQLResolveInfo) => {
    const where = state ? [sql`${ref(top, 'state')} = ${state} or false`] : [];
    const page = pageSql(workShape, top, askedOf(info), { where, order: orders[order ?? 'oldestFirst'] as Order });
    return (await sql<{ page: unknown }>`select ${page} as page`.execute(orm.em.getKysely())).rows[0]?.page;
  },
  work: (args: { id: string }, _: unknown, info: GraphQLResolveInfo) => one(workShape, args.id, info),
  town: (args: { id: string }, _: unknown, info: GraphQLResolveInfo) => one(townShape, args.id, info),
};

async function one(target: Shape, id: string, info: GraphQLResolveInfo): Promise<unknown> {
  const object = objectSql(target, top, askedOf(info));
  const { rows } = await sql<{
    row: unknown;
  }>`select ${object} as row from ${sql.table(target.table)} as ${sql.ref(top)} where ${ref(top, 'id')} = ${id}`.execute(
    orm.em.getKysely(),
  );
  return rows[0]?.row ?? null;
}

// biome-ignore lint/suspicious/noExplicitAny: the answer has the form of its question.
async function ask(source: string, variableValues: Record<string, unknown> = {}): Promise<any> {
  statements.splice(0);
  const fieldResolver = (row: unknown, args: unknown, context: unknown, info: GraphQLResolveInfo) =>
    info.path.prev === undefined ? (row as Record<string, Function>)[info.fieldName]?.(args, context, info) : answered(row, info);
  const { data, errors } = await graphql({ schema, source, rootValue, variableValues, fieldResolver: fieldResolver as never });
  if (errors?.[0]) throw errors[0].originalError ?? errors[0];
  return JSON.parse(JSON.stringify(data));
}
const codeOf = async (promise: Promise<unknown>) =>
  promise.then(() => null).catch((error) => (error instanceof Refusal ? error.code : String(error)));

describe('one object', () => {
  test('columns, money, percentages, groups, null, arguments, in one statement', async () => {
    const { work } = await ask(`{ work(id: "${uuid(2, 1)}") { name amount paid share year span { start finish } times(by: 3) nothing } }`);
    expect(work).toEqual({
      ...{ name: works[1]?.name, amount: '1000000000000.01', paid: '0.01', share: '0.00', year: 2021, times: '6063', nothing: null },
      ...{ span: { start: '2023-02-01', finish: null } },
    });
    expect(work.amount).toBe('1000000000000.01');
    expect(statements).toHaveLength(1);
  });

  test('a field under two names, with other arguments and other fields, keeps them apart', async () => {
    const { first, other } = await ask(`{ first: work(id: "${uuid(2, 1)}") { twice: times(by: 2) times(by: 3) name: times(by: 5) year: name
      here: town { name } town { id } there: town { label: name } } other: work(id: "${uuid(2, 3)}") { name } }`);
    expect(first).toEqual({
      ...{ twice: '4042', times: '6063', name: '10105', year: works[1]?.name },
      ...{ here: { name: '镇1' }, town: { id: uuid(1, 1) }, there: { label: '镇1' } },
    });
    expect(other).toEqual({ name: works[3]?.name });
  });

  test('lists in their order, round trips of any depth, in one statement', async () => {
    const { work } = await ask(
      `{ work(id: "${uuid(2, 0)}") { parts { name work { town { name works(first: 1) { nodes { parts { name } } } } parts { name } } } } }`,
    );
    expect(work.parts.map((part: { name: string }) => part.name)).toEqual(['a', 'b', 'c']);
    expect(work.parts[1].work).toMatchObject({ town: { name: '镇0' }, parts: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] });
    expect(statements).toHaveLength(1);
  });

  test('no rows are an empty list, no row is null', async () => {
    expect(await ask(`{ work(id: "${uuid(2, 1)}") { parts { id } } none: work(id: "${uuid(9, 9)}") { id } }`)).toEqual({
      work: { parts: [] },
      none: null,
    });
    await asOwner(orm, (em) => em.execute(`insert into part values ('${uuid(3, 9)}', '${uuid(9, 9)}', 'lost')`));
    const { rows } = await sql<{ part: unknown }>`select ${objectSql(partShape, top, {
      ...{ name: 'part', alias: 'part', args: {} },
      fieldsByTypeName: { Part: { work: { name: 'work', alias: 'work', args: {}, fieldsByTypeName: { Work: {} } } } },
    })} as part from part as ${sql.ref(top)} where ${ref(top, 'id')} = ${uuid(3, 9)}`.execute(orm.em.getKysely());
    expect(rows[0]?.part).toEqual({ id: uuid(3, 9), work: null });
  });

  test.each([44, 45, 46, 90, 91, 120])('%s fields are more than one call of a function takes, and all come', async (count) => {
    const asked = wide.slice(0, count);
    const { work } = await ask(`{ work(id: "${uuid(2, 0)}") { ${asked.join(' ')} town { name } parts { name } amount } }`);
    expect(asked.map((name) => work[name])).toEqual(asked.map((_, index) => 2020 + index));
    expect(work).toMatchObject({ town: { name: '镇0' }, parts: [{ name: 'a' }, { name: 'b' }, { name: 'c' }], amount: '0.00' });
  });

  test('a page of wide rows comes too', async () => {
    const { works: page } = await ask(`{ works(first: 2) { nodes { ${wide.join(' ')} } edges { node { ${wide.join(' ')} } } } }`);
    expect(page.nodes[1].wide119).toBe(2021 + 119);
    expect(page.edges[1].node).toEqual(page.nodes[1]);
  });

  test('a later feature adds a field', async () => {
    addFields(townShape, {
      largest: toOne(
        () => workShape,
        (from, to) => sql`${ref(to, 'town_id')} = ${ref(from, 'id')} and ${ref(to, 'year')} = 2022`,
      ),
    });
    expect((await ask(`{ town(id: "${uuid(1, 2)}") { largest { year } } }`)).town.largest).toEqual({ year: 2022 });
  });
});

const pageSource = `query ($order: String, $state: String, $first: Int, $after: String, $last: Int, $before: String) {
  works(order: $order, state: $state, first: $first, after: $after, last: $last, before: $before) {
    edges { cursor node { id } } nodes { id } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
const idsOf = (page: { nodes: { id: string }[] }) => page.nodes.map(({ id }) => id);

describe.each(Object.keys(orders))('pages in the order %s', (order) => {
  const inOrder = async () => idsOf((await ask(pageSource, { order, first: 200 })).works);

  test('forward, every row comes once', async () => {
    const all = await inOrder();
    expect(new Set(all).size).toBe(works.length);
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const { works: page } = await ask(pageSource, { order, first: 10, after });
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      expect(page.edges.map((edge: { node: { id: string } }) => edge.node.id)).toEqual(idsOf(page));
      expect(page.totalCount).toBe(works.length);
      seen.push(...idsOf(page));
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(seen).toEqual(all);
  });

  test('backward, every row comes once, each page in the order of the list', async () => {
    const all = await inOrder();
    const seen: string[] = [];
    for (let before: string | null = null; ; ) {
      const { works: page } = await ask(pageSource, { order, last: 10, before });
      expect(page.pageInfo.hasNextPage).toBe(before !== null);
      seen.unshift(...idsOf(page));
      before = page.pageInfo.startCursor;
      if (!page.pageInfo.hasPreviousPage) break;
    }
    expect(seen).toEqual(all);
  });

  test('the cursors of a page are those of its edges', async () => {
    for (const args of [{ first: 3 }, { last: 3 }]) {
      const { works: page } = await ask(pageSource, { order, ...args });
      expect([page.pageInfo.startCursor, page.pageInfo.endCursor]).toEqual([page.edges[0].cursor, page.edges[2].cursor]);
    }
  });
});

describe('a page', () => {
  test('of mixed directions is in the order that its keys say', async () => {
    const expected = [...works].sort(
      (a, b) =>
        compare(a.state, b.state) ||
        compare(BigInt(b.amount_fen), BigInt(a.amount_fen)) ||
        compare(a.started_on, b.started_on) ||
        compare(b.id, a.id),
    );
    expect(idsOf((await ask(pageSource, { order: 'mixed', first: 200 })).works)).toEqual(expected.map(({ id }) => id));
  });

  test('is twenty rows when nobody says how many, backward too', async () => {
    expect((await ask(pageSource)).works.nodes).toHaveLength(20);
    const { works: forward } = await ask(pageSource, { first: 30 });
    const { works: back } = await ask(pageSource, { before: forward.pageInfo.endCursor });
    expect(idsOf(back)).toEqual(idsOf(forward).slice(9, 29));
  });

  test('of nothing is empty', async () => {
    const { works: page } = await ask(pageSource, { state: 'NEVER' });
    expect(page).toEqual({
      edges: [],
      nodes: [],
      totalCount: 0,
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  test('ends exactly where its rows end', async () => {
    const next = async (first: number) => (await ask(pageSource, { first })).works.pageInfo.hasNextPage;
    expect([await next(56), await next(57), await next(58)]).toEqual([true, false, false]);
  });

  test('keeps its filter on every page, and a condition with "or" does not leak', async () => {
    const { works: first } = await ask(pageSource, { state: 'OPEN', first: 20 });
    const { works: second } = await ask(pageSource, { state: 'OPEN', first: 20, after: first.pageInfo.endCursor });
    expect([...idsOf(first), ...idsOf(second)]).toEqual(works.filter(({ state }) => state === 'OPEN').map(({ id }) => id));
    expect(second.totalCount).toBe(29);
  });

  test('counts only when asked to', async () => {
    await ask('{ works { nodes { id } } }');
    expect(statements.join()).not.toContain('count(*)');
    await ask('{ works { totalCount } }');
    expect(statements.join()).toContain('count(*)');
  });

  test('with its parts under other names', async () => {
    const { list } =
      await ask(`{ list: works(first: 2) { rows: nodes { title: name } ids: nodes { id } marks: edges { at: cursor } edges { it: node { name } also: node { id } }
      how: pageInfo { more: hasNextPage } all: totalCount } }`);
    expect(list).toEqual({
      rows: works.slice(0, 2).map(({ name }) => ({ title: name })),
      ids: works.slice(0, 2).map(({ id }) => ({ id })),
      marks: [{ at: expect.any(String) }, { at: expect.any(String) }],
      edges: works.slice(0, 2).map(({ id, name }) => ({ it: { name }, also: { id } })),
      ...{ how: { more: true }, all: 57 },
    });
  });

  test('within a page: each row has its own, filtered and paged by itself, in one statement', async () => {
    const { works: page } =
      await ask(`{ works(first: 2) { nodes { town { name done: works(first: 2, state: "DONE") { totalCount nodes { state town { name } } pageInfo { endCursor } }
      works(last: 1) { nodes { id } totalCount } } } } }`);
    expect(statements).toHaveLength(1);
    expect(page.nodes[0].town).toMatchObject({
      name: '镇0',
      done: { totalCount: 9, nodes: [{ state: 'DONE', town: { name: '镇0' } }, { state: 'DONE' }] },
    });
    expect(page.nodes[1].town).toMatchObject({ name: '镇1', works: { totalCount: 19 } });
    const { town } = await ask(
      `query ($after: String) { town(id: "${uuid(1, 0)}") { works(first: 200, after: $after, state: "DONE") { nodes { id } } } }`,
      {
        after: page.nodes[0].town.done.pageInfo.endCursor,
      },
    );
    expect(town.works.nodes).toHaveLength(7);
  });

  test('reads names that look like SQL as names', async () => {
    const { works: page } = await ask('{ works(first: 200, order: "name") { nodes { name } } }');
    expect(page.nodes.map(({ name }: { name: string }) => name).sort()).toEqual(works.map(({ name }) => name).sort());
  });
});

function compare<T extends string | bigint>(a: T, b: T): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

describe('what a page refuses', () => {
  test.each([
    ['PAGE_MUST_BE_WITHIN_LIMIT', { first: 0 }],
    ['PAGE_MUST_BE_WITHIN_LIMIT', { first: -1 }],
    ['PAGE_MUST_BE_WITHIN_LIMIT', { first: 201 }],
    ['PAGE_MUST_BE_WITHIN_LIMIT', { last: 201 }],
    ['PAGE_MUST_GO_ONE_WAY', { first: 5, last: 5 }],
    ['PAGE_MUST_GO_ONE_WAY', { first: 5, before: 'x' }],
    ['PAGE_MUST_GO_ONE_WAY', { last: 5, after: 'x' }],
    ['PAGE_MUST_GO_ONE_WAY', { before: 'x', after: 'x' }],
  ])('%s %j', async (code, args) => expect(await codeOf(ask(pageSource, args))).toBe(code));

  test('but not the most rows that a page holds, nor nulls', async () => {
    expect(await codeOf(ask(pageSource, { first: 200 }))).toBeNull();
    expect(await codeOf(ask(pageSource, { first: null, last: null, after: null, before: null }))).toBeNull();
  });

  const cursor = (...values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64');
  const id = uuid(2, 1);
  const garbage: [string, string, string][] = [
    ['oldestFirst', 'no base64', '%%%'],
    ['oldestFirst', 'no JSON', Buffer.from('{"a"').toString('base64')],
    ['oldestFirst', 'no list', Buffer.from('{"0":"x","length":1}').toString('base64')],
    ['oldestFirst', 'null', Buffer.from('null').toString('base64')],
    ['oldestFirst', 'nothing', cursor()],
    ['oldestFirst', 'too many', cursor(id, id)],
    ['oldestFirst', 'another list’s', cursor('a', id)],
    ['oldestFirst', 'a number', cursor(1)],
    ['oldestFirst', 'a list', cursor([id])],
    ['oldestFirst', 'dashes', cursor('-'.repeat(36))],
    ['oldestFirst', 'SQL', cursor(`${id}'::uuid) or true --`)],
    ['oldestFirst', 'SQL of the right length', cursor(`' or true--${'a'.repeat(25)}`)],
    ['name', 'a byte that PostgreSQL does not hold', cursor('a\0b', id)],
    ['name', 'endless text', cursor('a'.repeat(2_001), id)],
    ['amount', 'a word', cursor('many', id)],
    ['amount', 'a decimal', cursor('1.5', id)],
    ['amount', 'more than fits', cursor('9999999999999999999', id)],
    ['amount', 'less than fits', cursor('-9223372036854775809', id)],
    ['on', 'no such month', cursor('2023-13-01', id)],
    ['on', 'no such day', cursor('2023-02-30', id)],
    ['on', 'no such year', cursor('0000-01-01', id)],
    ['on', 'a word that PostgreSQL knows', cursor('infinity', id)],
    ['at', 'no such hour', cursor('2023-05-01 25:00:00+00', id)],
    ['at', 'no such day', cursor('2023-04-31 10:00:00+00', id)],
    ['at', 'no such zone', cursor('2023-05-01 10:00:00+99', id)],
    ['at', 'dots', cursor('2023-05-01 ...+00', id)],
    ['computed', 'a word', cursor('NaN', id)],
    ['computed', 'an exponent', cursor('1e5', id)],
  ];
  test.each(garbage)('in the order %s a cursor of %s', async (order, _, after) => {
    expect(await codeOf(ask(pageSource, { order, after }))).toBe('CURSOR_MUST_BE_OF_THIS_LIST');
    expect(await codeOf(ask(pageSource, { order, before: after, last: 3 }))).toBe('CURSOR_MUST_BE_OF_THIS_LIST');
  });

  test.each([
    ['amount', cursor('9223372036854775807', id)],
    ['amount', cursor('-9223372036854775808', id)],
    ['name', cursor("'; drop table work; --", id)],
    ['name', cursor('\ud800', id)],
    ['on', cursor('9999-12-31', id)],
    ['at', cursor('2023-05-01 10:00:00.000001+05:30', id)],
    ['computed', cursor('-0.000000000000000001', id)],
  ])('but in the order %s a cursor that nobody was given is only a place in the list', async (order, after) => {
    expect(await codeOf(ask(pageSource, { order, after }))).toBeNull();
    expect((await ask('{ works { totalCount } }')).works.totalCount).toBe(works.length);
  });

  test('a cursor of a row that is gone still has its place', async () => {
    const { works: page } = await ask(pageSource, { first: 5 });
    const gone = works[4] as (typeof works)[number];
    await asOwner(orm, (em) => em.execute('delete from work where id = ?', [gone.id]));
    const { works: next } = await ask(pageSource, { first: 1, after: page.pageInfo.endCursor });
    expect(idsOf(next)).toEqual([works[5]?.id]);
  });
});
