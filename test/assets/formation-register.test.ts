import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { amendExpectedAsset } from '../../server/assets/actions/amend-expected-asset.js';
import { listExpectedAsset } from '../../server/assets/actions/list-expected-asset.js';
import { type AssetToRegister, registerAssets } from '../../server/assets/actions/register-assets.js';
import { withdrawExpectedAsset } from '../../server/assets/actions/withdraw-expected-asset.js';
import type { Viewer } from '../../server/kernel/viewer.js';
import { formedAsset, listedAsset, partiesOf, registeredAssets, settledByHand } from '../world/assets.js';
import { jinling } from '../world/people.js';
import { openWorld, type World } from '../world/world.js';

let world: World;
let manager: Viewer;
beforeAll(async () => {
  world = await openWorld('2023-03-10');
  manager = world.people.shilingManager;
});
afterAll(() => world.close());

const code = async (refusal: Promise<{ code: string }>) => (await refusal).code;
const register = (projectId: string, assets: AssetToRegister[], expensedReason: string | null = null) => ({
  projectId,
  assets,
  expensedReason,
});

describe('an expected asset', () => {
  test('is listed as far as it is known, completed, and withdrawn with its reason', async () => {
    const projectId = await settledByHand(world);
    const { shilingCollective, company, household } = await partiesOf(world);
    const { id } = await world.perform(world.people.shilingClerk, listExpectedAsset, { projectId, name: '村道' });
    const amend = (change: object) => code(world.refusalOf(manager, amendExpectedAsset, { id, ...change }));
    expect(await amend({ class: 'HOUSEHOLD', ownerPartyId: shilingCollective })).toBe('HOUSEHOLD_ASSET_MUST_BELONG_TO_HOUSEHOLD');
    expect(await amend({ ownerPartyId: company })).toBe('OWNER_MUST_BE_ABLE_TO_OWN');
    expect(await amend({ assetPlaceCode: jinling })).toBe('ASSET_PLACE_MUST_LIE_IN_PROJECT');
    expect(await amend({ quantity: '-1', unit: '公里' })).toBe('QUANTITY_MUST_BE_POSITIVE');
    await world.perform(manager, amendExpectedAsset, { id, version: 1, class: 'OPERATIONAL', form: 'FIXED', ownerPartyId: household });
    expect(await amend({ version: 1 })).toBe('ASSET_VERSION_MUST_BE_CURRENT');
    expect(await code(world.refusalOf(manager, withdrawExpectedAsset, { id, reason: ' ' }))).toBe('EXPECTED_ASSET_REASON_MUST_BE_GIVEN');
    await world.perform(manager, withdrawExpectedAsset, { id, reason: '设计变更，未建设' });
    expect(await amend({})).toBe('EXPECTED_ASSET_MUST_BE_STANDING');
    expect(await code(world.refusalOf(world.people.jinlingClerk, amendExpectedAsset, { id }))).toBe('EXPECTED_ASSET_MUST_EXIST');
    expect(await code(world.refusalOf(manager, amendExpectedAsset, { id: 'x' }))).toBe('EXPECTED_ASSET_MUST_EXIST');
  });

  test('is listed only while the project may still form something', async () => {
    const projectId = await settledByHand(world);
    const list = () => code(world.refusalOf(manager, listExpectedAsset, { projectId, name: '村道' }));
    await world.rows(`update project set state = 'PREPARING' where id = ?`, [projectId]);
    expect(await list()).toBe('FORMATION_MUST_FIT_STATE');
    await world.rows(`update project set state = 'HANDED_OVER' where id = ?`, [projectId]);
    expect(await list()).toBe('FORMATION_MUST_FIT_STATE');
    await world.rows(`update project set state = 'ACCEPTED', forms_no_asset_reason = '补助到户' where id = ?`, [projectId]);
    expect(await list()).toBe('PROJECT_MUST_NOT_BE_MARKED_AS_FORMING_NONE');
    expect(await code(world.refusalOf(manager, listExpectedAsset, { projectId, name: ' ' }))).toBe(
      'PROJECT_MUST_NOT_BE_MARKED_AS_FORMING_NONE',
    );
  });
});

describe('the assets of a project', () => {
  test('are registered in one act, each with its origin; the rest is explained', async () => {
    const projectId = await settledByHand(world, { settlementFen: 1_000_000n });
    const [road, pipes] = await registeredAssets(world, projectId, [333_333n, 666_666n]);
    const rows = await world.rows('select id, code, formed_on::text, accepted_on::text from asset where id in (?, ?) order by code', [
      road,
      pipes,
    ]);
    expect(rows).toMatchObject([
      { id: road, formed_on: '2023-01-10', accepted_on: '2023-02-01' },
      { id: pipes, formed_on: '2023-01-10' },
    ]);
    const [first, second] = rows.map((row) => Number(String(row['code']).slice(-6)));
    expect(second).toBe((first as number) + 1);
    expect(
      await world.rows('select formed_fen::text, expensed_fen::text from project_formation where project_id = ?', [projectId]),
    ).toEqual([{ formed_fen: '999999', expensed_fen: '1' }]);
    expect(await world.rows('select sum(fen)::text from asset_origin where project_id = ?', [projectId])).toEqual([{ sum: '999999' }]);
    expect(await code(world.refusalOf(manager, listExpectedAsset, { projectId, name: '又一项' }))).toBe('FORMATION_MUST_BE_FIRST');
    expect(await code(world.refusalOf(manager, registerAssets, register(projectId, [])))).toBe('FORMATION_MUST_BE_FIRST');
  });

  test('are refused when they do not fit', async () => {
    const projectId = await settledByHand(world, { settlementFen: 1_000n });
    const a = await listedAsset(world, projectId, { name: '甲' });
    const b = await listedAsset(world, projectId, { name: '乙' });
    const both = (one: object = {}, other: object = {}) => [
      { expectedAssetId: a, originalValue: 400n, ...one },
      { expectedAssetId: b, originalValue: 600n, ...other },
    ];
    const refused = (assets: AssetToRegister[], reason?: string) =>
      world.refusalOf(manager, registerAssets, register(projectId, assets, reason));
    expect(await refused(both({}, { originalValue: 601n }))).toMatchObject({
      code: 'ASSETS_MUST_NOT_EXCEED_SETTLEMENT',
      facts: { sum: '10.01', settlement: '10.00', over: '0.01' },
    });
    expect(await refused(both({}, { originalValue: 599n }))).toMatchObject({
      code: 'EXPENSED_REST_MUST_BE_EXPLAINED',
      facts: { rest: '0.01' },
    });
    expect(await refused(both({ intoAssetId: 'x' }))).toMatchObject({ code: 'ASSET_MUST_EXIST' });
    expect(await refused(both({ formedOn: '2023-01-09' }))).toMatchObject({ code: 'FORMING_MUST_FOLLOW_COMPLETION' });
    expect(await world.rows('select id from project_formation where project_id = ?', [projectId])).toEqual([]);
    expect(await world.rows('select id from asset where expected_asset_id in (?, ?)', [a, b])).toEqual([]);
  });

  test('a further project’s money goes into an asset that is there', async () => {
    const into = await formedAsset(world, { originalValue: 10_000n, netValue: 8_000n, class: 'OPERATIONAL', formedOn: '2020-12-01' });
    const projectId = await settledByHand(world, { settlementFen: 5_000n });
    const expectedAssetId = await listedAsset(world, projectId, { class: 'PUBLIC_WELFARE' });
    const line = { expectedAssetId, intoAssetId: into, originalValue: 5_000n };
    expect(await code(world.refusalOf(manager, registerAssets, register(projectId, [line])))).toBe('ENLARGED_ASSET_MUST_BE_ALIKE');
    await world.perform(manager, amendExpectedAsset, { id: expectedAssetId, class: 'OPERATIONAL' });
    await world.perform(manager, registerAssets, register(projectId, [{ ...line, quantity: '450', unit: '平方米' }]));
    expect(
      await world.rows(
        `select valid_from::text, original_fen::text, net_fen::text, trim_scale(quantity)::text as quantity from asset_version
        where asset_id = ? and known_to is null order by valid_from`,
        [into],
      ),
    ).toEqual([
      { valid_from: '2020-12-01', original_fen: '10000', net_fen: '8000', quantity: '300' },
      { valid_from: '2023-01-10', original_fen: '15000', net_fen: '13000', quantity: '450' },
    ]);
    expect(await world.rows('select kind from asset_event where asset_id = ? order by number', [into])).toEqual([
      { kind: 'FORMED' },
      { kind: 'ENLARGED' },
    ]);
    expect(await world.rows('select asset_id from expected_asset where id = ?', [expectedAssetId])).toEqual([{ asset_id: into }]);
  });
});
