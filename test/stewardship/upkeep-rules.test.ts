import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { daysBetween } from '../../server/kernel/clock.js';
import type { Refusal } from '../../server/kernel/refusal.js';
import { levelReached, workingDayMarks } from '../../server/stewardship/rules/escalation.js';
import { monthsLater, roundDueOn } from '../../server/stewardship/rules/rounds.js';
import { assetIsThere, dayHasCome, planFollows, planMayEnd, roundToRecord } from '../../server/stewardship/rules/upkeep-guards.js';
import { inspectionFindings, proposalOf } from '../../server/stewardship/rules/upkeep-words.js';

const plan = { beginsOn: '2022-01-31', endsOn: null, rhythm: 'MONTHLY' } as const;
const given = { dueOn: '2022-02-27', doneOn: '2022-02-20', proof: '照片' };
const codeOf = (answer: unknown) => (answer instanceof Error ? (answer as Refusal).code : null);

describe('rounds of a plan', () => {
  test.each([
    ['a month later', '2022-01-15', 1, '2022-02-15'],
    ['the end of a shorter month', '2022-01-31', 1, '2022-02-28'],
    ['a leap year', '2024-01-31', 1, '2024-02-29'],
    ['over the year', '2022-11-30', 3, '2023-02-28'],
    ['nothing', '2022-11-30', 0, '2022-11-30'],
  ])('months later: %s', (_, day, months, expected) => {
    expect(monthsLater(day, months)).toBe(expected);
  });

  test.each([
    ['the first round', plan, '2022-02-27', '2022-01-31'],
    ['the second, from the last day of February', plan, '2022-03-30', '2022-02-28'],
    ['a day between', plan, '2022-03-01', null],
    ['the day before it begins', plan, '2022-01-30', null],
    ['years later', { ...plan, beginsOn: '2020-02-29', rhythm: 'YEARLY' as const }, '2024-02-28', '2023-02-28'],
    ['a quarter', { ...plan, beginsOn: '2022-01-01', rhythm: 'QUARTERLY' as const }, '2022-06-30', '2022-04-01'],
    ['one that the end cuts short', { ...plan, beginsOn: '2022-01-01', endsOn: '2022-02-15' }, '2022-02-28', null],
    ['one that ends with the plan', { ...plan, beginsOn: '2022-01-01', endsOn: '2022-02-28' }, '2022-02-28', '2022-02-01'],
  ])('%s', (_, asked, dueOn, from) => {
    expect(roundDueOn(asked, dueOn)?.from ?? null).toBe(from);
  });
});

describe('what is refused, in its order', () => {
  test.each([
    ['no proof goes first', { ...given, proof: ' ', dueOn: '2022-02-01' }, true, 'UPKEEP_PROOF_MUST_BE_GIVEN'],
    ['then a day that is none of the plan', { ...given, dueOn: '2022-02-01', doneOn: '2021-01-01' }, true, 'UPKEEP_ROUND_MUST_BE_OF_PLAN'],
    ['then a day before the round', { ...given, doneOn: '2022-01-30' }, true, 'UPKEEP_MUST_NOT_PRECEDE_ROUND'],
    ['then a second record', given, true, 'UPKEEP_ROUND_MUST_BE_RECORDED_ONCE'],
    ['and one that fits is taken', given, false, null],
    ['late is taken as well', { ...given, doneOn: '2022-09-01' }, false, null],
    ['a file is proof', { ...given, proof: null, attachmentId: 'x' }, false, null],
  ])('a round: %s', (_, asked, recorded, code) => {
    expect(codeOf(roundToRecord(plan, asked, recorded))).toBe(code);
  });

  test.each([
    ['an ended plan goes first', { ...plan, endsOn: '2022-05-01' }, '2030-01-01', null, 'UPKEEP_PLAN_MUST_BE_OPEN'],
    ['before it begins', plan, '2022-01-30', null, 'UPKEEP_PLAN_MUST_END_AFTER_ROUNDS'],
    ['before a recorded round', plan, '2022-02-26', '2022-02-27', 'UPKEEP_PLAN_MUST_END_AFTER_ROUNDS'],
    ['after today', plan, '2022-06-02', null, 'UPKEEP_PLAN_MUST_END_AFTER_ROUNDS'],
    ['on the day of the round', plan, '2022-02-27', '2022-02-27', null],
    ['today', plan, '2022-06-01', null, null],
  ])('an end: %s', (_, asked, on, lastRound, code) => {
    expect(codeOf(planMayEnd(asked, on, lastRound, '2022-06-01'))).toBe(code);
  });

  test('a plan, an asset, a day', () => {
    expect(codeOf(planFollows('2022-01-31', '2022-01-31'))).toBe('UPKEEP_PLAN_MUST_FOLLOW');
    expect(codeOf(planFollows('2022-02-01', '2022-01-31'))).toBeNull();
    expect(codeOf(planFollows('2022-02-01', null))).toBeNull();
    expect(codeOf(assetIsThere('510824-2022-000001', 'DISPOSED'))).toBe('UPKEPT_ASSET_MUST_BE_THERE');
    expect(codeOf(assetIsThere('510824-2022-000001', 'IN_DISPOSAL'))).toBeNull();
    expect(codeOf(dayHasCome('2022-06-02', '2022-06-01'))).toBe('UPKEEP_DAY_MUST_NOT_LIE_AHEAD');
    expect(codeOf(dayHasCome('2022-06-01', '2022-06-01'))).toBeNull();
  });

  test('a finding proposes a move of the asset, or none', () => {
    expect(Object.keys(proposalOf)).toEqual(Object.keys(inspectionFindings));
    expect(proposalOf).toMatchObject({ NORMAL: null, IDLE: 'findIdle', DAMAGED: 'findDamaged', MISSING: null });
  });
});

describe('overdue goes up', () => {
  test.each([
    ['not due yet', '2023-06-02', 'VILLAGE'],
    ['due today', '2023-06-01', 'VILLAGE'],
    ['the last day at its level', '2023-05-17', 'VILLAGE'],
    ['one more', '2023-05-16', 'TOWNSHIP'],
    ['the last day at the township', '2023-05-02', 'TOWNSHIP'],
    ['one more again', '2023-05-01', 'COUNTY'],
  ])('%s', (_, dueOn, level) => {
    expect(levelReached(dueOn, '2023-06-01', 15, 'CALENDAR')).toBe(level);
  });

  test('with no days to wait only what is overdue goes up, at once to the county', () => {
    expect(levelReached('2023-06-01', '2023-06-01', 0, 'CALENDAR')).toBe('VILLAGE');
    expect(levelReached('2023-05-31', '2023-06-01', 0, 'CALENDAR')).toBe('COUNTY');
  });

  test('working days: a mark is the last day that has been passed by more than so many', () => {
    const today = '2023-10-10';
    const marks = workingDayMarks(today);
    for (const days of [0, 1, 2, 5, 15, 30]) {
      const mark = marks[days] as string;
      expect(daysBetween(mark, today, 'WORKING')).toBeGreaterThan(days);
      const next = new Date(Date.parse(mark) + 86_400_000).toISOString().slice(0, 10);
      expect(daysBetween(next, today, 'WORKING')).toBeLessThanOrEqual(days);
    }
    expect(workingDayMarks(today)).toBe(marks);
    expect(workingDayMarks('2023-10-11')).not.toBe(marks);
  });
});
