import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { moveAsset } from '../../server/assets/actions/move-asset.js';
import type { Act } from '../../server/audit/index.js';
import { adjust, carryOverLine, consolidate, reclaim, returnSurplus, reversePayment } from '../../server/funds/index.js';
import { publicViewer } from '../../server/kernel/viewer.js';
import { allocated, receivedDocument, settledAt, standingProject } from '../world/funds.js';
import { shiling, yunfeng } from '../world/people.js';
import { openWorld, type World } from '../world/world.js';
import { ask, fenOf, formed, formedAsset, paidFrom, sumOf } from './traced.js';
import { brokenTrace } from './traced-text.js';

let world: World;
beforeAll(async () => {
  world = await openWorld('2023-06-01');
});
afterAll(() => world.close());

const decision = { decisionNumber: '苍农领〔2023〕9号', decisionDate: '2023-05-20', reason: '示例' };
const sums = 'amount notReceived consolidated returned unallocated unpaid paid notFormed expensed formed residual';
const ofLine = async (id: string, viewer = world.people.auditor) =>
  (
    await ask(
      world,
      viewer,
      `query ($id: ID!) { fundLine(id: $id) { trace { ${sums} projects { nodes { project { id } allocated paid unpaid formed notFormed
        assets { nodes { amount } } payments { nodes { amount reversal { reason } } } } } } } }`,
      { id },
    )
  ).data.fundLine.trace;
const ofAsset = async (id: string, viewer = world.people.auditor) =>
  (
    await ask(
      world,
      viewer,
      'query ($id: ID!) { asset(id: $id) { name funding { total paid unpaid inherited residual parts { kind amount project { id } } } } }',
      { id },
    )
  ).data.asset;

describe('the trace follows what is done with the money', () => {
  test('a payment that is taken back leaves its asset, and is listed as reversed', async () => {
    const { lineId } = await receivedDocument(world, { amount: 100_01n });
    const projectId = await standingProject(world);
    await settledAt(world, projectId, 100_00n);
    const { paymentId } = await paidFrom(world, lineId, projectId, 90_00n, 100_00n);
    const [assetId] = await formed(world, { projectId, settlementFen: 100_00n, assets: [100_00n] });
    expect((await ofAsset(assetId as string)).funding).toMatchObject({ paid: '90.00', unpaid: '10.00' });
    await world.perform(world.people.financeOfficer, reversePayment, { id: paymentId as string, reason: '退票' });
    expect((await ofAsset(assetId as string)).funding).toMatchObject({ paid: '0.00', unpaid: '100.00', residual: '0.00' });
    const trace = await ofLine(lineId);
    expect(trace).toMatchObject({ unallocated: '0.01', unpaid: '100.00', paid: '0.00', formed: '0.00', residual: '0.00' });
    expect(trace.projects.nodes[0].payments.nodes).toEqual([{ amount: '90.00', reversal: { reason: '退票' } }]);
  });

  test('money keeps its line through adjustment, reclaim and consolidation', async () => {
    const { lineId } = await receivedDocument(world, { amount: 300_00n });
    const [from, to] = [await standingProject(world), await standingProject(world, { name: '另一个项目' })];
    await paidFrom(world, lineId, from, 50_00n);
    const unreleased = await allocated(world, lineId, from, 100_00n);
    await world.perform(world.people.financeOfficer, adjust, {
      fromAllocationId: unreleased,
      toProjectId: to,
      amount: 60_00n,
      ...decision,
    });
    await world.perform(world.people.financeOfficer, reclaim, { allocationId: unreleased, amount: 10_00n, reason: '示例' });
    const { id } = await world.perform(world.people.financeOfficer, consolidate, {
      lineId,
      amount: 70_00n,
      channel: 'CONSOLIDATED',
      ...decision,
    });
    const [opened] = await world.rows<{ id: string }>('select id from fund_line where source_consolidation_id = ?', [id]);
    const trace = await ofLine(lineId);
    expect(trace).toMatchObject({ consolidated: '70.00', unallocated: '90.00', unpaid: '90.00', notFormed: '50.00', residual: '0.00' });
    expect(Object.fromEntries(trace.projects.nodes.map((row: { project: { id: string } }) => [row.project.id, row]))).toMatchObject({
      [from]: { allocated: '80.00', paid: '50.00', unpaid: '30.00', notFormed: '50.00' },
      [to]: { allocated: '60.00', paid: '0.00', unpaid: '60.00', notFormed: '0.00' },
    });
    expect(await ofLine((opened as { id: string }).id)).toMatchObject({
      amount: '70.00',
      unallocated: '70.00',
      consolidated: '0.00',
      residual: '0.00',
    });
    const { data } = await ask(world, world.people.auditor, `query ($id: ID!) { fundLine(id: $id) { document { trace { ${sums} } } } }`, {
      id: lineId,
    });
    expect(data.fundLine.document.trace).toMatchObject({ amount: '300.00', consolidated: '0.00', unallocated: '160.00', residual: '0.00' });
  });
});

describe('the trace of an asset', () => {
  test('of several projects and of a value from before the system shows each part', async () => {
    const { lineId } = await receivedDocument(world, { amount: 1000_00n });
    const projects = [await standingProject(world), await standingProject(world, { name: '扩建' })];
    for (const projectId of projects) {
      await settledAt(world, projectId, 100_00n);
      await paidFrom(world, lineId, projectId, 33_33n);
      await formed(world, { projectId, settlementFen: 100_00n, assets: [70_00n] });
    }
    const on = '2023-06-01';
    let assetId = '';
    const enlarge = async (act: Act) => {
      const origins = [['INHERITED', 5_00n], ...projects.map((id) => [id, 20_01n] as const)] as const;
      assetId = await formedAsset(act, { placeCode: shiling, on, origins });
      return { id: assetId, place: shiling };
    };
    await world.perform(world.people.financeOfficer, enlarge, {});
    const { funding } = await ofAsset(assetId);
    expect(funding).toMatchObject({ total: '45.02', inherited: '5.00', residual: '0.00' });
    expect(sumOf(funding.parts.map((part: { amount: string }) => part.amount))).toBe(45_02n);
    expect(fenOf(funding.paid) + fenOf(funding.unpaid)).toBe(40_02n);
    expect(funding.parts.map((part: { kind: string }) => part.kind).sort()).toEqual(['INHERITED', 'PAID', 'PAID', 'UNPAID', 'UNPAID']);
    expect(await brokenTrace(world)).toEqual([]);
  });

  test('is null for who sees the asset and not the whole project, and for the public; sums of a line are the county’s', async () => {
    const { lineId } = await receivedDocument(world, { amount: 100_00n });
    const projectId = await standingProject(world, { placeCode: yunfeng, name: '镇级项目' });
    await settledAt(world, projectId, 100_00n);
    await paidFrom(world, lineId, projectId, 100_00n);
    let assetId = '';
    await formed(world, { projectId, settlementFen: 100_00n, assets: [40_00n], placeCode: yunfeng });
    const inVillage = async (act: Act) => {
      assetId = await formedAsset(act, { placeCode: shiling, on: '2023-06-01', origins: [[projectId, 30_00n]] });
      return { id: assetId, place: shiling };
    };
    await world.perform(world.people.financeOfficer, inVillage, {});
    const clerk = await ofAsset(assetId, world.people.shilingClerk);
    expect([typeof clerk.name, clerk.funding]).toEqual(['string', null]);
    expect((await ofAsset(assetId, world.people.yunfengReviewer)).funding).toMatchObject({ paid: '30.00', residual: '0.00' });
    expect(await ofAsset(assetId, publicViewer)).toBeNull();
    const publish = async (act: Act) => {
      const marks = { confirmedOn: act.today, publishedOn: act.today };
      const { asset } = await moveAsset(act, { assetId, move: 'confirmRights', on: act.today, marks });
      return { id: asset.id, place: asset.placeCode };
    };
    await world.perform(world.people.keeper, publish, {});
    expect(await ofAsset(assetId, publicViewer)).toMatchObject({ funding: null });
    expect(await ofLine(lineId, world.people.yunfengReviewer)).toBeNull();
    const matrix = async (viewer: typeof publicViewer) =>
      (await ask(world, viewer, 'query ($id: ID!) { project(id: $id) { funding { expensed residual } } }', { id: projectId })).data.project;
    expect(await matrix(world.people.yunfengReviewer)).toEqual({ funding: { expensed: '30.00', residual: '0.00' } });
    expect(await matrix(world.people.shilingClerk)).toBeNull();
  });

  test('is null where the accounts of a project lie outside the viewer’s area, though the project lies in it', async () => {
    const { lineId } = await receivedDocument(world, { amount: 100_00n });
    const projectId = await standingProject(world, { placeCode: yunfeng });
    await settledAt(world, projectId, 100_00n);
    await paidFrom(world, lineId, projectId, 60_00n);
    // The project comes to lie in the village; what was booked stays where it was.
    await world.rows('update project set place_code = ? where id = ?', [shiling, projectId]);
    const [assetId] = await formed(world, { projectId, settlementFen: 100_00n, assets: [100_00n] });
    expect((await ofAsset(assetId as string, world.people.shilingClerk)).funding).toBeNull();
    expect((await ofAsset(assetId as string, world.people.yunfengReviewer)).funding).toMatchObject({ paid: '60.00', unpaid: '40.00' });
  });
});

test('what a project that forms no asset has cost is expensed once it is settled', async () => {
  const { lineId } = await receivedDocument(world, { amount: 100_00n });
  const projectId = await standingProject(world);
  await world.rows(`update project set forms_no_asset_reason = '培训，不形成资产（示例）' where id = ?`, [projectId]);
  await paidFrom(world, lineId, projectId, 60_00n);
  expect(await ofLine(lineId)).toMatchObject({ notFormed: '60.00', expensed: '0.00', residual: '0.00' });
  await settledAt(world, projectId, 80_00n);
  expect(await ofLine(lineId)).toMatchObject({ notFormed: '0.00', expensed: '60.00', formed: '0.00', residual: '0.00' });
  const document = `query ($id: ID!) { project(id: $id) { funding { settlement expensed unpaid residual rows { totalCount nodes { asset { id } amount } } } } }`;
  const { data } = await ask(world, world.people.auditor, document, { id: projectId });
  expect(data.project.funding).toEqual({
    ...{ settlement: '80.00', expensed: '80.00', unpaid: '20.00', residual: '0.00' },
    rows: { totalCount: 1, nodes: [{ asset: null, amount: '80.00' }] },
  });
});

test('what is carried over and what goes back to the superior stays explained', async () => {
  const { id: documentId, lineId } = await receivedDocument(world, { amount: 100_00n });
  const projectId = await standingProject(world);
  await paidFrom(world, lineId, projectId, 40_00n);
  for (const fromYear of [2023, 2024]) {
    world.clock.moveTo(`${fromYear + 1}-01-10`);
    await world.perform(world.people.financeOfficer, carryOverLine, { lineId, fromYear, reason: '年终结转' });
  }
  world.clock.moveTo('2025-06-01');
  const back = { decisionNumber: '苍财〔2025〕3号', reason: '超过两年' };
  await world.perform(world.people.financeOfficer, returnSurplus, { lineId, amount: 25_00n, ...back });
  const parts = { returned: '25.00', unallocated: '35.00', unpaid: '0.00', notFormed: '40.00', residual: '0.00' };
  expect(await ofLine(lineId)).toMatchObject(parts);
  const document = `query ($id: ID!) { fundDocument(id: $id) { now: trace { ${sums} } before: trace(asOf: "2023-01-01") { amount notReceived residual } } }`;
  const { data, statements } = await ask(world, world.people.auditor, document, { id: documentId });
  expect(data.fundDocument.now).toMatchObject({ amount: '100.00', ...parts });
  expect(data.fundDocument.before).toEqual({ amount: '100.00', notReceived: '100.00', residual: '0.00' });
  expect(statements).toBe(1);
  expect(await brokenTrace(world)).toEqual([]);
});
