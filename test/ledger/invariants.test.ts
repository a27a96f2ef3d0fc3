import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asOwner } from '../../server/database/session.js';
import { ledger, reverse } from '../../server/ledger/index.js';
import { openDatabase, type TestDatabase } from '../world/database.js';
import { act, type Books, brokenInvariants, move, openBooks, shiling, viewer } from './books.js';

let database: TestDatabase;
let books: Books;
let other: Books;
let entry: string;
beforeAll(async () => {
  database = await openDatabase();
  const { orm } = database;
  books = await openBooks(orm, 100_00n);
  other = await openBooks(orm, 100_00n);
  const wrong = await move(orm, books, { act: 'ALLOCATE', from: books.available, to: books.allocated, fen: 10_00n, date: '2023-04-01' });
  entry = await move(orm, books, { act: 'ALLOCATE', from: books.available, to: books.allocated, fen: 20_00n, date: '2023-04-02' });
  await act(orm, viewer(), '2023-04-03', async (acting) => ({
    id: await reverse(acting, wrong, { businessDate: '2023-04-03', reason: '金额有误' }),
    place: shiling,
  }));
});
afterAll(() => database?.close());

const columns = 'entry_id, act, origin, from_account, to_account, amount_fen, business_date, recorded_at, place_code';
const damages: [string, string][] = [
  ['balanceIsSumOfPostings', `update balance set amount_fen = amount_fen + 1 where account_id = :available`],
  ['balanceIsSumOfPostings', `delete from balance where account_id = :available`],
  ['turnoverIsSumOfPostings', `update turnover_month set fen = fen + 1 where account_id = :available`],
  ['turnoverIsSumOfPostings', `update turnover_total set last_on = last_on + 1 where account_id = :available`],
  ['turnoverIsSumOfPostings', `update turnover_total set stage = 'RELEASED' where account_id = :available`],
  ['turnoverIsSumOfPostings', `delete from turnover_month where account_id = :available`],
  ['balanceOnlyInside', `insert into balance (account_id, place_code) values (:payee, '510824000000')`],
  // The sums still agree at the end, yet in March nothing had been received.
  ['balanceCoversEveryDay', `update posting set business_date = '2023-02-01' where entry_id = :entry`],
  ['postingKeepsOrigin', `update posting set origin = :otherLine where entry_id = :entry`],
  ['originIsConserved', `update posting set origin = :otherLine where from_account = :superior and to_account = :available`],
  ['entryHasPostings', `delete from posting where entry_id = :entry`],
  ['postingRepeatsItsEntry', `update posting set act = 'PAY' where entry_id = :entry`],
  ['postingRepeatsItsEntry', `update ledger_entry set recorded_at = recorded_at + interval '1 second' where id = :entry`],
  [
    'reversalMirrorsItsEntry',
    `update posting set amount_fen = amount_fen - 1 from ledger_entry e where e.id = posting.entry_id and e.reverses_id is not null`,
  ],
  [
    'reversalMirrorsItsEntry',

    `insert into posting (id, ${columns}) select gen_random_uuid(), ${columns}
       from posting where entry_id in (select id from ledger_entry where reverses_id is not null)`,
  ],
  ['reversalMirrorsItsEntry', `update ledger_entry set business_date = '2023-03-31' where reverses_id is not null`],
];

describe('each invariant finds the damage that it is for', () => {
  test('whole books are whole', async () => expect(await brokenInvariants(database.orm)).toEqual([]));

  test.each(damages)('%s: %s', async (name, statement) => {
    const names = { available: books.available, payee: books.payee, superior: books.superior, otherLine: other.line, entry };
    const undo = new Error('undo');
    let found: string[] = [];
    await asOwner(database.orm, async (em) => {
      // Without this the database's own triggers and keys would refuse the damage.
      await em.execute(`set local session_replication_role = replica`);
      await em.execute(statement.replace(/:(\w+)/g, (_, key: keyof typeof names) => `'${names[key]}'`));
      found = await brokenInvariants(database.orm, em);
      throw undo;
    }).catch((error) => {
      if (error !== undo) throw error;
    });
    expect(found.map((sentence) => sentence.split(':')[0])).toContain(name);
  });

  test('none is without a damage here', () => {
    expect(new Set(damages.map(([name]) => name))).toEqual(new Set(ledger.invariants.map(({ name }) => name)));
  });
});
