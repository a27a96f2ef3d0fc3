import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cangxi, jinling, shiling, yunfeng } from '../world/people.js';
import { type Ledger, openLedger, owned, patched } from './ledger.js';

let ledger: Ledger;
let collective: string;
let company: string;

const sums = ['opening', 'added', 'gone', 'changed', 'closing'].map((sum) => `${sum} { count originalValue netValue }`).join(' ');
const fields = `from { asOf knownAt } to { asOf knownAt } ${sums} lines(kinds: $kinds, first: $first, after: $after, order: $order) { totalCount pageInfo { hasNextPage endCursor }
  nodes { id kind code name columns originalBefore originalAfter moved netBefore netAfter before { state name } after { state name } } }`;
const head =
  '$from: RegisterMomentInput!, $to: RegisterMomentInput!, $kinds: [RegisterDifferenceKind!], $first: Int, $after: String, $order: RegisterDifferenceOrder';
const differenceOf = `query ($kind: RegisterKind!, $placeCode: String!, $departmentId: ID, ${head}) {
  answer: registerDifference(kind: $kind, placeCode: $placeCode, departmentId: $departmentId, from: $from, to: $to) { placeCode place { name } ${fields} } }`;
const heldOf = `query ($partyId: ID!, ${head}) { answer: portfolioDifference(partyId: $partyId, from: $from, to: $to) { party { name } right ${fields} } }`;

beforeAll(async () => {
  ledger = await openLedger('2023-03-10');
  const { world } = ledger;
  collective = await ledger.party('VILLAGE_COLLECTIVE', '狮岭村股份经济合作联合社', shiling);
  company = await ledger.party('STATE_COMPANY', '苍溪县农投公司', cangxi);
  const road = await ledger.form({ place: shiling, name: '村道', fen: 30_000n, on: '2023-01-05' });
  const pond = await ledger.form({ place: shiling, name: '山坪塘', fen: 10_000n, on: '2023-01-05' });
  const shed = await ledger.form({ place: jinling, name: '圈舍', fen: 5_000n, on: '2023-01-05' });
  await ledger.form({ place: jinling, name: '水渠', fen: 4_000n, on: '2023-01-05' });
  for (const asset of [road, pond, shed]) await ledger.confirm(asset, '2023-02-01', [[collective, 1]]);
  world.clock.moveTo('2023-08-15');
  await ledger.form({ place: jinling, name: '加工车间', fen: 55_000n, net: 50_000n, on: '2023-07-01', class: 'OPERATIONAL' });
  await ledger.turn(road, '2023-05-01', [
    owned('2023-05-01', [
      [collective, 2],
      [company, 1],
    ]),
    {
      track: 'duty',
      key: 'VILLAGE',
      from: '2023-05-01',
      to: null,
      content: { partyId: null, unit: '狮岭村', personName: '张三', postId: null, contact: null },
    },
  ]);
  await ledger.turn(pond, '2023-06-01', [patched('2023-06-01', { originalFen: '12001', netFen: '9000', name: '大山坪塘' })]);
  await ledger.turn(shed, '2023-07-01', [patched('2023-07-01', { state: 'DISPOSED' })]);
});
afterAll(() => ledger?.world.close());

// biome-ignore lint/suspicious/noExplicitAny: an answer has the form of its document.
const linesOf = (answer: any) =>
  answer.lines.nodes.map(
    (row: { kind: string; name: string; columns: string[]; moved: string }) =>
      `${row.kind} ${row.name} ${row.columns.join('+')} ${row.moved}`,
  );

describe('the difference of a register between two days', () => {
  test('is what was added, is gone and changed, with the money moved', async () => {
    const variables = { kind: 'MASTER', placeCode: cangxi, from: { asOf: '2023-04-01' }, to: { asOf: '2023-08-01' } };
    const { data, code, statements } = await ledger.ask(differenceOf, variables, ledger.world.people.auditor);
    expect(code).toBeNull();
    expect(statements).toBe(1);
    expect(data.answer).toMatchObject({
      ...{ placeCode: cangxi, place: { name: '苍溪县' }, from: { asOf: '2023-04-01', knownAt: null }, to: { asOf: '2023-08-01' } },
      opening: { count: 4, originalValue: '490.00' },
      added: { count: 1, originalValue: '550.00', netValue: '500.00' },
      gone: { count: 1, originalValue: '50.00' },
      changed: { count: 2, originalValue: '20.01', netValue: '-10.00' },
      closing: { count: 4, originalValue: '1010.01', netValue: '930.00' },
      lines: { totalCount: 4 },
    });
    expect(linesOf(data.answer)).toEqual([
      'CHANGED 村道 OWNERS+DUTIES 0.00',
      'CHANGED 大山坪塘 NAME+ORIGINAL_VALUE+NET_VALUE 20.01',
      'GONE 圈舍  -50.00',
      'ADDED 加工车间  550.00',
    ]);
    const [, pond, shed, plant] = data.answer.lines.nodes;
    expect(pond).toMatchObject({
      before: { name: '山坪塘' },
      after: { name: '大山坪塘' },
      originalBefore: '100.00',
      originalAfter: '120.01',
      netBefore: '100.00',
    });
    expect([shed.before, shed.after, shed.originalAfter]).toEqual([{ state: 'CONFIRMED', name: '圈舍' }, null, null]);
    expect([plant.before, plant.after]).toEqual([null, { state: 'REGISTERED', name: '加工车间' }]);
  });

  test('is empty between a day and itself', async () => {
    const variables = { kind: 'MASTER', placeCode: cangxi, from: { asOf: '2023-06-15' }, to: { asOf: '2023-06-15' } };
    const { data } = await ledger.ask(differenceOf, variables, ledger.world.people.auditor);
    expect(data.answer).toMatchObject({ lines: { totalCount: 0, nodes: [] }, opening: { count: 4 }, closing: { count: 4 } });
  });

  test('of one day by two knowledges is what was corrected in between', async () => {
    const variables = {
      kind: 'MASTER',
      placeCode: cangxi,
      from: { asOf: '2023-06-15', knownAt: '2023-07-01T00:00:00Z' },
      to: { asOf: '2023-06-15' },
    };
    const { data } = await ledger.ask(differenceOf, variables, ledger.world.people.auditor);
    expect(linesOf(data.answer)).toEqual(['CHANGED 村道 OWNERS+DUTIES 0.00', 'CHANGED 大山坪塘 NAME+ORIGINAL_VALUE+NET_VALUE 20.01']);
  });

  test('of a township is its own; lines may be picked and ordered by what moved', async () => {
    const asked = { kind: 'TOWNSHIP', placeCode: yunfeng, from: { asOf: '2023-04-01' }, to: {} };
    const all = await ledger.ask(differenceOf, asked, ledger.world.people.yunfengReviewer);
    expect(linesOf(all.data.answer)).toHaveLength(2);
    const wide = { ...asked, kind: 'MASTER', placeCode: cangxi, order: 'MOVED_DESC', kinds: ['ADDED', 'GONE'], first: 1 };
    const first = (await ledger.ask(differenceOf, wide, ledger.world.people.auditor)).data.answer.lines;
    const second = (await ledger.ask(differenceOf, { ...wide, after: first.pageInfo.endCursor }, ledger.world.people.auditor)).data.answer
      .lines;
    expect([...first.nodes, ...second.nodes].map(({ name }: { name: string }) => name)).toEqual(['加工车间', '圈舍']);
  });

  test.each([
    [{ kind: 'MASTER', placeCode: yunfeng }, 'REGISTER_PLACE_MUST_FIT_KIND'],
    [{ kind: 'VILLAGE', placeCode: cangxi }, 'REGISTER_PLACE_MUST_FIT_KIND'],
    [{ kind: 'DEPARTMENT', placeCode: cangxi }, 'REGISTER_MUST_NAME_DEPARTMENT'],
  ])('%j is refused', async (asked, wanted) => {
    const { code } = await ledger.ask(differenceOf, { ...asked, from: {}, to: {} }, ledger.world.people.auditor);
    expect(code).toBe(wanted);
  });
});

describe('the difference of a portfolio', () => {
  test('counts the shares’ values', async () => {
    const variables = { partyId: collective, from: { asOf: '2023-04-01' }, to: { asOf: '2023-08-01' } };
    const { data, code, statements } = await ledger.ask(heldOf, variables, ledger.world.people.auditor);
    expect(code).toBeNull();
    expect(statements).toBe(1);
    expect(data.answer).toMatchObject({
      ...{ right: 'OWN', opening: { count: 3, originalValue: '450.00' }, added: { count: 0 }, gone: { count: 1, originalValue: '50.00' } },
      ...{ changed: { count: 2, originalValue: '-79.99' }, closing: { count: 2, originalValue: '320.01' } },
    });
    expect(linesOf(data.answer)).toEqual([
      'CHANGED 村道 SHARE+DUTIES -100.00',
      'CHANGED 大山坪塘 NAME+ORIGINAL_VALUE+NET_VALUE 20.01',
      'GONE 圈舍  -50.00',
    ]);
    const other = await ledger.ask(heldOf, { ...variables, partyId: company }, ledger.world.people.auditor);
    expect(linesOf(other.data.answer)).toEqual(['ADDED 村道  100.00']);
  });
});
