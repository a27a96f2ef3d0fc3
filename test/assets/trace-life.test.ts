import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { changeAssetValue } from '../../server/assets/actions/change-asset-value.js';
import { confirmRights } from '../../server/assets/actions/confirm-rights.js';
import { mergeAssets } from '../../server/assets/actions/merge-assets.js';
import { splitAsset } from '../../server/assets/actions/split-asset.js';
import { formedAsset, partiesOf, registeredAssets, settledByHand } from '../world/assets.js';
import { receivedDocument } from '../world/funds.js';
import { openWorld, type World } from '../world/world.js';
import { confirming } from './confirmed.js';
import { ask, fenOf, paidFrom, sumOf } from './traced.js';
import { brokenTrace, traceTable } from './traced-text.js';

let world: World;
let projectId: string;
let assetIds: string[];
beforeAll(async () => {
  world = await openWorld('2023-03-10');
  projectId = await settledByHand(world, { settlementFen: 10_000_01n });
  const enter = (state: string) => world.rows('update project set state = ? where id = ?', [state, projectId]);
  // Its money is laid as if it were funded just now; the way there is told elsewhere.
  await world.rows(`update project set budget_fen = 20000000 where id = ?`, [projectId]);
  await world.rows(
    `insert into performance_target (id, project_id, place_code, published, kind, aspect, name, comparison, value, unit)
     select gen_random_uuid(), id, place_code, published, 'OUTPUT', '数量', '道路里程', 'AT_LEAST', 3, '公里' from project where id = ?`,
    [projectId],
  );
  await enter('FUNDED');
  for (const share of [3_333_33n, 3_333_34n]) {
    const { lineId } = await receivedDocument(world, { amount: 5_000_00n });
    await paidFrom(world, lineId, projectId, share);
  }
  await enter('SETTLED');
  assetIds = await registeredAssets(world, projectId, [5_000_01n, 4_000_00n]);
  const { shilingCollective } = await partiesOf(world);
  for (const id of assetIds) await world.perform(world.people.keeper, confirmRights, confirming(id, shilingCollective));
});
afterAll(() => world.close());

const decided = { documentNumber: '苍农决〔2023〕3号', reason: '村民代表会议决定（示例）' };
const fundingOf = async (id: string, moment = '') =>
  (
    await ask(
      world,
      world.people.auditor,
      `query ($id: ID!) { asset(id: $id) { funding${moment} { total paid unpaid inherited residual parts { amount } } } }`,
      { id },
    )
  ).data.asset.funding;
const successorOf = async (id: string) =>
  (await world.rows<{ id: string }>('select to_asset_id as id from asset_lineage where from_asset_id = ? order by fen, id', [id])).map(
    (row) => row.id,
  );

test('through split, merge with an inherited asset and a corrected value the money stays explained, and the past as it was', async () => {
  const { keeper } = world.people;
  const [road = '', yard = ''] = assetIds;
  const registered = await traceTable(world, projectId);
  expect(registered).toMatchSnapshot();
  const first = await fundingOf(road);

  world.clock.moveTo('2023-05-01');
  const parts = [
    { name: '产业路东段', originalValue: 1_666_67n },
    { name: '产业路西段', originalValue: 3_333_34n },
  ];
  await world.perform(keeper, splitAsset, { assetId: road, parts, ...decided });
  expect(await fundingOf(road)).toEqual({ total: '0.00', paid: '0.00', unpaid: '0.00', inherited: '0.00', residual: '0.00', parts: [] });
  const sections = await successorOf(road);
  expect(sections).toHaveLength(2);

  world.clock.moveTo('2023-07-01');
  const inherited = await formedAsset(world, { originalValue: 777n });
  const { shilingCollective } = await partiesOf(world);
  await world.perform(keeper, confirmRights, confirming(inherited, shilingCollective));
  await world.perform(keeper, mergeAssets, { assetIds: [sections[0] as string, inherited], name: '产业路东段及旧路', ...decided });
  const [merged = ''] = await successorOf(inherited);
  const after = await fundingOf(merged);
  expect(after).toMatchObject({ total: '1674.44', inherited: '7.77', residual: '0.00' });
  expect(fenOf(after.paid) + fenOf(after.unpaid)).toBe(1_666_67n);
  expect(sumOf(after.parts.map((part: { amount: string }) => part.amount))).toBe(1_674_44n);

  world.clock.moveTo('2023-09-01');
  await world.perform(keeper, changeAssetValue, {
    assetId: yard,
    kind: 'CORRECTION',
    amount: 3_999_00n,
    from: '2023-08-01',
    ...decided,
  });
  expect(await fundingOf(yard)).toMatchObject({ total: '3999.00', residual: '0.00' });
  expect(await traceTable(world, projectId)).toMatchSnapshot();

  expect(await traceTable(world, projectId, { asOf: '2023-04-30' })).toBe(registered);
  expect(await traceTable(world, projectId, { knownAt: '2023-04-30T00:00:00+08:00' })).toBe(registered);
  expect(await fundingOf(road, '(asOf: "2023-04-30")')).toEqual(first);
  expect(await fundingOf(yard, '(asOf: "2023-08-15", knownAt: "2023-08-20T00:00:00+08:00")')).toMatchObject({
    total: '4000.00',
    residual: '0.00',
  });
  expect(await brokenTrace(world)).toEqual([]);
});
