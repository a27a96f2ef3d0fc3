import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { changeAssetClass } from '../../server/assets/actions/change-asset-class.js';
import { changeAssetValue } from '../../server/assets/actions/change-asset-value.js';
import { confirmRights } from '../../server/assets/actions/confirm-rights.js';
import { consumeAsset } from '../../server/assets/actions/consume-asset.js';
import { transferRights } from '../../server/assets/actions/transfer-rights.js';
import { formedAsset, type Parties, partiesOf, registeredAssets, settledByHand } from '../world/assets.js';
import { openWorld, type World } from '../world/world.js';
import { brokenRights, confirmedAsset, confirming, ownedBy } from './confirmed.js';

let world: World;
let parties: Parties;
beforeAll(async () => {
  world = await openWorld('2023-03-10');
  parties = await partiesOf(world);
});
afterAll(() => world.close());

const decided = { documentNumber: '苍农决〔2023〕2号', reason: '领导小组会议决定（示例）' };

const versions = async (assetId: string) =>
  (
    await world.rows<{ said: string }>(
      `select valid_from || ' ' || class || ' ' || state || ' ' || original_fen || '/' || net_fen as said from asset_version
       where asset_id = ? and known_to is null order by valid_from`,
      [assetId],
    )
  ).map(({ said }) => said);

describe('the class of an asset', () => {
  test('is changed by an event, when its owners may own what it becomes', async () => {
    const { keeper, yunfengReviewer } = world.people;
    const assetId = await confirmedAsset(world);
    const change = { assetId, class: 'PUBLIC_WELFARE' as const, ...decided };
    const refused = async (more: object, by = keeper) => (await world.refusalOf(by, changeAssetClass, { ...change, ...more })).code;
    expect(await refused({}, yunfengReviewer)).toBe('ROLE_MUST_FIT_MOVE');
    expect(await refused({ class: 'OPERATIONAL' })).toBe('CLASS_MUST_HAVE_CHANGED');
    expect(await refused({ class: 'HOUSEHOLD' })).toBe('HOUSEHOLD_ASSET_MUST_BELONG_TO_HOUSEHOLD');
    expect(await refused({ from: '2023-03-11' })).toBe('EVENT_MUST_NOT_LIE_AHEAD');
    await world.perform(keeper, changeAssetClass, { ...change, from: '2023-02-01' });
    expect(await versions(assetId)).toEqual([
      '2020-12-01 OPERATIONAL REGISTERED 12000000/12000000',
      '2023-02-01 PUBLIC_WELFARE REGISTERED 12000000/12000000',
      '2023-03-10 PUBLIC_WELFARE CONFIRMED 12000000/12000000',
    ]);
    expect(await refused({ from: '2023-01-15', class: 'HOUSEHOLD' })).toBe('LATER_RECORD_MUST_NOT_STAND');
    const [event] = await world.rows(`select detail, document_number from asset_event where kind = 'CLASS_CHANGED' and asset_id = ?`, [
      assetId,
    ]);
    expect(event).toEqual({ detail: { before: 'OPERATIONAL', after: 'PUBLIC_WELFARE' }, document_number: decided.documentNumber });
    expect(await brokenRights(world)).toEqual([]);
  });

  test('an operational asset may go down to a household, and become a household asset only then', async () => {
    const { keeper } = world.people;
    const assetId = await confirmedAsset(world);
    await world.perform(keeper, transferRights, { assetId, rights: [ownedBy([parties.household, '1'])], ...decided });
    await world.perform(keeper, changeAssetClass, { assetId, class: 'HOUSEHOLD', ...decided });
    const collective = { assetId, rights: [ownedBy([parties.shilingCollective, '1'])], ...decided };
    world.clock.moveTo('2023-03-11');
    expect((await world.refusalOf(keeper, transferRights, collective)).code).toBe('HOUSEHOLD_ASSET_MUST_BELONG_TO_HOUSEHOLD');
    expect(await brokenRights(world)).toEqual([]);
  });
});

describe('the value of an asset', () => {
  test('falls back-dated through all that was recorded later, and never below zero', async () => {
    const { keeper } = world.people;
    const assetId = await confirmedAsset(world);
    const value = (kind: 'DEPRECIATION' | 'IMPAIRMENT' | 'REVALUATION' | 'CORRECTION', amount: bigint, from: string) => ({
      assetId,
      kind,
      amount,
      from,
      ...decided,
    });
    const change = (...given: Parameters<typeof value>) => world.perform(keeper, changeAssetValue, value(...given));
    const refused = async (...given: Parameters<typeof value>) => (await world.refusalOf(keeper, changeAssetValue, value(...given))).code;
    await change('REVALUATION', 9_000_000n, '2022-01-01');
    await change('DEPRECIATION', 600_000n, '2021-12-01');
    expect(await versions(assetId)).toEqual([
      '2020-12-01 OPERATIONAL REGISTERED 12000000/12000000',
      '2021-12-01 OPERATIONAL REGISTERED 12000000/11400000',
      '2022-01-01 OPERATIONAL REGISTERED 12000000/8400000',
      '2023-03-11 OPERATIONAL CONFIRMED 12000000/8400000',
    ]);
    expect(await refused('IMPAIRMENT', 8_400_001n, '2021-06-01')).toBe('NET_VALUE_MUST_STAY_WITHIN_ORIGINAL');
    expect(await refused('REVALUATION', 12_000_001n, '2023-03-11')).toBe('NET_VALUE_MUST_STAY_WITHIN_ORIGINAL');
    expect(await refused('REVALUATION', 1n, '2021-06-01')).toBe('LATER_RECORD_MUST_NOT_STAND');
    expect(await refused('REVALUATION', 8_400_000n, '2023-03-11')).toBe('VALUE_MUST_HAVE_CHANGED');
    expect(await refused('DEPRECIATION', 0n, '2023-03-11')).toBe('VALUE_MUST_HAVE_CHANGED');
    expect(await refused('DEPRECIATION', 1n, '2020-11-30')).toBe('EVENT_MUST_NOT_PRECEDE_FORMING');
    await change('CORRECTION', 12_500_000n, '2020-12-01');
    expect((await versions(assetId)).at(-1)).toBe('2023-03-11 OPERATIONAL CONFIRMED 12500000/8900000');
    expect(await world.rows('select fen::text from asset_origin where asset_id = ? and known_to is null', [assetId])).toEqual([
      { fen: '12500000' },
    ]);
    expect(await brokenRights(world)).toEqual([]);
  });

  test('an original value is corrected within its project’s settlement, its sources named', async () => {
    const { keeper } = world.people;
    const projectId = await settledByHand(world, { settlementFen: 10_000n });
    const [assetId = ''] = await registeredAssets(world, projectId, [6_000n, 3_000n]);
    const correct = { assetId, kind: 'CORRECTION' as const, ...decided, amount: 7_000n };
    const refused = async (more: object) => (await world.refusalOf(keeper, changeAssetValue, { ...correct, ...more })).code;
    expect(await refused({ amount: 7_001n })).toBe('VALUE_MUST_STAY_WITHIN_SETTLEMENT');
    expect(await refused({ origins: [{ amount: 7_000n }] })).toBe('ORIGIN_MUST_BE_OF_ASSET');
    expect(await refused({ origins: [{ projectId, amount: 6_999n }] })).toBe('SOURCES_MUST_MAKE_VALUE');
    await world.perform(keeper, changeAssetValue, {
      ...correct,
      origins: [
        { projectId, amount: 3_000n },
        { projectId, amount: 4_000n },
      ],
    });
    expect((await versions(assetId)).at(-1)).toMatch(/ 7000\/7000$/);
    expect(await brokenRights(world)).toEqual([]);
  });
});

describe('household goods that do not last', () => {
  test('are registered once and end by being consumed', async () => {
    const { keeper, shilingClerk } = world.people;
    const assetId = await formedAsset(world, { name: '鸡苗', class: 'HOUSEHOLD', form: 'BIOLOGICAL', ownerPartyId: parties.household });
    const consume = { assetId, reason: '出栏销售（示例）' };
    expect((await world.refusalOf(shilingClerk, consumeAsset, consume)).code).toBe('MOVE_MUST_FIT_STATE');
    await world.perform(keeper, confirmRights, confirming(assetId, parties.household));
    expect((await world.refusalOf(shilingClerk, consumeAsset, { ...consume, consumedOn: '2023-03-10' })).code).toBe(
      'LATER_RECORD_MUST_NOT_STAND',
    );
    expect((await world.refusalOf(shilingClerk, consumeAsset, { assetId: await confirmedAsset(world), reason: '无' })).code).toBe(
      'ASSET_MUST_BE_OF_HOUSEHOLD',
    );
    world.clock.moveTo('2023-05-01');
    await world.perform(shilingClerk, consumeAsset, consume);
    expect((await versions(assetId)).at(-1)).toBe('2023-05-01 HOUSEHOLD CONSUMED 12000000/0');
    const open = await world.rows('select 1 from asset_right where asset_id = ? and known_to is null and valid_to is null', [assetId]);
    expect(open).toEqual([]);
    expect(await brokenRights(world)).toEqual([]);
  });
});
