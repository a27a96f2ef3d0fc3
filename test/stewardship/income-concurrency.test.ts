import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Orm } from '../../server/database/orm.js';
import { Refusal } from '../../server/kernel/refusal.js';
import { draftDistribution, receiveIncome, recordColourChecks, reverseIncome, signLease } from '../../server/stewardship/index.js';
import { brokenIncome, duesIn, earningAsset, lesseeIn, planOf, received, signedLease } from '../world/income.js';
import { settlePeople, yunfeng } from '../world/people.js';
import { type PostgresServer, startPostgres } from '../world/postgres.js';
import { type World, worldOver } from '../world/world.js';

let server: PostgresServer;
let orm: Orm;
let world: World;
beforeAll(async () => {
  server = await startPostgres();
  orm = await server.openDatabase(8);
  world = worldOver({ orm, statements: [], reset: () => undefined, close: async () => undefined }, await settlePeople(orm), '2023-07-05');
});
afterAll(async () => {
  await orm?.close();
  await server?.stop();
});

const outcomeOf = (promise: Promise<{ id: string }>) =>
  promise.then(
    () => 'done',
    (error) => {
      if (error instanceof Refusal) return error.code;
      throw error;
    },
  );
const many = (count: number, make: (index: number) => Promise<{ id: string }>) =>
  Promise.all(Array.from({ length: count }, (_, index) => outcomeOf(make(index))));
const countsOf = (outcomes: readonly string[]) =>
  Object.fromEntries([...new Set(outcomes)].sort().map((outcome) => [outcome, outcomes.filter((each) => each === outcome).length]));

describe('many at once on real PostgreSQL', () => {
  test('12 distributions of income that covers 7, while income is reversed: never a fen beyond what was received', async () => {
    const { shilingClerk, financeOfficer } = world.people;
    const { id } = await earningAsset(world);
    await received(world, id, { amount: 70_00n });
    expect(countsOf(await many(12, () => world.perform(shilingClerk, draftDistribution, planOf(id, 10_00n))))).toEqual({
      DISTRIBUTION_MUST_NOT_EXCEED_INCOME: 5,
      done: 7,
    });
    const more = await received(world, id, { amount: 40_00n });
    const outcomes = await many(8, (index) =>
      index % 2
        ? world.perform(shilingClerk, draftDistribution, planOf(id, 40_00n))
        : world.perform(financeOfficer, reverseIncome, { id: more, reason: '冲销' }),
    );
    // Whoever comes first has the money: either one plan lays it out, or it is taken back, never both.
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
    expect(await brokenIncome(world)).toEqual([]);
  });

  test('10 receipts against a due that covers 4, and one voucher used by six', async () => {
    const { shilingClerk } = world.people;
    const { id } = await earningAsset(world);
    const [due] = await duesIn(world, await signedLease(world, id));
    const receipt = (voucherNumber: string, amount: bigint, dueId: string | null) =>
      world.perform(shilingClerk, receiveIncome, { assetId: id, dueId, kind: 'RENT', amount, payer: '示例', voucherNumber });
    expect(countsOf(await many(10, (index) => receipt(`并${index}`, 250_00n, due?.id as string)))).toEqual({
      INCOME_MUST_FIT_DUE: 6,
      done: 4,
    });
    expect(countsOf(await many(6, () => receipt('同一凭证', 1_00n, null)))).toEqual({ VOUCHER_MUST_BE_NEW: 5, done: 1 });
  });

  test('six contracts for the same days: one is signed', async () => {
    const { id } = await earningAsset(world);
    const lesseePartyId = await lesseeIn(world);
    const sign = (index: number) =>
      world.perform(world.people.shilingClerk, signLease, {
        ...{
          assetId: id,
          kind: 'LEASE',
          lesseePartyId,
          number: `并租${index}`,
          signedOn: '2023-01-01',
          beginsOn: '2023-01-01',
          endsOn: '2023-12-31',
        },
        ...{ rent: 1_00n, rhythm: 'YEARLY', inAdvance: true, guaranteed: false },
      });
    expect(countsOf(await many(6, sign))).toEqual({ LEASE_MUST_NOT_OVERLAP: 5, done: 1 });
  });

  test('a quarter filed by four at once is filed once for each asset', async () => {
    const quarter = { placeCode: yunfeng, year: 2023, quarter: 2 };
    await many(4, () => world.perform(world.people.yunfengReviewer, recordColourChecks, quarter));
    expect(await world.rows('select count(*)::int as checks, count(distinct asset_id)::int as assets from colour_check')).toEqual([
      { checks: 3, assets: 3 },
    ]);
    expect(await brokenIncome(world)).toEqual([]);
  });
});
