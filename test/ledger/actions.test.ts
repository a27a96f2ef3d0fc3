import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Orm } from '../../server/database/orm.js';
import { asOwner, asViewer } from '../../server/database/session.js';
import { newId } from '../../server/kernel/ids.js';
import { publicViewer } from '../../server/kernel/viewer.js';
import { balanceOf, loadEntries, openAccounts, postAll, reverse } from '../../server/ledger/index.js';
import { openDatabase, type TestDatabase } from '../world/database.js';
import { act, type Books, brokenInvariants, cangxi, move, openBooks, otherTownship, refusalOf, shiling, viewer, yunfeng } from './books.js';

let database: TestDatabase;
let orm: Orm;
beforeAll(async () => {
  database = await openDatabase();
  orm = database.orm;
});
afterAll(async () => {
  expect(await brokenInvariants(orm)).toEqual([]);
  await database?.close();
});

const balances = (books: Books, moment = {}) =>
  asViewer(orm, viewer(), async (em) => {
    const found = await balanceOf(em, [books.available, books.allocated, books.payee], moment);
    return [found.get(books.available), found.get(books.allocated), found.get(books.payee)];
  });
const allocate = (books: Books, fen: bigint, date: string) =>
  move(orm, books, { act: 'ALLOCATE', from: books.available, to: books.allocated, fen, date });
const takeBack = (entryId: string, businessDate: string, reason = '录入有误') =>
  act(orm, viewer(), '2023-12-31', async (acting) => ({ id: await reverse(acting, entryId, { businessDate, reason }), place: shiling }));

describe('post', () => {
  test('moves both balances; an outside account has none', async () => {
    const books = await openBooks(orm, 100_00n);
    await allocate(books, 30_01n, '2023-04-01');
    expect(await balances(books)).toEqual([69_99n, 30_01n, undefined]);
  });

  test('takes the last fen and refuses one more, saying what is there', async () => {
    const books = await openBooks(orm, 100_00n);
    await allocate(books, 100_00n, '2023-04-01');
    await expect(allocate(books, 1n, '2023-04-01')).rejects.toMatchObject({
      code: 'BALANCE_MUST_COVER_AMOUNT',
      facts: { available: '0.00', asked: '0.01' },
    });
    expect(await balances(books)).toEqual([0n, 100_00n, undefined]);
  });

  test('an amount beyond any double is exact', async () => {
    const books = await openBooks(orm, 9_007_199_254_740_993n);
    await allocate(books, 9_007_199_254_740_991n, '2023-04-01');
    expect(await balances(books)).toEqual([2n, 9_007_199_254_740_991n, undefined]);
  });

  test('what one posting of an act brings the next may take, and a refused act leaves nothing', async () => {
    const books = await openBooks(orm, 100n);
    const both = (fen: bigint) =>
      act(orm, viewer(), '2023-04-01', async (acting) => {
        const common = { subjectId: books.line, place: shiling, businessDate: '2023-04-01' };
        const [first] = await postAll(acting, [
          { ...common, act: 'ALLOCATE', postings: [{ from: books.available, to: books.allocated, amountFen: fen, origin: books.line }] },
          { ...common, act: 'PAY', postings: [{ from: books.allocated, to: books.payee, amountFen: fen, origin: books.line }] },
        ]);
        return { id: first as string, place: shiling };
      });
    expect(await refusalOf(both(101n))).toBe('BALANCE_MUST_COVER_AMOUNT');
    expect(await balances(books)).toEqual([100n, 0n, undefined]);
    await both(100n);
    expect(await balances(books)).toEqual([0n, 0n, undefined]);
  });

  test('an earlier date must leave no later day short', async () => {
    const books = await openBooks(orm, 100n, '2023-03-01');
    await allocate(books, 80n, '2023-06-01');
    // The money itself was not there yet on the day before it was received.
    await expect(allocate(books, 1n, '2023-02-28')).rejects.toMatchObject({
      code: 'BALANCE_MUST_COVER_EVERY_DAY',
      facts: { date: '2023-02-28' },
    });
    await expect(allocate(books, 21n, '2023-04-01')).rejects.toMatchObject({
      code: 'BALANCE_MUST_COVER_AMOUNT',
      facts: { available: '0.20' },
    });
    await allocate(books, 20n, '2023-04-01');
    expect(await balances(books)).toEqual([0n, 100n, undefined]);
  });

  test('money that came back later does not cover an earlier day', async () => {
    const books = await openBooks(orm, 100n, '2023-03-01');
    await allocate(books, 100n, '2023-04-01');
    await move(orm, books, { act: 'RECLAIM', from: books.allocated, to: books.available, fen: 60n, date: '2023-08-01' });
    await expect(allocate(books, 10n, '2023-05-01')).rejects.toMatchObject({
      code: 'BALANCE_MUST_COVER_EVERY_DAY',
      facts: { available: '0.00', asked: '0.10', date: '2023-05-01' },
    });
    await allocate(books, 60n, '2023-08-01');
  });

  test('money keeps its source', async () => {
    const [one, other] = [await openBooks(orm, 100n), await openBooks(orm, 100n)];
    const mixed = move(orm, one, { act: 'ALLOCATE', from: one.available, to: other.allocated, fen: 1n, date: '2023-04-01' });
    expect(await refusalOf(mixed)).toBe('posting_keeps_origin_and_place');
    const misnamed = move(orm, one, {
      act: 'ALLOCATE',
      from: one.available,
      to: one.allocated,
      fen: 1n,
      date: '2023-04-01',
      origin: other.line,
    });
    expect(await refusalOf(misnamed)).toBe('posting_keeps_origin_and_place');
  });

  test('a posting lies where everybody who sees its accounts sees it', async () => {
    const books = await openBooks(orm, 100n);
    const from = { act: 'ALLOCATE', from: books.available, to: books.allocated, fen: 1n, date: '2023-04-01' };
    expect(await refusalOf(move(orm, books, { ...from, place: yunfeng }))).toBe('posting_keeps_origin_and_place');
  });

  test('leaves its rows in the audit trail', async () => {
    const books = await openBooks(orm, 100n);
    const entry = await allocate(books, 1n, '2023-04-01');
    const [trail] = await asOwner(orm, (em) =>
      em.execute<{ content: string }[]>('select content from audit_entry join audit_touch on entry_id = id where object_id = ?', [entry]),
    );
    const nouns = (JSON.parse(trail?.content ?? '{}') as { changes: { noun: string; after: { amountFen?: string } }[] }).changes;
    expect(nouns.map(({ noun }) => noun)).toEqual(['LedgerEntry', 'Posting']);
    expect(nouns[1]?.after.amountFen).toBe('1');
  });

  test('costs two statements however many postings', async () => {
    const books = await openBooks(orm, 1000n);
    const count = async (size: number) => {
      database.reset();
      await act(orm, viewer(), '2023-04-01', async (acting) => {
        const postings = Array.from({ length: size }, () => ({
          from: books.available,
          to: books.allocated,
          amountFen: 1n,
          origin: books.line,
        }));
        const [id] = await postAll(acting, [
          { act: 'ALLOCATE', subjectId: books.line, place: shiling, businessDate: '2023-04-01', postings },
        ]);
        return { id: id as string, place: shiling };
      });
      return database.statements.filter((statement) => /ledger|posting|balance/.test(statement) && !statement.includes('audit')).length;
    };
    expect([await count(1), await count(200)]).toEqual([2, 2]);
  });
});

describe('reverse', () => {
  test('puts the money back, once, at its own date', async () => {
    const books = await openBooks(orm, 100n);
    const entry = await allocate(books, 40n, '2023-04-01');
    const { id } = await takeBack(entry, '2023-05-01');
    expect(await balances(books)).toEqual([100n, 0n, undefined]);
    expect(await balances(books, { asOf: '2023-04-30' })).toEqual([60n, 40n, undefined]);
    expect(await refusalOf(takeBack(entry, '2023-05-01'))).toBe('ENTRY_MUST_BE_REVERSED_ONCE');
    expect(await refusalOf(takeBack(id, '2023-05-01'))).toBe('REVERSED_ENTRY_MUST_BE_ORIGINAL');
  });

  test('refuses what is not there, an earlier date, no reason, and money that has moved on', async () => {
    const books = await openBooks(orm, 100n);
    const entry = await allocate(books, 40n, '2023-04-01');
    expect(await refusalOf(takeBack(newId(), '2023-05-01'))).toBe('LEDGER_ENTRY_MUST_EXIST');
    expect(await refusalOf(takeBack('nonsense', '2023-05-01'))).toBe('LEDGER_ENTRY_MUST_EXIST');
    expect(await refusalOf(takeBack(entry, '2023-03-31'))).toBe('REVERSAL_MUST_NOT_PRECEDE_ENTRY');
    expect(await refusalOf(takeBack(entry, '2023-04-01', ' '))).toBe('REVERSAL_MUST_HAVE_REASON');
    await move(orm, books, { act: 'PAY', from: books.allocated, to: books.payee, fen: 1n, date: '2023-04-02' });
    expect(await refusalOf(takeBack(entry, '2023-05-01'))).toBe('BALANCE_MUST_COVER_AMOUNT');
  });

  test('an entry of another area does not exist', async () => {
    const books = await openBooks(orm, 100n);
    const entry = await allocate(books, 40n, '2023-04-01');
    const elsewhere = act(orm, viewer('FINANCE_OFFICER', otherTownship), '2023-05-01', async (acting) => ({
      id: await reverse(acting, entry, { businessDate: '2023-05-01', reason: 'x' }),
      place: otherTownship,
    }));
    expect(await refusalOf(elsewhere)).toBe('LEDGER_ENTRY_MUST_EXIST');
  });
});

describe('balances at two times', () => {
  test('business date and recording time narrow each by itself', async () => {
    const books = await openBooks(orm, 100n, '2023-03-01');
    const early = new Date();
    await new Promise((resolve) => setTimeout(resolve, 5));
    await allocate(books, 40n, '2023-04-01');
    expect(await balances(books, { asOf: '2023-02-28' })).toEqual([0n, 0n, undefined]);
    expect(await balances(books, { asOf: '2023-03-31' })).toEqual([100n, 0n, undefined]);
    expect(await balances(books, { asOf: '2023-04-01' })).toEqual([60n, 40n, undefined]);
    // The allocation is dated in April but was not known at the earlier moment.
    expect(await balances(books, { asOf: '2023-12-31', knownAt: early })).toEqual([100n, 0n, undefined]);
    expect(await balances(books, { knownAt: new Date() })).toEqual([60n, 40n, undefined]);
  });

  test('whoever sees an account sees its whole balance, at any date', async () => {
    const books = await openBooks(orm, 100n);
    await allocate(books, 40n, '2023-04-01');
    for (const by of [viewer('VILLAGE_CLERK', shiling), viewer('TOWNSHIP_REVIEWER', yunfeng), viewer('AUDITOR', cangxi)]) {
      const found = await asViewer(orm, by, (em) => balanceOf(em, [books.allocated], { asOf: '2023-04-01' }));
      expect(found.get(books.allocated)).toBe(40n);
    }
  });

  test('accounts above or beside one’s area, and all accounts for administrators and the public, are absent', async () => {
    const books = await openBooks(orm, 100n);
    const all = [books.available, books.allocated];
    const seen = async (by: ReturnType<typeof viewer>) => [...(await asViewer(orm, by, (em) => balanceOf(em, all))).keys()];
    expect(await seen(viewer('TOWNSHIP_REVIEWER', yunfeng))).toEqual([books.allocated]);
    expect(await seen(viewer('TOWNSHIP_REVIEWER', otherTownship))).toEqual([]);
    expect(await seen(viewer('ADMINISTRATOR'))).toEqual([]);
    expect(await seen(publicViewer)).toEqual([]);
  });
});

describe('accounts', () => {
  test('are opened once, with a balance of zero', async () => {
    const origin = newId();
    const draft = {
      address: `line:${origin}:available:2023`,
      kind: 'INSIDE',
      stage: 'AVAILABLE',
      origin,
      holder: origin,
      placeCode: cangxi,
    } as const;
    const open = () =>
      act(orm, viewer(), '2023-04-01', async (acting) => ({
        id: (await openAccounts(acting, [draft, draft])).get(draft.address) as string,
        place: cangxi,
      }));
    const [first, second] = [await open(), await open()];
    expect(second.id).toBe(first.id);
    const found = await asViewer(orm, viewer(), (em) => balanceOf(em, [first.id]));
    expect(found).toEqual(new Map([[first.id, 0n]]));
  });

  test.each([
    ['an inside account without an origin', { kind: 'INSIDE', holder: newId() }, 'ledger_account_inside_has_origin_and_holder'],
    ['an inside account without a holder', { kind: 'INSIDE', origin: newId() }, 'ledger_account_inside_has_origin_and_holder'],
    ['an outside account with an origin', { kind: 'OUTSIDE', origin: newId() }, 'ledger_account_inside_has_origin_and_holder'],
    ['a stage in small letters', { kind: 'OUTSIDE', stage: 'payee' }, 'ledger_account_stage_check'],
  ])('%s cannot be opened', async (_, draft, constraint) => {
    const opened = asOwner(orm, (em) => openAccounts({ em }, [{ address: newId(), stage: 'PAYEE', placeCode: cangxi, ...draft } as never]));
    expect(await refusalOf(opened)).toBe(constraint);
  });
});

describe('what is written stays', () => {
  test.each(['ledger_account', 'ledger_entry', 'posting', 'balance'])(
    '%s is neither changed nor emptied, by the owner either',
    async (table) => {
      const key = table === 'balance' ? 'account_id' : 'id';
      for (const statement of [`update ${table} set ${key} = ${key}`, `delete from ${table}`, `truncate ${table} cascade`]) {
        expect([statement, await refusalOf(asOwner(orm, (em) => em.execute(statement)))]).toEqual([statement, 'ledger_stays']);
      }
    },
  );

  test('a balance is not inserted or raised by hand', async () => {
    const byHand = asOwner(orm, (em) => em.execute('update balance set amount_fen = amount_fen + 1'));
    expect(await refusalOf(byHand)).toBe('ledger_stays');
  });

  test.each(['ledger_account', 'ledger_entry', 'posting', 'balance'])('the application has no right to change %s', async (table) => {
    const key = table === 'balance' ? 'account_id' : 'id';
    for (const statement of [`update ${table} set ${key} = ${key}`, `delete from ${table}`]) {
      expect([statement, await refusalOf(asViewer(orm, viewer(), (em) => em.execute(statement)))]).toEqual([statement, '42501']);
    }
  });

  test('a posting cannot differ from its entry in its date', async () => {
    const books = await openBooks(orm, 100n);
    const entry = await allocate(books, 1n, '2023-04-01');
    const forged = asOwner(orm, (em) =>
      em.execute(
        `insert into posting (id, entry_id, act, origin, from_account, to_account, amount_fen, business_date, recorded_at, place_code)
         select ?, entry_id, act, origin, from_account, to_account, amount_fen, business_date + 1, recorded_at, place_code from posting where entry_id = ?`,
        [newId(), entry],
      ),
    );
    expect(await refusalOf(forged)).toBe('posting_repeats_its_entry');
  });
});

describe('loading many', () => {
  test('two thousand acts go in with two statements under the same guards', async () => {
    const books = await openBooks(orm, 2_000n);
    const drafts = Array.from({ length: 2_000 }, (_, index) => ({
      ...{ act: 'ALLOCATE', subjectId: books.line, place: shiling, businessDate: index % 2 ? '2023-04-01' : '2023-05-01' },
      postings: [{ from: books.available, to: books.allocated, amountFen: 1n, origin: books.line }],
    }));
    database.reset();
    await asOwner(orm, (em) => loadEntries(em, drafts, new Date()));
    expect(database.statements.filter((statement) => statement.startsWith('insert'))).toHaveLength(2);
    expect(await balances(books)).toEqual([0n, 2_000n, undefined]);
    expect(await balances(books, { asOf: '2023-04-30' })).toEqual([1_000n, 1_000n, undefined]);
    expect(await refusalOf(asOwner(orm, (em) => loadEntries(em, drafts.slice(0, 1), new Date())))).toBe('balance_must_cover');
  });
});
