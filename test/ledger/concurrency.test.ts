import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { verifyChains } from '../../server/audit/index.js';
import type { Orm } from '../../server/database/orm.js';
import { asOwner } from '../../server/database/session.js';
import { openAccounts, post, reverse } from '../../server/ledger/index.js';
import { type PostgresServer, startPostgres } from '../world/postgres.js';
import { act, brokenInvariants, cangxi, move, openBooks, refusalOf, shiling, viewer } from './books.js';

let server: PostgresServer;
let orm: Orm;
beforeAll(async () => {
  server = await startPostgres();
  orm = await server.openDatabase(16);
});
afterAll(async () => {
  await orm?.close();
  await server?.stop();
});

const balance = (account: string) =>
  asOwner(orm, async (em) => {
    const [row] = await em.execute<{ fen: string }[]>('select amount_fen::text as fen from balance where account_id = ?', [account]);
    return BigInt(row?.fen ?? -1);
  });

describe('many at once on real PostgreSQL', () => {
  test('64 posts against one balance that covers 40: 40 are booked, 24 are refused, not a fen is missing', async () => {
    const books = await openBooks(orm, 40n * 250_01n + 1n);
    const by = viewer();
    const one = () =>
      refusalOf(move(orm, books, { act: 'ALLOCATE', from: books.available, to: books.allocated, fen: 250_01n, date: '2023-04-01' }, by));
    const outcomes = await Promise.all(Array.from({ length: 64 }, one));
    expect(outcomes.filter((code) => code === null)).toHaveLength(40);
    expect(outcomes.filter((code) => code === 'BALANCE_MUST_COVER_AMOUNT')).toHaveLength(24);
    expect(await balance(books.available)).toBe(1n);
    expect(await balance(books.allocated)).toBe(40n * 250_01n);
    expect(await brokenInvariants(orm)).toEqual([]);
    const verdicts = await asOwner(orm, (em) => verifyChains(em));
    expect(verdicts.map((verdict) => verdict.broken)).toEqual([null]);
  });

  test('posts in opposite directions between two accounts do not block each other for good', async () => {
    const books = await openBooks(orm, 100_00n);
    await move(orm, books, { act: 'ALLOCATE', from: books.available, to: books.allocated, fen: 50_00n, date: '2023-04-01' });
    const there = () =>
      refusalOf(move(orm, books, { act: 'ALLOCATE', from: books.available, to: books.allocated, fen: 1n, date: '2023-04-02' }));
    const back = () =>
      refusalOf(move(orm, books, { act: 'RETURN', from: books.allocated, to: books.available, fen: 1n, date: '2023-04-02' }));
    const outcomes = await Promise.all(Array.from({ length: 32 }, (_, index) => (index % 2 ? there() : back())));
    expect(outcomes).toEqual(Array.from({ length: 32 }, () => null));
    expect(await balance(books.available)).toBe(50_00n);
  });

  test('one account opened by sixteen at once is one account', async () => {
    const books = await openBooks(orm, 1600n);
    const address = `allocation:${books.line}:released:2023`;
    const outcomes = await Promise.all(
      Array.from({ length: 16 }, () =>
        act(orm, viewer(), '2023-05-01', async (acting) => {
          const draft = { address, kind: 'INSIDE', stage: 'RELEASED', origin: books.line, holder: books.line, placeCode: shiling } as const;
          const account = (await openAccounts(acting, [draft])).get(address) as string;
          await post(acting, {
            ...{ act: 'RELEASE', subjectId: books.line, place: shiling, businessDate: '2023-05-01' },
            postings: [{ from: books.available, to: account, amountFen: 100n, origin: books.line }],
          });
          return { id: account, place: cangxi };
        }),
      ),
    );
    const [account] = new Set(outcomes.map(({ id }) => id));
    expect(new Set(outcomes.map(({ id }) => id)).size).toBe(1);
    expect(await balance(account as string)).toBe(1600n);
  });

  test('of eight reversals of one entry one is booked', async () => {
    const books = await openBooks(orm, 100_00n);
    const entry = await move(orm, books, { act: 'ALLOCATE', from: books.available, to: books.allocated, fen: 100n, date: '2023-04-01' });
    const one = () =>
      refusalOf(
        act(orm, viewer(), '2023-04-02', async (acting) => ({
          id: await reverse(acting, entry, { businessDate: '2023-04-02', reason: '重复' }),
          place: shiling,
        })),
      );
    const outcomes = await Promise.all(Array.from({ length: 8 }, one));
    expect(outcomes.filter((code) => code === null)).toHaveLength(1);
    expect(outcomes.filter((code) => code === 'ENTRY_MUST_BE_REVERSED_ONCE')).toHaveLength(7);
    expect(await balance(books.available)).toBe(100_00n);
    expect(await brokenInvariants(orm)).toEqual([]);
  });
});
