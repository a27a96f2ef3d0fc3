import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { explain, step } from '../../server/kernel/lifecycle.js';
import { Refusal } from '../../server/kernel/refusal.js';
import { changeLifecycle } from '../../server/projects/rules/change-lifecycle.js';
import { budgetCovers, placeStaysInCounty, proposalFits, scheduleInOrder } from '../../server/projects/rules/proposed-change.js';
import { yearPlanLifecycle } from '../../server/projects/rules/year-plan-lifecycle.js';

const codeOf = (refusal: Refusal | null) => refusal?.code ?? null;
const thrown = (act: () => unknown) => {
  try {
    act();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
};

describe('a proposed change', () => {
  const standing = {
    ...{
      name: '甲',
      content: '乙',
      plannedStart: null,
      plannedFinish: null,
      implementingUnit: null,
      placeCode: '510824102210',
      budgetFen: '100',
    },
    targets: [{ kind: 'OUTPUT' as const, name: '面积', value: '200.0000' }],
  };
  const target = (name: string, value: string) => ({ targets: [{ kind: 'OUTPUT' as const, name, value }] });
  test.each([
    ['CONTENT', { content: '丙' }, null],
    ['CONTENT', { content: '乙' }, 'CHANGE_MUST_CHANGE_SOMETHING'],
    ['CONTENT', { content: '丙', budgetFen: '1' }, 'CHANGE_MUST_FIT_KIND'],
    ['CONTENT', {}, 'CHANGE_MUST_FIT_KIND'],
    ['AMOUNT', { budgetFen: '101' }, null],
    ['PLACE', { placeCode: '510824126209' }, null],
    ['TARGET', target('面积', '180'), null],
    ['TARGET', target('面积', '200'), 'CHANGE_MUST_CHANGE_SOMETHING'],
    ['TARGET', target('长度', '200'), 'CHANGE_MUST_NAME_KNOWN_TARGET'],
  ] as const)('of %s saying %j: %s', (kind, proposed, code) => {
    expect(codeOf(proposalFits(kind, proposed, standing))).toBe(code);
  });

  test('place, schedule and budget', () => {
    expect(codeOf(placeStaysInCounty('510824102210', '510824126209'))).toBeNull();
    expect(codeOf(placeStaysInCounty('510824102210', '511921119215'))).toBe('CHANGE_MUST_STAY_IN_COUNTY');
    expect(codeOf(scheduleInOrder('2023-05-01', '2023-05-01'))).toBeNull();
    expect(codeOf(scheduleInOrder('2023-05-02', '2023-05-01'))).toBe('SCHEDULE_MUST_BE_IN_ORDER');
    expect(codeOf(budgetCovers(100n, { allocatedFen: 100n, contractFen: 100n }))).toBeNull();
    expect(codeOf(budgetCovers(99n, { allocatedFen: 100n, contractFen: 0n }))).toBe('CHANGED_BUDGET_MUST_COVER');
    expect(codeOf(budgetCovers(99n, { allocatedFen: 0n, contractFen: 100n }))).toBe('CHANGED_BUDGET_MUST_COVER');
  });
});

describe('the lifecycle of a change request', () => {
  const facts = {
    state: 'REQUESTED',
    role: 'LEADING_GROUP_RECORDER',
    actingCircle: ['b'],
    requestCircle: ['a'],
    editionBefore: 1,
    editionNow: 1,
    minutesGiven: true,
  } as const;
  test.each([
    ['approveChange', {}, 'APPROVED'],
    ['approveChange', { minutesGiven: false, actingCircle: ['a'] }, 'MINUTES_MUST_BE_GIVEN'],
    ['approveChange', { actingCircle: ['c', 'a'], editionNow: 2 }, 'CHANGE_MUST_BE_DECIDED_BY_ANOTHER'],
    ['approveChange', { editionNow: 2 }, 'CHANGE_MUST_BE_OF_CURRENT_EDITION'],
    ['approveChange', { role: 'LIBRARY_KEEPER' }, 'ROLE_MUST_FIT_MOVE'],
    ['rejectChange', { minutesGiven: false }, 'REJECTED'],
    ['rejectChange', { actingCircle: ['a'] }, 'CHANGE_MUST_BE_DECIDED_BY_ANOTHER'],
    ['withdrawChange', { role: 'VILLAGE_CLERK', actingCircle: ['a'] }, 'WITHDRAWN'],
    ['withdrawChange', { role: 'VILLAGE_CLERK' }, 'CHANGE_MUST_BE_WITHDRAWN_BY_REQUESTER'],
  ] as const)('%s with %j: %s', (move, change, outcome) => {
    const walk = () => step(changeLifecycle, move, { ...facts, ...change });
    expect(thrown(walk) ?? walk()).toBe(outcome);
  });

  test.each(['APPROVED', 'REJECTED', 'WITHDRAWN'])('nothing leaves %s', (state) => {
    for (const { refusal } of explain(changeLifecycle, { ...facts, state })) expect(codeOf(refusal)).toBe('MOVE_MUST_FIT_STATE');
  });
});

describe('the lifecycle of a year plan', () => {
  const what = { subjectId: 's', noticeId: 'n', purpose: 'YEAR_PLAN', kind: 'ANNOUNCEMENT', level: 'COUNTY' } as const;
  const notices = [
    { ...what, publishedOn: '2023-05-01', lastDay: null, standing: 'ANNOUNCED', openObjections: 0, upheldObjections: 0 },
  ] as const;
  const facts = { state: 'DRAFT', role: 'LIBRARY_KEEPER', projects: 1, minutesGiven: true, notices } as const;
  test.each([
    [{}, 'ANNOUNCED'],
    [{ minutesGiven: false, projects: 0 }, 'MINUTES_MUST_BE_GIVEN'],
    [{ projects: 0, notices: [] }, 'YEAR_PLAN_MUST_NOT_BE_EMPTY'],
    [{ notices: [] }, 'ANNOUNCEMENT_MUST_BE_PUBLISHED'],
    [{ role: 'VILLAGE_CLERK' }, 'ROLE_MUST_FIT_MOVE'],
    [{ state: 'ANNOUNCED' }, 'MOVE_MUST_FIT_STATE'],
  ] as const)('announced with %j: %s', (change, outcome) => {
    const walk = () => step(yearPlanLifecycle, 'announceYearPlan', { ...facts, ...change });
    expect(thrown(walk) ?? walk()).toBe(outcome);
  });
});
