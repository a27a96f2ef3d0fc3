import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type GraphQLSchema, graphql } from 'graphql';
import { makeContext } from '../../server/context.js';
import { clockOn } from '../../server/kernel/clock.js';
import { newId } from '../../server/kernel/ids.js';
import { answered } from '../../server/kernel/shape.js';
import type { Viewer } from '../../server/kernel/viewer.js';
import { reverse } from '../../server/ledger/index.js';
import { makeSchema } from '../../server/schema.js';
import { openDatabase, type TestDatabase } from '../world/database.js';
import { act, type Books, cangxi, move, openBooks, otherTownship, shiling, viewer, yunfeng } from './books.js';

let database: TestDatabase;
let schema: GraphQLSchema;
let books: Books;
let wrong: string;
beforeAll(async () => {
  database = await openDatabase();
  schema = await makeSchema();
  const { orm } = database;
  books = await openBooks(orm, 100_00n, '2023-03-01');
  wrong = await move(orm, books, { act: 'ALLOCATE', from: books.available, to: books.allocated, fen: 10_01n, date: '2023-04-01' });
  await move(orm, books, { act: 'ALLOCATE', from: books.available, to: books.allocated, fen: 20_00n, date: '2023-04-02' });
  await move(orm, books, { act: 'PAY', from: books.allocated, to: books.payee, fen: 5_00n, date: '2023-04-10' });
  await act(orm, viewer(), '2023-04-20', async (acting) => ({
    id: await reverse(acting, wrong, { businessDate: '2023-04-20', reason: '金额有误' }),
    place: shiling,
  }));
});
afterAll(() => database?.close());

/** Asks as somebody; answers the data (or the first error's code) and how many statements it took to read. */
async function ask(source: string, variableValues: Record<string, unknown> = {}, by: Viewer = viewer('AUDITOR')) {
  const { orm } = database;
  const settings = { secureCookies: false, refuseSamplePasswords: false };
  const contextValue = makeContext({
    orm,
    viewer: by,
    clock: clockOn('2023-12-31'),
    sessionToken: null,
    settings,
    reply: { setCookie: () => undefined },
  });
  database.reset();
  const { data, errors } = await graphql({
    schema,
    source,
    variableValues,
    contextValue,
    fieldResolver: (row, _args, _context, info) => answered(row, info),
  });
  const reads = database.statements.filter((statement) => !/^(begin|commit|rollback|select set_config)/i.test(statement)).length;
  const error = errors?.[0];
  return { data: JSON.parse(JSON.stringify(data ?? null)), code: error ? (error.extensions['code'] ?? error.message) : null, reads };
}

describe('ledgerEntries', () => {
  const list = `query ($filter: LedgerEntryFilter, $order: LedgerEntryOrder, $first: Int, $after: String) {
    ledgerEntries(filter: $filter, order: $order, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } nodes { act businessDate amount reason reverses { act businessDate } reversedBy { businessDate reason } }
    }
  }`;

  test('reads a year in the order of its business dates, with the links of a reversal, in one statement', async () => {
    const { data, code, reads } = await ask(list, { order: 'BUSINESS_DATE', filter: { subjectId: books.line } });
    expect(code).toBeNull();
    expect(reads).toBe(1);
    const entry = (act: string, businessDate: string, amount: string, more = {}) => ({
      act,
      businessDate,
      amount,
      reason: null,
      reverses: null,
      reversedBy: null,
      ...more,
    });
    expect(data.ledgerEntries).toMatchObject({
      totalCount: 5,
      nodes: [
        entry('RECEIVE', '2023-03-01', '100.00'),
        entry('ALLOCATE', '2023-04-01', '10.01', { reversedBy: { businessDate: '2023-04-20', reason: '金额有误' } }),
        entry('ALLOCATE', '2023-04-02', '20.00'),
        entry('PAY', '2023-04-10', '5.00'),
        entry('ALLOCATE', '2023-04-20', '10.01', { reason: '金额有误', reverses: { act: 'ALLOCATE', businessDate: '2023-04-01' } }),
      ],
    });
  });

  test.each([
    ['act', { act: 'PAY' }, 1],
    ['an act that nobody did', { act: 'BORROW' }, 0],
    ['first and last day, both included', { from: '2023-04-01', to: '2023-04-02' }, 2],
    ['a village', { placeCode: shiling }, 4],
    ['a township with its villages', { placeCode: yunfeng }, 4],
    ['a county', { placeCode: cangxi }, 5],
    ['another township', { placeCode: otherTownship }, 0],
    ['an unknown object', { subjectId: newId() }, 0],
    ['an ill-shaped object', { subjectId: `x' or true --` }, 0],
    ['an unknown origin', { origin: newId() }, 0],
  ])('filters by %s', async (_, filter, count) => {
    const { data, code } = await ask(list, { filter });
    expect([code, data.ledgerEntries.totalCount, data.ledgerEntries.nodes.length]).toEqual([null, count, count]);
  });

  test('filters by origin', async () => {
    const { data } = await ask(list, { filter: { origin: books.line } });
    expect(data.ledgerEntries.totalCount).toBe(5);
  });

  test.each(['NEWEST_FIRST', 'OLDEST_FIRST', 'BUSINESS_DATE', 'BUSINESS_DATE_DESC'])('pages through all in the order %s', async (order) => {
    const whole = await ask(list, { order });
    const seen: unknown[] = [];
    for (let after: string | null = null; ; ) {
      const { data } = await ask(list, { order, first: 2, after });
      seen.push(...data.ledgerEntries.nodes);
      after = data.ledgerEntries.pageInfo.endCursor;
      if (!data.ledgerEntries.pageInfo.hasNextPage) break;
    }
    expect(seen).toEqual(whole.data.ledgerEntries.nodes);
    expect(seen).toHaveLength(5);
  });

  test('is for offices only; each sees its area', async () => {
    const count = async (by: Viewer) => (await ask(list, {}, by)).data?.ledgerEntries?.totalCount ?? 'refused';
    expect(await count(viewer('VILLAGE_CLERK', shiling))).toBe(4);
    expect(await count(viewer('TOWNSHIP_REVIEWER', otherTownship))).toBe(0);
    expect(await count(viewer('ADMINISTRATOR'))).toBe(0);
    expect(await count({ ...viewer('AUDITOR'), personId: null, postId: null, role: null, placeCode: null })).toBe('refused');
  });
});

describe('ledgerEntry', () => {
  const one = `query ($id: ID!) { ledgerEntry(id: $id) { act subjectId placeCode recordedAt
    postings { amount origin from { address kind } to { address balance early: balance(asOf: "2023-04-02") } entry { act } } } }`;

  test('shows its postings, and what lay in their accounts at any date, in one statement', async () => {
    const { data, code, reads } = await ask(one, { id: wrong });
    expect([code, reads]).toEqual([null, 1]);
    const [posting] = data.ledgerEntry.postings;
    expect(posting).toMatchObject({
      amount: '10.01',
      origin: books.line,
      from: { address: `line:${books.line}:available:2023`, kind: 'INSIDE' },
      entry: { act: 'ALLOCATE' },
    });
    expect(posting.to).toMatchObject({ balance: '15.00', early: '30.01' });
    expect(data.ledgerEntry.recordedAt).toMatch(/^\d{4}-\d{2}-\d{2}T/);
  });

  test('hides the account of the county from a village, not the posting', async () => {
    const { data, code } = await ask(one, { id: wrong }, viewer('VILLAGE_CLERK', shiling));
    expect(code).toBeNull();
    expect(data.ledgerEntry.postings[0]).toMatchObject({ amount: '10.01', from: null, to: { balance: '15.00' } });
  });

  test.each([
    ['unknown', newId()],
    ['ill-shaped', 'x'],
  ])('is null when %s', async (_, id) => {
    expect(await ask(one, { id })).toMatchObject({ data: { ledgerEntry: null }, code: null });
  });

  test('is null outside one’s area', async () => {
    expect((await ask(one, { id: wrong }, viewer('TOWNSHIP_REVIEWER', otherTownship))).data.ledgerEntry).toBeNull();
  });
});

describe('ledgerAccounts', () => {
  const accounts = `query ($filter: LedgerAccountFilter) { ledgerAccounts(filter: $filter) { nodes {
    address kind stage year balance march: balance(asOf: "2023-03-31") unknownThen: balance(knownAt: "2020-01-01T00:00:00Z")
    postings(first: 1) { totalCount nodes { act amount } } } } }`;

  test('answers balances at both times and postings, in one statement', async () => {
    const { data, code, reads } = await ask(accounts, { filter: { stage: 'AVAILABLE' } });
    expect([code, reads]).toEqual([null, 1]);
    expect(data.ledgerAccounts.nodes).toEqual([
      {
        ...{ address: `line:${books.line}:available:2023`, kind: 'INSIDE', stage: 'AVAILABLE', year: 2023 },
        ...{ balance: '80.00', march: '100.00', unknownThen: '0.00' },
        postings: { totalCount: 4, nodes: [{ act: 'ALLOCATE', amount: '10.01' }] },
      },
    ]);
  });

  test('an outside account has no balance', async () => {
    const { data } = await ask(accounts, { filter: { stage: 'PAYEE' } });
    expect(data.ledgerAccounts.nodes[0]).toMatchObject({ kind: 'OUTSIDE', balance: null, march: null });
  });

  test.each([
    [{ year: 2022 }, 0],
    [{ year: 2023 }, 2],
    [{ placeCode: shiling }, 1],
    [{ holder: 'x' }, 0],
    [{ origin: newId() }, 0],
  ])('filters by %j', async (filter, count) => {
    expect((await ask(accounts, { filter })).data.ledgerAccounts.nodes).toHaveLength(count);
  });

  test('are for those who look after the books', async () => {
    expect((await ask(accounts, {}, viewer('VILLAGE_CLERK', shiling))).code).toBe('VERB_MUST_BE_PERMITTED');
    expect((await ask('query ($id: ID!) { ledgerAccount(id: $id) { address } }', { id: books.available })).data.ledgerAccount).toEqual({
      address: `line:${books.line}:available:2023`,
    });
  });
});
