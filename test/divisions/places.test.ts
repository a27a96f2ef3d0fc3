import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asOwner, asViewer } from '../../server/database/session.js';
import { sourceCounties } from '../../server/divisions/actions/load-source-counties.js';
import { ancestorCodesOf, loadCounty, loadPlaces, loadSourceCounties, placesByCode } from '../../server/divisions/index.js';
import { divisionInvariants } from '../../server/divisions/rules/invariants.js';
import { publicViewer } from '../../server/kernel/viewer.js';
import { openDatabase, type TestDatabase } from '../world/database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database.close());

const owner = <T>(work: Parameters<typeof asOwner<T>>[1]) => asOwner(database.orm, work);
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'no refusal',
    (error) => error.code ?? error.message,
  );

describe('the division table of the six source counties', () => {
  test('holds every line of the file and the three predecessors', async () => {
    const rows = await owner((em) =>
      em.execute<{ level: string; count: number }[]>(`select level, count(*)::int as count from place group by level order by level`),
    );
    expect(rows).toEqual([
      { level: 'COUNTY', count: 6 },
      { level: 'PREFECTURE', count: 4 },
      { level: 'PROVINCE', count: 2 },
      { level: 'TOWNSHIP', count: 157 },
      { level: 'VILLAGE', count: 2276 },
    ]);
  });

  test('has every place under the place of its zero-filled code', async () => {
    const wrong = await owner((em) =>
      em.execute(`select child.code from place as child join place as parent on parent.id = child.parent_id
        where rpad(rtrim(substr(child.code, 1, case child.level when 'VILLAGE' then 9 when 'TOWNSHIP' then 6 when 'COUNTY' then 4 else 2 end), ''), 12, '0') <> parent.code`),
    );
    expect(wrong).toEqual([]);
    expect(sourceCounties().every(({ code }) => ancestorCodesOf(code).length < 5)).toBe(true);
  });

  test('is loaded twice as once, within two seconds', async () => {
    await owner((em) => em.execute('delete from place'));
    const begun = performance.now();
    expect(await owner(loadSourceCounties)).toBe(2445);
    expect(performance.now() - begun).toBeLessThan(2000);
    expect(await owner(loadSourceCounties)).toBe(0);
  });
});

describe('placesByCode', () => {
  test('answers several places in one statement', async () => {
    await owner(async (em) => {
      database.reset();
      const places = await placesByCode(em, ['511921119215', '510824000000', '511921119215'], '2023-06-01');
      expect([...places.values()].map(({ name }) => name)).toEqual(['太平场村民委员会', '苍溪县']);
      expect(database.statements).toHaveLength(1);
    });
  });

  test.each([
    ['51192111921', '2023-06-01', 'PLACE_CODE_MUST_BE_TWELVE_DIGITS'],
    ['511921000215', '2023-06-01', 'PLACE_CODE_MUST_BE_OF_A_LEVEL'],
    ['511921119388', '2023-06-01', 'PLACE_MUST_EXIST'],
    ['511921119209', '2020-06-01', 'PLACE_MUST_BE_VALID_ON_DATE'],
    ['511921119215', '2020-05-31', 'PLACE_MUST_BE_VALID_ON_DATE'],
    ['511921119209', '2020-05-31', 'no refusal'],
    ['511921119215', '2020-06-01', 'no refusal'],
  ])('%s on %s: %s', async (code, on, refusal) => {
    expect(await codeOf(owner((em) => placesByCode(em, [code], on)))).toBe(refusal);
  });
});

describe('the database refuses', () => {
  const line = { code: '511921119388', name: '示例村', validFrom: '2022-01-01' };
  test.each([
    ['a code twice on one day', { ...line, code: '511921119215' }, '23P01'],
    ['an end before the beginning', { ...line, validTo: '2021-01-01' }, '23514'],
    ['a successor of a place that goes on', { ...line, successorCode: '511921119215' }, '23514'],
    ['a nameless place', { ...line, name: '' }, '23514'],
    ['a place without its township', { ...line, code: '511921188201' }, 'PLACE_MUST_EXIST'],
    ['an ill-formed code', { ...line, code: '511921000388' }, 'PLACE_CODE_MUST_BE_OF_A_LEVEL'],
  ])('%s', async (_, given, refusal) => {
    expect(await codeOf(owner((em) => loadPlaces(em, [given])))).toBe(refusal);
  });

  test('a level that is not that of the code', async () => {
    expect(await codeOf(owner((em) => em.execute(`update place set level = 'TOWNSHIP' where code = '511921119215'`)))).toBe('23514');
  });

  test('writes by the application', async () => {
    expect(await codeOf(asViewer(database.orm, publicViewer, (em) => em.execute(`update place set name = 'x'`)))).toBe('42501');
  });

  test('but a code may return after it has ended', async () => {
    expect(await owner((em) => loadPlaces(em, [{ ...line, code: '511921119209' }]))).toBe(1);
    const places = await owner((em) => placesByCode(em, ['511921119209'], '2023-01-01'));
    expect(places.get('511921119209')?.name).toBe('示例村');
  });
});

describe('any other county', () => {
  test('is loaded with all above and below it', async () => {
    expect(await owner((em) => loadCounty(em, '110101000000'))).toBeGreaterThan(150);
    const [row] = await owner((em) =>
      em.execute<{ path: string }[]>(
        `select string_agg(name, '' order by code) as path from place where code in ('110000000000', '110100000000', '110101000000', '110101001000', '110101001001')`,
      ),
    );
    expect(row?.path).toBe('北京市市辖区东城区东华门街道多福巷社区居委会');
  });

  test.each([
    ['511900000000', 'PLACE_MUST_BE_OF_LEVEL'],
    ['511999000000', 'PLACE_MUST_EXIST'],
    ['5119', 'PLACE_CODE_MUST_BE_TWELVE_DIGITS'],
  ])('%s is refused with %s', async (code, refusal) => {
    expect(await codeOf(owner((em) => loadCounty(em, code)))).toBe(refusal);
  });
});

describe('the invariants', () => {
  const broken = async (name: string) => {
    const invariant = divisionInvariants.find((one) => one.name === name);
    return owner((em) => em.execute<{ broken: string }[]>(invariant?.sql ?? ''));
  };
  test.each([
    [
      'placesLieUnderTheirCode',
      `update place set parent_id = (select id from place where code = '510824100000') where code = '511921119215'`,
    ],
    ['successorsFollowOn', `update place set valid_to = '2020-05-30' where code = '511921119210'`],
  ])('%s finds the damage', async (name, damage) => {
    expect(await broken(name)).toEqual([]);
    await owner((em) => em.execute(damage));
    expect(await broken(name)).toHaveLength(1);
  });
});
