import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Door, openDoor } from '../world/door.js';

let door: Door;
beforeAll(async () => {
  door = await openDoor();
});
afterAll(() => door?.close());

describe('places', () => {
  const list = `query ($filter: PlaceFilter, $order: PlaceOrder, $first: Int, $after: String, $last: Int, $before: String) {
    places(filter: $filter, order: $order, first: $first, after: $after, last: $last, before: $before) {
      totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { code name }
    }
  }`;
  const names = (data: { places: { nodes: { name: string }[] } }) => data.places.nodes.map(({ name }) => name);

  test.each<[string, object, number]>([
    ['counties', { level: 'COUNTY' }, 6],
    ['townships of 苍溪, three of them township-like', { level: 'TOWNSHIP', countyCode: '510824000000' }, 34],
    ['directly below 巴中', { parentCode: '511900000000' }, 3],
    ['of 杨柏镇 with ended ones', { parentCode: '511921119000' }, 13],
    ['of 杨柏镇 in 2023', { parentCode: '511921119000', validOn: '2023-01-01' }, 10],
    ['of 杨柏镇 before the merger', { parentCode: '511921119000', validOn: '2020-05-31' }, 12],
    ['with a name', { nameContains: '太平场村' }, 1],
    ['with the sign of a pattern', { nameContains: '%' }, 0],
    ['all conditions together', { level: 'VILLAGE', countyCode: '511921000000', nameContains: '示例' }, 3],
    ['nothing', { countyCode: '999999000000' }, 0],
  ])('%s', async (_, filter, count) => {
    const { data, code, reads } = await door.ask(list, { filter });
    expect(code).toBeNull();
    expect(data.places.totalCount).toBe(count);
    expect(reads).toBe(1);
  });

  test('page forward and backward over the same rows', async () => {
    const filter = { level: 'COUNTY' };
    const first = (await door.ask(list, { filter, first: 4 })).data.places;
    const rest = (await door.ask(list, { filter, first: 4, after: first.pageInfo.endCursor })).data.places;
    expect([...first.nodes, ...rest.nodes].map(({ code }: { code: string }) => code)).toEqual([
      '510824000000',
      '511525000000',
      '511903000000',
      '511921000000',
      '511923000000',
      '610902000000',
    ]);
    expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
    const back = (await door.ask(list, { filter, last: 4, before: rest.pageInfo.startCursor })).data;
    expect(names(back)).toEqual(first.nodes.map(({ name }: { name: string }) => name));
    expect(names((await door.ask(list, { filter, order: 'CODE_DESC', first: 1 })).data)).toEqual(['汉滨区']);
  });

  test.each<[string, object, string]>([
    ['an ill-formed code', { filter: { parentCode: '5119' } }, 'INPUT_MUST_BE_WELL_FORMED'],
    ['an over-long name', { filter: { nameContains: '村'.repeat(101) } }, 'INPUT_MUST_BE_WELL_FORMED'],
    ['a page of none', { first: 0 }, 'PAGE_MUST_BE_WITHIN_LIMIT'],
    ['a forged cursor', { after: 'bm8=' }, 'CURSOR_MUST_BE_OF_THIS_LIST'],
  ])('refuse %s', async (_, variables, refusal) => {
    expect((await door.ask(list, variables)).code).toBe(refusal);
  });
});

describe('place', () => {
  const one = `query ($code: String!, $asOf: LocalDate) {
    place(code: $code, asOf: $asOf) {
      name level countyCode countyName path validFrom validTo mofDivCode
      parent { name parent { name } }
      successor { name }
      predecessors { code name successor { code } }
      children(first: 2, validOn: "2023-01-01") { totalCount nodes { name } }
      ended: children(validOn: "2020-01-01") { totalCount }
    }
  }`;

  test('is answered with all around it in one statement', async () => {
    const { data, code, reads } = await door.ask(one, { code: '511921119215', asOf: '2023-06-01' });
    expect(code).toBeNull();
    expect(reads).toBe(1);
    expect(data.place).toEqual({
      name: '太平场村民委员会',
      level: 'VILLAGE',
      countyCode: '511921000000',
      countyName: '通江县',
      path: '四川省巴中市通江县杨柏镇太平场村民委员会',
      validFrom: '2020-06-01',
      validTo: null,
      mofDivCode: null,
      parent: { name: '杨柏镇', parent: { name: '通江县' } },
      successor: null,
      predecessors: [
        { code: '511921119099', name: '太平场社区居民委员会（示例）', successor: { code: '511921119215' } },
        { code: '511921119209', name: '太平寨村民委员会（示例）', successor: { code: '511921119215' } },
        { code: '511921119210', name: '场坝村民委员会（示例）', successor: { code: '511921119215' } },
      ],
      children: { totalCount: 0, nodes: [] },
      ended: { totalCount: 0 },
    });
  });

  test('has the children of the day that is asked, under each alias its own', async () => {
    const { data } = await door.ask(one, { code: '511921119000', asOf: '2023-06-01' });
    expect([data.place.children.totalCount, data.place.children.nodes.length, data.place.ended.totalCount]).toEqual([10, 2, 12]);
  });

  test.each([
    ['a merged village before', '511921119209', '2020-05-31', '太平寨村民委员会（示例）'],
    ['a merged village after', '511921119209', '2020-06-01', null],
    ['the merged village before', '511921119215', '2020-05-31', null],
    ['on the business date when no day is named', '511921119215', null, '太平场村民委员会'],
    ['no place', '123', '2023-01-01', null],
  ])('%s', async (_, code, asOf, name) => {
    const { data, code: refusal } = await door.ask(one, { code, asOf });
    expect([refusal, data.place?.name ?? null]).toEqual([null, name]);
  });

  test('has no county above the county', async () => {
    const { data } = await door.ask(one, { code: '511900000000' });
    expect(data.place).toMatchObject({ level: 'PREFECTURE', countyCode: null, countyName: null, path: '四川省巴中市' });
  });
});
