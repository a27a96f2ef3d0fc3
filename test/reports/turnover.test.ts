import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asOwner } from '../../server/database/session.js';
import { areaOf } from '../../server/kernel/viewer.js';
import { openAccounts } from '../../server/ledger/index.js';
import { act, type Books, brokenInvariants, cangxi, move, openBooks, shiling, viewer, yunfeng } from '../ledger/books.js';
import { openDatabase, type TestDatabase } from '../world/database.js';
import { demonstrationMs, openDemonstration } from '../world/demonstration.js';

// The same two questions asked of the postings themselves, one by one: slow, and plainly right.
const plain = [
  `create function plain_account_turnover(from_code text, to_code text, as_of date)
returns table (account_id uuid, stage text, origin uuid, holder uuid, year int, place_code text, act text, other_year int, last_on date, fen numeric)
language sql stable parallel safe rows 10000 as $$
  -- Added up per pair of accounts before anything is joined: a million payments are read once and joined as the few pairs they make.
  with moved as materialized (
    select from_account, to_account, posting.act, max(business_date) as last_on, sum(amount_fen) as fen from posting
    where posting.place_code between from_code and to_code and business_date <= as_of
    group by from_account, to_account, posting.act
  ), side as (
    select to_account as account_id, from_account as other_id, act, last_on, fen from moved
    union all select from_account, to_account, act, last_on, -fen from moved
  )
  select account.id, account.stage, account.origin, account.holder, account.year, account.place_code, side.act,
    case when side.act = 'CARRY_OVER' then other.year end, max(side.last_on), sum(side.fen)
  from side join ledger_account account on account.id = side.account_id and account.kind = 'INSIDE'
    and account.place_code between from_code and to_code
  left join ledger_account other on other.id = side.other_id and side.act = 'CARRY_OVER' and other.place_code between from_code and to_code
  group by account.id, side.act, 8
$$`,
  `create function plain_month_turnover(from_code text, to_code text, budget_year int, as_of date)
returns table (month int, stage text, act text, other_year int, fen numeric)
language sql stable parallel safe rows 100 as $$
  with moved as materialized (
    select from_account, to_account, posting.act, case when business_date < make_date(budget_year, 1, 1) then 1 else extract(month from business_date)::int end as month,
      sum(amount_fen) as fen
    from posting
    where posting.place_code between from_code and to_code and business_date <= least(as_of, make_date(budget_year, 12, 31))
    group by 1, 2, 3, 4
  ), side as (
    select to_account as account_id, from_account as other_id, act, month, fen from moved
    union all select from_account, to_account, act, month, -fen from moved
  )
  select side.month, account.stage, side.act, case when side.act = 'CARRY_OVER' then other.year end, sum(side.fen)
  from side join ledger_account account on account.id = side.account_id and account.kind = 'INSIDE' and account.year = budget_year
    and account.place_code between from_code and to_code
  left join ledger_account other on other.id = side.other_id and side.act = 'CARRY_OVER' and other.place_code between from_code and to_code
  group by side.month, account.stage, side.act, 4
$$`,
];
const places = [cangxi, yunfeng, shiling];

/** Every difference between what is kept and what the postings say, at the end of many days, for three areas. */
async function differences({ orm }: Pick<TestDatabase, 'orm'>): Promise<{ days: number; rows: number; found: unknown[] }> {
  return asOwner(orm, async (em) => {
    for (const statement of plain) await em.execute(statement);
    const days = await em.execute<{ day: string }[]>(
      `select distinct day::text from posting cross join lateral (values (business_date), (business_date - 1),
         ((date_trunc('month', business_date) + interval '1 month - 1 day')::date)) near (day) order by 1`,
    );
    const found: unknown[] = [];
    let rows = 0;
    for (const place of places) {
      const { from, to } = areaOf(place);
      const asked = days.filter((_, index) => days.length < 60 || index % Math.ceil(days.length / 60) === 0);
      for (const { day } of asked) {
        for (const call of [
          `account_turnover('${from}', '${to}', '${day}')`,
          `month_turnover('${from}', '${to}', 2023, '${day}')`,
          `month_turnover('${from}', '${to}', 2024, '${day}')`,
        ]) {
          const [counted] = await em.execute<{ rows: number }[]>(`select count(*)::int as rows from ${call}`);
          rows += counted?.rows ?? 0;
          found.push(
            ...(await em.execute<object[]>(
              `(select 'kept' as side, * from ${call} except select 'kept', * from plain_${call})
               union all (select 'plain', * from plain_${call} except select 'plain', * from ${call})`,
            )),
          );
        }
      }
    }
    return { days: days.length, rows, found };
  });
}

describe('turnovers that are kept are those of the postings, on every day', () => {
  let database: TestDatabase;
  let books: Books;
  beforeAll(async () => {
    database = await openDatabase();
    books = await openBooks(database.orm, 1_000_000_00n, '2023-01-15');
  });
  afterAll(() => database?.close());

  test('however they came: backdated, taken back, carried into the next year', async () => {
    const { orm } = database;
    const next = (await act(orm, viewer(), '2024-01-02', async (acting) => {
      const address = `line:${books.line}:available:2024`;
      const ids = await openAccounts(acting, [
        {
          ...({
            address,
            kind: 'INSIDE',
            stage: 'AVAILABLE',
            origin: books.line,
            holder: books.line,
            year: 2024,
            placeCode: cangxi,
          } as const),
        },
      ]);
      return { id: ids.get(address) as string, place: cangxi };
    })) as { id: string };
    let seed = 7;
    const draw = (under: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % under;
    };
    for (let step = 0; step < 60; step += 1) {
      const date = new Date(Date.UTC(2023, 1 + draw(13), 1 + draw(28))).toISOString().slice(0, 10);
      const fen = BigInt(1 + draw(5_000));
      const kind = draw(4);
      if (kind === 0) await move(orm, books, { act: 'CARRY_OVER', from: books.available, to: next.id, fen, date, place: cangxi });
      else if (kind === 1 && step > 20) {
        await move(orm, books, { act: 'RECLAIM', from: books.allocated, to: books.available, fen: fen / 100n + 1n, date: '2024-03-30' });
      } else await move(orm, books, { act: 'ALLOCATE', from: books.available, to: books.allocated, fen, date });
    }
    const { days, rows, found } = await differences(database);
    expect(found).toEqual([]);
    expect([days > 40, rows > 500]).toEqual([true, true]);
    expect(await brokenInvariants(orm)).toEqual([]);
  }, 120_000);

  test('and a kept turnover is changed by nobody but a posting', async () => {
    for (const statement of [
      `update turnover_total set fen = fen + 1`,
      `update turnover_month set last_on = last_on + 1`,
      `delete from turnover_month`,
      `insert into turnover_total select account_id, 'PAY', 0, place_code, 1, last_on, stage, origin, holder, year from turnover_total limit 1`,
    ]) {
      await expect(asOwner(database.orm, (em) => em.execute(statement))).rejects.toMatchObject({ code: '23001' });
    }
  });
});

test(
  'the demonstration county’s turnovers are those of its postings',
  async () => {
    const demonstration = await openDemonstration();
    try {
      const { rows, found } = await differences(demonstration);
      expect(found).toEqual([]);
      expect(rows).toBeGreaterThan(1_000);
    } finally {
      await demonstration.close();
    }
  },
  demonstrationMs,
);
