import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { Refusal } from '../../server/kernel/refusal.js';
import { acceptanceFits } from '../../server/projects/rules/acceptance-fits.js';
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
import { lineFen, readQuantity, writeQuantity } from '../../server/projects/rules/quantity.js';
import { settlementWithin } from '../../server/projects/rules/settlement-within.js';
import { projectStates } from '../../server/projects/rules/states.js';

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
