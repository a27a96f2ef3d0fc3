import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '../../server/kernel/ids.js';
import type { Role, Viewer } from '../../server/kernel/viewer.js';
import { type Door, openDoor } from '../world/door.js';

let door: Door;
beforeAll(async () => {
  door = await openDoor();
});
afterAll(() => door?.close());

const tongjiang = '511921000000';
const somebody = (role: Role, placeCode = tongjiang): Viewer => ({
  personId: newId(),
  personName: '示例',
  postId: newId(),
  role,
  forPersonId: null,
  placeCode,
  departmentId: null,
});
const keeper = somebody('LIBRARY_KEEPER');
const setPolicy = `mutation ($input: SetPolicyInput!) {
  setPolicy(input: $input) { id key scopeCode scope { name } level value validFrom validTo basis reason replacedBy { id } }
}`;
const input = {
  key: 'notice.township.minDays',
  scopeCode: tongjiang,
  value: { days: 7, unit: 'WORKING' },
  validFrom: '2023-05-01',
  basis: '示例文件',
  reason: '示例理由',
  requestKey: 'set-notice-1',
};

describe('setPolicy', () => {
  test('answers the new value; the same request key answers it again', async () => {
    const { data, code } = await door.ask(setPolicy, { input }, keeper);
    expect(code).toBeNull();
    expect(data.setPolicy).toMatchObject({
      key: 'notice.township.minDays',
      scope: { name: '通江县' },
      level: null,
      value: { days: 7, unit: 'WORKING' },
      validTo: null,
      replacedBy: null,
    });
    const again = await door.ask(setPolicy, { input }, keeper);
    expect(again.data.setPolicy.id).toBe(data.setPolicy.id);
    const other = await door.ask(setPolicy, { input: { ...input, reason: '另一理由' } }, keeper);
    expect(other.code).toBe('REQUEST_KEY_MUST_BE_FRESH');
  });

  test.each<[string, object, Viewer | undefined, string]>([
    ['nobody', {}, undefined, 'SIGN_IN_MUST_COME_FIRST'],
    ['an auditor', {}, somebody('AUDITOR'), 'VERB_MUST_BE_PERMITTED'],
    ['another county', {}, somebody('FINANCE_OFFICER', '511923000000'), 'POLICY_SCOPE_MUST_BE_OWN_COUNTY'],
    ['a value of another form', { value: { days: '7' } }, keeper, 'POLICY_VALUE_MUST_FIT_KEY'],
    ['an unknown key', { key: 'x' }, keeper, 'POLICY_KEY_MUST_BE_KNOWN'],
    ['no basis', { basis: '' }, keeper, 'INPUT_MUST_BE_WELL_FORMED'],
    ['no reason', { reason: '' }, keeper, 'INPUT_MUST_BE_WELL_FORMED'],
    ['an over-long basis', { basis: '长'.repeat(501) }, keeper, 'INPUT_MUST_BE_WELL_FORMED'],
    ['an ill-formed scope', { scopeCode: '5119' }, keeper, 'INPUT_MUST_BE_WELL_FORMED'],
    ['a year out of reach', { year: 1999 }, keeper, 'INPUT_MUST_BE_WELL_FORMED'],
  ])('refuses %s', async (_, change, viewer, refusal) => {
    expect((await door.ask(setPolicy, { input: { ...input, requestKey: newId(), ...change } }, viewer)).code).toBe(refusal);
  });
});

describe('policy', () => {
  const one = `query ($key: String!, $placeCode: String!, $year: Int, $level: FundSourceLevel, $on: LocalDate) {
    policy(key: $key, placeCode: $placeCode, year: $year, level: $level, on: $on) { scopeCode value basis year }
  }`;
  test.each<[string, object, string | null, object | null]>([
    ['the county’s own', { key: input.key, placeCode: '511921119215' }, tongjiang, input.value],
    ['before it began', { key: input.key, placeCode: '511921119215', on: '2023-04-30' }, '000000000000', { days: 10, unit: 'CALENDAR' }],
    ['elsewhere', { key: input.key, placeCode: '510824000000' }, '000000000000', { days: 10, unit: 'CALENDAR' }],
    ['of a year', { key: 'industryShare.min.central', placeCode: tongjiang, year: 2022 }, '000000000000', { percent: '55.00' }],
    [
      'of the province',
      { key: 'industryShare.min.provincial', placeCode: tongjiang, level: 'PROVINCIAL' },
      '510000000000',
      { percent: '50.00' },
    ],
    ['before all policies', { key: input.key, placeCode: tongjiang, on: '2020-12-31' }, null, null],
    ['of an unknown key', { key: 'x', placeCode: tongjiang }, null, null],
  ])('%s, for the public, in one statement', async (_, variables, scopeCode, value) => {
    const { data, code, reads } = await door.ask(one, variables);
    expect([code, data.policy?.scopeCode ?? null, data.policy?.value ?? null]).toEqual([null, scopeCode, value]);
    expect(reads).toBe(1);
  });
});

describe('policies', () => {
  const list = `query ($filter: PolicyFilter, $order: PolicyOrder) {
    policies(filter: $filter, order: $order, first: 200) { totalCount nodes { key value validFrom validTo replacedBy { validFrom } } }
  }`;
  test('show the history of a key', async () => {
    await door.ask(
      setPolicy,
      { input: { ...input, requestKey: newId(), validFrom: '2024-01-01', value: { days: 5, unit: 'WORKING' } } },
      keeper,
    );
    const { data, reads } = await door.ask(list, { filter: { keys: [input.key], scopeCode: tongjiang }, order: 'VALID_FROM_DESC' });
    expect(reads).toBe(1);
    expect(data.policies.nodes).toMatchObject([
      { validFrom: '2024-01-01', validTo: null, replacedBy: null },
      { validFrom: '2023-05-01', validTo: '2023-12-31', replacedBy: { validFrom: '2024-01-01' } },
    ]);
    expect((await door.ask(list, { filter: { scopeCode: tongjiang, validOn: '2023-06-01' } })).data.policies.totalCount).toBe(1);
    expect((await door.ask(list, { filter: { year: 2022 } })).data.policies.totalCount).toBe(1);
    expect((await door.ask(list, { filter: { level: 'CENTRAL' } })).data.policies.totalCount).toBe(0);
  });

  test.each<[string, object]>([
    ['an ill-formed scope', { scopeCode: '5119' }],
    ['an over-long key', { keys: ['k'.repeat(101)] }],
  ])('refuse %s', async (_, filter) => {
    expect((await door.ask(list, { filter })).code).toBe('INPUT_MUST_BE_WELL_FORMED');
  });

  test('every key is named with the form of its value', async () => {
    const { data } = await door.ask('{ policyKeys { key zh en kind form choices { choice meaning } } }');
    const mode = data.policyKeys.find(({ key }: { key: string }) => key === 'timeProgress.mode');
    expect(mode).toMatchObject({ zh: '序时进度口径', kind: 'CHOICE' });
    expect(mode.choices.map(({ choice }: { choice: string }) => choice)).toEqual(['MONTH', 'DAY', 'TABLE']);
  });
});
