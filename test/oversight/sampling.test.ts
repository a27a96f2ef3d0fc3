import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sql } from 'kysely';
import { asOwner } from '../../server/database/session.js';
import { filterFits } from '../../server/oversight/rules/sample-filter.js';
import { populationFits } from '../../server/oversight/rules/sample-size.js';
import { drawByCount, drawByMoney, type Member, populationDigest, seedNumber } from '../../server/oversight/rules/sampling.js';
import { drawFrom } from '../../server/oversight/views/draw.js';
import { openDatabase, type TestDatabase } from '../world/database.js';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const id = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const member = (number: number, fen: bigint): Member => ({ id: id(number), fen });

describe('a sample by count', () => {
  const members = [1, 2, 3, 4, 5].map((number) => member(number, 100n));
  test('is the first members in the order of the hash of seed and identity, whatever the order they come in', () => {
    const ranked = members
      .map((one) => [sha256(`七星彩23001:${one.id}`), one.id] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1));
    const drawn = drawByCount(members, '七星彩23001', 3);
    expect(drawn.map(({ rankHash, id: drawnId }) => [rankHash, drawnId])).toEqual(ranked.slice(0, 3));
    expect(drawByCount([...members].reverse(), '七星彩23001', 3)).toEqual(drawn);
  });
  test('of another seed is another, of a larger size holds the smaller', () => {
    const orders = new Set(
      ['a', 'b', 'c', 'd'].map((seed) =>
        drawByCount(members, seed, 5)
          .map((one) => one.id)
          .join(),
      ),
    );
    expect(orders.size).toBeGreaterThan(1);
    expect(drawByCount(members, 'a', 4).slice(0, 2)).toEqual(drawByCount(members, 'a', 2));
  });
});

describe('a sample by money', () => {
  test('chooses fen at equal distances from where the seed says', () => {
    const members = [member(1, 30n), member(2, 0n), member(3, 50n), member(4, 20n)];
    const r = seedNumber('x') % 100n;
    const chosen = [0n, 1n, 2n, 3n].map((k) => (k * 100n + r) / 4n);
    const ofMember = (fen: bigint) => (fen < 30n ? id(1) : fen < 80n ? id(3) : id(4));
    const expected = new Map<string, number>();
    for (const fen of chosen) expected.set(ofMember(fen), (expected.get(ofMember(fen)) ?? 0) + 1);
    expect(new Map(drawByMoney(members, 'x', 4).map((one) => [one.id, one.hits]))).toEqual(expected);
  });
  test('always draws what is larger than the distance, and never what is worth nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.bigInt(0n, 10_000n), { minLength: 1, maxLength: 30 }),
        fc.string({ minLength: 1 }),
        fc.integer({ min: 1, max: 40 }),
        (amounts, seed, size) => {
          const members = amounts.map((fen, index) => member(index, fen));
          const total = amounts.reduce((sum, fen) => sum + fen, 0n);
          const drawn = new Map(drawByMoney(members, seed, size).map((one) => [one.id, one.hits]));
          if (total === 0n) return drawn.size === 0;
          expect([...drawn.values()].reduce((sum, hits) => sum + hits, 0)).toBe(size);
          for (const { id: of, fen } of members) {
            const share = fen * BigInt(size);
            const hits = BigInt(drawn.get(of) ?? 0);
            // Within one of the exact share, so a whole distance is always hit and nothing never.
            expect(hits * total).toBeGreaterThanOrEqual(share - total + 1n);
            expect(hits * total).toBeLessThan(share + total);
            if (fen === 0n) expect(hits).toBe(0n);
          }
          return true;
        },
      ),
    );
  });
});

describe('the statement', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openDatabase();
  });
  afterAll(() => database.close());

  test('draws what the rules draw, from the same population, to the last hash', async () => {
    const amount = fc.oneof(fc.bigInt(0n, 100n), fc.bigInt(0n, 9_000_000_000_000n));
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.tuple(fc.uuid(), amount), { minLength: 1, maxLength: 25, selector: ([of]) => of }),
        fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }).filter((seed) => !seed.includes('\0') && seed.isWellFormed()),
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom('COUNT' as const, 'MONEY' as const),
        async (pairs, seed, size, by) => {
          const members = pairs.map(([of, fen]) => ({ id: of, fen }));
          const rows = JSON.stringify(members.map((one) => ({ id: one.id, fen: one.fen.toString() })));
          const population = sql`select id, '510824102210' as place_code, 'x' as name, fen from json_to_recordset(${rows}::json) as given (id uuid, fen bigint)`;
          const drawn = await asOwner(database.orm, (em) => drawFrom(em, population, { by, seed, size }));
          expect([drawn.count, drawn.fen, drawn.sha256]).toEqual([
            members.length,
            members.reduce((sum, one) => sum + one.fen, 0n).toString(),
            populationDigest(members),
          ]);
          const expected = by === 'COUNT' ? drawByCount(members, seed, size) : drawByMoney(members, seed, size);
          expect(drawn.items.map(({ id: of, rank, rankHash, fromFen, hits }) => ({ id: of, rank, rankHash, fromFen, hits }))).toEqual(
            expected.map((one) => ({ ...one, fromFen: one.fromFen?.toString() ?? null })),
          );
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('what is refused', () => {
  test.each([
    ['ASSETS', { paidFrom: '2023-01-01', projectYear: 2023 }, 'paidFrom, projectYear'],
    ['PROJECTS', { assetClasses: ['HOUSEHOLD'] }, 'assetClasses'],
    ['PAYMENTS', { projectStates: ['SETTLED'] }, 'projectStates'],
  ] as const)('conditions that say nothing of %s', (population, filter, conditions) => {
    expect(filterFits(population, filter)).toMatchObject({ code: 'SAMPLE_FILTER_MUST_FIT_POPULATION', facts: { conditions } });
  });
  test('nothing that fits, and an empty condition says nothing', () => {
    expect(filterFits('ASSETS', { assetClasses: ['HOUSEHOLD'], amountFrom: 1n, projectStates: [], paidTo: null })).toBeNull();
  });
  test.each([
    [{ by: 'MONEY', size: 5, count: 0, fen: 0n }, 'POPULATION_MUST_NOT_BE_EMPTY'],
    [{ by: 'MONEY', size: 5, count: 4, fen: 0n }, 'SAMPLE_MUST_NOT_EXCEED_POPULATION'],
    [{ by: 'MONEY', size: 4, count: 4, fen: 0n }, 'POPULATION_MUST_HOLD_MONEY'],
    [{ by: 'COUNT', size: 4, count: 4, fen: 0n }, undefined],
  ] as const)('%j: %s', (facts, code) => {
    expect(populationFits(facts)?.code).toBe(code);
  });
});
