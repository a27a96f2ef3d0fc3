import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  findDamaged,
  findIdle,
  findInefficient,
  operateAsset,
  resumeAsset,
  revitaliseAsset,
} from '../../server/assets/actions/change-condition.js';
import { setPolicy } from '../../server/policies/index.js';
import { askingIn } from '../world/asking.js';
import { assigned, brokenDuties } from '../world/duties.js';
import { cangxi, yunfeng } from '../world/people.js';
import { openWorld, type World } from '../world/world.js';
import { confirmedAsset, handedOver } from './confirmed.js';

let world: World;
let ask: ReturnType<typeof askingIn>;
beforeAll(async () => {
  world = await openWorld('2023-03-10');
  ask = askingIn(world);
});
afterAll(async () => {
  expect(await brokenDuties(world)).toEqual([]);
  await world.close();
});

const plan = { how: '引进经营主体，改作冷链仓储', byWhom: '云峰镇人民政府', until: '2023-12-31', money: 30_000_00n };
const standing = async (name = '分拣加工房') => {
  world.clock.moveTo('2023-03-10');
  const id = await confirmedAsset(world, { name });
  await handedOver(world, id);
  await assigned(world, id);
  await world.perform(world.people.shilingClerk, operateAsset, { assetId: id, date: '2023-03-10' });
  return id;
};
const idle = `query ($filter: IdleAssetFilter, $asOf: LocalDate, $first: Int) { idleAssets(filter: $filter, asOf: $asOf, first: $first) {
  totalCount nodes { condition since days limitDays limitUnit isOverLimit asset { name state } found { kind reason by { name } } }
} }`;

describe('the condition of an asset', () => {
  test('is told move by move, each with its day and reason', async () => {
    const { shilingClerk, yunfengReviewer } = world.people;
    const assetId = await standing('冷链库');
    const told = (action: typeof findIdle, date: string, reason: string, by = shilingClerk) => {
      world.clock.moveTo(date);
      return world.perform(by, action, { assetId, date, reason });
    };
    await told(findInefficient, '2023-04-01', '月均收入不足保本点');
    await told(findIdle, '2023-05-01', '承租人退租');
    await told(findDamaged, '2023-06-01', '暴雨损坏屋面');
    world.clock.moveTo('2023-06-10');
    await world.perform(yunfengReviewer, revitaliseAsset, { assetId, date: '2023-06-10', reason: '修缮后盘活', plan });
    await told(resumeAsset, '2023-07-01', '已修复并出租');
    const events = await world.rows<{ kind: string; detail: unknown }>(
      'select kind, detail from asset_event where asset_id = ? order by number',
      [assetId],
    );
    expect(events.map(({ kind }) => kind).slice(-6)).toEqual([
      ...['PUT_INTO_OPERATION', 'FOUND_INEFFICIENT', 'FOUND_IDLE', 'FOUND_DAMAGED', 'REVITALISING', 'RESUMED'],
    ]);
    expect(events.at(-2)?.detail).toEqual({ plan: { how: plan.how, byWhom: plan.byWhom, until: plan.until, fen: '3000000' } });
    const states = await world.rows(
      `select state, valid_from::text as "from" from asset_version where asset_id = ? and known_to is null and valid_from >= '2023-04-01' order by valid_from`,
      [assetId],
    );
    expect(states).toEqual([
      { state: 'INEFFICIENT', from: '2023-04-01' },
      { state: 'IDLE', from: '2023-05-01' },
      { state: 'DAMAGED', from: '2023-06-01' },
      { state: 'REVITALISING', from: '2023-06-10' },
      { state: 'OPERATING', from: '2023-07-01' },
    ]);
  });

  test('is refused where it does not fit', async () => {
    world.clock.moveTo('2023-03-10');
    const { shilingClerk, keeper, yunfengReviewer, jinlingClerk } = world.people;
    const assetId = await confirmedAsset(world);
    const said = { assetId, date: '2023-03-10', reason: '无人使用' };
    expect((await world.refusalOf(shilingClerk, operateAsset, said)).code).toBe('MOVE_MUST_FIT_STATE');
    await handedOver(world, assetId);
    const incomplete = await world.refusalOf(shilingClerk, operateAsset, said);
    expect([incomplete.code, incomplete.en]).toEqual(['LADDER_MUST_BE_COMPLETE', expect.stringContaining('village manages')]);
    expect((await world.refusalOf(keeper, findIdle, said)).code).toBe('ROLE_MUST_FIT_MOVE');
    expect((await world.refusalOf(jinlingClerk, findIdle, said)).code).toBe('ASSET_MUST_EXIST');
    expect((await world.refusalOf(shilingClerk, findIdle, { ...said, date: '2023-03-11' })).code).toBe('EVENT_MUST_NOT_LIE_AHEAD');
    expect((await world.refusalOf(shilingClerk, findIdle, { ...said, date: '2023-03-09' })).code).toBe('EVENT_MUST_NOT_PRECEDE_STATE');
    expect((await world.refusalOf(yunfengReviewer, revitaliseAsset, { ...said, plan: { ...plan, until: said.date } })).code).toBe(
      'PLAN_MUST_END_LATER',
    );
    expect((await world.refusalOf(yunfengReviewer, revitaliseAsset, { ...said, plan })).code).toBe('MOVE_MUST_FIT_STATE');
    await world.perform(shilingClerk, findIdle, said);
    expect((await world.refusalOf(shilingClerk, resumeAsset, said)).code).toBe('LADDER_MUST_BE_COMPLETE');
  });

  test('assets out of use are a list of any day, longest first, measured against the county’s limit', async () => {
    const { shilingClerk, keeper, yunfengReviewer } = world.people;
    const one = await standing('甲仓');
    const two = await standing('乙仓');
    world.clock.moveTo('2023-04-15');
    await world.perform(shilingClerk, findDamaged, { assetId: two, date: '2023-04-10', reason: '滑坡' });
    await world.perform(shilingClerk, findIdle, { assetId: one, date: '2023-04-03', reason: '无人承租' });
    world.clock.moveTo('2023-06-01');
    const names = { placeCode: yunfeng, states: ['IDLE', 'DAMAGED'] };
    const now = await ask(idle, { filter: names, asOf: '2023-05-01' }, keeper);
    expect([now.code, now.reads]).toEqual([null, 1]);
    const listed = now.data.idleAssets.nodes.filter(({ asset }: { asset: { name: string } }) => ['甲仓', '乙仓'].includes(asset.name));
    expect(listed).toEqual([
      {
        ...{ condition: 'IDLE', since: '2023-04-03', days: 28, limitDays: 180, limitUnit: 'CALENDAR', isOverLimit: false },
        ...{ asset: { name: '甲仓', state: 'IDLE' }, found: { kind: 'FOUND_IDLE', reason: '无人承租', by: { name: '罗文书' } } },
      },
      {
        ...{ condition: 'DAMAGED', since: '2023-04-10', days: 21, limitDays: 180, limitUnit: 'CALENDAR', isOverLimit: false },
        ...{ asset: { name: '乙仓', state: 'DAMAGED' }, found: { kind: 'FOUND_DAMAGED', reason: '滑坡', by: { name: '罗文书' } } },
      },
    ]);
    // The county allows fewer days from May on: calendar days first, then working days.
    const limited = async (days: number, unit: string, validFrom: string) =>
      world.perform(keeper, setPolicy, {
        ...{ key: 'asset.idle.days', scopeCode: cangxi, value: { days, unit }, validFrom },
        ...{ basis: '苍府办发〔2023〕9号（示例）', reason: '本县规定' },
      });
    await limited(28, 'CALENDAR', '2023-05-01');
    const over = async (asOf: string) =>
      (await ask(idle, { filter: { ...names, overLimit: true }, asOf }, yunfengReviewer)).data.idleAssets.nodes
        .map(({ asset }: { asset: { name: string } }) => asset.name)
        .filter((name: string) => ['甲仓', '乙仓'].includes(name));
    expect(await over('2023-05-01')).toEqual([]);
    expect(await over('2023-05-02')).toEqual(['甲仓']);
    await limited(20, 'WORKING', '2023-05-03');
    // From 3 April, the twentieth working day is 4 May 2023 (5 April and 1 to 3 May are holidays, 23 April is worked).
    expect(await over('2023-05-04')).toEqual([]);
    expect(await over('2023-05-05')).toEqual(['甲仓']);
    expect((await ask(idle, { filter: { states: ['OPERATING'] } }, keeper)).data.idleAssets.totalCount).toBe(0);
    expect((await ask(idle, { asOf: '2023-03-01' }, keeper)).data.idleAssets.totalCount).toBe(0);
    expect((await ask(idle, { first: 1 }, keeper)).data.idleAssets.nodes).toHaveLength(1);
  });

  test('the list reads an index that holds nothing but assets out of use', async () => {
    const plan = await world.look(world.people.keeper, async (em) => {
      await em.execute(`select set_config('enable_seqscan', 'off', true)`);
      return em.execute(`explain select * from asset_version t0 where t0.known_to is null and t0.state in ('IDLE', 'DAMAGED')
        and t0.place_code between '510824102000' and '510824102999'`);
    });
    expect(JSON.stringify(plan)).toContain('asset_version_unused');
  });
});
