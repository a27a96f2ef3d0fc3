import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '../../server/kernel/ids.js';
import { cangxi, jinling, shiling } from '../world/people.js';
import { type Ledger, openLedger, owned, patched } from './ledger.js';

let ledger: Ledger;
let three: string[];
let road: string;

const portfolioOf = `query ($partyId: ID!, $right: RightKind, $asOf: LocalDate, $knownAt: DateTime, $first: Int, $after: String, $order: HoldingOrder) {
  portfolio(partyId: $partyId, right: $right, asOf: $asOf, knownAt: $knownAt) { party { name } right asOf
    total { count originalValue netValue shareValue shareNetValue }
    holdings(first: $first, after: $after, order: $order) { totalCount pageInfo { hasNextPage endCursor }
      nodes { code name right share originalValue shareValue shareNetValue heldFrom heldTo asset { id name state } } } } }`;

beforeAll(async () => {
  ledger = await openLedger('2023-03-10');
  three = [
    await ledger.party('VILLAGE_COLLECTIVE', '狮岭村股份经济合作联合社', shiling),
    await ledger.party('VILLAGE_COLLECTIVE', '金岭村股份经济合作联合社', jinling),
    await ledger.party('STATE_COMPANY', '苍溪县农投公司', cangxi),
  ];
  road = await ledger.form({ place: shiling, name: '产业路', fen: 10_000n, net: 9_001n, on: '2023-01-05' });
  const park = await ledger.form({ place: jinling, name: '产业园', fen: 777n, on: '2023-01-05', class: 'OPERATIONAL' });
  await ledger.confirm(
    road,
    '2023-03-01',
    three.map((party) => [party, 1] as const),
  );
  await ledger.confirm(park, '2023-03-01', [
    [three[0] as string, 5],
    [three[1] as string, 2],
  ]);
  // In August the second's share of the park turns out to have gone to the third in May; the third operates it too.
  ledger.world.clock.moveTo('2023-08-15');
  await ledger.turn(park, '2023-05-01', [
    owned('2023-05-01', [
      [three[0] as string, 5],
      [three[2] as string, 2],
    ]),
    owned('2023-05-01', [[three[2] as string, 1]], 'OPERATE'),
  ]);
});
afterAll(() => ledger?.world.close());

async function heldBy(party: number, variables: object = {}) {
  const { data, code, statements } = await ledger.ask(portfolioOf, { partyId: three[party], ...variables }, ledger.world.people.auditor);
  expect(code).toBeNull();
  expect(statements).toBe(1);
  const { total, holdings } = data.portfolio;
  expect(holdings.totalCount).toBe(total.count);
  return {
    total,
    lines: (holdings.nodes as { name: string; share: string; shareValue: string }[]).map(
      (row) => `${row.name} ${row.share} ${row.shareValue}`,
    ),
  };
}

describe('a portfolio', () => {
  test('has shares as exact fractions, and values that together make the whole to the fen', async () => {
    const now = [await heldBy(0), await heldBy(1), await heldBy(2)];
    expect(now.map(({ lines }) => lines)).toEqual([
      ['产业路 1/3 33.33', '产业园 5/7 5.55'],
      ['产业路 1/3 33.34'],
      ['产业路 1/3 33.33', '产业园 2/7 2.22'],
    ]);
    const fen = now.map(({ total }) => BigInt(total.shareValue.replace('.', '')));
    expect(fen.reduce((sum, part) => sum + part, 0n)).toBe(10_777n);
    expect(now.map(({ total }) => total.shareNetValue)).toEqual(['35.55', '30.01', '32.22'].map(() => expect.any(String)));
    const net = now.map(({ total }) => BigInt(total.shareNetValue.replace('.', '')));
    expect(net.reduce((sum, part) => sum + part, 0n)).toBe(9_778n);
  });

  test.each([
    ['in June, as known now', { asOf: '2023-06-30' }, 1],
    ['in June, as known in July', { asOf: '2023-06-30', knownAt: '2023-07-01T00:00:00Z' }, 2],
    ['in April', { asOf: '2023-04-30' }, 2],
    ['before rights were confirmed', { asOf: '2023-02-28' }, 0],
    ['by another right', { right: 'OPERATE' }, 0],
  ])('of the second: %s', async (_, variables, count) => {
    expect((await heldBy(1, variables)).total.count).toBe(count);
  });

  test('by another right, of who holds it', async () => {
    expect((await heldBy(2, { right: 'OPERATE' })).lines).toEqual(['产业园 1 7.77']);
  });

  test('is paged, by value too', async () => {
    const asked = { partyId: three[0], order: 'SHARE_VALUE_DESC', first: 1 };
    const first = (await ledger.ask(portfolioOf, asked, ledger.world.people.auditor)).data.portfolio.holdings;
    const { endCursor } = first.pageInfo;
    const second = (await ledger.ask(portfolioOf, { ...asked, after: endCursor }, ledger.world.people.auditor)).data.portfolio.holdings;
    expect([...first.nodes, ...second.nodes].map(({ name }: { name: string }) => name)).toEqual(['产业路', '产业园']);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
  });

  test('leaves out what is gone, and is null for who is unknown', async () => {
    await ledger.turn(road, '2023-08-10', [patched('2023-08-10', { state: 'DISPOSED' })]);
    expect((await heldBy(1)).total.count).toBe(0);
    expect((await heldBy(1, { asOf: '2023-08-09' })).total.count).toBe(1);
    for (const partyId of [newId(), 'nobody']) {
      const { data, code } = await ledger.ask(portfolioOf, { partyId }, ledger.world.people.auditor);
      expect([data.portfolio, code]).toEqual([null, null]);
    }
  });

  test('shows the part of the viewer’s own area only', async () => {
    const { data } = await ledger.ask(portfolioOf, { partyId: three[0], asOf: '2023-08-09' }, ledger.world.people.jinlingClerk);
    expect(data.portfolio.holdings.nodes.map(({ name }: { name: string }) => name)).toEqual(['产业园']);
  });
});
