import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { asOwner } from '../../server/database/session.js';
import { percent } from '../../server/kernel/ratio.js';
import { paceOn, type TimeProgressMode } from '../../server/reports/rules/time-progress.js';
import { openDatabase, type TestDatabase } from '../world/database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database?.close());
const rows = <Row>(sql: string, given: unknown[]) => asOwner(database.orm, (em) => em.execute<Row[]>(sql, given));

describe('percent_of, by which every percentage is computed', () => {
  const ask = async (pairs: readonly (readonly [bigint, bigint])[]) => {
    const given = JSON.stringify(pairs.map(([top, bottom], at) => ({ at, top: String(top), bottom: String(bottom) })));
    const answers = await rows<{ percent: string | null }>(
      `select percent_of(top, bottom)::text as percent from json_to_recordset(?::json) as pair (at int, top numeric, bottom numeric) order by at`,
      [given],
    );
    return answers.map((answer) => answer.percent);
  };

  test.each([
    [13_500n, 22_355n, '60.39'],
    [1n, 800n, '0.13'],
    [-1n, 800n, '-0.13'],
    [124n, 100_000n, '0.12'],
    [125n, 100_000n, '0.13'],
    [-1n, 1_000_000n, '0.00'],
    [0n, 5n, '0.00'],
    [0n, 0n, null],
    [5n, 0n, null],
    // A quotient of twenty digits would be rounded up to the half first, and then once more.
    [60_389_999_999_999_999_999_999n * 2n + 1n, 100_000_000_000_000_000_000_000n * 2n, '60.39'],
    [12_344_999_999_999_999_999_999_999n, 100_000_000_000_000_000_000_000_000n, '12.34'],
  ])('%s of %s', async (top, bottom, expected) => {
    expect(await ask([[top, bottom]])).toEqual([expected]);
  });

  test('agrees with exact arithmetic for any amounts, halves above all', async () => {
    const amount = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n });
    const half = fc
      .tuple(fc.bigInt({ min: -20_001n, max: 20_001n }), fc.bigInt({ min: 1n, max: 10n ** 12n }))
      .map(([odd, size]) => [odd * size, 20_000n * size] as const);
    const pairs = fc.array(fc.oneof(fc.tuple(amount, amount), half), { minLength: 200, maxLength: 400 });
    await fc.assert(
      fc.asyncProperty(pairs, async (given) => {
        expect(await ask(given)).toEqual(given.map(([top, bottom]) => percent(top, bottom)));
      }),
      { numRuns: 30 },
    );
  });
});

describe('pace_on, by which every pace is counted', () => {
  const milestones = [
    { date: '03-31', percent: '30.00' },
    { date: '05-31', percent: '42.00' },
    { date: '09-30', percent: '75.00' },
  ];
  beforeAll(() =>
    rows(
      `insert into policy (id, key, scope_code, value, valid_from, basis, recorded_at)
       values (gen_random_uuid(), 'progress.milestones', '511921000000', ?::jsonb, '2021-01-01', '示例', now())`,
      [JSON.stringify({ milestones })],
    ),
  );

  test.each(['MONTH', 'DAY', 'TABLE'] as const)('says on every day what the rule says, by %s', async (mode: TimeProgressMode) => {
    for (const year of [2023, 2024]) {
      const answers = await rows<{ day: string; part: string; whole: string }>(
        `select to_char(day, 'YYYY-MM-DD') as day, part::text, whole::text
         from generate_series(make_date(?, 12, 1), make_date(?, 1, 31), '1 day') day cross join lateral pace_on('511921119215', ?, day::date, ?)`,
        [year - 1, year + 1, year, mode],
      );
      expect(answers).toHaveLength(year === 2024 ? 428 : 427);
      for (const { day, part, whole } of answers) {
        const pace = paceOn(day, year, mode, milestones);
        expect([day, percent(BigInt(part.split('.')[0] as string), BigInt(whole))]).toEqual([day, percent(pace.part, pace.whole)]);
      }
    }
  });

  test('counts by the policy of the place unless told otherwise, and not before any policy holds', async () => {
    const ask = (place: string, day: string) =>
      rows('select mode, part::text, whole::text from pace_on(?, ?, ?::date, null)', [place, Number(day.slice(0, 4)), day]);
    expect(await ask('511921000000', '2023-04-30')).toEqual([{ mode: 'MONTH', part: '4', whole: '12' }]);
    expect(await ask('511921000000', '2020-04-30')).toEqual([{ mode: null, part: null, whole: null }]);
  });
});
