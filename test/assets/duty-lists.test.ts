import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { assignDuties } from '../../server/assets/actions/assign-duties.js';
import { handOnDuties } from '../../server/assets/actions/hand-on-duties.js';
import { endPost } from '../../server/identity/actions/end-post.js';
import type { Viewer } from '../../server/kernel/viewer.js';
import { askingIn } from '../world/asking.js';
import { formedAsset } from '../world/assets.js';
import { another, assigned, ladderOf } from '../world/duties.js';
import { cangxi, jinling, shiling, yunfeng } from '../world/people.js';
import { openWorld, type World } from '../world/world.js';

let world: World;
let ask: ReturnType<typeof askingIn>;
beforeAll(async () => {
  world = await openWorld('2023-03-10');
  ask = askingIn(world);
});
afterAll(() => world.close());

const gaps = `query ($filter: DutyGapFilter, $asOf: LocalDate, $first: Int, $after: String) {
  dutyGaps(filter: $filter, asOf: $asOf, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id missing since days asset { name code duties { level } ladder { isComplete } } }
  }
}`;
const mandates = `query ($filter: ExpiredMandateFilter, $asOf: LocalDate) {
  expiredMandates(filter: $filter, asOf: $asOf) {
    totalCount nodes { cause lastDay days duty { level unit personName title { zh } asset { name } post { role validTo person { name } } } }
  }
}`;
const handOver = `query ($withinDays: Int, $asOf: LocalDate, $placeCode: String) {
  dutiesToHandOver(withinDays: $withinDays, asOf: $asOf, placeCode: $placeCode) {
    totalCount nodes { lastDay daysLeft assets duties post { id role person { name } } held(first: 1) { totalCount nodes { level asset { name } } } }
  }
}`;
const standings = `query ($placeCode: String, $asOf: LocalDate) {
  dutyStandings(placeCode: $placeCode, asOf: $asOf, first: 100) { nodes { place { name code } assets withGaps expiredMandates } }
}`;
const mine = `{ myDuties { totalCount nodes { level title { zh en } asset { name } } } }`;

describe('the responsibility for assets as lists', () => {
  let leaver: Viewer;
  let successor: Viewer;
  let ids: string[];

  beforeAll(async () => {
    leaver = await another(world, '苟文书', 'VILLAGE_CLERK', shiling, '2021-01-01');
    const byReviewer = { level: 'VILLAGE', unit: '狮岭村村民委员会', personName: '罗某' } as const;
    ids = [await formedAsset(world, { name: '甲' }), await formedAsset(world, { name: '乙' }), await formedAsset(world, { name: '丙' })];
    const [one, two, three] = ids as [string, string, string];
    await assigned(world, one, { date: '2022-01-01', duties: ladderOf(world, leaver) });
    await assigned(world, two, { date: '2022-01-01', duties: ladderOf(world, leaver) });
    // 丙 had a manager for one year, and nobody since.
    await world.perform(world.people.yunfengReviewer, assignDuties, {
      ...{ assetId: three, date: '2021-01-01', until: '2021-12-31', duties: [byReviewer] },
    });
    await formedAsset(world, { placeCode: jinling, name: '丁' }, world.people.bailiReviewer);
    await world.perform(world.people.administrator, endPost, {
      postId: leaver.postId as string,
      lastDay: '2023-03-31',
      reason: '换届（示例）',
    });
    successor = await another(world, '向文书', 'VILLAGE_CLERK', shiling, '2023-04-01');
  });

  test('gaps: which levels lack, since when, as of any day; one statement and one for the ladders', async () => {
    const { data, reads, code } = await ask(gaps, { filter: { placeCode: yunfeng } }, world.people.keeper);
    expect(code).toBeNull();
    expect(reads).toBe(2);
    const levels = ['COUNTY', 'TOWNSHIP', 'VILLAGE', 'PUBLIC'];
    expect(data.dutyGaps).toMatchObject({ totalCount: 1, nodes: [{ id: ids[2], missing: levels, since: '2020-12-01', days: 829 }] });
    expect(data.dutyGaps.nodes[0].asset).toMatchObject({ name: '丙', duties: [], ladder: { isComplete: false } });

    const then = await ask(gaps, { filter: { placeCode: yunfeng, level: 'VILLAGE' }, asOf: '2021-06-30' }, world.people.keeper);
    expect(then.data.dutyGaps.nodes.map((gap: { asset: { name: string } }) => gap.asset.name)).toEqual(['甲', '乙']);
    const villageOnly = await ask(gaps, { filter: { level: 'VILLAGE', classes: ['OPERATIONAL'] } }, world.people.yunfengReviewer);
    expect(villageOnly.data.dutyGaps.nodes.map(({ asset }: { asset: { name: string } }) => asset.name)).toEqual(['丙']);
    const none = await ask(gaps, { filter: { classes: ['HOUSEHOLD'] } }, world.people.keeper);
    expect(none.data.dutyGaps.totalCount).toBe(0);

    const first = await ask(gaps, { first: 1 }, world.people.keeper);
    expect(first.data.dutyGaps).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    const second = await ask(gaps, { first: 1, after: first.data.dutyGaps.pageInfo.endCursor }, world.people.keeper);
    expect(second.data.dutyGaps.nodes.map(({ asset }: { asset: { name: string } }) => asset.name)).toEqual(['丁']);
  });

  test('leaving a post opens a task for all that was held; handing it on ends it', async () => {
    const { yunfengReviewer, bailiReviewer, keeper } = world.people;
    expect((await ask(handOver, {}, yunfengReviewer)).data.dutiesToHandOver.totalCount).toBe(0);
    expect((await ask(handOver, { withinDays: 20 }, yunfengReviewer)).data.dutiesToHandOver.totalCount).toBe(0);
    const soon = await ask(handOver, { withinDays: 21 }, yunfengReviewer);
    expect(soon.reads).toBe(1);
    expect(soon.data.dutiesToHandOver.nodes).toEqual([
      {
        ...{ lastDay: '2023-03-31', daysLeft: 21, assets: 2, duties: 2 },
        post: { id: leaver.postId, role: 'VILLAGE_CLERK', person: { name: '苟文书' } },
        held: { totalCount: 2, nodes: [{ level: 'VILLAGE', asset: { name: '甲' } }] },
      },
    ]);
    expect((await ask(mandates, {}, keeper)).data.expiredMandates.totalCount).toBe(1);

    world.clock.moveTo('2023-04-10');
    expect((await ask(handOver, {}, yunfengReviewer)).data.dutiesToHandOver.nodes).toMatchObject([{ daysLeft: -10, assets: 2 }]);
    expect((await ask(handOver, { placeCode: jinling }, keeper)).data.dutiesToHandOver.nodes).toEqual([]);
    expect((await ask(handOver, {}, bailiReviewer)).data.dutiesToHandOver.nodes).toEqual([]);
    const over = await ask(mandates, { filter: { level: 'VILLAGE' } }, yunfengReviewer);
    expect(over.reads).toBe(1);
    expect(over.data.expiredMandates.totalCount).toBe(3);
    expect(over.data.expiredMandates.nodes[0]).toMatchObject({
      ...{ cause: 'DUTY_ENDED', lastDay: '2021-12-31', days: 465 },
      duty: { level: 'VILLAGE', personName: '罗某', title: { zh: '村级直管' }, asset: { name: '丙' }, post: null },
    });
    expect(over.data.expiredMandates.nodes[1]).toMatchObject({
      ...{ cause: 'POST_ENDED', lastDay: '2023-03-31', days: 10 },
      duty: { post: { role: 'VILLAGE_CLERK', validTo: '2023-03-31', person: { name: '苟文书' } } },
    });
    // A day before anything ran out.
    expect((await ask(mandates, { asOf: '2021-12-31' }, keeper)).data.expiredMandates.totalCount).toBe(0);

    const all = await ask(standings, {}, keeper);
    expect(all.reads).toBe(1);
    const at = (code: string) => all.data.dutyStandings.nodes.find(({ place }: { place: { code: string } }) => place.code === code);
    expect(all.data.dutyStandings.nodes[0]).toMatchObject({ place: { code: cangxi }, assets: 4, withGaps: 2, expiredMandates: 3 });
    expect(at(yunfeng)).toMatchObject({ assets: 3, withGaps: 1, expiredMandates: 3 });
    const townships = await ask(standings, { placeCode: yunfeng }, keeper);
    expect(townships.data.dutyStandings.nodes.filter(({ assets }: { assets: number }) => assets > 0)).toMatchObject([
      { place: { code: yunfeng }, assets: 3 },
      { place: { code: shiling }, assets: 3 },
    ]);

    const input = { fromPostId: leaver.postId as string, toPostId: successor.postId as string, date: '2023-04-01', contact: '139****0002' };
    await world.perform(yunfengReviewer, handOnDuties, input);
    expect((await ask(handOver, {}, yunfengReviewer)).data.dutiesToHandOver.nodes).toEqual([]);
    expect((await ask(mandates, {}, keeper)).data.expiredMandates.totalCount).toBe(1);
    expect((await ask(mandates, { asOf: '2023-04-01' }, keeper)).data.expiredMandates.totalCount).toBe(1);
    const own = await ask(mine, {}, successor);
    expect(own.reads).toBe(1);
    expect(own.data.myDuties).toMatchObject({
      totalCount: 2,
      nodes: [{ level: 'VILLAGE', title: { zh: '村级直管' } }, { level: 'VILLAGE' }],
    });
    expect((await ask(mine, {}, leaver)).data.myDuties.totalCount).toBe(0);
    expect((await ask(mine, {}, yunfengReviewer)).data.myDuties).toMatchObject({ totalCount: 2, nodes: [{ level: 'TOWNSHIP' }, {}] });
  });

  test('are for offices of the area only', async () => {
    for (const document of [gaps, mandates, handOver, standings, mine]) {
      expect((await ask(document)).code).toBe('SIGN_IN_MUST_COME_FIRST');
    }
    expect((await ask(gaps, {}, world.people.administrator)).data.dutyGaps.totalCount).toBe(0);
    expect((await ask(handOver, { withinDays: -1 }, world.people.keeper)).code).not.toBeNull();
  });

  test('whether an asset lacks somebody is found by an index', async () => {
    const plan = await world.look(world.people.keeper, async (em) => {
      await em.execute(`select set_config('enable_seqscan', 'off', true)`);
      return em.execute<Record<string, string>[]>(`explain select count(*) from asset_duty duty
        where duty.asset_id = '${ids[0]}' and duty.known_to is null and duty.valid_from <= '2023-03-01' and (duty.valid_to is null or duty.valid_to >= '2023-03-01')`);
    });
    expect(JSON.stringify(plan)).toMatch(/Index.*asset_duty_(asset|place|must_not_overlap)/);
  });
});
