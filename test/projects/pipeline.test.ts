import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Substitution } from '../../server/identity/index.js';
import { newId } from '../../server/kernel/ids.js';
import type { Viewer } from '../../server/kernel/viewer.js';
import { setPolicy } from '../../server/policies/index.js';
import { admitToLibrary } from '../../server/projects/actions/admit-to-library.js';
import { amendDraft } from '../../server/projects/actions/amend-draft.js';
import { approveInCounty } from '../../server/projects/actions/approve-in-county.js';
import { declareProject } from '../../server/projects/actions/declare-project.js';
import { draftProject } from '../../server/projects/actions/draft-project.js';
import { examineInDepartment } from '../../server/projects/actions/examine-in-department.js';
import { rejectProject } from '../../server/projects/actions/reject-project.js';
import { removeFromLibrary } from '../../server/projects/actions/remove-from-library.js';
import { resubmitProject } from '../../server/projects/actions/resubmit-project.js';
import { resumeProject } from '../../server/projects/actions/resume-project.js';
import { returnProject } from '../../server/projects/actions/return-project.js';
import { reviewInTownship } from '../../server/projects/actions/review-in-township.js';
import { rollOver } from '../../server/projects/actions/roll-over.js';
import { selectForYear } from '../../server/projects/actions/select-for-year.js';
import { setSources } from '../../server/projects/actions/set-sources.js';
import { setTargets } from '../../server/projects/actions/set-targets.js';
import { suspendProject } from '../../server/projects/actions/suspend-project.js';
import { terminateProject } from '../../server/projects/actions/terminate-project.js';
import { withdrawDeclaration } from '../../server/projects/actions/withdraw-declaration.js';
import { projects } from '../../server/projects/index.js';
import { cangxi, jinling, type People, yunfeng } from '../world/people.js';
import {
  approvedProject,
  declaredProject,
  draftedPlan,
  draftedProject,
  draftOf,
  examinedProject,
  heldNotice,
  libraryProject,
  moneyByHand,
  reviewedProject,
  selectedProject,
} from '../world/projects.js';
import { openWorld, type World } from '../world/world.js';

let world: World;
let people: People;
let money: ReturnType<typeof moneyByHand>;

beforeAll(async () => {
  money = moneyByHand();
  world = await openWorld('2023-01-05');
  people = world.people;
});
afterAll(async () => {
  for (const { name, sql } of projects.invariants) expect([name, await world.rows(sql)]).toEqual([name, []]);
  await world.close();
});

const rowOf = async (id: string) =>
  (await world.rows('select *, due_on::text as due, state_since::text as since from project where id = ?', [id]))[0] as Record<
    string,
    unknown
  >;
const codeOf = async (refused: Promise<{ code: string }>) => (await refused).code;

/** Somebody who holds another's post for a while, acting in it. */
async function substituteFor(post: Viewer, by: Viewer): Promise<Viewer> {
  const today = world.clock.today();
  const em = world.orm.em.fork();
  em.create(Substitution, {
    id: newId(),
    postId: post.postId as string,
    forPersonId: post.personId as string,
    byPersonId: by.personId as string,
    placeCode: post.placeCode as string,
    validFrom: today,
    validTo: today,
    reason: '出差',
  } as never);
  await em.flush();
  return { ...post, personId: by.personId, personName: by.personName, forPersonId: post.personId };
}

describe('a village’s project', () => {
  test('reaches the year plan step by step, each noted with level and role', async () => {
    const id = await selectedProject(world);
    expect(await rowOf(id)).toMatchObject({
      state: 'SELECTED',
      edition: 1,
      published: true,
      plan_number: '苍农领〔2023〕5号',
      declared_on: expect.anything(),
    });
    const acts = await world.rows<Record<string, string>>(
      'select move, from_state, to_state, level from case_act where project_id = ? order by id',
      [id],
    );
    expect(acts.map((act) => `${act['level']} ${act['move']} ${act['from_state']}→${act['to_state']}`)).toEqual([
      'VILLAGE draft null→DRAFT',
      'VILLAGE declare DRAFT→DECLARED',
      'TOWNSHIP reviewInTownship DECLARED→TOWNSHIP_REVIEWED',
      'DEPARTMENT examineInDepartment TOWNSHIP_REVIEWED→DEPT_EXAMINED',
      'COUNTY approveInCounty DEPT_EXAMINED→COUNTY_APPROVED',
      'COUNTY admit COUNTY_APPROVED→IN_LIBRARY',
      'COUNTY selectForYear IN_LIBRARY→SELECTED',
    ]);
  });

  test('keeps its content as the first edition on admission, and its parts become public with it', async () => {
    const id = await libraryProject(world);
    const [edition] = await world.rows<{ content: Record<string, unknown> }>('select content from project_edition where project_id = ?', [
      id,
    ]);
    expect(edition?.content).toMatchObject({
      name: '狮岭村红心猕猴桃园提升项目',
      budget: '1200000.00',
      sources: [{ level: 'CENTRAL', channel: 'BRIDGING', amount: '1000000.00' }],
      targets: [{ name: '改造果园面积', value: '200.0000' }],
      beneficiaries: { people: 386, poorPeople: 84 },
    });
    expect(await world.rows('select published from project_source where project_id = ?', [id])).toEqual([{ published: true }]);
  });

  test('has a due date for every step, counted in the policy’s unit', async () => {
    world.clock.moveTo('2023-09-25');
    const id = await draftedProject(world);
    // Twenty working days over the National Day holiday and its make-up days.
    expect(await rowOf(id)).toMatchObject({ state: 'DRAFT', since: '2023-09-25', due: '2023-10-27' });
  });
});

describe('a draft is refused', () => {
  test.each<[string, () => object, string]>([
    ['outside the village', () => ({ placeCode: jinling }), 'PLACE_MUST_LIE_IN_AREA'],
    ['above the village', () => ({ placeCode: yunfeng }), 'PLACE_MUST_LIE_IN_AREA'],
    ['at no place', () => ({ placeCode: '510824102399' }), 'PLACE_MUST_EXIST'],
    ['of no class', () => ({ classCode: 'X' }), 'PROJECT_CLASS_MUST_EXIST'],
    ['of no department', () => ({ departmentId: newId() }), 'PROJECT_DEPARTMENT_MUST_EXIST'],
    ['of an ill-formed department', () => ({ departmentId: 'x' }), 'PROJECT_DEPARTMENT_MUST_EXIST'],
    ['under no item of the negative list', () => ({ negativeCategory: 'X' }), 'CATEGORY_MUST_BE_ON_LIST'],
    ['without a budget', () => ({ budget: 0n }), 'AMOUNT_MUST_BE_POSITIVE'],
    ['with a finish before its start', () => ({ plannedFinish: '2023-05-31' }), 'SCHEDULE_MUST_BE_IN_ORDER'],
    ['with more poor than people', () => ({ poorPeople: 387 }), 'POOR_MUST_BE_PART_OF_BENEFICIARIES'],
  ])('%s', async (_, change, code) => {
    expect(await codeOf(world.refusalOf(people.shilingClerk, draftProject, draftOf(world, change())))).toBe(code);
  });

  test('nothing half done is left', async () => {
    const before = await world.rows('select count(*)::int as count from project');
    const twice = { level: 'CENTRAL', channel: 'BRIDGING', amount: 1n } as const;
    expect(await codeOf(world.refusalOf(people.shilingClerk, draftProject, draftOf(world, { sources: [twice, twice] })))).toBe(
      'SOURCE_MUST_BE_NAMED_ONCE',
    );
    expect(await world.rows('select count(*)::int as count from project')).toEqual(before);
  });
});

describe('the draft is worked on', () => {
  test('by its office, with the version that was seen', async () => {
    const projectId = await draftedProject(world);
    const { version } = (await rowOf(projectId)) as { version: number };
    const { version: next } = (await world
      .perform(people.shilingClerk, amendDraft, { projectId, version, households: 200, meetingRecord: null })
      .then(() => rowOf(projectId))) as { version: number };
    expect(await rowOf(projectId)).toMatchObject({ households: 200, people: 386, meeting_record: null });
    expect(await codeOf(world.refusalOf(people.shilingClerk, amendDraft, { projectId, version, households: 1 }))).toBe(
      'VERSION_MUST_BE_CURRENT',
    );
    await world.perform(people.shilingClerk, setSources, { projectId, version: next, sources: [] });
    expect(await codeOf(world.refusalOf(people.shilingClerk, setTargets, { projectId, version: next, targets: [] }))).toBe(
      'VERSION_MUST_BE_CURRENT',
    );
    const seen = ((await rowOf(projectId)) as { version: number }).version;
    expect(await codeOf(world.refusalOf(people.yunfengReviewer, amendDraft, { projectId, version: seen, households: 1 }))).toBe(
      'DECLARER_MUST_BE_OF_DRAFTING_OFFICE',
    );
    expect(await codeOf(world.refusalOf(people.jinlingClerk, amendDraft, { projectId, version: seen, households: 1 }))).toBe(
      'PROJECT_MUST_EXIST',
    );
  });

  test('but never after the declaration', async () => {
    const projectId = await declaredProject(world);
    const { version } = (await rowOf(projectId)) as { version: number };
    expect(await codeOf(world.refusalOf(people.shilingClerk, amendDraft, { projectId, version, name: '改名' }))).toBe(
      'PROJECT_MUST_BE_EDITABLE',
    );
    await world.perform(people.shilingClerk, withdrawDeclaration, { projectId, reason: '内容有误' });
    expect(await rowOf(projectId)).toMatchObject({ state: 'DRAFT', declared_on: null });
    // What was changed is put on notice again.
    expect(await codeOf(world.refusalOf(people.shilingClerk, declareProject, { projectId }))).toBe('NOTICE_MUST_BE_PUBLISHED');
  });
});

describe('a step is refused', () => {
  test('out of order, to an unknown id, and while the notice runs', async () => {
    const projectId = await draftedProject(world);
    expect(await codeOf(world.refusalOf(people.yunfengReviewer, reviewInTownship, { projectId, opinion: '同意' }))).toBe(
      'MOVE_MUST_FIT_STATE',
    );
    expect(await codeOf(world.refusalOf(people.shilingClerk, declareProject, { projectId: newId() }))).toBe('PROJECT_MUST_EXIST');
    expect(await codeOf(world.refusalOf(people.shilingClerk, declareProject, { projectId: 'x' }))).toBe('PROJECT_MUST_EXIST');
    expect(await codeOf(world.refusalOf(people.shilingClerk, declareProject, { projectId, version: 999 }))).toBe('VERSION_MUST_BE_CURRENT');
    const today = world.clock.today();
    await heldNotice(world, projectId, 'DECLARATION', 'VILLAGE', people.shilingClerk);
    world.clock.moveTo(today);
    expect(await codeOf(world.refusalOf(people.shilingClerk, declareProject, { projectId }))).toBe('NOTICE_MUST_BE_OVER');
  });

  test('to another township, another department, and for a listed category', async () => {
    const projectId = await declaredProject(world);
    expect(await codeOf(world.refusalOf(people.bailiReviewer, reviewInTownship, { projectId, opinion: '同意' }))).toBe(
      'PROJECT_MUST_EXIST',
    );
    const reviewed = await reviewedProject(world, { linkages: [] });
    expect(await codeOf(world.refusalOf(people.transportExaminer, examineInDepartment, { projectId: reviewed, opinion: '同意' }))).toBe(
      'DEPARTMENT_MUST_BE_IN_CHARGE',
    );
    expect(await codeOf(world.refusalOf(people.agricultureExaminer, examineInDepartment, { projectId: reviewed, opinion: '同意' }))).toBe(
      'LINKAGE_MUST_BE_SET',
    );
    const listed = await draftedProject(world, { negativeCategory: 'OFFICE_BUILDINGS' });
    expect(await codeOf(world.refusalOf(people.shilingClerk, declareProject, { projectId: listed }))).toBe('CATEGORY_MUST_NOT_BE_NEGATIVE');
  });

  test('to a person who already acted at another level, and to those tied to them by substitution', async () => {
    const projectId = await declaredProject(world);
    await heldNotice(world, projectId, 'TOWNSHIP_REVIEW', 'TOWNSHIP', people.yunfengReviewer);
    const review = { projectId, opinion: '同意' };
    // The clerk stands in for the reviewer: one person at two levels.
    const clerkAsReviewer = await substituteFor(people.yunfengReviewer, people.shilingClerk);
    expect(await codeOf(world.refusalOf(clerkAsReviewer, reviewInTownship, review))).toBe('CASE_MUST_NOT_BE_OWN');
    // And on that day the reviewer counts as the clerk's other self.
    expect(await codeOf(world.refusalOf(people.yunfengReviewer, reviewInTownship, review))).toBe('CASE_MUST_NOT_BE_OWN');
    world.clock.moveTo('2024-03-01');
    await world.perform(people.yunfengReviewer, reviewInTownship, review);
  });
});

describe('a case goes back', () => {
  test('to a named earlier step, whose office sends it up again', async () => {
    const projectId = await examinedProject(world, { year: 2024 });
    const back = { projectId, returnTo: 'TOWNSHIP_REVIEWED', opinion: '请补充现场照片' } as const;
    expect(await codeOf(world.refusalOf(people.yunfengReviewer, returnProject, back))).toBe('TURN_MUST_BE_YOURS');
    await world.perform(people.recorder, returnProject, back);
    expect(await rowOf(projectId)).toMatchObject({ state: 'RETURNED', returned_to: 'TOWNSHIP_REVIEWED' });
    expect(await codeOf(world.refusalOf(people.shilingClerk, resubmitProject, { projectId, opinion: '已补' }))).toBe(
      'RESUBMISSION_MUST_COME_FROM_ITS_STEP',
    );
    await world.perform(people.yunfengReviewer, resubmitProject, { projectId, opinion: '已补充' });
    expect(await rowOf(projectId)).toMatchObject({ state: 'TOWNSHIP_REVIEWED', returned_to: null });
  });

  test('or is rejected by whose turn it is', async () => {
    const projectId = await reviewedProject(world, { year: 2024 });
    expect(await codeOf(world.refusalOf(people.recorder, rejectProject, { projectId, reason: '重复' }))).toBe('TURN_MUST_BE_YOURS');
    await world.perform(people.agricultureExaminer, rejectProject, { projectId, reason: '与已建项目重复' });
    expect(await rowOf(projectId)).toMatchObject({ state: 'REJECTED', due_on: null, published_on: null });
  });
});

describe('the county decides', () => {
  test('with minutes, then with its own notice and announcement', async () => {
    const projectId = await examinedProject(world, { year: 2024 });
    expect(await codeOf(world.refusalOf(people.recorder, approveInCounty, { projectId, minutesNumber: ' ' }))).toBe(
      'MINUTES_MUST_BE_GIVEN',
    );
    await world.perform(people.recorder, approveInCounty, { projectId, minutesNumber: '纪要4号', minutesDate: world.clock.today() });
    expect(await codeOf(world.refusalOf(people.keeper, admitToLibrary, { projectId }))).toBe('NOTICE_MUST_BE_PUBLISHED');
    await heldNotice(world, projectId, 'ADMISSION', 'COUNTY', people.keeper);
    expect(await codeOf(world.refusalOf(people.keeper, admitToLibrary, { projectId }))).toBe('ANNOUNCEMENT_MUST_BE_PUBLISHED');
  });

  test('without the department where its policy leaves that step out, judged by the day of the declaration', async () => {
    const before = await reviewedProject(world, { year: 2024 });
    world.clock.moveTo('2024-08-01');
    await world.perform(people.keeper, setPolicy, {
      key: 'step.departmentExamine',
      scopeCode: cangxi,
      value: { on: false },
      validFrom: '2024-08-01',
      basis: '示例文件',
      reason: '简化程序',
    });
    const minutes = { minutesNumber: '纪要5号', minutesDate: '2024-08-01' };
    expect(await codeOf(world.refusalOf(people.recorder, approveInCounty, { projectId: before, ...minutes }))).toBe(
      'DEPARTMENT_MUST_HAVE_EXAMINED',
    );
    const after = await reviewedProject(world, { year: 2024 });
    expect(await codeOf(world.refusalOf(people.agricultureExaminer, examineInDepartment, { projectId: after, opinion: '同意' }))).toBe(
      'STEP_MUST_BE_IN_FORCE',
    );
    await world.perform(people.recorder, approveInCounty, { projectId: after, ...minutes });
    expect(await rowOf(after)).toMatchObject({ state: 'COUNTY_APPROVED' });
    await world.perform(people.keeper, setPolicy, {
      key: 'step.departmentExamine',
      scopeCode: cangxi,
      value: { on: true },
      validFrom: '2024-09-01',
      basis: '示例文件',
      reason: '恢复程序',
    });
    world.clock.moveTo('2024-09-02');
  });
});

describe('in the library', () => {
  test('a project whose year has passed is rolled over in the fourth quarter before it is selected', async () => {
    const projectId = await libraryProject(world, { year: 2024 });
    const plan = { projectId, planYear: 2025, planNumber: '苍农领〔2025〕1号' };
    world.clock.moveTo('2024-09-30');
    expect(await codeOf(world.refusalOf(people.keeper, rollOver, { projectId, stillNeeded: true }))).toBe('REVIEW_MUST_LIE_IN_ITS_QUARTER');
    expect(await codeOf(world.refusalOf(people.recorder, selectForYear, plan))).toBe('LIBRARY_YEAR_MUST_NOT_BE_EXPIRED');
    world.clock.moveTo('2024-12-02');
    await world.perform(people.keeper, rollOver, { projectId, stillNeeded: true });
    expect(await rowOf(projectId)).toMatchObject({ state: 'IN_LIBRARY', year: 2025 });
    expect(await codeOf(world.refusalOf(people.keeper, rollOver, { projectId, stillNeeded: true }))).toBe('ROLL_OVER_MUST_BE_DUE');
    const undrafted = await world.refusalOf(people.recorder, selectForYear, plan);
    expect([undrafted.code, undrafted.facts]).toEqual(['YEAR_PLAN_MUST_EXIST', { number: plan.planNumber, year: 2025 }]);
    await draftedPlan(world, 2026, plan.planNumber);
    expect(await codeOf(world.refusalOf(people.recorder, selectForYear, plan))).toBe('YEAR_PLAN_MUST_EXIST');
    await draftedPlan(world, 2025, plan.planNumber);
    await world.perform(people.recorder, selectForYear, { ...plan, planNumber: ` ${plan.planNumber} ` });
    expect(await rowOf(projectId)).toMatchObject({ state: 'SELECTED', plan_number: plan.planNumber });
  });

  test('a project leaves only when no money lies on it', async () => {
    world.clock.moveTo('2025-01-06');
    const projectId = await libraryProject(world, { year: 2025 });
    const removal = { projectId, reason: '需求消失', minutesNumber: '纪要6号', minutesDate: world.clock.today() };
    money.lay(projectId, { allocatedFen: 1n });
    expect((await world.refusalOf(people.keeper, removeFromLibrary, removal)).facts).toEqual({ allocated: '0.01' });
    money.lay(projectId, {});
    await world.perform(people.keeper, removeFromLibrary, removal);
    expect(await rowOf(projectId)).toMatchObject({ state: 'REMOVED' });
  });

  test('a suspension keeps the clock of the step running and is lifted again; a termination plans the recovery of paid money', async () => {
    const projectId = await selectedProject(world, { year: 2025 });
    const before = await rowOf(projectId);
    await world.perform(people.keeper, suspendProject, { projectId, reason: '用地调整', suspendedUntil: '2025-12-31' });
    expect(await rowOf(projectId)).toMatchObject({
      state: 'SUSPENDED',
      suspended_from: 'SELECTED',
      due: before['due'],
      since: before['since'],
    });
    await world.perform(people.keeper, resumeProject, { projectId });
    expect(await rowOf(projectId)).toMatchObject({ state: 'SELECTED', suspended_from: null, due: before['due'] });
    money.lay(projectId, { allocatedFen: 100n, releasedFen: 100n, paidFen: 50n });
    const end = {
      projectId,
      reason: '规划冲突',
      moneyDecision: '收回未付部分',
      minutesNumber: '纪要7号',
      minutesDate: world.clock.today(),
    };
    expect(await codeOf(world.refusalOf(people.recorder, terminateProject, end))).toBe('RECOVERY_PLAN_MUST_BE_GIVEN');
    await world.perform(people.recorder, terminateProject, { ...end, recoveryPlan: '三个月内追回' });
    expect(await rowOf(projectId)).toMatchObject({ state: 'TERMINATED', recovery_plan: '三个月内追回' });
  });

  test('an approved project stays hidden from the public until it is admitted', async () => {
    const projectId = await approvedProject(world, { year: 2025 });
    const [row] = await world.rows('select published from project where id = ?', [projectId]);
    expect(row).toEqual({ published: false });
  });
});

describe('a township’s cross-village project', () => {
  test('is drafted and declared by one reviewer and reviewed by another', async () => {
    const projectId = await draftedProject(world, { placeCode: yunfeng, year: 2025 }, people.yunfengReviewer);
    await heldNotice(world, projectId, 'DECLARATION', 'TOWNSHIP', people.yunfengReviewer);
    await world.perform(people.yunfengReviewer, declareProject, { projectId });
    expect(await codeOf(world.refusalOf(people.yunfengReviewer, reviewInTownship, { projectId, opinion: '同意' }))).toBe(
      'CASE_MUST_NOT_BE_OWN',
    );
  });
});
