import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Orm } from '../../server/database/orm.js';
import { type Asking, inPost, openAsking } from '../bench/asking.js';
import { loadManyAssets, type Many } from '../bench/many-assets.js';
import { documents, questionsOf } from '../bench/register-questions.js';
import { type PostgresServer, startPostgres } from '../world/postgres.js';

/** 200 000 assets of 200 counties on a real PostgreSQL: no clock is read here, only statements and plans. */
let server: PostgresServer;
let orm: Orm;
let many: Many;
let asking: Asking;
beforeAll(async () => {
  server = await startPostgres();
  orm = await server.openDatabase(2);
  many = await loadManyAssets(orm);
  asking = await openAsking(orm);
}, 240_000);
afterAll(async () => {
  await orm?.close();
  await server?.stop();
});

const whole = /Seq Scan on (asset|asset_event|asset_version|asset_right|asset_right_holder|asset_duty|asset_origin|party)\b/;
const firstAsset = async () => {
  const [row] = await orm.em
    .fork()
    .execute<{ id: string }[]>(`select id from asset where place_code = ? order by id limit 1 offset 3`, [many.village]);
  return row?.id as string;
};

describe('registers over 200 000 assets', () => {
  test('are one statement each, through indexes, for a county’s auditor', async () => {
    const auditor = inPost('AUDITOR', many.county);
    for (const { name, source, variables } of questionsOf(many, await firstAsset())) {
      const { statements } = await asking.ask(source, variables, auditor);
      expect([name, statements.length]).toEqual([name, 1]);
      const plan = await asking.planOf(statements[0] as never, auditor);
      expect([name, whole.exec(plan)?.[0] ?? null]).toEqual([name, null]);
    }
  });

  test('the number of statements does not grow with the page', async () => {
    const auditor = inPost('AUDITOR', many.county);
    for (const first of [1, 20, 200]) {
      const { statements, data } = await asking.ask(documents.register, { kind: 'MASTER', placeCode: many.county, first }, auditor);
      expect([statements.length, data.assetRegister.rows.nodes.length]).toEqual([1, first]);
    }
  });

  test.each([
    ['register_cell', (from: string, to: string) => [`'${from}'`, `'${to}'`, `'2022-03-31'`, 'null', 'true', 'true']],
    [
      'register_difference',
      (from: string, to: string) => [`'${from}'`, `'${to}'`, 'null', `array['OPERATING']`, `'2021-12-31'`, 'null', `'2022-12-31'`, 'null'],
    ],
  ])('the function %s reads an area through indexes', async (name, values) => {
    const plan = await asking.planOfFunction(name, values('510824103000', '510824103999'), inPost('TOWNSHIP_REVIEWER', many.township));
    expect(whole.exec(plan)?.[0] ?? null).toBeNull();
    expect(plan).toMatch(/Index.* on asset_version/);
  });

  test('sums are those of the area', async () => {
    const auditor = inPost('AUDITOR', many.county);
    const { data } = await asking.ask(documents.counts, { placeCode: many.county, by: 'OWNER_KIND', asOf: '2022-03-31' }, auditor);
    expect(data.assetCounts.total).toMatchObject({ count: 1_000, confirmedRate: '100.00' });
    expect(data.assetCounts.rows.nodes.map(({ key, count }: { key: string; count: number }) => [key, count])).toEqual([
      ['COLLECTIVE', 900],
      ['MIXED', 100],
    ]);
    const sides = { from: { asOf: '2021-12-31' }, to: { asOf: '2022-12-31' } };
    const { registerDifference } = (await asking.ask(documents.difference, { kind: 'MASTER', placeCode: many.county, ...sides }, auditor))
      .data;
    expect(registerDifference).toMatchObject({
      opening: { count: 1_000 },
      gone: { count: 20 },
      changed: { count: 100, originalValue: '-5000.00' },
      closing: { count: 980 },
    });
  });
});
