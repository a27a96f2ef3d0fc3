import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Orm, openOrm } from '../../server/database/orm.js';
import { asOwner, asViewer } from '../../server/database/session.js';
import {
  both,
  countiesOf,
  countyRows,
  either,
  everyRow,
  inArea,
  inCounty,
  isMine,
  isOneOf,
  isSet,
  noRow,
  officeRows,
  policyStatements,
  type RowRule,
  roleIs,
  roleIsNot,
  type TableAccess,
} from '../../server/kernel/access.js';
import { areaOf, countyOf, publicViewer, type Role, roles, type Viewer } from '../../server/kernel/viewer.js';

describe('places', () => {
  test.each([
    ['a province', '510000000000', '510000000000', '519999999999'],
    ['a municipality', '500000000000', '500000000000', '509999999999'],
    ['a prefecture', '510800000000', '510800000000', '510899999999'],
    ['a prefecture whose number ends with nought', '511000000000', '511000000000', '511099999999'],
    ['a county', '510824000000', '510824000000', '510824999999'],
    ['a county whose number ends with nought', '510820000000', '510820000000', '510820999999'],
    ['a township', '510824115000', '510824115000', '510824115999'],
    ['a township whose number ends with noughts', '510824100000', '510824100000', '510824100999'],
    ['a subdistrict', '510824010000', '510824010000', '510824010999'],
    ['a village', '510824115211', '510824115211', '510824115211'],
    ['a village whose number ends with noughts', '510824115200', '510824115200', '510824115200'],
    ['a township of a city without counties', '441900003000', '441900003000', '441900003999'],
  ])('%s reaches from its own code to its last place', (_, code, from, to) => expect(areaOf(code)).toEqual({ from, to }));

  test.each([
    ['a village', '510824115211', '510824000000', '510824000000'],
    ['a county', '510824000000', '510824000000', '510824000000'],
    ['a prefecture', '510800000000', '510800000000', '510899999999'],
    ['a township of a city without counties', '441900003000', '441900000000', '441900000000'],
  ])('%s lies in its county', (_, code, from, to) => expect(countiesOf(code)).toEqual({ from, to }));

  test('the county of a place', () => expect(countyOf('510824115211')).toBe('510824000000'));
});

const me = '01890000-0000-7000-8000-000000000001';
const other = '01890000-0000-7000-8000-000000000002';
const rules: Record<string, RowRule> = {
  in_area: inArea(),
  in_county: inCounty(),
  auditors: roleIs('AUDITOR', 'OVERSEER'),
  no_administrator: roleIsNot('ADMINISTRATOR'),
  mine: isMine(),
  is_set: isSet('published_on'),
  one_of: isOneOf('state', 'OPEN', 'PASSED'),
  every_row: everyRow,
  no_row: noRow,
  both_rules: both(inArea(), isSet('published_on'), roleIsNot('ADMINISTRATOR')),
  either_rule: either(isMine(), both(inArea(), roleIs('AUDITOR'))),
  office_rows: officeRows,
  county_rows: countyRows,
};
const places = ['510824115211', '510824115000', '510824116201', '510824000000', '511921119215', '441900003000'];
const rows = places.flatMap((place_code, index) =>
  [me, other, null].map((person_id, owner) => ({
    ...{ id: index * 3 + owner, place_code, county_code: countyOf(place_code), person_id },
    ...{ published_on: owner === 1 ? '2023-01-01' : null, state: ['OPEN', 'PASSED', 'GONE'][owner] as string },
  })),
);
const viewer = (role: Role, placeCode: string): Viewer => ({ ...publicViewer, personId: me, postId: other, role, placeCode });
const viewers = [
  publicViewer,
  { ...publicViewer, personId: me },
  ...(Object.keys(roles) as Role[]).flatMap((role) =>
    ['510824115211', '510824115000', '510824000000', '510800000000', '441900003000', '441900000000'].map((place) => viewer(role, place)),
  ),
];

describe('row rules in the database', () => {
  let orm: Orm;
  beforeAll(async () => {
    orm = await openOrm({ url: null, folder: 'memory://' }, []);
    await asOwner(orm, async (em) => {
      await em.execute('create role xianjie_office nologin');
      await em.execute('create role xianjie_public nologin');
      for (const [table, rule] of Object.entries(rules)) {
        await em.execute(
          `create table "${table}" (id int primary key, place_code text, county_code text, person_id uuid, published_on date, state text)`,
        );
        await em.execute(`insert into "${table}" select * from json_populate_recordset(null::"${table}", ?::json)`, [JSON.stringify(rows)]);
        const statements = policyStatements(table, { office: rule, public: isSet('published_on'), grants: ['insert', 'update', 'delete'] });
        // Twice, since a changed table is put under its policies again.
        for (const statement of [...statements, ...statements]) await em.execute(statement);
      }
    });
  });
  afterAll(() => orm?.close());

  test.each(Object.entries(rules))('%s shows everybody the rows that its plain model names', async (table, rule) => {
    for (const who of viewers) {
      const seen = await asViewer(orm, who, (em) => em.execute<{ id: number }[]>(`select id from "${table}" order by id`));
      const shown = who.postId ? rule : isSet('published_on');
      const expected = rows.filter((row) => shown.sees(who, row)).map(({ id }) => id);
      expect([who.role, who.placeCode, seen.map(({ id }) => id)]).toEqual([who.role, who.placeCode, expected]);
    }
  });

  test('whoever sees a row may change it and no other, and may not move it out of sight', async () => {
    const clerk = viewer('VILLAGE_CLERK', '510824115211');
    const change = (set: string) =>
      asViewer(orm, clerk, async (em) => {
        const changed = await em.execute<{ id: number }[]>(`update office_rows set ${set} returning id`);
        await em.execute('select 1');
        return changed.length;
      });
    expect(await change(`state = 'OPEN'`)).toBe(3);
    await expect(change(`place_code = '510824116201'`)).rejects.toMatchObject({ code: '42501' });
    const add = (place: string) =>
      asViewer(orm, clerk, (em) =>
        em.execute(`insert into office_rows (id, place_code) values (${900 + places.indexOf(place)}, '${place}')`),
      );
    await add('510824115211');
    await expect(add('510824116201')).rejects.toMatchObject({ code: '42501' });
    await asViewer(orm, clerk, (em) => em.execute('delete from office_rows'));
    const [left] = await asOwner(orm, (em) => em.execute<{ count: number }[]>('select count(*)::int as count from office_rows'));
    expect(left?.count).toBe(rows.length - 3);
  });

  test('what is not granted nobody may do, nor after a right was withdrawn', async () => {
    const put = (access: Partial<TableAccess>) =>
      asOwner(orm, async (em) => {
        for (const statement of policyStatements('every_row', { office: everyRow, public: everyRow, grants: [], ...access }))
          await em.execute(statement);
      });
    const auditor = viewer('AUDITOR', '510824000000');
    const writes = [
      `insert into every_row (id) values (800)`,
      `update every_row set state = 'x'`,
      `delete from every_row`,
      `truncate every_row`,
    ];
    await put({});
    for (const who of [auditor, publicViewer]) {
      for (const write of writes) await expect(asViewer(orm, who, (em) => em.execute(write))).rejects.toMatchObject({ code: '42501' });
    }
    await put({ publicGrants: ['insert'] });
    await asViewer(orm, publicViewer, (em) => em.execute(writes[0] as string));
    await expect(asViewer(orm, publicViewer, (em) => em.execute(writes[1] as string))).rejects.toMatchObject({ code: '42501' });
    await expect(asViewer(orm, auditor, (em) => em.execute(`insert into every_row (id) values (801)`))).rejects.toMatchObject({
      code: '42501',
    });
    await put({});
    await expect(asViewer(orm, publicViewer, (em) => em.execute(`insert into every_row (id) values (802)`))).rejects.toMatchObject({
      code: '42501',
    });
  });

  test('writes may be narrower than what is seen', async () => {
    const narrow = policyStatements('in_county', {
      office: inCounty(),
      public: noRow,
      grants: ['update'],
      writes: both(inArea(), roleIs('TOWNSHIP_REVIEWER')),
    });
    await asOwner(orm, async (em) => {
      for (const statement of narrow) await em.execute(statement);
    });
    const count = (who: Viewer) =>
      asViewer(orm, who, async (em) => (await em.execute<object[]>(`update in_county set state = 'x' returning id`)).length);
    expect(await count(viewer('TOWNSHIP_REVIEWER', '510824115000'))).toBe(6);
    expect(await count(viewer('AUDITOR', '510824000000'))).toBe(0);
  });

  test('a session that names no viewer sees nothing', async () => {
    await asOwner(orm, async (em) => {
      await em.execute(`select set_config('role', 'xianjie_office', true)`);
      for (const table of ['office_rows', 'county_rows', 'in_area', 'in_county', 'mine', 'auditors', 'no_administrator']) {
        expect([table, await em.execute(`select id from "${table}"`)]).toEqual([table, []]);
      }
    });
  });

  test('the viewer of one transaction is gone in the next', async () => {
    await asViewer(orm, viewer('AUDITOR', '510824000000'), (em) => em.execute('select 1'));
    await asOwner(orm, async (em) => {
      const [row] = await em.execute<{ role: string; area: string | null }[]>(
        `select current_setting('role') as role, current_setting('xianjie.area_from', true) as area`,
      );
      expect([row?.role, row?.area || null]).toEqual(['none', null]);
    });
  });
});
