import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sql } from 'kysely';
import { type Orm, openOrm } from '../../server/database/orm.js';
import { percent } from '../../server/kernel/ratio.js';
import { percentSql, yuanSql } from '../../server/kernel/shape.js';

const wan = 1_000_000n;
const rows: [string, bigint, bigint, string | null][] = [
  ['恩阳 2023: 13500万 of 22355万, stated 60.54', 13_500n * wan, 22_355n * wan, '60.39'],
  ['汉滨 2021: 4.305亿 of 4.32亿, stated 99.67', 43_050n * wan, 43_200n * wan, '99.65'],
  ['高县, just below 60', 5_999n, 10_000n, '59.99'],
  ['高县, exactly 60', 6_000n, 10_000n, '60.00'],
  ['a half goes up', 1n, 32n, '3.13'],
  ['a half goes away from zero', -1n, 32n, '-3.13'],
  ['just below a half goes down', 3_124_999n, 100_000_000n, '3.12'],
  ['a third', 1n, 3n, '33.33'],
  ['two thirds', 2n, 3n, '66.67'],
  ['more than all', 3n, 2n, '150.00'],
  ['nothing of something', 0n, 7n, '0.00'],
  ['nothing of nothing', 0n, 0n, null],
  ['something of nothing', 5n, 0n, null],
  ['too little to show, without a sign', -1n, 1_000_000n, '0.00'],
  ['both below zero', -1n, -4n, '25.00'],
  ['a negative base', 1n, -4n, '-25.00'],
  // One part in 10^18 below a half: a quotient cut at sixteen digits would be taken for the half.
  ['below a half by less than sixteen digits show', 312_499_999_999_999_999n, 9_999_999_999_999_999_999n, '3.12'],
];

describe('percent', () => {
  test.each(rows)('%s', (_, numerator, denominator, expected) => expect(percent(numerator, denominator)).toBe(expected));

  test('is the nearest hundredth, never further than half of one', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.bigInt({ min: 1n, max: 10n ** 15n }), (numerator, denominator) => {
        const hundredths = BigInt((percent(numerator, denominator) as string).replace('.', ''));
        const twiceOff = 2n * (numerator * 10_000n - hundredths * denominator);
        return twiceOff < denominator && twiceOff >= -denominator;
      }),
    );
  });
});

describe('the same in SQL', () => {
  let orm: Orm;
  beforeAll(async () => {
    orm = await openOrm({ url: null, folder: 'memory://' }, []);
  });
  afterAll(() => orm?.close());

  const inSql = async (pairs: readonly (readonly [bigint, bigint])[]) => {
    const given = JSON.stringify(pairs.map(([n, d]) => ({ n: n.toString(), d: d.toString() })));
    const ratio = percentSql(sql`pair.n`, sql`pair.d`);
    const statement = sql<{
      text: string | null;
    }>`select ${ratio} as text from json_to_recordset(${given}::json) as pair (n numeric, d numeric)`;
    return (await statement.execute(orm.em.getKysely())).rows.map(({ text }) => text);
  };

  test('agrees in every row of the table', async () => {
    expect(await inSql(rows.map(([, numerator, denominator]) => [numerator, denominator]))).toEqual(
      rows.map(([, , , expected]) => expected),
    );
  });

  test('agrees on any amounts, halves above all', async () => {
    const amount = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
    const half = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 6n }), fc.bigInt({ min: 1n, max: 10n ** 9n }), fc.constantFrom(-1n, 0n, 1n));
    const nearHalf = half.map(([k, scale, off]) => [(2n * k + 1n) * scale + off, 20_000n * scale] as const);
    const pairs = fc.sample(fc.oneof(fc.tuple(amount, amount), nearHalf), { numRuns: 3_000, seed: 2023 });
    expect(await inSql(pairs)).toEqual(pairs.map(([numerator, denominator]) => percent(numerator, denominator)));
  });

  test('reads whole numbers of the database, and writes fen as yuan', async () => {
    const { rows: found } = await sql<{
      ratio: string;
      amount: string;
      none: null;
    }>`select ${percentSql(sql`2::bigint`, sql`3::bigint`)} as ratio,
      ${yuanSql(sql`9007199254740993::bigint`)} as amount, ${yuanSql(sql`null::bigint`)} as none`.execute(orm.em.getKysely());
    expect(found).toEqual([{ ratio: '66.67', amount: '90071992547409.93', none: null }]);
  });
});
