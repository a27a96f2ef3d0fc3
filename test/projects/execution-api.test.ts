import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { projects } from '../../server/projects/index.js';
import { type Door, openDoor } from '../world/door.js';
import { contractedProject, settledProject } from '../world/execution.js';
import { cangxi, jinling, settlePeople, shiling } from '../world/people.js';
import { moneyByHand, selectedProject } from '../world/projects.js';
import { type World, worldOver } from '../world/world.js';

// The door stands on 2023-06-01; what came before is done through the world over the same store.
const hand = moneyByHand();
let door: Door;
let world: World;
beforeAll(async () => {
  door = await openDoor();
  world = worldOver(door.database, await settlePeople(door.database.orm), '2023-01-01');
});
afterAll(() => door?.close());

const wholeExecution = `query ($id: ID!) { project(id: $id) {
  state contractAmount physicalPercent early: physicalPercent(asOf: "2023-01-01")
  implementationPlan { approvalNumber recordedBy { name } }
  procurements { method winner price }
  contracts { number amount currentAmount retentionPercent procurement { tenderNumber }
    items { name quantity unitPrice amount currentQuantity quantityDone } supplements { number } attachments { totalCount } }
  commencement { startedOn } completion { completedOn }
  progressReports(first: 5) { totalCount nodes { physicalPercent items { quantityDone contractItem { name } } attachments { totalCount } } }
  acceptances { level conclusion problems { description } }
  settlement { amount contractAmount saving project { name } }
  handover { giver } closing { files } changes { totalCount } yearlyReviews { year } villageTags { kind { zh } }
} }`;

describe('the execution of a project', () => {
  test('is one statement, however deep it is asked', async () => {
    const { projectId: id } = await settledProject(world, hand);
    const { data, code, reads } = await door.ask(wholeExecution, { id }, world.people.shilingManager);
    expect(code).toBeNull();
    expect(reads).toBe(1);
    expect(data.project).toMatchObject({
      state: 'SETTLED',
      contractAmount: '1000000.00',
      physicalPercent: '100.00',
      early: null,
      procurements: [{ method: 'OPEN_TENDER', price: '1050000.00' }],
      acceptances: [{ level: 'VILLAGE', conclusion: 'QUALIFIED', problems: [] }, { level: 'TOWNSHIP' }],
      settlement: { amount: '980000.00', contractAmount: '1000000.00', saving: '20000.00' },
      handover: null,
      closing: null,
    });
    expect(data.project.contracts[0]).toMatchObject({
      amount: '1000000.00',
      retentionPercent: '3.00',
      procurement: { tenderNumber: 'ZB-2023-11' },
      items: [{ name: '猕猴桃园改造', quantity: '200', unitPrice: '3000.00', amount: '600000.00', quantityDone: '200' }, {}, {}],
    });
  });

  test('is for the offices of its area: the public sees the project and none of its papers', async () => {
    const { projectId: id } = await contractedProject(world, hand);
    const papers =
      'query ($id: ID!) { project(id: $id) { name procurements { id } contracts { id } implementationPlan { id } physicalPercent } }';
    const { data } = await door.ask(papers, { id });
    expect(data.project).toMatchObject({ procurements: [], contracts: [], implementationPlan: null, physicalPercent: null });
    expect((await door.ask(papers, { id }, world.people.jinlingClerk)).data.project).toBeNull();
    expect((await door.ask(papers, { id }, world.people.administrator)).data.project).toBeNull();
    expect((await door.ask(papers, { id }, world.people.auditor)).data.project.contracts).toHaveLength(1);
  });

  test('a contract is signed and shown, or refused with its code', async () => {
    const { projectId } = await contractedProject(world, hand);
    const sign = `mutation ($input: SignContractInput!) { signContract(input: $input) { id } }`;
    const input = {
      projectId,
      procurementId: projectId,
      number: '2',
      party: '甲',
      amount: '10.00',
      signedOn: '2023-05-30',
      plannedFinish: '2023-12-01',
      items: [{ name: '牌', unit: '块', quantity: '1', unitPrice: '10.00' }],
    };
    const { shilingManager, auditor } = world.people;
    expect((await door.ask(sign, { input }, shilingManager)).code).toBe('PROCUREMENT_MUST_EXIST');
    expect((await door.ask(sign, { input: { ...input, amount: '10.01' } }, shilingManager)).code).toBe('ITEMS_MUST_MAKE_AMOUNT');
    expect((await door.ask(sign, { input: { ...input, amount: '1e1' } }, shilingManager)).code).toBe('AMOUNT_MUST_BE_DECIMAL_YUAN');
    expect((await door.ask(sign, { input: { ...input, items: [{ ...input.items[0], quantity: '-1' }] } }, shilingManager)).code).toBe(
      'INPUT_MUST_BE_WELL_FORMED',
    );
    expect((await door.ask(sign, { input }, auditor)).code).toBe('VERB_MUST_BE_PERMITTED');
    expect((await door.ask(sign, { input })).code).toBe('SIGN_IN_MUST_COME_FIRST');
  });
});

describe('changes, plans and tags at the door', () => {
  test('a change is asked for, listed, approved and seen as an edition', async () => {
    const projectId = await selectedProject(world);
    const ask = `mutation ($input: RequestChangeInput!) { requestChange(input: $input) { id state proposed { budget content } editionBefore requestedBy { name } } }`;
    const input = { projectId, kind: 'AMOUNT', proposed: { budget: '1300000.00' }, reason: '材料涨价' };
    const { data, code } = await door.ask(ask, { input }, world.people.shilingClerk);
    expect(code).toBeNull();
    expect(data.requestChange).toMatchObject({
      state: 'REQUESTED',
      proposed: { budget: '1300000.00', content: null },
      editionBefore: 1,
      requestedBy: { name: '罗文书' },
    });
    const list = `{ changeRequests(filter: { state: "REQUESTED" }) { nodes { id } } }`.replace('"REQUESTED"', 'REQUESTED');
    expect((await door.ask(list, {}, world.people.recorder)).data.changeRequests.nodes).toContainEqual({ id: data.requestChange.id });
    const approve = `mutation ($input: ApproveChangeInput!) { approveChange(input: $input) { state editionAfter project { budget edition editions { edition } } } }`;
    const minutes = { changeRequestId: data.requestChange.id, minutesNumber: '纪〔2023〕6号', minutesDate: '2023-06-01' };
    const approved = await door.ask(approve, { input: minutes }, world.people.recorder);
    expect(approved.data.approveChange).toEqual({
      state: 'APPROVED',
      editionAfter: 2,
      project: { budget: '1300000.00', edition: 2, editions: [{ edition: 2 }, { edition: 1 }] },
    });
    expect((await door.ask(list, {}, world.people.administrator)).data.changeRequests.nodes).toEqual([]);
  });

  test('a year plan adds up its projects by source and class; the public sees it once it is announced', async () => {
    const { keeper } = world.people;
    const draft = `mutation ($input: DraftYearPlanInput!) { draftYearPlan(input: $input) { id } }`;
    const plan = { year: 2023, number: '苍农领〔2023〕8号', name: '2023年度计划（示例）' };
    const { data } = await door.ask(draft, { input: plan }, keeper);
    const id = data.draftYearPlan.id;
    await selectedProject(world, {}, plan.number);
    await selectedProject(world);
    const show = `query ($id: ID!) { yearPlan(id: $id) { state projectCount budget bySource { level channel projectCount amount } byClass { classCode projectCount budget }
      projects(first: 1) { totalCount nodes { planNumber } } notices { totalCount } } }`;
    const seen = await door.ask(show, { id }, keeper);
    expect(seen.reads).toBe(1);
    const { projectCount, bySource, byClass } = seen.data.yearPlan;
    const [named] = await world.rows('select count(*)::int as count from project where plan_year = 2023 and plan_number = ?', [
      plan.number,
    ]);
    expect(named).toEqual({ count: projectCount });
    expect(projectCount).toBeGreaterThan(0);
    expect(bySource).toMatchObject([{ level: 'CENTRAL', channel: 'BRIDGING', projectCount }]);
    expect(byClass).toMatchObject([{ classCode: 'INDUSTRY', projectCount }]);
    expect((await door.ask(show, { id })).data.yearPlan).toBeNull();
    const publish = `mutation ($input: PublishNoticeInput!) { publishNotice(input: $input) { id } }`;
    const words = {
      subjectNoun: 'year_plan',
      subjectId: id,
      purpose: 'YEAR_PLAN',
      kind: 'ANNOUNCEMENT',
      level: 'COUNTY',
      carriers: ['WEBSITE'],
      title: '公告',
      body: '见附表',
    };
    expect((await door.ask(publish, { input: words }, keeper)).code).toBeNull();
    const announce = `mutation ($input: AnnounceYearPlanInput!) { announceYearPlan(input: $input) { state announcedOn } }`;
    const minutes = { yearPlanId: id, minutesNumber: '纪', minutesDate: '2023-06-01' };
    expect((await door.ask(announce, { input: minutes }, keeper)).data.announceYearPlan).toEqual({
      state: 'ANNOUNCED',
      announcedOn: '2023-06-01',
    });
    expect((await door.ask(show, { id })).data.yearPlan).toMatchObject({ state: 'ANNOUNCED', projectCount });
    const plans = await door.ask(`query ($c: String!) { yearPlans(filter: { countyCode: $c, year: 2023 }) { totalCount } }`, { c: cangxi });
    expect(plans.data.yearPlans.totalCount).toBe(1);
  });

  test('a village shows its tags, and projects are found by them', async () => {
    const { keeper } = world.people;
    const tag = `mutation ($input: TagVillageInput!) { tagVillage(input: $input) { id kind { zh } place { code } } }`;
    const input = { placeCode: shiling, kind: 'KEY_VILLAGE', validFrom: '2021-06-01', basis: '认定文件（示例）' };
    const { data, code } = await door.ask(tag, { input }, keeper);
    expect(code).toBeNull();
    expect(data.tagVillage).toMatchObject({ kind: { zh: '重点帮扶村' }, place: { code: shiling } });
    const place = `query ($code: String!) { place(code: $code) { villageTags { kind { code } validTo } } }`;
    expect((await door.ask(place, { code: shiling })).data.place.villageTags).toEqual([{ kind: { code: 'KEY_VILLAGE' }, validTo: null }]);
    expect((await door.ask(place, { code: jinling })).data.place.villageTags).toEqual([]);
    const tags = `{ villageTagKinds { code } villageTags(filter: { kind: "KEY_VILLAGE", validOn: "2021-05-31" }) { totalCount } }`;
    const listed = await door.ask(tags);
    expect(listed.data.villageTags.totalCount).toBe(0);
    expect(listed.data.villageTagKinds).toHaveLength(4);
    const found = await door.ask(`{ projects(filter: { villageTag: "KEY_VILLAGE" }) { totalCount } }`, {}, keeper);
    expect(found.data.projects.totalCount).toBeGreaterThan(0);
  });

  test('afterwards every truth about stored rows holds', async () => {
    for (const { name, sql } of projects.invariants) expect([name, await world.rows(sql)]).toEqual([name, []]);
  });
});
