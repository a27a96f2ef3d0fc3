import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { perform } from '../../server/audit/index.js';
import { asOwner, asViewer } from '../../server/database/session.js';
import { clockOn } from '../../server/kernel/clock.js';
import { newId } from '../../server/kernel/ids.js';
import { publicViewer, type Role, type Viewer } from '../../server/kernel/viewer.js';
import {
  loadPolicyDefaults,
  type PolicyKey,
  type PolicyQuestion,
  policiesOn,
  policyKeys,
  policyOn,
  type SetPolicy,
  setPolicy,
} from '../../server/policies/index.js';
import { policyInvariants } from '../../server/policies/rules/invariants.js';
import { openDatabase, type TestDatabase } from '../world/database.js';

const tongjiang = '511921000000';
const village = '511921119215';
let database: TestDatabase;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database.close());
beforeEach(() => asOwner(database.orm, (em) => em.execute(`delete from policy where substr(scope_code, 3) <> '0000000000'`)));

const keeper = (role: Role = 'LIBRARY_KEEPER', placeCode = tongjiang): Viewer => ({
  personId: newId(),
  personName: '王库（示例）',
  postId: newId(),
  role,
  forPersonId: null,
  placeCode,
  departmentId: null,
});
const days = (count: number) => ({ days: count, unit: 'CALENDAR' });
const notice: SetPolicy = {
  key: 'notice.village.minDays',
  scopeCode: tongjiang,
  value: days(7),
  validFrom: '2023-03-01',
  basis: '通江县示例文件',
  reason: '县领导小组会议决定（示例）',
};
const set = (change: Partial<SetPolicy> = {}, viewer = keeper()) =>
  perform({ orm: database.orm, viewer, clock: clockOn('2023-06-01') }, 'setPolicy', setPolicy, { ...notice, ...change });
const ask = <Key extends PolicyKey>(key: Key, question: Partial<PolicyQuestion> = {}) =>
  asViewer(database.orm, publicViewer, (em) => policyOn(em, key, { place: village, on: '2023-06-01', ...question }));
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'no refusal',
    (error) => error.code ?? error.message,
  );

describe('setting a policy', () => {
  test('ends the old value the day before and names its successor', async () => {
    const first = await set();
    const second = await set({ value: days(12), validFrom: '2023-05-01' });
    expect((await ask('notice.village.minDays', { on: '2023-02-28' })).value).toEqual(days(10));
    expect((await ask('notice.village.minDays', { on: '2023-03-01' })).value).toEqual(days(7));
    expect((await ask('notice.village.minDays', { on: '2023-04-30' })).value).toEqual(days(7));
    expect((await ask('notice.village.minDays', { on: '2023-05-01' })).value).toEqual(days(12));
    const [old] = await asOwner(database.orm, (em) =>
      em.execute('select valid_to::text, replaced_by_id from policy where id = ?', [first.id]),
    );
    expect(old).toEqual({ valid_to: '2023-04-30', replaced_by_id: second.id });
  });

  test('leaves the old and the new row in the audit entry, with the reason', async () => {
    await set();
    const { id } = await set({ validFrom: '2023-05-01', value: days(9) });
    const [entry] = await asOwner(database.orm, (em) =>
      em.execute<{ content: string }[]>('select content from audit_entry join audit_touch on entry_id = id where object_id = ?', [id]),
    );
    const content = JSON.parse(entry?.content ?? '{}');
    expect(content).toMatchObject({ verb: 'setPolicy', place: tongjiang, reason: notice.reason, role: 'LIBRARY_KEEPER' });
    expect(content.changes).toMatchObject([
      { noun: 'Policy', before: { validTo: null }, after: { validTo: '2023-04-30', replacedById: id } },
      { noun: 'Policy', id, before: null, after: { validFrom: '2023-05-01', value: JSON.stringify(days(9)) } },
    ]);
  });

  test('corrects a value on its own first day: the wrong one was never in force', async () => {
    await set({ value: days(70) });
    await set({ value: days(7) });
    expect((await ask('notice.village.minDays', { on: '2023-03-01' })).value).toEqual(days(7));
    const rows = await asOwner(database.orm, (em) =>
      em.execute(`select valid_to::text from policy where value = ?::jsonb`, [JSON.stringify(days(70))]),
    );
    expect(rows).toEqual([{ valid_to: '2023-02-28' }]);
  });

  test('between two values ends with the day before the later one', async () => {
    await set({ validFrom: '2024-01-01', value: days(20) });
    await set({ validFrom: '2023-06-01', value: days(8) });
    expect((await ask('notice.village.minDays', { on: '2023-12-31' })).value).toEqual(days(8));
    expect((await ask('notice.village.minDays', { on: '2024-01-01' })).value).toEqual(days(20));
  });

  test('for a time falls back to the wider scope afterwards', async () => {
    await set({ validTo: '2023-03-31' });
    expect((await ask('notice.village.minDays', { on: '2023-03-31' })).scopeCode).toBe(tongjiang);
    expect((await ask('notice.village.minDays', { on: '2023-04-01' })).scopeCode).toBe('000000000000');
  });

  test.each<[string, Partial<SetPolicy>, Viewer, string]>([
    ['an unknown key', { key: 'no.such.key' }, keeper(), 'POLICY_KEY_MUST_BE_KNOWN'],
    ['a value of another form', { value: { on: true } }, keeper(), 'POLICY_VALUE_MUST_FIT_KEY'],
    ['an end before the beginning', { validTo: '2023-02-28' }, keeper(), 'POLICY_PERIOD_MUST_RUN_FORWARD'],
    ['another county', {}, keeper('FINANCE_OFFICER', '511923000000'), 'POLICY_SCOPE_MUST_BE_OWN_COUNTY'],
    ['a township', {}, keeper('FINANCE_OFFICER', '511921119000'), 'POLICY_SCOPE_MUST_BE_OWN_COUNTY'],
    [
      'a county that is not in the division table',
      { scopeCode: '511999000000' },
      keeper('LIBRARY_KEEPER', '511999000000'),
      'PLACE_MUST_EXIST',
    ],
    ['a day on which the county had no code', { validFrom: '2001-01-01' }, keeper(), 'PLACE_MUST_BE_VALID_ON_DATE'],
    ['a role that may not, by the database itself', {}, keeper('AUDITOR'), '42501'],
  ])('refuses %s', async (_, change, viewer, refusal) => {
    expect(await codeOf(set(change, viewer))).toBe(refusal);
    const [count] = await asOwner(database.orm, (em) =>
      em.execute<{ count: number }[]>('select count(*)::int as count from policy where scope_code = ?', [tongjiang]),
    );
    expect(count?.count).toBe(0);
  });

  test('two at once leave one value for the day', async () => {
    await Promise.all([set({ value: days(11) }), set({ value: days(12) })]);
    const rows = await asOwner(database.orm, (em) =>
      em.execute(`select 1 from policy where scope_code = ? and valid_to is null`, [tongjiang]),
    );
    expect(rows).toHaveLength(1);
  });
});

describe('the database', () => {
  test('holds one value a day for key, scope, year and level, absent ones included', async () => {
    const insert = `insert into policy (id, key, scope_code, value, valid_from, basis, recorded_at) values (?, 'target.required', ?, '{"on": true}', ?, '示例', now())`;
    await asOwner(database.orm, (em) => em.execute(insert, [newId(), tongjiang, '2023-01-01']));
    expect(await codeOf(asOwner(database.orm, (em) => em.execute(insert, [newId(), tongjiang, '2023-09-01'])))).toBe('23P01');
  });

  test('lets nobody delete a value', async () => {
    expect(await codeOf(asViewer(database.orm, keeper(), (em) => em.execute('delete from policy')))).toBe('42501');
  });

  test('lets a keeper touch no other scope', async () => {
    await asViewer(database.orm, keeper(), (em) => em.execute(`update policy set basis = 'x' where scope_code = '000000000000'`));
    expect((await ask('target.required')).basis).not.toBe('x');
  });
});

describe('policyOn', () => {
  const county: Partial<SetPolicy> = { key: 'industryShare.min.central', validFrom: '2022-06-01' };
  test('takes the narrowest scope, then the level, then the year', async () => {
    expect((await ask('industryShare.min.central', { on: '2022-07-01' })).value).toEqual({ percent: '55.00' });
    expect((await ask('industryShare.min.central', { on: '2023-07-01', year: 2021 })).value).toEqual({ percent: '50.00' });
    await set({ ...county, value: { percent: '61.00' } });
    expect((await ask('industryShare.min.central', { on: '2022-07-01' })).value).toEqual({ percent: '61.00' });
    await set({ ...county, year: 2022, value: { percent: '62.00' } });
    expect((await ask('industryShare.min.central', { on: '2022-07-01' })).value).toEqual({ percent: '62.00' });
    expect((await ask('industryShare.min.central', { on: '2022-07-01', level: 'CENTRAL' })).value).toEqual({ percent: '62.00' });
    await set({ ...county, level: 'CENTRAL', value: { percent: '63.00' } });
    expect((await ask('industryShare.min.central', { on: '2022-07-01', level: 'CENTRAL' })).value).toEqual({ percent: '63.00' });
    expect((await ask('industryShare.min.central', { on: '2022-07-01', level: 'PROVINCIAL' })).value).toEqual({ percent: '62.00' });
    expect((await ask('industryShare.min.central', { on: '2023-07-01' })).value).toEqual({ percent: '61.00' });
    expect((await ask('industryShare.min.central', { on: '2022-07-01', place: '511923000000' })).value).toEqual({ percent: '55.00' });
  });

  test('knows what one province sets', async () => {
    expect((await ask('industryShare.min.provincial')).value).toEqual({ percent: '50.00' });
    expect((await ask('industryShare.min.provincial', { place: '610902000000' })).value).toEqual({ percent: null });
  });

  test('agrees with policy_value in the database for every key', async () => {
    await set();
    await set({ ...county, year: 2023, level: 'CENTRAL', value: { percent: '64.00' } });
    await asViewer(database.orm, publicViewer, async (em) => {
      for (const key of Object.keys(policyKeys) as PolicyKey[]) {
        for (const question of [
          { place: village, on: '2023-06-01' },
          { place: '610902000000', on: '2022-06-01', level: 'CENTRAL' as const },
          { place: tongjiang, on: '2023-06-01', year: 2021 },
          { place: tongjiang, on: '2023-06-01', level: 'CENTRAL' as const },
        ]) {
          const { value } = await policyOn(em, key, question);
          const [row] = await em.execute<{ value: unknown }[]>('select policy_value(?, ?, ?, ?, ?::date) as value', [
            key,
            question.place,
            ('year' in question ? question.year : null) ?? null,
            ('level' in question ? question.level : null) ?? null,
            question.on,
          ]);
          expect(row?.value).toEqual(value);
        }
      }
    });
  });

  test('answers all keys in one statement', async () => {
    await asViewer(database.orm, publicViewer, async (em) => {
      const execute = jest.spyOn(em.getKysely().getExecutor(), 'executeQuery');
      const answers = await policiesOn(em, Object.keys(policyKeys) as PolicyKey[], { place: village, on: '2023-06-01' });
      expect(Object.keys(answers).sort()).toEqual(Object.keys(policyKeys).sort());
      expect(execute).toHaveBeenCalledTimes(1);
    });
  });

  test('refuses a day before the policies began', async () => {
    expect(await codeOf(ask('target.required', { on: '2020-12-31' }))).toBe('POLICY_MUST_BE_SET');
  });
});

test('loading the defaults again adds nothing and restores no value that was ended', async () => {
  expect(await asOwner(database.orm, (em) => loadPolicyDefaults(em, new Date()))).toBe(0);
});

test('the invariant finds a value that outlives its successor', async () => {
  const broken = () => asOwner(database.orm, (em) => em.execute(policyInvariants[0]?.sql ?? ''));
  const { id } = await set();
  await set({ validFrom: '2023-05-01' });
  expect(await broken()).toEqual([]);
  await asOwner(database.orm, (em) => em.execute(`update policy set valid_to = '2023-04-29' where id = ?`, [id]));
  expect(await broken()).toHaveLength(1);
});
