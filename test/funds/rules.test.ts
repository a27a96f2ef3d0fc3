import { describe, expect, test } from '@jest/globals';
import { accountOf } from '../../server/funds/rules/accounts.js';
import { type AllocationFacts, mayAllocate } from '../../server/funds/rules/allocation-guards.js';
import { isSurplus, useByOf, withinYears, yearIsOver } from '../../server/funds/rules/carry-over.js';
import { fitsContract, missingProofs, proofsMeaningful } from '../../server/funds/rules/claim-guards.js';
import { type ClaimFacts, type ClaimState, claimLifecycle, claimStates, dutyOfMove } from '../../server/funds/rules/claim-lifecycle.js';
import { covered } from '../../server/funds/rules/cover.js';
import { afterAllocation, afterDecision, afterDocument, notInFuture, postCoversCounty } from '../../server/funds/rules/date-guards.js';
import { linesSumToDocument, numberOrReason, superiorIsAnother, taskGiven } from '../../server/funds/rules/document-guards.js';
import { readDocumentNumber } from '../../server/funds/rules/document-number.js';
import { mayPay, type PaymentFacts } from '../../server/funds/rules/payment-guards.js';
import { budgetYearOf, type Recipe, recipes } from '../../server/funds/rules/recipes.js';
import { decide } from '../../server/kernel/lifecycle.js';
import { Refusal } from '../../server/kernel/refusal.js';

const codeOf = (outcome: unknown) => (outcome instanceof Refusal ? outcome.code : outcome);

describe('a document number', () => {
  test.each([
    ['邵北财农绩﹝2023﹞1 号', '邵北财农绩〔2023〕1号'],
    ['城財發〔2023〕41 號', '城財發〔2023〕41号'],
    ['隆委乡振指[2022]15号', '隆委乡振指〔2022〕15号'],
    ['鄂财农发〔2022〕32号', '鄂财农发〔2022〕32号'],
    ['财农〔2022〕56号', '财农〔2022〕56号'],
    ['川财农（2023）009号', '川财农〔2023〕9号'],
    ['川财农(2023)9号', '川财农〔2023〕9号'],
    ['川财农【2023】第9号', '川财农〔2023〕9号'],
    [' 川 财农〔２０２３〕９号 ', '川财农〔2023〕9号'],
    ['川财农［2023］12345号', '川财农〔2023〕12345号'],
  ])('%s is %s', (written, number) => {
    expect(readDocumentNumber(written)).toBe(number);
  });

  test.each([
    ['〔2023〕9 号', 'it has no agency'],
    ['川〔2023〕9号', 'its agency has one character'],
    ['川财农2023年9号', 'it has no brackets'],
    ['川财农〔1823〕9号', 'its year is of another age'],
    ['川财农〔2023〕0号', 'its running number is zero'],
    ['川财农〔2023〕123456号', 'its running number is too long'],
    ['川财农〔2023〕9', 'its last character is missing'],
    ['ABC〔2023〕9号', 'its agency is not Chinese'],
    ['川财农〔2023〕9号之一', 'something follows'],
    ['', 'it is empty'],
  ])('%s is refused because %s', (written) => {
    expect(codeOf(readDocumentNumber(written))).toBe('DOCUMENT_NUMBER_MUST_BE_WELL_FORMED');
  });
});

describe('a document', () => {
  test.each([
    ['川财农〔2023〕9号', null, null],
    [null, '口头通知，文号后补', null],
    [null, null, 'DOCUMENT_MUST_HAVE_NUMBER_OR_REASON'],
    ['  ', '', 'DOCUMENT_MUST_HAVE_NUMBER_OR_REASON'],
    ['川财农〔2023〕9号', '原因', 'DOCUMENT_MUST_HAVE_NUMBER_OR_REASON'],
  ])('with number %s and reason %s: %s', (number, reason, code) => {
    expect(numberOrReason(number, reason)?.code ?? null).toBe(code);
  });
  test.each([
    [3704n, [1401n, 2303n], null],
    [3704n, [1401n, 2302n], 'LINES_MUST_SUM_TO_DOCUMENT'],
    [3704n, [], 'LINES_MUST_SUM_TO_DOCUMENT'],
  ])('of %s with lines %s: %s', (amount, lines, code) => {
    expect(linesSumToDocument(amount, lines)?.code ?? null).toBe(code);
  });
  test('bridging money has a task, other money need not', () => {
    expect(taskGiven({ channel: 'BRIDGING', task: null })?.code).toBe('TASK_MUST_BE_GIVEN_FOR_BRIDGING');
    expect(taskGiven({ channel: 'BRIDGING', task: 'ETHNIC' })).toBeNull();
    expect(taskGiven({ channel: 'EAST_WEST' })).toBeNull();
  });
  test('is not its own superior', () => {
    expect(superiorIsAnother('财农〔2022〕56号', '财农〔2022〕56号')?.code).toBe('SUPERIOR_DOCUMENT_MUST_BE_ANOTHER');
    expect(superiorIsAnother(null, null)).toBeNull();
  });
});

describe('dates and posts', () => {
  test.each([
    [notInFuture('2023-05-02', '2023-05-01'), 'DATE_MUST_NOT_LIE_IN_FUTURE'],
    [notInFuture('2023-05-01', '2023-05-01'), null],
    [afterDocument('2023-01-19', '2023-01-20'), 'DATE_MUST_NOT_PRECEDE_DOCUMENT'],
    [afterDocument('2023-01-20', '2023-01-20'), null],
    [afterAllocation('2023-01-19', '2023-01-20'), 'DATE_MUST_NOT_PRECEDE_ALLOCATION'],
    [afterAllocation('2023-01-20', '2023-01-20'), null],
    [afterDecision('2023-01-19', '2023-01-20'), 'DATE_MUST_NOT_PRECEDE_DECISION'],
    [afterDecision('2023-01-20', '2023-01-20'), null],
    [postCoversCounty({ placeCode: '510824102000' }, '510824000000'), 'POST_MUST_COVER_COUNTY'],
    [postCoversCounty({ placeCode: '511921000000' }, '510824000000'), 'POST_MUST_COVER_COUNTY'],
    [postCoversCounty({ placeCode: null }, '510824000000'), 'POST_MUST_COVER_COUNTY'],
    [postCoversCounty({ placeCode: '510824000000' }, '510824000000'), null],
    [postCoversCounty({ placeCode: '510800000000' }, '510824000000'), null],
  ])('case %#', (refusal, code) => {
    expect(refusal?.code ?? null).toBe(code);
  });
});

describe('laying money on a project', () => {
  const fine: AllocationFacts = {
    ...{ project: '产业路', state: '已列入年度计划', isInLibrary: true, isSelected: true, hasTarget: true, negativeCategory: null },
    ...{ projectCounty: '510824000000', lineCounty: '510824000000', budgetFen: 100n, allocatedFen: 60n, askedFen: 40n },
    ...{ libraryRequired: true, targetRequired: true, byAdjustment: false },
  };
  test.each<[string, Partial<AllocationFacts>, string | null]>([
    ['all is well', {}, null],
    ['another county', { projectCounty: '511921000000', isInLibrary: false }, 'PROJECT_MUST_LIE_IN_COUNTY_OF_LINE'],
    ['not in the library', { isInLibrary: false, isSelected: false, hasTarget: false }, 'PROJECT_MUST_BE_IN_LIBRARY'],
    ['not in the year plan', { isSelected: false, hasTarget: false }, 'PROJECT_MUST_BE_SELECTED'],
    ['not in the year plan, by adjustment', { isSelected: false, byAdjustment: true }, null],
    ['no library asked for by the policy', { isInLibrary: false, isSelected: false, libraryRequired: false }, null],
    ['no target', { hasTarget: false, negativeCategory: '楼堂馆所' }, 'PROJECT_MUST_HAVE_TARGET'],
    ['no target asked for by the policy', { hasTarget: false, targetRequired: false }, null],
    ['negative list', { negativeCategory: '修建楼堂馆所', askedFen: 41n }, 'PROJECT_MUST_NOT_BE_NEGATIVE'],
    ['one fen over the budget', { askedFen: 41n }, 'ALLOCATIONS_MUST_NOT_EXCEED_BUDGET'],
  ])('%s', (_, change, code) => {
    expect(mayAllocate({ ...fine, ...change })?.code ?? null).toBe(code);
  });
});

describe('paying', () => {
  const fine: PaymentFacts = {
    ...{ askedFen: 10_00n, claimFen: 30_00n, claimPaidFen: 20_00n, projectPaidFen: 30_00n, settlementFen: null, contractFen: 100_00n },
    ...{ physicalPercent: '50.00', isRetention: false, retentionPaidFen: 0n, progressCap: '80.00', retentionMax: '3.00' },
  };
  test.each<[string, Partial<PaymentFacts>, string | null]>([
    ['exactly contract × progress × cap', {}, null],
    ['one fen beyond the claim', { askedFen: 10_01n }, 'PAYMENTS_MUST_NOT_EXCEED_CLAIM'],
    ['one fen beyond progress', { projectPaidFen: 30_01n }, 'PAYMENTS_MUST_FOLLOW_PROGRESS'],
    ['nothing measured yet', { physicalPercent: null }, 'PAYMENTS_MUST_FOLLOW_PROGRESS'],
    ['no contract to measure by', { contractFen: 0n, physicalPercent: null }, null],
    ['settled: the settlement is the limit', { settlementFen: 40_00n, physicalPercent: null }, null],
    ['settled: one fen over', { settlementFen: 39_99n }, 'PAYMENTS_MUST_NOT_EXCEED_SETTLEMENT'],
    ['retention before settlement', { isRetention: true }, 'RETENTION_MUST_FOLLOW_SETTLEMENT'],
    ['retention within the ratio', { isRetention: true, settlementFen: 400_00n, retentionPaidFen: 2_00n }, null],
    [
      'retention beyond the ratio',
      { isRetention: true, settlementFen: 400_00n, retentionPaidFen: 2_01n },
      'RETENTION_MUST_STAY_WITHIN_POLICY',
    ],
  ])('%s', (_, change, code) => {
    expect(mayPay({ ...fine, ...change })?.code ?? null).toBe(code);
  });
});

describe('cover', () => {
  const balances = new Map([
    [2022, 5n],
    [2023, 0n],
    [2024, 10n],
  ]);
  test.each([
    [2024, 10n, null],
    [2024, 11n, 'CARRY_OVER_MUST_COME_FIRST'],
    [2022, 6n, 'PAYMENTS_MUST_NOT_EXCEED_RELEASED'],
    [2025, 1n, 'CARRY_OVER_MUST_COME_FIRST'],
  ])('in %s for %s fen: %s', (year, asked, code) => {
    expect(covered('PAYMENTS_MUST_NOT_EXCEED_RELEASED', balances, year, asked)?.code ?? null).toBe(code);
  });
  test('the refusal names the nearest earlier year and what lies there', () => {
    expect(covered('PAYMENTS_MUST_NOT_EXCEED_RELEASED', balances, 2025, 1n)?.facts).toEqual({
      year: 2025,
      available: '0.00',
      from: 2024,
      left: '0.10',
    });
  });
});

describe('the recipes', () => {
  test('as a table', () => {
    const rows = Object.values(recipes).map((recipe: Recipe) =>
      [recipe.act, recipe.paysFrom, recipe.into, recipe.yearsOn ? 'next year' : ''].join(' | '),
    );
    expect(rows).toEqual([
      'RECEIVE | outside:superior | line:available | ',
      'ALLOCATE | line:available | allocation:allocated | ',
      'RELEASE | allocation:allocated | allocation:released | ',
      'RETURN_RELEASE | allocation:released | allocation:allocated | ',
      'PAY | allocation:released | outside:payee | ',
      'RECLAIM | allocation:allocated | line:available | ',
      'ADJUST_OUT | allocation:allocated | line:available | ',
      'ADJUST_IN | line:available | allocation:allocated | ',
      'CARRY_OVER | line:available | line:available | next year',
      'CARRY_OVER | allocation:allocated | allocation:allocated | next year',
      'CARRY_OVER | allocation:released | allocation:released | next year',
      'RETURN_SURPLUS | line:available | outside:superior | ',
      'CONSOLIDATE_OUT | line:available | outside:consolidation | ',
      'CONSOLIDATE_IN | outside:consolidation | line:available | ',
    ]);
  });
  test('accounts are kept per holder, stage and budget year; outside ones per county', () => {
    const holders = { line: { id: 'L', placeCode: '510824000000' }, allocation: { id: 'A', ledgerPlaceCode: '510824102210' } };
    expect(accountOf('line:available', holders, 2023)).toMatchObject({
      address: 'line:L:available:2023',
      origin: 'L',
      holder: 'L',
      placeCode: '510824000000',
    });
    expect(accountOf('allocation:released', holders, 2024)).toMatchObject({
      address: 'allocation:A:released:2024',
      origin: 'L',
      holder: 'A',
      stage: 'RELEASED',
    });
    expect(accountOf('outside:payee', holders, 2024)).toMatchObject({
      address: 'outside:510824000000:payee',
      kind: 'OUTSIDE',
      stage: 'PAYEE',
    });
  });
  test.each([
    [2023, '2023-06-01', 2023],
    [2023, '2024-01-02', 2024],
    [2024, '2023-12-28', 2024],
  ])('money of %s on %s is of the budget year %s', (document, date, year) => {
    expect(budgetYearOf(document, date)).toBe(year);
  });
});

describe('carry-over and surplus', () => {
  test.each([
    ['2021-03-15', 2, '2023-03-15'],
    ['2020-02-29', 1, '2021-02-28'],
    ['2020-02-29', 4, '2024-02-29'],
  ])('issued on %s and good for %s years: use by %s', (issued, years, useBy) => {
    expect(useByOf(issued, years)).toBe(useBy);
  });
  test.each([
    [yearIsOver(2023, '2023-12-30'), 'CARRY_OVER_MUST_FOLLOW_YEAR'],
    [yearIsOver(2023, '2023-12-31'), null],
    [withinYears(2021, 2023, 2), null],
    [withinYears(2021, 2024, 2), 'CARRY_OVER_MUST_STAY_WITHIN_YEARS'],
    [isSurplus('2023-03-15', '2023-03-15', false), 'MONEY_MUST_BE_SURPLUS'],
    [isSurplus('2023-03-15', '2023-03-16', false), null],
    [isSurplus('2023-03-15', '2022-01-01', true), null],
  ])('case %#', (refusal, code) => {
    expect(refusal?.code ?? null).toBe(code);
  });
});

describe('a claim', () => {
  test.each([
    ['WORKS' as const, null, null, 'CONTRACT_MUST_BE_NAMED'],
    ['PURCHASE' as const, null, null, 'CONTRACT_MUST_BE_NAMED'],
    ['HOUSEHOLD_SUBSIDY' as const, null, null, null],
    ['WORKS' as const, 'C', null, 'CONTRACT_MUST_BE_OF_PROJECT'],
    ['WORKS' as const, 'C', { id: 'C', party: '乙公司' }, 'PAYEE_MUST_BE_CONTRACT_PARTY'],
    ['WORKS' as const, 'C', { id: 'C', party: '甲公司 ' }, null],
  ])('of %s naming %s: %s', (kind, named, contract, code) => {
    expect(fitsContract(kind, '甲公司', named, contract)?.code ?? null).toBe(code);
  });
  test('its proofs are known and show something', () => {
    const known = new Map([['INVOICE', '发票 · invoice']]);
    expect(proofsMeaningful([{ kind: 'TICKET', reference: '柜1' }], known)?.code).toBe('PROOF_KIND_MUST_BE_KNOWN');
    expect(proofsMeaningful([{ kind: 'INVOICE', reference: ' ' }], known)?.code).toBe('PROOF_MUST_SHOW_SOMETHING');
    expect(proofsMeaningful([{ kind: 'INVOICE', reference: '柜1' }], known)).toBeNull();
    expect(
      missingProofs(
        [
          { kind: 'INVOICE', words: '发票 · invoice' },
          { kind: 'PHOTOS', words: '照片 · photos' },
        ],
        ['PHOTOS'],
      ),
    ).toEqual(['发票 · invoice']);
  });
});

describe('the life of a claim', () => {
  const states = Object.keys(claimStates) as ClaimState[];
  const factsFor = (state: ClaimState, role: ClaimFacts['role'], change: Partial<ClaimFacts> = {}): ClaimFacts => ({
    ...{ state, role, missing: [], dutiesOfMine: [], amountFen: 100n, paidFen: 0n, liesInTownship: true, ...change },
  });

  test.each(
    claimLifecycle.moves.flatMap((move) =>
      states.filter((state) => !move.from.includes(state)).map((state) => [move.move, state] as const),
    ),
  )('%s from %s is refused', (move, state) => {
    const by = claimLifecycle.moves.find((row) => row.move === move)?.by[0] ?? null;
    expect(codeOf(decide(claimLifecycle, move, factsFor(state, by)))).toBe('MOVE_MUST_FIT_STATE');
  });

  test('every state but the start is reached by a move', () => {
    const reached = new Set([
      'DRAFT',
      'PAID',
      'APPROVED',
      ...claimLifecycle.moves.map(({ to }) => to).filter((to) => typeof to === 'string'),
    ]);
    expect([...reached].sort()).toEqual([...states].sort());
  });

  test('every move exercises a duty', () => {
    expect(Object.keys(dutyOfMove).sort()).toEqual(claimLifecycle.moves.map(({ move }) => move).sort());
  });

  test.each<[string, ClaimState, ClaimFacts['role'], Partial<ClaimFacts>, string]>([
    ['submitClaim', 'DRAFT', 'PROJECT_MANAGER', {}, 'SUBMITTED'],
    ['submitClaim', 'DRAFT', 'PROJECT_MANAGER', { missing: ['发票'] }, 'CLAIM_PROOFS_MUST_BE_COMPLETE'],
    ['submitClaim', 'DRAFT', 'TREASURER', {}, 'ROLE_MUST_FIT_MOVE'],
    ['checkClaim', 'SUBMITTED', 'TOWNSHIP_REVIEWER', {}, 'TOWNSHIP_CHECKED'],
    ['checkClaim', 'SUBMITTED', 'TOWNSHIP_REVIEWER', { dutiesOfMine: ['CLAIM'] }, 'CLAIM_MUST_BE_HANDLED_BY_ANOTHER'],
    ['approveClaim', 'TOWNSHIP_CHECKED', 'FINANCE_OFFICER', {}, 'APPROVED'],
    ['approveClaim', 'TOWNSHIP_CHECKED', 'FINANCE_OFFICER', { dutiesOfMine: ['CHECK'] }, 'CLAIM_MUST_BE_HANDLED_BY_ANOTHER'],
    ['approveDirectly', 'SUBMITTED', 'FINANCE_OFFICER', {}, 'CLAIM_MUST_BE_CHECKED_BY_TOWNSHIP'],
    ['approveDirectly', 'SUBMITTED', 'FINANCE_OFFICER', { liesInTownship: false }, 'APPROVED'],
    ['returnClaim', 'APPROVED', 'FINANCE_OFFICER', { paidFen: 1n }, 'CLAIM_MUST_NOT_BE_PAID'],
    ['returnClaim', 'APPROVED', 'FINANCE_OFFICER', { dutiesOfMine: ['APPROVE'] }, 'RETURNED'],
    ['payClaim', 'APPROVED', 'TREASURER', { dutiesOfMine: ['APPROVE'] }, 'CLAIM_MUST_BE_HANDLED_BY_ANOTHER'],
    ['payClaim', 'APPROVED', 'TREASURER', { paidFen: 99n }, 'APPROVED'],
    ['payClaim', 'APPROVED', 'TREASURER', { paidFen: 100n }, 'PAID'],
    ['reopen', 'PAID', 'FINANCE_OFFICER', { paidFen: 0n }, 'APPROVED'],
    ['withdrawClaim', 'SUBMITTED', 'PROJECT_MANAGER', {}, 'WITHDRAWN'],
  ])('%s from %s as %s with %j: %s', (move, state, role, change, outcome) => {
    expect(codeOf(decide(claimLifecycle, move, factsFor(state, role, change)))).toBe(outcome);
  });
});
