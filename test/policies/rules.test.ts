import { describe, expect, test } from '@jest/globals';
import { type PolicyKeyRow } from '../../server/policies/rules/key-row.js';
import { isPolicyKey, policyKeys } from '../../server/policies/rules/keys.js';
import { dayBefore, periodRunsForward, placeAmong, scopeIsOwnCounty } from '../../server/policies/rules/scope.js';
import { valueFitsKey } from '../../server/policies/rules/value-fits.js';

const item = { code: 'ONE', zh: '一', en: 'one' };
const nobody = '';

describe('a value and its key', () => {
  const defaults = Object.entries(policyKeys as Record<string, PolicyKeyRow>).flatMap(([key, row]) =>
    row.defaults.map(({ value }) => [key, value] as const),
  );
  test.each(defaults)('the default of %s fits: %j', (key, value) => {
    expect(valueFitsKey(key, value)).toBeNull();
  });

  test.each<[string, unknown]>([
    ['target.required', { on: false }],
    ['notice.village.minDays', { days: 0, unit: 'WORKING' }],
    ['retention.maxRatio', { percent: '100.00' }],
    ['retention.maxRatio', { percent: '0.00' }],
    ['asset.yield.min', { percent: null }],
    ['start.deadline', { date: '08-31' }],
    ['linkage.required', { choice: 'ALL' }],
    ['negativeList', { items: [] }],
    [
      'progress.milestones',
      {
        milestones: [
          { date: '03-31', percent: '30.00' },
          { date: '09-30', percent: '30.00' },
        ],
      },
    ],
  ])('%s takes %j', (key, value) => {
    expect(valueFitsKey(key, value)).toBeNull();
  });

  test.each<[string, unknown, string]>([
    ['no.such.key', { on: true }, 'POLICY_KEY_MUST_BE_KNOWN'],
    ['constructor', { on: true }, 'POLICY_KEY_MUST_BE_KNOWN'],
    [nobody, {}, 'POLICY_KEY_MUST_BE_KNOWN'],
    ['target.required', { on: 'yes' }, 'POLICY_VALUE_MUST_FIT_KEY'],
    ['target.required', {}, 'POLICY_VALUE_MUST_FIT_KEY'],
    ['target.required', { on: true, of: 1 }, 'POLICY_VALUE_MUST_FIT_KEY'],
    ['target.required', true, 'POLICY_VALUE_MUST_FIT_KEY'],
    ['notice.village.minDays', { days: 7 }, 'POLICY_VALUE_MUST_FIT_KEY'],
    ['notice.village.minDays', { days: -1, unit: 'CALENDAR' }, 'POLICY_VALUE_MUST_FIT_KEY'],
    ['notice.village.minDays', { days: 7.5, unit: 'CALENDAR' }, 'POLICY_VALUE_MUST_FIT_KEY'],
    ['notice.village.minDays', { days: 99_999, unit: 'CALENDAR' }, 'POLICY_VALUE_MUST_FIT_KEY'],
    ['notice.village.minDays', { days: 7, unit: 'MOON' }, 'POLICY_VALUE_MUST_FIT_KEY'],
    ['retention.maxRatio', { percent: 3 }, 'POLICY_VALUE_MUST_FIT_KEY'],
    ['retention.maxRatio', { percent: '3' }, 'POLICY_VALUE_MUST_FIT_KEY'],
    ['retention.maxRatio', { percent: '100.01' }, 'POLICY_VALUE_MUST_FIT_KEY'],
    ['retention.maxRatio', { percent: '-1.00' }, 'POLICY_VALUE_MUST_FIT_KEY'],
    ['retention.maxRatio', { percent: '1e1' }, 'POLICY_VALUE_MUST_FIT_KEY'],
    ['retention.maxRatio', { percent: null }, 'POLICY_VALUE_MUST_FIT_KEY'],
    ['carryOver.maxYears', { count: 1.5 }, 'POLICY_VALUE_MUST_FIT_KEY'],
    ['start.deadline', { date: '02-30' }, 'POLICY_VALUE_MUST_FIT_KEY'],
    ['start.deadline', { date: '02-29' }, 'POLICY_VALUE_MUST_FIT_KEY'],
    ['start.deadline', { date: '13-01' }, 'POLICY_VALUE_MUST_FIT_KEY'],
    ['start.deadline', { date: '2023-08-31' }, 'POLICY_VALUE_MUST_FIT_KEY'],
    ['timeProgress.mode', { choice: 'WEEK' }, 'POLICY_VALUE_MUST_FIT_KEY'],
    ['negativeList', { items: [item, item] }, 'POLICY_VALUE_MUST_FIT_KEY'],
    ['negativeList', { items: [{ ...item, code: 'a b' }] }, 'POLICY_VALUE_MUST_FIT_KEY'],
    ['negativeList', { items: [{ ...item, zh: ' ' }] }, 'POLICY_VALUE_MUST_FIT_KEY'],
    ['progress.milestones', { milestones: [] }, 'POLICY_VALUE_MUST_FIT_KEY'],
    [
      'progress.milestones',
      {
        milestones: [
          { date: '09-30', percent: '30.00' },
          { date: '03-31', percent: '40.00' },
        ],
      },
      'POLICY_VALUE_MUST_FIT_KEY',
    ],
    [
      'progress.milestones',
      {
        milestones: [
          { date: '03-31', percent: '100.00' },
          { date: '09-30', percent: '99.99' },
        ],
      },
      'POLICY_VALUE_MUST_FIT_KEY',
    ],
  ])('%s with %j is refused with %s', (key, value, refusal) => {
    expect(valueFitsKey(key, value)?.code).toBe(refusal);
  });

  test('the refusal says what is wrong in both languages', () => {
    const refusal = valueFitsKey('notice.village.minDays', { days: 7, unit: 'MOON' });
    expect(refusal?.zh).toContain('notice.village.minDays');
    expect(refusal?.en).toContain('unit');
  });

  test('every key has a value for the nation, for every year and level', () => {
    const without = Object.entries(policyKeys as Record<string, PolicyKeyRow>).filter(
      ([, row]) => !row.defaults.some(({ scope, year, level }) => !scope && !year && !level),
    );
    expect(without.map(([key]) => key)).toEqual([]);
    expect(isPolicyKey('toString')).toBe(false);
  });
});

describe('whose policy', () => {
  test.each([
    ['511921000000', '511921000000', null],
    ['511921000000', '511923000000', 'POLICY_SCOPE_MUST_BE_OWN_COUNTY'],
    ['511921000000', null, 'POLICY_SCOPE_MUST_BE_OWN_COUNTY'],
    ['511921119000', '511921119000', 'POLICY_SCOPE_MUST_BE_OWN_COUNTY'],
    ['511921000000', '511921119000', 'POLICY_SCOPE_MUST_BE_OWN_COUNTY'],
    ['511900000000', '511900000000', 'POLICY_SCOPE_MUST_BE_OWN_COUNTY'],
    ['000000000000', '511921000000', 'POLICY_SCOPE_MUST_BE_OWN_COUNTY'],
  ])('of %s set by a post at %s: %s', (scope, post, refusal) => {
    expect(scopeIsOwnCounty(scope, post)?.code ?? null).toBe(refusal);
  });
});

describe('the period', () => {
  test.each([
    ['2023-01-01', null, null],
    ['2023-01-01', '2023-01-01', null],
    ['2023-01-01', '2022-12-31', 'POLICY_PERIOD_MUST_RUN_FORWARD'],
  ])('from %s to %s: %s', (from, to, refusal) => {
    expect(periodRunsForward(from, to)?.code ?? null).toBe(refusal);
  });

  const old = { validFrom: '2021-01-01', validTo: '2022-12-31' };
  const present = { validFrom: '2023-01-01', validTo: null };
  const future = { validFrom: '2024-01-01', validTo: null };
  const corrected = { validFrom: '2023-06-01', validTo: '2023-05-31' };
  test.each([
    ['the first value ends nothing', [], '2023-05-01', null, null, null],
    ['the present value is ended', [old, present], '2023-05-01', null, present, null],
    ['an ended value may be ended earlier', [old, present], '2022-05-01', null, old, '2022-12-31'],
    ['a value is corrected on its own first day', [present], '2023-01-01', null, present, null],
    [
      'a value set ahead keeps its day',
      [{ ...present, validTo: '2023-12-31' }, future],
      '2023-05-01',
      null,
      { ...present, validTo: '2023-12-31' },
      '2023-12-31',
    ],
    ['a shorter period is kept', [future], '2023-05-01', '2023-06-30', null, '2023-06-30'],
    ['a longer one is cut', [future], '2023-05-01', '2024-06-30', null, '2023-12-31'],
    ['a corrected value neither ends nor cuts', [corrected], '2023-05-01', null, null, null],
  ] as const)('%s', (_, known, from, to, ended, validTo) => {
    expect(placeAmong(known, from, to)).toEqual({ ended, validTo });
  });

  test.each([
    ['2024-03-01', '2024-02-29'],
    ['2023-01-01', '2022-12-31'],
  ])('the day before %s is %s', (date, before) => {
    expect(dayBefore(date)).toBe(before);
  });
});
