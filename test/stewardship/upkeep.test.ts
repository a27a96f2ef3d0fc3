import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '../../server/kernel/ids.js';
import { setPolicy } from '../../server/policies/index.js';
import { endUpkeepPlan } from '../../server/stewardship/actions/end-upkeep-plan.js';
import { inspectAsset } from '../../server/stewardship/actions/inspect-asset.js';
import { type PlanUpkeep, planUpkeep } from '../../server/stewardship/actions/plan-upkeep.js';
import { type RecordUpkeep, recordUpkeep } from '../../server/stewardship/actions/record-upkeep.js';
import { dayBefore, monthsLater, roundDueOn } from '../../server/stewardship/rules/rounds.js';
import { upkeepInvariants } from '../../server/stewardship/rules/upkeep-invariants.js';
import { askingIn } from '../world/asking.js';
import { standingProject } from '../world/funds.js';
import { type StandingAsset, standingAsset } from '../world/standing-asset.js';
import { openWorld, type World } from '../world/world.js';

let world: World;
let ask: ReturnType<typeof askingIn>;
let road: StandingAsset;
beforeAll(async () => {
  world = await openWorld('2023-06-01');
  ask = askingIn(world);
  road = await standingAsset(world, { formedOn: '2022-09-01' });
});
afterAll(() => world.close());

const planOf = (asset: StandingAsset, change: Partial<PlanUpkeep> = {}): PlanUpkeep => ({
  ...{ assetId: asset.id, partyId: asset.parties[0] as string, moneySource: 'COLLECTIVE', yearlyCost: 1200_00n, rhythm: 'MONTHLY' },
  ...{ duties: '清扫路面，疏通边沟', beginsOn: '2023-01-01' },
  ...change,
});
const roundOf = (planId: string, change: Partial<RecordUpkeep> = {}): RecordUpkeep => ({
  ...{ planId, dueOn: '2023-01-31', doneOn: '2023-01-20', cost: 100_00n, doneBy: '护路员（示例）', proof: '照片三张' },
  ...change,
});
const dueDocument = `query ($filter: UpkeepTaskFilter, $asOf: LocalDate, $first: Int, $after: String) {
  upkeepDue(filter: $filter, asOf: $asOf, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
    nodes { kind beginsOn dueOn daysOverdue level asset { id code } plan { rhythm party { name } } } } }`;

describe('upkeep of an asset', () => {
  let planId: string;

  test('a plan opens; the party becomes the upkeep holder; its rounds are due by the rhythm', async () => {
    const { shilingClerk } = world.people;
    planId = (await world.perform(shilingClerk, planUpkeep, planOf(road))).id;
    const { data, code, reads } = await ask(dueDocument, { filter: { assetId: road.id } }, shilingClerk);
    expect(code).toBeNull();
    expect(reads).toBe(1);
    expect(data.upkeepDue.nodes.map(({ dueOn, daysOverdue, level }: never) => [dueOn, daysOverdue, level])).toEqual([
      ['2023-01-31', 121, 'COUNTY'],
      ['2023-02-28', 93, 'COUNTY'],
      ['2023-03-31', 62, 'COUNTY'],
      ['2023-04-30', 32, 'COUNTY'],
      ['2023-05-31', 1, 'VILLAGE'],
      ['2023-06-30', 0, 'VILLAGE'],
    ]);
    const [holder] = await world.rows<{ id: string }>('select upkeep_party_id as id from asset where id = ?', [road.id]);
    expect(holder?.id).toBe(road.parties[0]);
  });

  test('a round is recorded once, as an event, and is due no more; as of a day before it was', async () => {
    const { shilingClerk } = world.people;
    await world.perform(shilingClerk, recordUpkeep, roundOf(planId));
    expect((await world.refusalOf(shilingClerk, recordUpkeep, roundOf(planId))).code).toBe('UPKEEP_ROUND_MUST_BE_RECORDED_ONCE');
    const [event] = await world.rows<{ kind: string; on: string; detail: object }>(
      `select kind, happened_on::text as on, detail from asset_event where asset_id = ? order by number desc limit 1`,
      [road.id],
    );
    expect(event).toMatchObject({ kind: 'UPKEEP_DONE', on: '2023-01-20', detail: { dueOn: '2023-01-31', costFen: '10000' } });
    const now = await ask(dueDocument, { filter: { assetId: road.id } }, shilingClerk);
    expect(now.data.upkeepDue.totalCount).toBe(5);
    const before = await ask(dueDocument, { filter: { assetId: road.id }, asOf: '2023-01-19' }, shilingClerk);
    expect(before.data.upkeepDue.nodes).toMatchObject([{ dueOn: '2023-01-31', daysOverdue: 0, level: 'VILLAGE' }]);
    const ahead = await ask(dueDocument, { asOf: '2023-06-02' }, shilingClerk);
    expect(ahead.code).toBe('UPKEEP_DAY_MUST_NOT_LIE_AHEAD');
  });

  test('what is refused', async () => {
    const { shilingClerk, jinlingClerk, shilingManager } = world.people;
    const refusal = async (change: Partial<RecordUpkeep>) =>
      (await world.refusalOf(shilingClerk, recordUpkeep, roundOf(planId, change))).code;
    expect(await refusal({ dueOn: '2023-02-28', doneOn: '2023-06-02' })).toBe('EVENT_MUST_NOT_LIE_AHEAD');
    expect(await refusal({ dueOn: '2023-02-28', doneOn: '2022-08-31' })).toBe('EVENT_MUST_NOT_PRECEDE_FORMING');
    expect(await refusal({ dueOn: '2023-02-28', proof: null })).toBe('UPKEEP_PROOF_MUST_BE_GIVEN');
    expect(await refusal({ dueOn: '2023-02-27' })).toBe('UPKEEP_ROUND_MUST_BE_OF_PLAN');
    expect(await refusal({ dueOn: '2023-02-28', doneOn: '2023-01-31' })).toBe('UPKEEP_MUST_NOT_PRECEDE_ROUND');
    expect(await refusal({ dueOn: '2023-02-28', doneOn: '2023-02-10', attachmentId: road.id })).toBe('PROOF_FILE_MUST_BE_OF_ASSET');
    expect((await world.refusalOf(jinlingClerk, recordUpkeep, roundOf(planId))).code).toBe('UPKEEP_PLAN_MUST_EXIST');
    const gone = await standingAsset(world, { state: 'DISPOSED' });
    const plan = async (viewer: typeof shilingClerk, input: PlanUpkeep) => (await world.refusalOf(viewer, planUpkeep, input)).code;
    expect(await plan(shilingClerk, planOf(gone))).toBe('UPKEPT_ASSET_MUST_BE_THERE');
    expect(await plan(shilingClerk, planOf(road, { partyId: road.id }))).toBe('PARTY_MUST_EXIST');
    expect(await plan(shilingClerk, planOf(road, { beginsOn: '2023-06-02' }))).toBe('EVENT_MUST_NOT_LIE_AHEAD');
    expect(await plan(shilingClerk, planOf(road, { beginsOn: '2022-08-31' }))).toBe('EVENT_MUST_NOT_PRECEDE_FORMING');
    expect(await plan(shilingManager, planOf(road, { beginsOn: '2023-05-01' }))).toBe('UPKEEP_MANAGER_MUST_HAVE_BUILT');
    expect(await plan(shilingClerk, planOf(road, { beginsOn: '2023-01-31' }))).toBe('UPKEEP_PLAN_MUST_FOLLOW');
    expect(await plan(jinlingClerk, planOf(road))).toBe('ASSET_MUST_EXIST');
  });

  test('a project manager plans for what the manager built', async () => {
    const { shilingManager } = world.people;
    const projectId = await standingProject(world);
    const built = await standingAsset(world, { projectId });
    expect((await world.refusalOf(shilingManager, planUpkeep, planOf(built))).code).toBe('UPKEEP_MANAGER_MUST_HAVE_BUILT');
    await world.rows(
      `insert into case_act (id, project_id, place_code, move, to_state, level, by_person_id, circle, role, business_date, recorded_at)
        values (?, ?, ?, 'start', 'UNDER_WAY', 'IMPLEMENTER', ?, '{}', 'PROJECT_MANAGER', '2022-01-01', now())`,
      [newId(), projectId, built.placeCode, shilingManager.personId],
    );
    const { id } = await world.perform(shilingManager, planUpkeep, planOf(built, { beginsOn: '2023-06-01' }));
    const lone = await world.refusalOf(shilingManager, planUpkeep, planOf(built, { beginsOn: '2023-06-01' }));
    expect([lone.code, lone.en]).toEqual(['UPKEEP_PLAN_MUST_FOLLOW', expect.stringContaining('must begin after 2023-06-01')]);
    await world.rows(`delete from upkeep_plan where id = ?`, [id]);
  });

  test('another plan takes its place the day after; rounds of both stay due; both are asked for by day', async () => {
    const { shilingClerk, yunfengReviewer } = world.people;
    const next = await world.perform(yunfengReviewer, planUpkeep, planOf(road, { beginsOn: '2023-04-15', rhythm: 'QUARTERLY' }));
    const due = await ask(dueDocument, { filter: { assetId: road.id } }, shilingClerk);
    expect(due.data.upkeepDue.nodes.map(({ dueOn, plan }: never) => [dueOn, (plan as { rhythm: string }).rhythm])).toEqual([
      ['2023-02-28', 'MONTHLY'],
      ['2023-03-31', 'MONTHLY'],
      ['2023-07-14', 'QUARTERLY'],
    ]);
    const asset = await ask(
      `query ($id: ID!) { asset(id: $id) { now: upkeepPlan { rhythm version nextDueOn } before: upkeepPlan(asOf: "2023-04-14") { rhythm endsOn }
        none: upkeepPlan(asOf: "2022-12-31") { id } nextUpkeepDueOn upkeepPlans { totalCount }
        upkeepRecords { nodes { dueOn cost plan { id } } } early: upkeepRecords(asOf: "2023-01-19") { totalCount } } }`,
      { id: road.id },
      shilingClerk,
    );
    expect(asset.code).toBeNull();
    expect(asset.reads).toBe(1);
    expect(asset.data.asset).toEqual({
      now: { rhythm: 'QUARTERLY', version: 1, nextDueOn: '2023-07-14' },
      before: { rhythm: 'MONTHLY', endsOn: '2023-04-14' },
      none: null,
      nextUpkeepDueOn: '2023-07-14',
      upkeepPlans: { totalCount: 2 },
      upkeepRecords: { nodes: [{ dueOn: '2023-01-31', cost: '100.00', plan: { id: planId } }] },
      early: { totalCount: 0 },
    });
    await expect(world.rows(`update upkeep_plan set begins_on = '2023-04-01' where id = ?`, [next.id])).rejects.toThrow(
      /upkeep_plan_must_not_overlap/,
    );
    const ended = await world.refusalOf(shilingClerk, endUpkeepPlan, { id: planId, version: 2, endsOn: '2023-06-01', reason: '不再需要' });
    expect(ended.code).toBe('UPKEEP_PLAN_MUST_BE_OPEN');
    const stale = { id: next.id, version: 7, endsOn: '2023-06-01', reason: '改由公司管护' };
    expect((await world.refusalOf(shilingClerk, endUpkeepPlan, stale)).code).toBe('UPKEEP_PLAN_VERSION_MUST_BE_CURRENT');
    await world.perform(shilingClerk, endUpkeepPlan, { ...stale, version: 1 });
    const after = await ask(`query ($id: ID!) { asset(id: $id) { upkeepPlan { id } nextUpkeepDueOn } }`, { id: road.id }, shilingClerk);
    expect(after.data.asset).toEqual({ upkeepPlan: null, nextUpkeepDueOn: null });
  });
});

test('PostgreSQL counts rounds as the rules do', async () => {
  const rows = await world.rows<{ begins: string; months: number; due: string }>(
    `select begins::text as begins, months, ((begins + make_interval(months => months))::date - 1)::text as due
      from unnest(array['2022-01-31', '2024-02-29', '2023-08-30', '2022-12-01']::date[]) as begins cross join generate_series(1, 30) as months`,
  );
  expect(rows).toHaveLength(120);
  for (const { begins, months, due } of rows) {
    expect([begins, months, dayBefore(monthsLater(begins, months))]).toEqual([begins, months, due]);
    expect(roundDueOn({ beginsOn: begins, rhythm: 'MONTHLY' }, due)?.dueOn).toBe(due);
  }
});

describe('overdue goes one level up', () => {
  const mine = `query { myUpkeepTasks { totalCount nodes { kind level dueOn asset { code } } } }`;

  test('each office sees what has come up to its level, in one statement', async () => {
    const { jinlingClerk, bailiReviewer, keeper, shilingClerk, auditor } = world.people;
    const canal = await standingAsset(world, { by: jinlingClerk, formedOn: '2023-04-01' });
    await world.perform(jinlingClerk, planUpkeep, planOf(canal, { beginsOn: '2023-04-13' }));
    const of = async (viewer: typeof keeper) => {
      const { data, code, reads } = await ask(mine, {}, viewer);
      expect([code, reads]).toEqual([null, 1]);
      return data.myUpkeepTasks.nodes.filter(({ asset }: { asset: { code: string } }) => asset.code === canal.code);
    };
    const at = async (day: string) => {
      world.clock.moveTo(day);
      return [(await of(jinlingClerk)).length, (await of(bailiReviewer)).length, (await of(keeper)).length];
    };
    // The round is due on 12 May; the policy lets 15 days pass at each level.
    expect(await at('2023-05-12')).toEqual([1, 0, 0]);
    expect(await at('2023-05-27')).toEqual([2, 0, 0]);
    expect(await at('2023-05-28')).toEqual([2, 1, 0]);
    expect(await at('2023-06-11')).toEqual([2, 1, 0]);
    expect(await at('2023-06-12')).toEqual([2, 1, 1]);
    expect(await of(shilingClerk)).toEqual([]);
    expect((await ask(mine, {}, auditor)).code).toBe('VERB_MUST_BE_PERMITTED');
    const up = await ask(dueDocument, { filter: { assetId: canal.id, overdue: true, level: 'COUNTY' } }, keeper);
    expect(up.data.upkeepDue.nodes).toMatchObject([{ dueOn: '2023-05-12', daysOverdue: 31, level: 'COUNTY' }]);
  });

  test('the county’s own policy, in working days, decides', async () => {
    const { keeper, jinlingClerk } = world.people;
    world.clock.moveTo('2023-06-12');
    const value = { days: 12, unit: 'WORKING' };
    const policy = {
      key: 'asset.upkeep.escalation',
      scopeCode: '510824000000',
      value,
      validFrom: '2023-01-01',
      basis: '县管护办法（示例）',
    };
    await world.perform(keeper, setPolicy, policy as never);
    const { data } = await ask(dueDocument, { filter: { placeCode: '510824126209', overdue: true } }, jinlingClerk);
    // 21 working days lie between 12 May and 12 June.
    expect(data.upkeepDue.nodes).toMatchObject([{ dueOn: '2023-05-12', level: 'TOWNSHIP' }]);
  });

  test('pages follow each other without a gap', async () => {
    const { keeper } = world.people;
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { data } = await ask(dueDocument, { first: 2, after }, keeper);
      seen.push(...data.upkeepDue.nodes.map(({ dueOn, asset }: { dueOn: string; asset: { code: string } }) => `${dueOn} ${asset.code}`));
      more = data.upkeepDue.pageInfo.hasNextPage;
      after = data.upkeepDue.pageInfo.endCursor;
    }
    const { data } = await ask(dueDocument, {}, keeper);
    expect(seen).toHaveLength(data.upkeepDue.totalCount);
    expect(new Set(seen).size).toBe(seen.length);
    expect([...seen].map((row) => row.slice(0, 10))).toEqual([...seen].map((row) => row.slice(0, 10)).sort());
  });
});

describe('inspections', () => {
  test('a finding proposes and moves nothing; the next is due a year later', async () => {
    const { shilingClerk, shilingManager } = world.people;
    world.clock.moveTo('2023-07-01');
    const pond = await standingAsset(world, { formedOn: '2022-03-01' });
    const due = `query ($id: ID!, $asOf: LocalDate) { inspectionsDue(filter: { assetId: $id }, asOf: $asOf) { nodes { kind beginsOn dueOn daysOverdue level plan { id } } } }`;
    const before = await ask(due, { id: pond.id }, shilingClerk);
    expect(before.data.inspectionsDue.nodes).toEqual([
      { kind: 'INSPECTION', beginsOn: '2022-03-01', dueOn: '2023-03-01', daysOverdue: 122, level: 'COUNTY', plan: null },
    ]);
    const input = { assetId: pond.id, inspectedOn: '2023-06-30', kind: 'INVENTORY', finding: 'IDLE', opinion: '长期无水，未使用' } as const;
    expect((await world.refusalOf(shilingClerk, inspectAsset, input)).code).toBe('INSPECTION_PROOF_MUST_BE_GIVEN');
    const fileId = newId();
    await world.rows(
      `insert into attachment (id, place_code, subject_noun, subject_id, kind, name, media_type, size_bytes, sha256, uploaded_by, uploaded_at)
        values (?, ?, 'asset', ?, 'PHOTO', '现场.jpg', 'image/jpeg', 1, repeat('a', 64), ?, now())`,
      [fileId, pond.placeCode, pond.id, shilingClerk.personId],
    );
    const ofRoad = { ...input, assetId: road.id, attachmentId: fileId };
    expect((await world.refusalOf(shilingClerk, inspectAsset, ofRoad)).code).toBe('PROOF_FILE_MUST_BE_OF_ASSET');
    const done = await ask(
      `mutation ($input: InspectAssetInput!) { inspectAsset(input: $input) { finding proposes quantityFound attachment { name } asset { state lastInspectedOn inspections { totalCount } } by { name } } }`,
      { input: { ...input, attachmentId: fileId, quantityFound: '1.50', requestKey: 'inspection-1' } },
      shilingClerk,
    );
    expect(done.code).toBeNull();
    expect(done.data.inspectAsset).toEqual({
      ...{ finding: 'IDLE', proposes: 'findIdle', quantityFound: '1.5', attachment: { name: '现场.jpg' }, by: { name: '罗文书' } },
      asset: { state: 'OPERATING', lastInspectedOn: '2023-06-30', inspections: { totalCount: 1 } },
    });
    expect((await ask(due, { id: pond.id }, shilingClerk)).data.inspectionsDue.nodes).toEqual([]);
    expect((await ask(due, { id: pond.id, asOf: '2023-06-29' }, shilingClerk)).data.inspectionsDue.nodes).toHaveLength(1);
    const forbidden = await ask(
      `mutation ($input: InspectAssetInput!) { inspectAsset(input: $input) { id } }`,
      { input: { ...input, proof: '照片' } },
      shilingManager,
    );
    expect(forbidden.code).toBe('VERB_MUST_BE_PERMITTED');
    const list = await ask(
      `query { inspections(filter: { findings: [IDLE], from: "2023-06-01" }) { totalCount nodes { kind } } upkeepPlans(filter: { asOf: "2023-02-01" }) { totalCount nodes { party { kind } } } }`,
      {},
      shilingClerk,
    );
    expect(list.reads).toBe(2);
    expect(list.data).toMatchObject({
      inspections: { totalCount: 1 },
      upkeepPlans: { totalCount: 1, nodes: [{ party: { kind: 'VILLAGE_COLLECTIVE' } }] },
    });
  });

  test('the books hold', async () => {
    for (const { name, sql } of upkeepInvariants) expect([name, await world.rows(sql)]).toEqual([name, []]);
    await world.rows(`update upkeep_record set due_on = '2023-02-01'`);
    expect(await world.rows(upkeepInvariants[0]?.sql as string)).toHaveLength(1);
    await world.rows(`update upkeep_record set due_on = '2023-01-31', done_on = '2023-01-21'`);
    expect(await world.rows(upkeepInvariants[1]?.sql as string)).toHaveLength(1);
    await world.rows(`update upkeep_plan set begins_on = '2022-01-01' where ends_on = '2023-04-14'`);
    expect(await world.rows(upkeepInvariants[2]?.sql as string)).toHaveLength(1);
  });
});
