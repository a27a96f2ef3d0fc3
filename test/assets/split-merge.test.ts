import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { confirmRights } from '../../server/assets/actions/confirm-rights.js';
import { mergeAssets } from '../../server/assets/actions/merge-assets.js';
import { pledgeAsset } from '../../server/assets/actions/pledge-asset.js';
import { splitAsset } from '../../server/assets/actions/split-asset.js';
import { transferRights } from '../../server/assets/actions/transfer-rights.js';
import { formedAsset, type Parties, partiesOf, registeredAssets, settledByHand } from '../world/assets.js';
import { jinling } from '../world/people.js';
import { openWorld, type World } from '../world/world.js';
import { brokenRights, confirmedAsset, confirming, handedOver, heldOn, ownedBy } from './confirmed.js';

let world: World;
let parties: Parties;
beforeAll(async () => {
  world = await openWorld('2023-03-10');
  parties = await partiesOf(world);
});
afterAll(() => world.close());

const late = '2099-01-01T00:00:00+08:00';
const decided = { documentNumber: '苍农决〔2023〕3号', reason: '村民代表会议决定（示例）' };
const now = (assetIds: string) =>
  world.rows(
    `select version.name, version.state, version.original_fen::text as value, version.net_fen::text as net, asset.handed_over_on::text as handed,
       (select coalesce(sum(origin.fen), 0)::text from asset_origin origin where origin.asset_id = asset.id and origin.known_to is null and origin.valid_to is null) as origins
     from asset join asset_version version on version.asset_id = asset.id and version.known_to is null and version.valid_to is null
     where asset.id in (${assetIds}) order by asset.code`,
  );
const successors = (assetId: string) => `select to_asset_id from asset_lineage where from_asset_id = '${assetId}'`;

describe('an asset is split', () => {
  test('values, sources and rights go on in its parts; what it was stays to be read', async () => {
    world.clock.moveTo('2023-03-10');
    const { keeper } = world.people;
    const assetId = await confirmedAsset(world, { originalValue: 10_000n, netValue: 9_999n });
    await handedOver(world, assetId);
    world.clock.moveTo('2023-06-01');
    const parts = [
      { name: '加工房东段', originalValue: 3_333n, quantity: '100', unit: '平方米' },
      { name: '加工房西段', originalValue: 6_667n, quantity: '200.50', unit: '平方米' },
    ];
    await world.perform(keeper, splitAsset, { assetId, parts, ...decided });
    expect(await now(`'${assetId}'`)).toEqual([
      { name: '猕猴桃分拣加工房', state: 'SPLIT', value: '0', net: '0', handed: '2023-03-10', origins: '0' },
    ]);
    expect(await now(successors(assetId))).toEqual([
      { name: '加工房东段', state: 'HANDED_OVER', value: '3333', net: '3333', handed: '2023-06-01', origins: '3333' },
      { name: '加工房西段', state: 'HANDED_OVER', value: '6667', net: '6666', handed: '2023-06-01', origins: '6667' },
    ]);
    const [{ to_asset_id: part = '' } = {}] = await world.rows<{ to_asset_id: string }>(successors(assetId));
    expect(await heldOn(world, part, 'OWN', '2023-06-01', late)).toEqual(await heldOn(world, assetId, 'OWN', '2023-05-31', late));
    expect(await heldOn(world, assetId, 'OWN', '2023-06-01', late)).toEqual([]);
    // A part of what was handed over is not handed over again.
    await expect(handedOver(world, part)).rejects.toThrow('HANDOVER_MUST_BE_FIRST');
    expect((await world.refusalOf(keeper, splitAsset, { assetId, parts, ...decided })).code).toBe('MOVE_MUST_FIT_STATE');
    expect(await brokenRights(world)).toEqual([]);
  });

  test('what does not fit is refused, the first rule that says no first', async () => {
    const { keeper, yunfengReviewer } = world.people;
    const assetId = await confirmedAsset(world, { originalValue: 100n, netValue: 100n });
    const parts = [
      { name: '甲', originalValue: 40n },
      { name: '乙', originalValue: 60n },
    ];
    const refused = async (change: object, by = keeper) =>
      (await world.refusalOf(by, splitAsset, { assetId, parts, ...decided, ...change })).code;
    const quantity = [{ ...parts[0], quantity: '0.0', unit: '亩' }];
    const dated = { splitOn: '2023-05-31' };
    expect(await refused({ splitOn: '2023-06-02' }, yunfengReviewer)).toBe('ROLE_MUST_FIT_MOVE');
    expect(await refused({ splitOn: '2023-06-02', parts: quantity })).toBe('EVENT_MUST_NOT_LIE_AHEAD');
    expect(await refused({ parts: quantity })).toBe('PART_QUANTITY_MUST_HAVE_UNIT');
    expect(await refused({ parts: [{ ...parts[0], quantity: '1' }] })).toBe('PART_QUANTITY_MUST_HAVE_UNIT');
    expect(await refused({ parts: [parts[0]], ...dated })).toBe('PARTS_MUST_BE_SEVERAL');
    expect(await refused({ parts: [parts[0], { ...parts[0], name: '甲 ' }], ...dated })).toBe('ASSETS_MUST_BE_DISTINCT');
    expect(await refused({ parts: [parts[0], { ...parts[1], originalValue: 59n }], ...dated })).toBe('PARTS_MUST_MAKE_VALUE');
    expect(await refused(dated)).toBe('LATER_RECORD_MUST_NOT_STAND');
    await world.perform(keeper, pledgeAsset, { assetId, until: '2023-12-31', ...decided });
    expect(await refused({ parts: [] })).toBe('ASSET_MUST_NOT_BE_PLEDGED');
  });
});

describe('assets are merged', () => {
  test('each right is held in proportion to the values brought in; sources of one project add up', async () => {
    const { keeper } = world.people;
    const projectId = await settledByHand(world, { settlementFen: 10_000n });
    const ids = await registeredAssets(world, projectId, [3_000n, 4_000n]);
    for (const id of ids) await world.perform(keeper, confirmRights, confirming(id, parties.shilingCollective));
    const [one = '', other = ''] = ids;
    await world.perform(keeper, transferRights, {
      assetId: other,
      rights: [ownedBy([parties.yunfengCollective, '1/3'], [parties.shilingCollective, '2/3'])],
      from: '2023-06-01',
      ...decided,
    });
    const what = { assetIds: [one, other], name: '产业设施（合并）', ...decided };
    const { id } = await world.perform(keeper, mergeAssets, what);
    // 3 000 whole and 4 000 in thirds: 12 000 parts of 21 000 thirds … of the whole 17/21 and 4/21.
    expect(await heldOn(world, id, 'OWN', '2023-06-01', late)).toEqual([
      '云峰镇狮岭村股份经济合作联合社 17/21',
      '云峰镇集体经济联合总社 4/21',
    ]);
    expect(await heldOn(world, id, 'EARN', '2023-06-01', late)).toEqual(['云峰镇狮岭村股份经济合作联合社 1/1']);
    expect(await now(`'${id}', '${one}'`)).toMatchObject([
      { state: 'MERGED', value: '0', origins: '0' },
      { state: 'CONFIRMED', value: '7000', net: '7000', origins: '7000' },
    ]);
    expect(await world.rows('select count(*)::int as count from asset_origin where asset_id = ?', [id])).toEqual([{ count: 1 }]);
    expect((await world.refusalOf(keeper, mergeAssets, what)).code).toBe('MOVE_MUST_FIT_STATE');
    expect(await brokenRights(world)).toEqual([]);
  });

  test('only distinct assets of one place, class and form', async () => {
    const { keeper } = world.people;
    const one = await confirmedAsset(world);
    const road = await confirmedAsset(world, { class: 'PUBLIC_WELFARE' });
    const herd = await confirmedAsset(world, { form: 'BIOLOGICAL' });
    const far = await formedAsset(world, { placeCode: jinling, ownerPartyId: parties.jinlingCollective }, world.people.bailiReviewer);
    await world.perform(keeper, confirmRights, confirming(far, parties.jinlingCollective));
    const refused = async (...assetIds: string[]) =>
      (await world.refusalOf(keeper, mergeAssets, { assetIds, name: '合', ...decided })).code;
    expect(await refused(one, 'none')).toBe('ASSET_MUST_EXIST');
    expect(await refused(one, one.toUpperCase(), road)).toBe('ASSETS_MUST_BE_DISTINCT');
    expect(await refused(one)).toBe('PARTS_MUST_BE_SEVERAL');
    for (const other of [road, herd, far]) expect(await refused(one, other)).toBe('ASSETS_MUST_BE_ALIKE');
  });
});
