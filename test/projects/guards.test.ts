import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { decide } from '../../server/kernel/lifecycle.js';
import type { Refusal } from '../../server/kernel/refusal.js';
import type { Role } from '../../server/kernel/viewer.js';
import type { MoveName, ProjectFacts, ProjectState } from '../../server/projects/index.js';
import { contentFits, editableBy, sourcesFit, targetsFit } from '../../server/projects/rules/content-fits.js';
import { projectLifecycle } from '../../server/projects/rules/lifecycle.js';
import { nameSimilarity, similarNameFrom } from '../../server/projects/rules/similarity.js';
import { writesOf } from '../../server/projects/rules/writes.js';
import { factsOf, given, policies, standing, today } from './facts.js';

type Change = Partial<ProjectFacts>;
const without = (name: keyof typeof given): Change => ({ given: { ...given, [name]: null } });
const policy = (change: Partial<ProjectFacts['policies']>): Change => ({ policies: { ...policies, ...change } });
const execution = (change: Partial<ProjectFacts['execution']>): Change => ({ execution: { ...factsOf({}).execution, ...change } });
const money = (change: Partial<ProjectFacts['money']>): Change => ({ money: { ...factsOf({}).money, ...change } });
const assets = (change: Partial<ProjectFacts['assets']>): Change => ({ assets: { ...factsOf({}).assets, ...change } });
const marked: Change = { given: { ...given, formsNoAssetReason: '补助到户，不形成资产' } };
const noticed = (purpose: Parameters<typeof standing>[0], change: Parameters<typeof standing>[1]): Change => ({
  notices: [...factsOf({}).notices.filter((notice) => notice.purpose !== purpose), standing(purpose, change)],
});
const unnoticed = (purpose: string): Change => ({ notices: factsOf({}).notices.filter((notice) => notice.purpose !== purpose) });
const running = { standing: 'OPEN', lastDay: '2023-12-01' } as const;
const objected = { standing: 'OBJECTED', openObjections: 1 } as const;
const noTarget: Change = { targets: 0 };
const negative: Change = { negativeCategory: 'OFFICE_BUILDINGS' };

/** One table per move: who makes it from where, then its refusals in the order in which they are asked. */
const tables: [MoveName, ProjectState, Role, Change, [Change, string][]][] = [
  [
    'declare',
    'DRAFT',
    'VILLAGE_CLERK',
    {},
    [
      [{ draftedBy: 'TOWNSHIP_REVIEWER' }, 'DECLARER_MUST_BE_OF_DRAFTING_OFFICE'],
      [{ actedLevels: ['VILLAGE', 'TOWNSHIP'] }, 'CASE_MUST_NOT_BE_OWN'],
      [without('meetingRecord'), 'MEETING_RECORD_MUST_BE_GIVEN'],
      [{ sourcesFen: 0n }, 'SOURCES_MUST_BE_GIVEN'],
      [{ sourcesFen: 101n }, 'SOURCES_MUST_FIT_BUDGET'],
      [noTarget, 'TARGET_MUST_BE_SET'],
      [negative, 'CATEGORY_MUST_NOT_BE_NEGATIVE'],
      [unnoticed('DECLARATION'), 'NOTICE_MUST_BE_PUBLISHED'],
    ],
  ],
  [
    'declare',
    'DRAFT',
    'VILLAGE_CLERK',
    {},
    [
      [noticed('DECLARATION', { publishedOn: '2023-02-28' }), 'NOTICE_MUST_BE_PUBLISHED'],
      [noticed('DECLARATION', running), 'NOTICE_MUST_BE_OVER'],
    ],
  ],
  [
    'withdraw',
    'DECLARED',
    'VILLAGE_CLERK',
    {},
    [
      [{ draftedBy: 'TOWNSHIP_REVIEWER' }, 'DECLARER_MUST_BE_OF_DRAFTING_OFFICE'],
      [without('reason'), 'REASON_MUST_BE_GIVEN'],
    ],
  ],
  [
    'reviewInTownship',
    'DECLARED',
    'TOWNSHIP_REVIEWER',
    { actedLevels: ['TOWNSHIP'] },
    [
      [{ actedLevels: ['VILLAGE'] }, 'CASE_MUST_NOT_BE_OWN'],
      [noTarget, 'TARGET_MUST_BE_SET'],
      [negative, 'CATEGORY_MUST_NOT_BE_NEGATIVE'],
      [noticed('TOWNSHIP_REVIEW', objected), 'OBJECTION_MUST_BE_ANSWERED'],
      [without('opinion'), 'OPINION_MUST_BE_GIVEN'],
    ],
  ],
  [
    'examineInDepartment',
    'TOWNSHIP_REVIEWED',
    'DEPARTMENT_EXAMINER',
    {},
    [
      [policy({ departmentExamine: false }), 'STEP_MUST_BE_IN_FORCE'],
      [{ viewerDepartmentId: 'other' }, 'DEPARTMENT_MUST_BE_IN_CHARGE'],
      [{ actedLevels: ['COUNTY'] }, 'CASE_MUST_NOT_BE_OWN'],
      [{ linkages: 0 }, 'LINKAGE_MUST_BE_SET'],
      [negative, 'CATEGORY_MUST_NOT_BE_NEGATIVE'],
      [noticed('TOWNSHIP_REVIEW', running), 'NOTICE_MUST_BE_OVER'],
      [without('opinion'), 'OPINION_MUST_BE_GIVEN'],
    ],
  ],
  [
    'approveInCounty',
    'DEPT_EXAMINED',
    'LEADING_GROUP_RECORDER',
    {},
    [
      [{ actedLevels: ['DEPARTMENT'] }, 'CASE_MUST_NOT_BE_OWN'],
      [{ state: 'TOWNSHIP_REVIEWED' }, 'DEPARTMENT_MUST_HAVE_EXAMINED'],
      [noTarget, 'TARGET_MUST_BE_SET'],
      [{ linkages: 0 }, 'LINKAGE_MUST_BE_SET'],
      [negative, 'CATEGORY_MUST_NOT_BE_NEGATIVE'],
      [noticed('TOWNSHIP_REVIEW', running), 'NOTICE_MUST_BE_OVER'],
      [without('minutesNumber'), 'MINUTES_MUST_BE_GIVEN'],
      [{ given: { ...given, minutesDate: '2023-11-21' } }, 'DATE_MUST_NOT_LIE_AHEAD'],
    ],
  ],
  [
    'admit',
    'COUNTY_APPROVED',
    'LIBRARY_KEEPER',
    { actedLevels: ['COUNTY'] },
    [
      [{ actedLevels: ['FINANCE'] }, 'CASE_MUST_NOT_BE_OWN'],
      [negative, 'CATEGORY_MUST_NOT_BE_NEGATIVE'],
      [noticed('ADMISSION', running), 'NOTICE_MUST_BE_OVER'],
      [noticed('ADMISSION', {}), 'ANNOUNCEMENT_MUST_BE_PUBLISHED'],
    ],
  ],
  [
    'selectForYear',
    'IN_LIBRARY',
    'LEADING_GROUP_RECORDER',
    {},
    [
      [{ year: 2022 }, 'LIBRARY_YEAR_MUST_NOT_BE_EXPIRED'],
      [{ sourcesFen: 0n }, 'SOURCES_MUST_BE_GIVEN'],
      [negative, 'CATEGORY_MUST_NOT_BE_NEGATIVE'],
      [noticed('CHANGE', running), 'NOTICE_MUST_BE_OVER'],
      [without('planNumber'), 'PLAN_NUMBER_MUST_BE_GIVEN'],
      [{ given: { ...given, isPlanDrafted: false } }, 'YEAR_PLAN_MUST_EXIST'],
    ],
  ],
  [
    'rollOver',
    'IN_LIBRARY',
    'LIBRARY_KEEPER',
    {},
    [
      [{ today: '2023-09-30' }, 'REVIEW_MUST_LIE_IN_ITS_QUARTER'],
      [{ year: 2024 }, 'ROLL_OVER_MUST_BE_DUE'],
      [without('stillNeeded'), 'STILL_NEEDED_MUST_BE_STATED'],
    ],
  ],
  [
    'fund',
    'SELECTED',
    'FINANCE_OFFICER',
    {},
    [
      [{ actedLevels: ['TREASURY'] }, 'CASE_MUST_NOT_BE_OWN'],
      [noTarget, 'TARGET_MUST_BE_SET'],
      [negative, 'CATEGORY_MUST_NOT_BE_NEGATIVE'],
      [money({ allocatedFen: 0n }), 'ALLOCATION_MUST_BE_MADE'],
    ],
  ],
  [
    'prepare',
    'FUNDED',
    'PROJECT_MANAGER',
    {},
    [
      [{ actedLevels: ['VILLAGE'] }, 'CASE_MUST_NOT_BE_OWN'],
      [execution({ planApprovedOn: null }), 'IMPLEMENTATION_PLAN_MUST_BE_GIVEN'],
    ],
  ],
  [
    'start',
    'PREPARING',
    'PROJECT_MANAGER',
    {},
    [
      [execution({ procurements: 0 }), 'PROCUREMENT_MUST_BE_RECORDED'],
      [execution({ contracts: 0 }), 'CONTRACT_MUST_BE_SIGNED'],
      [execution({ contractFen: 101n }), 'CONTRACTS_MUST_NOT_EXCEED_ALLOCATION'],
      [unnoticed('PRE_START'), 'PRE_START_NOTICE_MUST_BE_UP'],
      [noticed('PRE_START', running), 'NOTICE_MUST_BE_OVER'],
      [execution({ startedOn: null }), 'START_DATE_MUST_BE_GIVEN'],
      [execution({ startedOn: '2023-04-30' }), 'START_MUST_NOT_PRECEDE_APPROVAL'],
    ],
  ],
  [
    'complete',
    'UNDER_WAY',
    'PROJECT_MANAGER',
    {},
    [
      [execution({ openChanges: 1 }), 'CHANGES_MUST_BE_DECIDED'],
      [execution({ quantitiesDone: false, physicalPercent: '99.99' }), 'PROGRESS_MUST_BE_COMPLETE'],
      [execution({ completedOn: null }), 'COMPLETION_DATE_MUST_BE_GIVEN'],
      [execution({ completedOn: '2023-05-31' }), 'COMPLETION_MUST_NOT_PRECEDE_START'],
    ],
  ],
  [
    'accept',
    'COMPLETED',
    'DEPARTMENT_EXAMINER',
    { actedLevels: ['DEPARTMENT'] },
    [
      [{ viewerDepartmentId: 'other' }, 'DEPARTMENT_MUST_BE_IN_CHARGE'],
      [{ actedLevels: ['IMPLEMENTER'] }, 'CASE_MUST_NOT_BE_OWN'],
      [execution({ acceptedLevels: ['TOWNSHIP'] }), 'ACCEPTANCES_MUST_BE_PASSED'],
      [execution({ openProblems: 2 }), 'PROBLEMS_MUST_BE_SOLVED'],
      [unnoticed('COMPLETION'), 'COMPLETION_MUST_BE_ANNOUNCED'],
      [noticed('ACCEPTANCE', running), 'NOTICE_MUST_BE_OVER'],
      [{ ...marked, ...assets({}) }, 'PROJECT_MUST_NOT_BOTH_FORM_AND_NOT'],
      [assets({ expected: 0, registered: 0 }), 'EXPECTED_ASSETS_MUST_BE_LISTED'],
      [assets({ incomplete: [{ name: '村道', missing: ['所有权人 · owner'] }] }), 'EXPECTED_ASSETS_MUST_BE_COMPLETE'],
      [without('opinion'), 'OPINION_MUST_BE_GIVEN'],
    ],
  ],
  [
    'settle',
    'ACCEPTED',
    'FINANCE_OFFICER',
    { actedLevels: ['FINANCE'] },
    [
      [execution({ openChanges: 1 }), 'CHANGES_MUST_BE_DECIDED'],
      [execution({ settlementFen: null }), 'SETTLEMENT_MUST_BE_RECORDED'],
      [execution({ settlementFen: 96n }), 'SETTLEMENT_MUST_NOT_EXCEED_CONTRACT'],
      [money({ paidFen: 1_000n }), 'SETTLEMENT_MUST_COVER_PAYMENTS'],
    ],
  ],
  [
    'handOver',
    'SETTLED',
    'PROJECT_MANAGER',
    {},
    [
      [{ ...marked, ...assets({}) }, 'PROJECT_MUST_NOT_BOTH_FORM_AND_NOT'],
      [assets({ registered: 0 }), 'ASSET_MUST_BE_REGISTERED'],
      [assets({ unformed: ['村道'] }), 'EXPECTED_ASSETS_MUST_BE_FORMED'],
      [assets({ notHandedOver: ['510824-2023-000001'] }), 'ASSETS_MUST_BE_HANDED_OVER'],
      [execution({ handedOverOn: null }), 'HANDOVER_MUST_BE_RECORDED'],
    ],
  ],
  ['close', 'HANDED_OVER', 'LIBRARY_KEEPER', {}, [[execution({ closedOn: null }), 'CLOSING_MUST_BE_RECORDED']]],
  [
    'returnToStep',
    'TOWNSHIP_REVIEWED',
    'DEPARTMENT_EXAMINER',
    {},
    [
      [{ state: 'DECLARED' }, 'TURN_MUST_BE_YOURS'],
      [{ viewerDepartmentId: null }, 'DEPARTMENT_MUST_BE_IN_CHARGE'],
      [{ actedLevels: ['VILLAGE'] }, 'CASE_MUST_NOT_BE_OWN'],
      [{ given: { ...given, returnTo: 'DEPT_EXAMINED' } }, 'RETURN_MUST_NAME_EARLIER_STEP'],
      [{ given: { ...given, returnTo: 'TOWNSHIP_REVIEWED' } }, 'RETURN_MUST_NAME_EARLIER_STEP'],
      [without('opinion'), 'OPINION_MUST_BE_GIVEN'],
    ],
  ],
  [
    'resubmit',
    'RETURNED',
    'TOWNSHIP_REVIEWER',
    { returnedTo: 'TOWNSHIP_REVIEWED', actedLevels: ['TOWNSHIP'] },
    [
      [{ returnedTo: 'DRAFT', actedLevels: [] }, 'RESUBMISSION_MUST_COME_FROM_ITS_STEP'],
      [{ sourcesFen: 0n }, 'SOURCES_MUST_BE_GIVEN'],
      [noTarget, 'TARGET_MUST_BE_SET'],
      [without('opinion'), 'OPINION_MUST_BE_GIVEN'],
    ],
  ],
  [
    'reject',
    'COUNTY_APPROVED',
    'LIBRARY_KEEPER',
    {},
    [
      [{ state: 'DEPT_EXAMINED' }, 'TURN_MUST_BE_YOURS'],
      [without('reason'), 'REASON_MUST_BE_GIVEN'],
    ],
  ],
  [
    'remove',
    'IN_LIBRARY',
    'LIBRARY_KEEPER',
    money({ allocatedFen: 0n }),
    [
      [money({ allocatedFen: 1n }), 'MONEY_MUST_BE_RECLAIMED'],
      [without('reason'), 'REASON_MUST_BE_GIVEN'],
      [without('minutesDate'), 'MINUTES_MUST_BE_GIVEN'],
    ],
  ],
  [
    'suspend',
    'UNDER_WAY',
    'LIBRARY_KEEPER',
    {},
    [
      [without('reason'), 'REASON_MUST_BE_GIVEN'],
      [{ given: { ...given, suspendedUntil: today } }, 'SUSPENSION_MUST_END_LATER'],
    ],
  ],
  [
    'terminate',
    'SUSPENDED',
    'LEADING_GROUP_RECORDER',
    { suspendedFrom: 'FUNDED' },
    [
      [{ suspendedFrom: 'COMPLETED' }, 'TERMINATION_MUST_FOLLOW_SELECTION'],
      [without('reason'), 'REASON_MUST_BE_GIVEN'],
      [without('moneyDecision'), 'MONEY_DECISION_MUST_BE_GIVEN'],
      [{ ...money({ paidFen: 1n }), ...without('recoveryPlan') }, 'RECOVERY_PLAN_MUST_BE_GIVEN'],
      [without('minutesNumber'), 'MINUTES_MUST_BE_GIVEN'],
    ],
  ],
];

const at = (state: ProjectState, role: Role, base: Change, change: Change) => factsOf({ state, role, ...base, ...change });

describe.each(tables)('%s from %s by %s', (move, state, role, base, refusals) => {
  test('is allowed when nothing is missing', () => {
    expect(typeof decide(projectLifecycle, move, at(state, role, base, {}))).toBe('string');
  });

  test.each(refusals.map(([change, code]) => [code, change] as const))('%s', (code, change) => {
    expect(decide(projectLifecycle, move, at(state, role, base, change))).toMatchObject({ code });
  });

  test('asks in this order', () => {
    // Where an earlier and a later rule are both broken, the earlier one answers.
    for (const [index, [earlier, code]] of refusals.entries()) {
      for (const [later] of refusals.slice(index + 1)) {
        const both = at(state, role, base, { ...later, ...earlier });
        expect(decide(projectLifecycle, move, both)).toMatchObject({ code });
      }
    }
  });
});

describe('a project that forms no asset', () => {
  const none = assets({ expected: 0, registered: 0 });
  const accepted = (change: Change) => decide(projectLifecycle, 'accept', at('COMPLETED', 'TOWNSHIP_REVIEWER', none, change));
  const handedOver = (change: Change) => decide(projectLifecycle, 'handOver', at('SETTLED', 'PROJECT_MANAGER', none, change));

  test('is marked with the reason at its acceptance or at its handover, and looking does not ask for it yet', () => {
    expect([accepted(marked), handedOver(marked)]).toEqual(['ACCEPTED', 'HANDED_OVER']);
    expect([accepted({ given: null }), handedOver({ given: null })]).toEqual(['ACCEPTED', 'HANDED_OVER']);
    expect(handedOver({ formsNoAssetReason: '补助到户' })).toBe('HANDED_OVER');
    expect(writesOf('accept', factsOf({}), { formsNoAssetReason: ' 补助到户 ' })).toEqual({ formsNoAssetReason: '补助到户' });
    expect(writesOf('handOver', factsOf({ formsNoAssetReason: '补助到户' }), {})).toEqual({ formsNoAssetReason: '补助到户' });
  });

  const sevenThings = [...'一二三四五六七'].map((name) => ({ name, missing: ['类别 · class', '形态 · form'] }));
  test('many incomplete things are shown as the first few and how many', () => {
    const refusal = decide(projectLifecycle, 'accept', at('COMPLETED', 'TOWNSHIP_REVIEWER', assets({ incomplete: sevenThings }), {}));
    expect(refusal).toMatchObject({ facts: { names: '一、二、三、四、五 … (7)', missing: '类别 · class、形态 · form' } });
    expect((refusal as Refusal).en).toContain('Missing: class, form.');
  });
});

describe('what is only brought along is not missing while one looks', () => {
  test.each(tables)('%s from %s by %s', (move, state, role, base) => {
    const looking = at(state, role, base, {
      given: null,
      meetingRecord: null,
      ...execution({ startedOn: null, completedOn: null, handedOverOn: null, closedOn: null }),
    });
    expect(typeof decide(projectLifecycle, move, looking)).toBe('string');
  });
});

describe('policies switch rules off', () => {
  test.each<[string, MoveName, ProjectState, Role, Change]>([
    ['target.required', 'declare', 'DRAFT', 'VILLAGE_CLERK', { ...noTarget, ...policy({ targetRequired: false }) }],
    [
      'linkage.required none',
      'examineInDepartment',
      'TOWNSHIP_REVIEWED',
      'DEPARTMENT_EXAMINER',
      { linkages: 0, ...policy({ linkageRequired: 'NONE' }) },
    ],
    [
      'linkage.required for another class',
      'examineInDepartment',
      'TOWNSHIP_REVIEWED',
      'DEPARTMENT_EXAMINER',
      { linkages: 0, isIndustry: false },
    ],
    ['step.departmentExamine', 'approveInCounty', 'TOWNSHIP_REVIEWED', 'LEADING_GROUP_RECORDER', policy({ departmentExamine: false })],
    [
      'notice days',
      'declare',
      'DRAFT',
      'VILLAGE_CLERK',
      { ...unnoticed('DECLARATION'), ...policy({ noticeDays: { ...policies.noticeDays, DECLARATION: 0 } }) },
    ],
    ['negativeList', 'declare', 'DRAFT', 'VILLAGE_CLERK', { ...negative, ...policy({ negativeCategories: [] }) }],
  ])('%s', (_, move, state, role, change) => {
    expect(typeof decide(projectLifecycle, move, factsOf({ state, role, ...change }))).toBe('string');
  });

  test('linkage.required for all asks every class', () => {
    const facts = factsOf({
      state: 'TOWNSHIP_REVIEWED',
      role: 'DEPARTMENT_EXAMINER',
      linkages: 0,
      isIndustry: false,
      ...policy({ linkageRequired: 'ALL' }),
    });
    expect(decide(projectLifecycle, 'examineInDepartment', facts)).toMatchObject({ code: 'LINKAGE_MUST_BE_SET' });
  });
});

describe('the content agrees with itself', () => {
  const content = {
    budgetFen: 1n,
    households: 2,
    people: 5,
    poorHouseholds: 2,
    poorPeople: 5,
    plannedStart: '2023-01-02',
    plannedFinish: '2023-01-02',
  };
  test.each<[string | undefined, Partial<typeof content>]>([
    [undefined, {}],
    ['AMOUNT_MUST_BE_POSITIVE', { budgetFen: 0n }],
    ['SCHEDULE_MUST_BE_IN_ORDER', { plannedFinish: '2023-01-01' }],
    ['POOR_MUST_BE_PART_OF_BENEFICIARIES', { poorHouseholds: 3 }],
    ['POOR_MUST_BE_PART_OF_BENEFICIARIES', { poorPeople: 6 }],
  ])('%s', (code, change) => {
    expect(contentFits({ ...content, ...change })?.code).toBe(code);
  });

  test('sources and targets are named once', () => {
    const source = { level: 'CENTRAL', channel: 'BRIDGING', amount: 1n };
    expect(sourcesFit([source, { ...source, level: 'COUNTY' }])).toBeNull();
    expect(sourcesFit([source, source])).toMatchObject({ code: 'SOURCE_MUST_BE_NAMED_ONCE' });
    expect(sourcesFit([{ ...source, amount: 0n }])).toMatchObject({ code: 'AMOUNT_MUST_BE_POSITIVE' });
    const target = { kind: 'OUTPUT', name: '里程', weight: '60' };
    expect(targetsFit([target, { ...target, name: '宽度', weight: '40.00' }])).toBeNull();
    expect(targetsFit([target, target])).toMatchObject({ code: 'TARGET_MUST_BE_NAMED_ONCE' });
    expect(targetsFit([target, { ...target, name: '宽度', weight: '40.01' }])).toMatchObject({
      code: 'TARGET_WEIGHTS_MUST_NOT_EXCEED_HUNDRED',
      facts: { sum: '100.01' },
    });
  });

  test('only the drafting office writes, and only before the decision', () => {
    const draft = { state: 'DRAFT', draftedBy: 'VILLAGE_CLERK' } as const;
    expect(editableBy(draft, 'VILLAGE_CLERK')).toBeNull();
    expect(editableBy(draft, 'TOWNSHIP_REVIEWER')).toMatchObject({ code: 'DECLARER_MUST_BE_OF_DRAFTING_OFFICE' });
    expect(editableBy({ ...draft, state: 'DECLARED' }, 'VILLAGE_CLERK')).toMatchObject({ code: 'PROJECT_MUST_BE_EDITABLE' });
    expect(editableBy({ ...draft, state: 'RETURNED', returnedTo: 'TOWNSHIP_REVIEWED' }, 'TOWNSHIP_REVIEWER')).toBeNull();
    expect(editableBy({ ...draft, state: 'RETURNED', returnedTo: 'TOWNSHIP_REVIEWED' }, 'VILLAGE_CLERK')).not.toBeNull();
  });
});

describe('similar names', () => {
  test.each<[string, string, boolean]>([
    ['狮岭村猕猴桃园提升项目', '2023年狮岭村猕猴桃园提升项目', true],
    ['狮岭村猕猴桃园提升项目', '狮岭村猕猴桃产业园提升项目', true],
    ['狮岭村猕猴桃园提升项目', '狮岭村通村公路硬化工程', false],
    ['路', '路', true],
    ['路', '桥', false],
  ])('%s ~ %s: %s', (one, other, alike) => {
    expect(nameSimilarity(one, other) >= similarNameFrom).toBe(alike);
    expect(nameSimilarity(one, other)).toBe(nameSimilarity(other, one));
  });
});
