import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { publicViewer } from '../../server/kernel/viewer.js';
import { baili, cangxi, jinling, shiling, yunfeng } from '../world/people.js';
import { type Ledger, openLedger, patched } from './ledger.js';

let ledger: Ledger;
let collective: string;
let household: string;

const counts = 'key name count originalValue netValue confirmedCount confirmedRate confirmedValueRate';
const countsOf = `query ($placeCode: String!, $by: AssetCountDimension!, $asOf: LocalDate, $knownAt: DateTime, $states: [AssetState!], $order: AssetCountOrder, $first: Int, $after: String) {
  assetCounts(placeCode: $placeCode, by: $by, asOf: $asOf, knownAt: $knownAt, states: $states) { placeCode by asOf total { ${counts} }
    rows(order: $order, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ${counts} } } } }`;
const publicOf = `query ($placeCode: String!) { publicRegister(placeCode: $placeCode) { kind placeCode total { count originalValue }
  rows { nodes { name ownerKinds owners { party { name } share } origins { amount } sources { amount } incomeOfYear confirmedOn asset { id } } } } }`;

beforeAll(async () => {
  ledger = await openLedger('2023-05-10');
  collective = await ledger.party('VILLAGE_COLLECTIVE', '狮岭村股份经济合作联合社', shiling);
  household = await ledger.party('HOUSEHOLD', '张三（示例）', shiling);
  const state = await ledger.party('STATE_ORGAN', '苍溪县水利局', cangxi);
  const road = await ledger.form({ place: shiling, name: '村道', fen: 30_000n, on: '2022-03-01' });
  const pond = await ledger.form({ place: shiling, name: '山坪塘', fen: 10_000n, on: '2023-03-01' });
  const house = await ledger.form({ place: shiling, name: '圈舍', fen: 5_000n, on: '2023-03-01', class: 'HOUSEHOLD' });
  const plant = await ledger.form({ place: jinling, name: '加工车间', fen: 55_000n, net: 50_000n, on: '2023-03-01', class: 'OPERATIONAL' });
  await ledger.confirm(road, '2023-04-01', [[collective, 1]]);
  await ledger.confirm(pond, '2023-04-01', [
    [collective, 1],
    [state, 1],
  ]);
  await ledger.confirm(house, '2023-04-01', [[household, 1]]);
  await ledger.turn(plant, '2023-05-01', [patched('2023-05-01', { location: '园区' })]);
});
afterAll(() => ledger?.world.close());

async function rowsOf(variables: object, by = ledger.world.people.auditor) {
  const { data, code, statements } = await ledger.ask(countsOf, { placeCode: cangxi, ...variables }, by);
  expect(code).toBeNull();
  expect(statements).toBe(1);
  const { total, rows } = data.assetCounts;
  const sum = (rows.nodes as { count: number }[]).reduce((all, { count }) => all + count, 0);
  expect(sum).toBe(total.count);
  return {
    total,
    rows: (rows.nodes as { key: string; count: number; originalValue: string }[]).map(
      (row) => `${row.key} ${row.count} ${row.originalValue}`,
    ),
    all: rows,
  };
}

describe('counts', () => {
  test('a year of forming, an ownership or a mixture of them opens the assets that it counts, with the same values', async () => {
    const listed = async (formedYear: number) => {
      const { data, statements } = await ledger.ask(
        'query ($filter: AssetFilter) { assets(filter: $filter, first: 1) { totalCount totalOriginalValue totalNetValue nodes { id } } }',
        { filter: { placeCode: cangxi, formedYear } },
        ledger.world.people.auditor,
      );
      expect(statements).toBe(1);
      const { totalCount, totalOriginalValue, totalNetValue } = data.assets;
      return [totalCount, totalOriginalValue, totalNetValue];
    };
    const owned = async (filter: object) => {
      const { data } = await ledger.ask(
        'query ($filter: AssetFilter) { assets(filter: $filter, first: 1) { totalCount totalOriginalValue } }',
        { filter: { placeCode: cangxi, ...filter } },
        ledger.world.people.auditor,
      );
      return `${data.assets.totalCount} ${data.assets.totalOriginalValue}`;
    };
    expect(await owned({ ownerKind: 'COLLECTIVE' })).toBe('2 400.00');
    expect(await owned({ ownerKind: 'COLLECTIVE', ownersAlike: true })).toBe('1 300.00');
    expect(await owned({ ownerLevel: 'VILLAGE', ownersAlike: true })).toBe('1 300.00');
    expect([await owned({ ownersMixed: 'KIND' }), await owned({ ownersMixed: 'LEVEL' })]).toEqual(['1 100.00', '1 100.00']);
    expect([await listed(2021), await listed(2022), await listed(2023)]).toEqual([
      [0, '0.00', '0.00'],
      [1, '300.00', '300.00'],
      [3, '700.00', '650.00'],
    ]);
  });

  test.each([
    ['CLASS', ['OPERATIONAL 1 550.00', 'PUBLIC_WELFARE 2 400.00', 'HOUSEHOLD 1 50.00']],
    ['FORM', ['FIXED 4 1000.00']],
    ['OWNER_KIND', ['COLLECTIVE 1 300.00', 'INDIVIDUAL 1 50.00', 'MIXED 1 100.00', 'NONE 1 550.00']],
    ['OWNER_LEVEL', ['VILLAGE 1 300.00', 'HOUSEHOLD 1 50.00', 'MIXED 1 100.00', 'NONE 1 550.00']],
    ['STATE', ['REGISTERED 1 550.00', 'CONFIRMED 3 450.00']],
    ['PLACE', [`${yunfeng} 3 450.00`, `${baili} 1 550.00`]],
    ['YEAR', ['2022 1 300.00', '2023 3 700.00']],
    ['INHERITED', ['INHERITED 4 1000.00']],
  ])('by %s', async (by, wanted) => {
    const { rows, total } = await rowsOf({ by });
    expect(rows).toEqual(wanted);
    expect(total).toMatchObject({
      count: 4,
      originalValue: '1000.00',
      netValue: '950.00',
      confirmedCount: 3,
      confirmedRate: '75.00',
      confirmedValueRate: '45.00',
    });
  });

  test('nothing has no percentage', async () => {
    const { total, rows } = await rowsOf({ by: 'CLASS', asOf: '2020-01-01' });
    expect(total).toMatchObject({ count: 0, originalValue: '0.00', confirmedRate: null, confirmedValueRate: null });
    expect(rows).toEqual([]);
  });

  test('before the confirmation was recorded', async () => {
    const { total } = await rowsOf({ by: 'CLASS', asOf: '2023-03-31' });
    expect(total).toMatchObject({ count: 4, confirmedCount: 0, confirmedRate: '0.00' });
  });

  test('are of one’s own area where that is smaller, and say so', async () => {
    const { data } = await ledger.ask(countsOf, { placeCode: cangxi, by: 'PLACE' }, ledger.world.people.shilingClerk);
    expect(data.assetCounts).toMatchObject({ placeCode: shiling, total: { count: 3, originalValue: '450.00' } });
    expect(data.assetCounts.rows.nodes).toMatchObject([{ key: shiling, name: '狮岭村村民委员会' }]);
  });

  test('page by value', async () => {
    const first = await ledger.ask(countsOf, { placeCode: cangxi, by: 'CLASS', order: 'VALUE_DESC', first: 2 }, ledger.world.people.keeper);
    const { pageInfo, nodes, totalCount } = first.data.assetCounts.rows;
    expect([totalCount, ...nodes.map(({ key }: { key: string }) => key)]).toEqual([3, 'OPERATIONAL', 'PUBLIC_WELFARE']);
    const rest = await ledger.ask(
      countsOf,
      { placeCode: cangxi, by: 'CLASS', order: 'VALUE_DESC', first: 2, after: pageInfo.endCursor },
      ledger.world.people.keeper,
    );
    expect(rest.data.assetCounts.rows.nodes).toMatchObject([{ key: 'HOUSEHOLD' }]);
  });
});

describe('what the public sees', () => {
  test('confirmed assets of a village, no household by name, no money books', async () => {
    const { data, code, statements } = await ledger.ask(publicOf, { placeCode: shiling }, publicViewer);
    expect(code).toBeNull();
    expect(statements).toBe(1);
    const { kind, total, rows } = data.publicRegister;
    expect([kind, total]).toEqual(['VILLAGE', { count: 3, originalValue: '450.00' }]);
    const [road, , house] = rows.nodes;
    expect(road).toMatchObject({
      name: '村道',
      ownerKinds: ['COLLECTIVE'],
      origins: null,
      sources: null,
      incomeOfYear: null,
      confirmedOn: '2023-04-01',
    });
    expect(house).toMatchObject({ name: '圈舍', ownerKinds: [], owners: [{ party: null, share: '1' }] });
  });

  test('not what is merely registered', async () => {
    const { data } = await ledger.ask(publicOf, { placeCode: baili }, publicViewer);
    expect(data.publicRegister).toMatchObject({ kind: 'TOWNSHIP', total: { count: 0 }, rows: { nodes: [] } });
  });

  test.each([
    [cangxi, 'PUBLIC_REGISTER_MUST_BE_DETAIL'],
    ['510824', 'INPUT_MUST_BE_WELL_FORMED'],
    ['510824000210', 'PLACE_CODE_MUST_BE_OF_A_LEVEL'],
  ])('%s is refused: %s', async (placeCode, wanted) => {
    expect((await ledger.ask(publicOf, { placeCode }, publicViewer)).code).toBe(wanted);
  });
});

describe('who may not ask', () => {
  test('the public, of anything else; who manages accounts sees nothing', async () => {
    expect((await ledger.ask(countsOf, { placeCode: shiling, by: 'CLASS' }, publicViewer)).code).toBe('SIGN_IN_MUST_COME_FIRST');
    const { data } = await ledger.ask(countsOf, { placeCode: cangxi, by: 'CLASS' }, ledger.world.people.administrator);
    expect(data.assetCounts.total.count).toBe(0);
  });
});
