import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Viewer } from '../../server/kernel/viewer.js';
import { publishNotice } from '../../server/notices/index.js';
import { announceYearPlan } from '../../server/projects/actions/announce-year-plan.js';
import { approveChange } from '../../server/projects/actions/approve-change.js';
import { draftYearPlan } from '../../server/projects/actions/draft-year-plan.js';
import { rejectChange } from '../../server/projects/actions/reject-change.js';
import { requestChange } from '../../server/projects/actions/request-change.js';
import { reviewYear } from '../../server/projects/actions/review-year.js';
import { supplementContract } from '../../server/projects/actions/supplement-contract.js';
import { tagVillage } from '../../server/projects/actions/tag-village.js';
import { untagVillage } from '../../server/projects/actions/untag-village.js';
import { withdrawChange } from '../../server/projects/actions/withdraw-change.js';
import { physicalPercentOf, projects } from '../../server/projects/index.js';
import { doneProject } from '../world/execution.js';
import { cangxi, jinling, shiling, yunfeng } from '../world/people.js';
import { libraryProject, moneyByHand, selectedProject } from '../world/projects.js';
import { openWorld, type World } from '../world/world.js';

const hand = moneyByHand();
let world: World;
let manager: Viewer;
beforeAll(async () => {
  world = await openWorld('2023-03-01');
  manager = world.people.shilingManager;
});
afterAll(() => world.close());
beforeEach(() => world.clock.moveTo('2023-03-01'));

const codeOf = async (refusal: Promise<{ code: string }>) => (await refusal).code;
const rowOf = async <Row = Record<string, unknown>>(sql: string, ...parameters: unknown[]) =>
  (await world.rows<Row>(sql, parameters))[0] as Row;

/** Every truth about stored rows of this feature holds. */
async function booksHold(): Promise<void> {
  for (const { name, sql } of projects.invariants) expect([name, await world.rows(sql)]).toEqual([name, []]);
}

describe('change control', () => {
  test('a new edition through the leading group, the original kept', async () => {
    const projectId = await libraryProject(world);
    const { shilingClerk, recorder } = world.people;
    const content = { projectId, kind: 'CONTENT' as const, proposed: { content: '改造猕猴桃园210亩' }, reason: '村民增地' };
    const { id: changeRequestId } = await world.perform(shilingClerk, requestChange, content);
    expect(await codeOf(world.refusalOf(shilingClerk, requestChange, content))).toBe('CHANGE_MUST_BE_ONLY_OPEN_ONE');
    const approval = { changeRequestId, minutesNumber: '苍农领纪〔2023〕9号', minutesDate: world.clock.today() };
    expect(await codeOf(world.refusalOf(recorder, approveChange, { ...approval, minutesNumber: ' ' }))).toBe('MINUTES_MUST_BE_GIVEN');
    const asker = { ...recorder, personId: shilingClerk.personId };
    expect(await codeOf(world.refusalOf(asker, approveChange, approval))).toBe('CASE_MUST_NOT_BE_OWN');
    await world.perform(recorder, approveChange, approval);
    const editions = await world.rows(
      `select edition, content ->> 'content' as content from project_edition where project_id = ? order by edition`,
      [projectId],
    );
    expect(editions).toEqual([
      { edition: 1, content: '改造猕猴桃园200亩，新建灌溉管网3000米' },
      { edition: 2, content: '改造猕猴桃园210亩' },
    ]);
    expect(await rowOf('select content, edition from project where id = ?', projectId)).toEqual({
      content: '改造猕猴桃园210亩',
      edition: 2,
    });
    expect(await codeOf(world.refusalOf(recorder, approveChange, approval))).toBe('MOVE_MUST_FIT_STATE');
    await booksHold();
  });

  test('a change of place carries every row along', async () => {
    const projectId = await libraryProject(world);
    const { keeper, recorder, agricultureExaminer } = world.people;
    const move = { projectId, kind: 'PLACE' as const, proposed: { placeCode: jinling }, reason: '选址调整' };
    const { id: changeRequestId } = await world.perform(agricultureExaminer, requestChange, move);
    await world.perform(recorder, approveChange, { changeRequestId, minutesNumber: '纪1', minutesDate: world.clock.today() });
    for (const table of ['project_edition', 'project_source', 'performance_target', 'case_act', 'change_request']) {
      expect(await rowOf(`select distinct place_code from ${table} where project_id = ?`, projectId)).toEqual({ place_code: jinling });
    }
    expect(await codeOf(world.refusalOf(agricultureExaminer, requestChange, { ...move, proposed: { placeCode: '511921119215' } }))).toBe(
      'CHANGE_MUST_STAY_IN_COUNTY',
    );
    expect(keeper.placeCode).toBe(cangxi);
  });

  test('a budget covers what is allocated, and targets are those that the project has', async () => {
    const projectId = await selectedProject(world);
    hand.lay(projectId, { allocatedFen: 50_000_000n });
    const { yunfengReviewer: asker, recorder } = world.people;
    const ask = (kind: 'AMOUNT' | 'TARGET' | 'CONTENT', proposed: object) => ({ projectId, kind, proposed, reason: '调整' });
    expect(await codeOf(world.refusalOf(asker, requestChange, ask('AMOUNT', { budgetFen: '49999999' })))).toBe('CHANGED_BUDGET_MUST_COVER');
    expect(await codeOf(world.refusalOf(asker, requestChange, ask('AMOUNT', { budgetFen: '120000000' })))).toBe(
      'CHANGE_MUST_CHANGE_SOMETHING',
    );
    expect(await codeOf(world.refusalOf(asker, requestChange, ask('AMOUNT', { content: '别的' })))).toBe('CHANGE_MUST_FIT_KIND');
    expect(await codeOf(world.refusalOf(asker, requestChange, ask('CONTENT', { plannedFinish: '2020-01-01' })))).toBe(
      'SCHEDULE_MUST_BE_IN_ORDER',
    );
    const target = (name: string) => ask('TARGET', { targets: [{ kind: 'OUTPUT', name, value: '180' }] });
    expect(await codeOf(world.refusalOf(asker, requestChange, target('没有的指标')))).toBe('CHANGE_MUST_NAME_KNOWN_TARGET');
    const { id: first } = await world.perform(asker, requestChange, target('改造果园面积'));
    await world.perform(recorder, approveChange, { changeRequestId: first, minutesNumber: '纪2', minutesDate: world.clock.today() });
    expect(await rowOf('select trim_scale(value)::text as value from performance_target where project_id = ?', projectId)).toEqual({
      value: '180',
    });
    const { id: second } = await world.perform(asker, requestChange, ask('AMOUNT', { budgetFen: '60000000' }));
    // Money that came meanwhile makes the change impossible.
    hand.lay(projectId, { allocatedFen: 70_000_000n });
    expect(
      await codeOf(
        world.refusalOf(recorder, approveChange, { changeRequestId: second, minutesNumber: '纪3', minutesDate: world.clock.today() }),
      ),
    ).toBe('CHANGED_BUDGET_MUST_COVER');
    expect(await codeOf(world.refusalOf(world.people.shilingClerk, withdrawChange, { changeRequestId: second, reason: '代撤' }))).toBe(
      'CHANGE_MUST_BE_WITHDRAWN_BY_REQUESTER',
    );
    await world.perform(recorder, rejectChange, { changeRequestId: second, opinion: '不同意' });
    const { id: third } = await world.perform(asker, requestChange, ask('AMOUNT', { budgetFen: '130000000' }));
    await world.perform(asker, withdrawChange, { changeRequestId: third, reason: '不再需要' });
    expect(await codeOf(world.refusalOf(recorder, rejectChange, { changeRequestId: 'x', opinion: '无' }))).toBe(
      'CHANGE_REQUEST_MUST_EXIST',
    );
  });

  test('a contract changes only by supplements on an approved change', async () => {
    const { projectId, contractId, items } = await doneProject(world, hand);
    const today = world.clock.today();
    const { id: changeRequestId } = await world.perform(manager, requestChange, {
      projectId,
      kind: 'CONTENT',
      proposed: { content: '加铺支管' },
      reason: '加铺',
    });
    const supplement = {
      contractId,
      changeRequestId,
      number: 'BC-1',
      amount: 3_000_000n,
      lowers: false,
      signedOn: today,
      reason: '加铺支管',
      newItems: [{ name: '支管', unit: '米', quantity: '300', unitPrice: 10_000n }],
      alterations: [],
    };
    expect(await codeOf(world.refusalOf(manager, supplementContract, supplement))).toBe('SUPPLEMENT_MUST_REST_ON_APPROVED_CHANGE');
    await world.perform(world.people.recorder, approveChange, { changeRequestId, minutesNumber: '纪4', minutesDate: today });
    await world.perform(manager, supplementContract, supplement);
    expect((await world.look(manager, (em) => physicalPercentOf(em, [projectId]))).get(projectId)).toBe('97.09');
    const less = {
      ...supplement,
      number: 'BC-2',
      amount: 300_000n,
      lowers: true,
      newItems: [],
      alterations: [{ contractItemId: items[0] as string, quantity: '-1' }],
    };
    expect(await codeOf(world.refusalOf(manager, supplementContract, less))).toBe('SUPPLEMENT_MUST_LEAVE_WHAT_IS_DONE');
    expect(await codeOf(world.refusalOf(manager, supplementContract, { ...supplement, number: 'BC-3', amount: 3_000_001n }))).toBe(
      'ITEMS_MUST_MAKE_AMOUNT',
    );
    expect(await codeOf(world.refusalOf(manager, supplementContract, supplement))).toBe('CONTRACT_NUMBER_MUST_BE_NEW');
    const tooMuch = {
      ...supplement,
      number: 'BC-4',
      amount: 9_000_000n,
      newItems: [{ name: '支管', unit: '米', quantity: '900', unitPrice: 10_000n }],
    };
    expect(await codeOf(world.refusalOf(manager, supplementContract, tooMuch))).toBe('CONTRACTS_MUST_NOT_EXCEED_ALLOCATION');
    await booksHold();
  });
});

describe('a year plan', () => {
  test('is drafted, filled, announced once', async () => {
    const { keeper } = world.people;
    const number = '苍农领〔2023〕8号';
    const { id: yearPlanId } = await world.perform(keeper, draftYearPlan, { year: 2023, number, name: '2023年度计划' });
    expect(await codeOf(world.refusalOf(keeper, draftYearPlan, { year: 2023, number, name: '又一份' }))).toBe(
      'YEAR_PLAN_NUMBER_MUST_BE_NEW',
    );
    await selectedProject(world, {}, number);
    const announce = { yearPlanId, minutesNumber: '纪5', minutesDate: world.clock.today() };
    expect(await codeOf(world.refusalOf(keeper, announceYearPlan, announce))).toBe('ANNOUNCEMENT_MUST_BE_PUBLISHED');
    const words = { title: '年度计划公告', body: '见附表。', carriers: ['WEBSITE' as const] };
    await world.perform(keeper, publishNotice, {
      subjectNoun: 'year_plan',
      subjectId: yearPlanId,
      purpose: 'YEAR_PLAN',
      kind: 'ANNOUNCEMENT',
      level: 'COUNTY',
      ...words,
    });
    expect(await codeOf(world.refusalOf(keeper, announceYearPlan, { ...announce, version: 9 }))).toBe('VERSION_MUST_BE_CURRENT');
    await world.perform(keeper, announceYearPlan, announce);
    expect(await codeOf(world.refusalOf(keeper, announceYearPlan, announce))).toBe('MOVE_MUST_FIT_STATE');
    await selectedProject(world, {}, number);
    const { id: empty } = await world.perform(keeper, draftYearPlan, { year: 2024, number: '空', name: '空计划' });
    expect(await codeOf(world.refusalOf(keeper, announceYearPlan, { ...announce, yearPlanId: empty }))).toBe('YEAR_PLAN_MUST_NOT_BE_EMPTY');
    expect(await codeOf(world.refusalOf(keeper, announceYearPlan, { ...announce, yearPlanId: 'x' }))).toBe('YEAR_PLAN_MUST_BE_KNOWN');
  });
});

describe('the yearly review', () => {
  test('comes in its quarter, once a year', async () => {
    const projectId = await libraryProject(world);
    const { keeper } = world.people;
    const review = { projectId, stillNeeded: true, opinion: '仍有必要' };
    expect(await codeOf(world.refusalOf(keeper, reviewYear, review))).toBe('REVIEW_MUST_LIE_IN_ITS_QUARTER');
    world.clock.moveTo('2023-11-01');
    await world.perform(keeper, reviewYear, review);
    expect(await codeOf(world.refusalOf(keeper, reviewYear, review))).toBe('REVIEW_MUST_COME_ONCE_A_YEAR');
  });
});

describe('village tags', () => {
  test('are given once at a time, inside the area, and end in order', async () => {
    const { keeper } = world.people;
    const tag = { placeCode: shiling, kind: 'PILOT', validFrom: '2021-01-01', basis: '试点文件（示例）' };
    const { id: villageTagId } = await world.perform(keeper, tagVillage, tag);
    const refusalOf = (change: object) => codeOf(world.refusalOf(keeper, tagVillage, { ...tag, ...change }));
    expect(await refusalOf({})).toBe('VILLAGE_TAG_MUST_NOT_OVERLAP');
    expect(await refusalOf({ kind: 'NO_SUCH' })).toBe('VILLAGE_TAG_KIND_MUST_EXIST');
    expect(await refusalOf({ placeCode: yunfeng })).toBe('VILLAGE_TAG_MUST_BE_OF_VILLAGE');
    expect(await refusalOf({ placeCode: '511921119215' })).toBe('PLACE_MUST_LIE_IN_AREA');
    expect(await refusalOf({ placeCode: '510824102399' })).toBe('PLACE_MUST_EXIST');
    const end = { villageTagId, validTo: '2023-12-31', reason: '期满' };
    expect(await codeOf(world.refusalOf(keeper, untagVillage, { ...end, validTo: '2020-01-01' }))).toBe('VILLAGE_TAG_MUST_END_IN_ORDER');
    await world.perform(keeper, untagVillage, end);
    expect(await codeOf(world.refusalOf(keeper, untagVillage, end))).toBe('VILLAGE_TAG_MUST_END_IN_ORDER');
    expect(await codeOf(world.refusalOf(keeper, untagVillage, { ...end, villageTagId: 'x' }))).toBe('VILLAGE_TAG_MUST_EXIST');
    await world.perform(keeper, tagVillage, { ...tag, validFrom: '2024-01-01' });
  });
});
