import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { App } from '../../server/app.js';
import { newId } from '../../server/kernel/ids.js';
import type { Viewer } from '../../server/kernel/viewer.js';
import { setPolicy } from '../../server/policies/index.js';
import { formedAsset } from '../world/assets.js';
import { clientFor, openApp } from '../world/client.js';
import { another } from '../world/duties.js';
import { cangxi, jinling, shiling } from '../world/people.js';
import { openWorld, type World } from '../world/world.js';
import { confirmedAsset, handedOver } from './confirmed.js';

let world: World;
let app: App;
beforeAll(async () => {
  world = await openWorld('2023-03-10');
  app = await openApp(world);
});
afterAll(() => app.close());

/** Sends a document through the whole server as somebody; the public when nobody is named. */
async function ask(document: string, input?: object, by?: Viewer) {
  const client = await clientFor(app, by);
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the form of its document.
  const answer: any = await client.ask(document as never, (input ? { input } : {}) as never);
  return answer.ok ? { data: answer.data, code: null } : { data: null, code: answer.refusal.code };
}

const rung = '{ level title { zh en } isGap unit personName contact since mandateEndedOn }';
const ladder = `ladder { isComplete county ${rung} township ${rung} village ${rung} public ${rung} }`;
const assign = `mutation ($input: AssignDutiesInput!) { assignDuties(input: $input) { id version duties { level title { zh } post { role } asset { id } } ${ladder} } }`;

describe('the responsibility ladder, as a client sends and reads it', () => {
  test('is named level by level, and shown with the county’s own titles and its gaps', async () => {
    const { keeper, yunfengReviewer, shilingClerk } = world.people;
    const assetId = await formedAsset(world);
    const village = { level: 'VILLAGE', unit: '狮岭村村民委员会', postId: shilingClerk.postId, contact: '138****0001' };
    const input = { assetId, version: 1, date: '2022-01-01', duties: [village, { level: 'COUNTY', unit: '苍溪县农业农村局' }] };
    expect((await ask(assign, input, shilingClerk)).code).toBe('VERB_MUST_BE_PERMITTED');
    expect((await ask(assign, input, yunfengReviewer)).code).toBe('DUTY_LEVEL_MUST_FIT_ROLE');
    expect((await ask(assign, { ...input, duties: [] }, keeper)).code).toBe('INPUT_MUST_BE_WELL_FORMED');
    const { data, code } = await ask(assign, input, keeper);
    expect(code).toBeNull();
    expect(data.assignDuties).toMatchObject({
      duties: [
        { level: 'COUNTY', title: { zh: '县级统管' }, post: null, asset: { id: assetId } },
        { level: 'VILLAGE', title: { zh: '村级直管' }, post: { role: 'VILLAGE_CLERK' } },
      ],
      ladder: {
        isComplete: false,
        county: { isGap: false, unit: '苍溪县农业农村局', personName: null },
        township: { isGap: true, unit: null, title: { zh: '乡镇监管', en: 'township supervises' } },
        village: { personName: '罗文书', since: '2022-01-01', contact: '138****0001', mandateEndedOn: null },
        public: { isGap: true, title: { zh: '群众监督', en: 'the public watches' } },
      },
    });
    expect((await ask(assign, input, keeper)).code).toBe('ASSET_VERSION_MUST_BE_CURRENT');

    // 休宁 calls its levels differently; so may this county, from a day on.
    const items = [
      { code: 'COUNTY', zh: '县级统管', en: 'county oversees' },
      { code: 'TOWNSHIP', zh: '行业监管', en: 'the trade supervises' },
      { code: 'VILLAGE', zh: '乡村主管', en: 'township and village manage' },
      { code: 'PUBLIC', zh: '农户协管', en: 'households assist' },
    ];
    await world.perform(keeper, setPolicy, {
      ...{ key: 'asset.ladder', scopeCode: cangxi, value: { items }, validFrom: '2023-03-01' },
      ...{ basis: '县资产管护办法（示例）', reason: '本县称谓' },
    });
    const examiner = { level: 'TOWNSHIP', unit: '苍溪县农业农村局', postId: world.people.agricultureExaminer.postId };
    const renamed = await ask(assign, { ...input, version: null, date: '2023-03-05', duties: [examiner] }, keeper);
    const titles = renamed.data.assignDuties.duties.map(({ level, title }: { level: string; title: { zh: string } }) => [level, title.zh]);
    expect(titles).toEqual([
      ['COUNTY', '县级统管'],
      ['TOWNSHIP', '行业监管'],
      ['VILLAGE', '村级直管'],
    ]);
    const now = renamed.data.assignDuties.ladder;
    expect([now.county, now.township, now.village, now.public].map(({ title }) => title.zh)).toEqual(items.map(({ zh }) => zh));
    expect(now.township).toMatchObject({ personName: '李审查', unit: '苍溪县农业农村局' });
  });

  test('the same duties for many assets, with a result for each; a refused one stops nothing', async () => {
    const { yunfengReviewer } = world.people;
    const ids = [await formedAsset(world), newId(), await formedAsset(world, { formedOn: '2023-02-01' }), await formedAsset(world)];
    const input = {
      ...{ assetIds: ids, date: '2023-01-15', requestKey: 'bulk-duties-1' },
      duties: [{ level: 'PUBLIC', unit: '村务公示栏', contact: '12317' }],
    };
    const document = `mutation ($input: AssignDutiesToManyInput!) { assignDutiesToMany(input: $input) {
      assetId refusal { code message { zh } } asset { version duties { level contact } } } }`;
    const { data, code } = await ask(document, input, yunfengReviewer);
    expect(code).toBeNull();
    const duties = [{ level: 'PUBLIC', contact: '12317' }];
    expect(data.assignDutiesToMany).toMatchObject([
      { assetId: ids[0], refusal: null, asset: { duties } },
      { assetId: ids[1], refusal: { code: 'ASSET_MUST_EXIST' }, asset: null },
      { assetId: ids[2], refusal: { code: 'EVENT_MUST_NOT_PRECEDE_FORMING' }, asset: { duties: [] } },
      { assetId: ids[3], refusal: null, asset: { duties } },
    ]);
    // Sent again with the same key, what was done is not done twice.
    const again = await ask(document, input, yunfengReviewer);
    expect(again.data.assignDutiesToMany[0].asset.version).toBe(data.assignDutiesToMany[0].asset.version);
    const events = await world.rows(`select 1 from asset_event where asset_id = ? and kind = 'DUTIES_ASSIGNED'`, [ids[0]]);
    expect(events).toHaveLength(1);
  });

  test('is handed on, and the public reads who answers for what is confirmed', async () => {
    const { yunfengReviewer, jinlingClerk, shilingClerk } = world.people;
    const assetId = await confirmedAsset(world, { name: '公开的分拣房' });
    const leaver = await another(world, '苟文书', 'VILLAGE_CLERK', shiling, '2021-01-01');
    const duties = [{ level: 'VILLAGE', unit: '狮岭村村民委员会', postId: leaver.postId }];
    await ask(assign, { assetId, date: '2022-01-01', duties }, yunfengReviewer);
    const document = 'mutation ($input: HandOnDutiesInput!) { handOnDuties(input: $input) { toPostId assets duties } }';
    const input = { fromPostId: leaver.postId, toPostId: jinlingClerk.postId, date: '2023-03-10' };
    expect((await ask(document, input, yunfengReviewer)).code).toBe('POST_MUST_COVER_ASSET');
    const { data } = await ask(document, { ...input, toPostId: shilingClerk.postId, assetIds: [assetId] }, yunfengReviewer);
    expect(data.handOnDuties).toEqual({ toPostId: shilingClerk.postId, assets: 1, duties: 1 });
    expect((await ask(document, { ...input, placeCode: jinling }, yunfengReviewer)).code).toBe('PREDECESSOR_MUST_HOLD_DUTIES');
    const seen = await ask(
      `{ asset(id: "${assetId}") { name duties { level personName post { role } title { zh } } ladder { village { personName } } } }`,
    );
    expect(seen.data.asset).toEqual({
      name: '公开的分拣房',
      duties: [{ level: 'VILLAGE', personName: '罗文书', post: null, title: { zh: '乡村主管' } }],
      ladder: { village: { personName: '罗文书' } },
    });
    const then = await ask(`{ asset(id: "${assetId}", asOf: "2022-06-30") { duties { personName validTo } } }`, undefined, yunfengReviewer);
    expect(then.data.asset.duties).toEqual([{ personName: '苟文书', validTo: '2023-03-09' }]);
  });

  test('the condition of an asset is told through the same door', async () => {
    const { keeper, shilingClerk, yunfengReviewer } = world.people;
    const assetId = await confirmedAsset(world);
    await handedOver(world, assetId);
    const duties = [
      { level: 'COUNTY', unit: '苍溪县农业农村局' },
      { level: 'TOWNSHIP', unit: '云峰镇人民政府', postId: yunfengReviewer.postId },
      { level: 'VILLAGE', unit: '狮岭村村民委员会', personName: '罗某' },
      { level: 'PUBLIC', unit: '村务公示栏', contact: '12317' },
    ];
    expect((await ask(assign, { assetId, date: '2023-03-10', duties }, keeper)).data.assignDuties.ladder.isComplete).toBe(true);
    const told = (verb: string, type: string, more: object, by: Viewer) =>
      ask(`mutation ($input: ${type}!) { ${verb}(input: $input) { state } }`, { assetId, date: '2023-03-10', ...more }, by);
    const because = { reason: '示例' };
    const plan = { how: '改作仓储', byWhom: '云峰镇人民政府', until: '2023-12-31', money: '30000.00' };
    const steps: [string, string, string, object, Viewer][] = [
      ['OPERATING', 'operateAsset', 'OperateAssetInput', {}, shilingClerk],
      ['INEFFICIENT', 'findInefficient', 'ReasonedConditionInput', because, shilingClerk],
      ['DAMAGED', 'findDamaged', 'ReasonedConditionInput', because, yunfengReviewer],
      ['IDLE', 'findIdle', 'ReasonedConditionInput', because, shilingClerk],
      ['REVITALISING', 'revitaliseAsset', 'RevitaliseAssetInput', { ...because, plan }, keeper],
      ['OPERATING', 'resumeAsset', 'ReasonedConditionInput', because, shilingClerk],
    ];
    for (const [state, verb, type, more, by] of steps) {
      const { data, code } = await told(verb, type, more, by);
      expect([verb, code, data?.[verb].state]).toEqual([verb, null, state]);
    }
    expect((await told('findIdle', 'ReasonedConditionInput', because, keeper)).code).toBe('VERB_MUST_BE_PERMITTED');
    expect((await told('findIdle', 'ReasonedConditionInput', { reason: '' }, shilingClerk)).code).toBe('INPUT_MUST_BE_WELL_FORMED');
  });
});
