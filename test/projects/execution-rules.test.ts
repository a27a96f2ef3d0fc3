import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { explain, step } from '../../server/kernel/lifecycle.js';
import { Refusal } from '../../server/kernel/refusal.js';
import { acceptanceFits } from '../../server/projects/rules/acceptance-fits.js';
import { changeLifecycle } from '../../server/projects/rules/change-lifecycle.js';
import {
  alterationFits,
  contractFollowsProcurement,
  contractsWithinLimits,
  inOrder,
  itemsMakeAmount,
  notAhead,
  retentionWithinCap,
} from '../../server/projects/rules/contract-sums.js';
import { copyHolders, fileKinds } from '../../server/projects/rules/execution-kinds.js';
import { type ExecutionRecord, executionRecords, recordFits, recordNotOwn } from '../../server/projects/rules/execution-records.js';
import { filesComplete } from '../../server/projects/rules/files-complete.js';
import { acceptancesPassed } from '../../server/projects/rules/guards-execution.js';
import { photosAttached } from '../../server/projects/rules/photos-attached.js';
import { namesQuantities, progressFits } from '../../server/projects/rules/progress-fits.js';
import { budgetCovers, placeStaysInCounty, proposalFits, scheduleInOrder } from '../../server/projects/rules/proposed-change.js';
import { lineFen, readQuantity, writeQuantity } from '../../server/projects/rules/quantity.js';
import { settlementWithin } from '../../server/projects/rules/settlement-within.js';
import { projectStates } from '../../server/projects/rules/states.js';
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

describe('a quantity', () => {
  test.each([
    ['1', 10_000n],
    ['0.0001', 1n],
    ['-2.5', -25_000n],
    ['99999999999999.9999', 999_999_999_999_999_999n],
  ])('%s is read exactly', (text, quantity) => {
    expect(readQuantity(text)).toBe(quantity);
    expect(writeQuantity(quantity)).toBe(text);
  });

  test.each(['', '1e3', '1.00001', '１', '1,000', ' 1', '100000000000000', '+1', 'NaN'])('"%s" is refused', (text) => {
    expect(thrown(() => readQuantity(text))).toBe('QUANTITY_MUST_BE_DECIMAL');
  });

  test.each([
    ['0.5', 1n, 1n],
    ['0.4999', 1n, 0n],
    ['-0.5', 1n, -1n],
    ['3.3333', 3n, 10n],
    ['2.5', 3n, 8n],
  ])('%s by %d fen is rounded half up', (quantity, price, fen) => {
    expect(lineFen(readQuantity(quantity), price)).toBe(fen);
  });
});

describe('a contract', () => {
  const lines = [
    { quantity: 5_000n, unitPriceFen: 1n },
    { quantity: 5_000n, unitPriceFen: 1n },
  ];
  // Each line is rounded on its own: half a fen twice makes two fen, not one.
  test.each([
    [2n, null],
    [1n, 'ITEMS_MUST_MAKE_AMOUNT'],
    [3n, 'ITEMS_MUST_MAKE_AMOUNT'],
  ])('of %d fen with its lines: %s', (amount, code) => {
    expect(codeOf(itemsMakeAmount(lines, amount))).toBe(code);
  });

  const limits = { contractFen: 100n, budgetFen: 100n, allocatedFen: 100n };
  test.each([
    [{}, null],
    [{ contractFen: 101n }, 'CONTRACT_MUST_NOT_EXCEED_BUDGET'],
    [{ contractFen: 101n, allocatedFen: 50n }, 'CONTRACT_MUST_NOT_EXCEED_BUDGET'],
    [{ allocatedFen: 99n }, 'CONTRACTS_MUST_NOT_EXCEED_ALLOCATION'],
  ])('within limits %j: %s', (change, code) => {
    expect(codeOf(contractsWithinLimits({ ...limits, ...change }))).toBe(code);
  });

  const procured = { party: '甲', winner: '甲', contractFen: 100n, priceFen: 100n, signedOn: '2023-05-02', decidedOn: '2023-05-02' };
  test.each([
    [{}, null],
    [{ party: '乙', contractFen: 101n, signedOn: '2023-05-01' }, 'CONTRACT_PARTY_MUST_BE_WINNER'],
    [{ contractFen: 101n, signedOn: '2023-05-01' }, 'CONTRACT_MUST_NOT_EXCEED_PROCUREMENT'],
    [{ signedOn: '2023-05-01' }, 'EXECUTION_DATES_MUST_BE_IN_ORDER'],
  ])('after procurement %j: %s', (change, code) => {
    expect(codeOf(contractFollowsProcurement({ ...procured, ...change }))).toBe(code);
  });

  const item = { name: '管网', quantity: 100n, done: 60n };
  test.each([
    [-40n, null],
    [-41n, 'SUPPLEMENT_MUST_LEAVE_WHAT_IS_DONE'],
    [1n, null],
  ])('a supplement of %d ten-thousandths: %s', (change, code) => {
    expect(codeOf(alterationFits(item, change))).toBe(code);
  });

  test('dates, retention, photos, settlement', () => {
    expect(codeOf(inOrder('a', null, 'b', '2023-01-01'))).toBeNull();
    expect(codeOf(inOrder('a', '2023-01-02', 'b', '2023-01-01'))).toBe('EXECUTION_DATES_MUST_BE_IN_ORDER');
    expect(codeOf(notAhead('x', '2023-01-01', '2023-01-01'))).toBeNull();
    expect(codeOf(notAhead('x', '2023-01-02', '2023-01-01'))).toBe('DATE_MUST_NOT_LIE_AHEAD');
    expect(codeOf(retentionWithinCap(300n, 300n))).toBeNull();
    expect(codeOf(retentionWithinCap(301n, 300n))).toBe('RETENTION_MUST_STAY_WITHIN_CAP');
    expect(codeOf(photosAttached('完工', 1))).toBeNull();
    expect(codeOf(photosAttached('完工', 0))).toBe('PHOTOS_MUST_BE_ATTACHED');
    expect(codeOf(settlementWithin(100n, 100n))).toBeNull();
    expect(codeOf(settlementWithin(101n, 100n))).toBe('SETTLEMENT_MUST_NOT_EXCEED_CONTRACT');
  });
});

describe('progress', () => {
  const line = { item: '管网', given: 50n, before: { doneOn: '2023-05-01', done: 50n }, after: { doneOn: '2023-07-01', done: 50n } };
  test.each([
    [{}, null, null],
    [{ given: 49n }, null, 'PROGRESS_MUST_NOT_FALL'],
    [{ given: 51n }, null, 'PROGRESS_MUST_NOT_FALL'],
    [{ given: 49n }, '重新丈量', null],
    [{ given: 51n, after: null }, null, null],
    [{ given: 0n, before: null }, null, null],
  ])('%j with reason %s: %s', (change, reason, code) => {
    expect(codeOf(progressFits([{ ...line, ...change }], reason))).toBe(code);
  });

  test.each([
    [['a'], null],
    [['a', 'b'], null],
    [[], 'PROGRESS_MUST_NAME_QUANTITIES'],
    [['a', 'a'], 'PROGRESS_MUST_NAME_QUANTITIES'],
  ])('of the lines %j: %s', (ids, code) => {
    expect(codeOf(namesQuantities(ids))).toBe(code);
  });
});

describe('a record', () => {
  // Every record × every state: what the table does not name is refused.
  test.each(Object.keys(executionRecords) as ExecutionRecord[])('%s fits its states and roles only', (record) => {
    const { states, by } = executionRecords[record];
    for (const state of Object.keys(projectStates)) {
      const code = codeOf(recordFits(record, state, by[0] ?? null));
      expect([state, code]).toEqual([state, (states as readonly string[]).includes(state) ? null : 'RECORD_MUST_FIT_STATE']);
    }
    expect(codeOf(recordFits(record, states[0] as string, 'AUDITOR'))).toBe('RECORD_MUST_FIT_ROLE');
    expect(codeOf(recordFits(record, states[0] as string, null))).toBe('RECORD_MUST_FIT_ROLE');
  });

  test.each([
    ['recordAcceptance', 'TOWNSHIP', ['IMPLEMENTER', 'VILLAGE'], 'ACCEPTOR_MUST_NOT_BE_IMPLEMENTER'],
    ['recordAcceptance', 'TOWNSHIP', ['VILLAGE'], 'CASE_MUST_NOT_BE_OWN'],
    ['recordAcceptance', 'TOWNSHIP', ['TOWNSHIP'], null],
    ['signContract', 'IMPLEMENTER', ['IMPLEMENTER'], null],
    ['signContract', 'IMPLEMENTER', ['COUNTY'], 'CASE_MUST_NOT_BE_OWN'],
  ] as const)('%s at %s by one who acted at %j: %s', (record, level, acted, code) => {
    expect(codeOf(recordNotOwn(record, level, acted))).toBe(code);
  });
});

describe('an acceptance', () => {
  const facts = {
    level: 'TOWNSHIP',
    role: 'TOWNSHIP_REVIEWER',
    lies: 'VILLAGE',
    passedLevels: ['VILLAGE'],
    selfCheckNoticeOver: true,
  } as const;
  test.each([
    [{}, null],
    [{ role: 'VILLAGE_CLERK' }, 'ACCEPTANCE_LEVEL_MUST_FIT_ROLE'],
    [{ level: 'VILLAGE', role: 'VILLAGE_CLERK', passedLevels: [], selfCheckNoticeOver: false }, null],
    [{ level: 'VILLAGE', role: 'VILLAGE_CLERK', lies: 'TOWNSHIP' }, 'ACCEPTANCE_LEVEL_MUST_FIT_ROLE'],
    [{ lies: 'COUNTY' }, 'ACCEPTANCE_LEVEL_MUST_FIT_ROLE'],
    [{ passedLevels: [] }, 'ACCEPTANCE_MUST_FOLLOW_LEVEL_BELOW'],
    [{ passedLevels: [], lies: 'TOWNSHIP', selfCheckNoticeOver: false }, null],
    [{ selfCheckNoticeOver: false }, 'SELF_CHECK_NOTICE_MUST_BE_OVER'],
    [{ level: 'COUNTY', role: 'LIBRARY_KEEPER' }, 'ACCEPTANCE_MUST_FOLLOW_LEVEL_BELOW'],
    [{ level: 'COUNTY', role: 'LIBRARY_KEEPER', passedLevels: ['DEPARTMENT'] }, null],
    [{ level: 'DEPARTMENT', role: 'DEPARTMENT_EXAMINER', lies: 'COUNTY', passedLevels: [], selfCheckNoticeOver: false }, null],
  ] as const)('%j: %s', (change, code) => {
    expect(codeOf(acceptanceFits({ ...facts, ...change }))).toBe(code);
  });
});

describe('the acceptances that let a project pass', () => {
  test.each([
    [['VILLAGE', 'TOWNSHIP'], true, null],
    [['VILLAGE', 'DEPARTMENT'], true, null],
    [['TOWNSHIP'], true, 'ACCEPTANCES_MUST_BE_PASSED'],
    [['TOWNSHIP'], false, null],
    [['VILLAGE', 'COUNTY'], true, 'ACCEPTANCES_MUST_BE_PASSED'],
  ])('%j, in one village: %s → %s', (acceptedLevels, liesInVillage, code) => {
    expect(codeOf(acceptancesPassed({ execution: { acceptedLevels, liesInVillage } } as never))).toBe(code);
  });
});

describe('the files of a closed project', () => {
  const whole = {
    files: Object.keys(fileKinds),
    copies: Object.keys(copyHolders),
    formsNoAsset: false,
    liesInVillage: true,
    hasPayments: true,
  };
  const without = (kind: string) => whole.files.filter((one) => one !== kind);
  test.each([
    [{}, null],
    [{ files: without('HANDOVER') }, 'FILES_MUST_BE_COMPLETE'],
    [{ files: without('HANDOVER'), formsNoAsset: true }, null],
    [{ files: without('PAYMENT') }, 'FILES_MUST_BE_COMPLETE'],
    [{ files: without('PAYMENT'), hasPayments: false }, null],
    [{ copies: ['PROJECT_DEPARTMENT', 'FUND_DEPARTMENT', 'TOWNSHIP'] }, 'FILES_MUST_BE_COMPLETE'],
    [{ copies: ['PROJECT_DEPARTMENT', 'FUND_DEPARTMENT', 'TOWNSHIP'], liesInVillage: false }, null],
  ])('%j: %s', (change, code) => {
    expect(codeOf(filesComplete({ ...whole, ...change }))).toBe(code);
  });
});

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
