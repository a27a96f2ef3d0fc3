import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { transferRights } from '../../server/assets/actions/transfer-rights.js';
import { rightsInvariants } from '../../server/assets/rules/rights-invariants.js';
import { asOwner } from '../../server/database/session.js';
import { newId } from '../../server/kernel/ids.js';
import { type Parties, partiesOf } from '../world/assets.js';
import { openWorld, type World } from '../world/world.js';
import { brokenRights, confirmedAsset, handedOver, ownedBy } from './confirmed.js';

let world: World;
let parties: Parties;
let assetId: string;
beforeAll(async () => {
  world = await openWorld('2023-03-10');
  parties = await partiesOf(world);
  assetId = await confirmedAsset(world);
  await handedOver(world, assetId);
});
afterAll(() => world.close());

const owner = (statements: readonly (readonly [sql: string, parameters?: unknown[]])[]) =>
  asOwner(world.orm, async (em) => {
    for (const [sql, parameters = []] of statements) await em.execute(sql, parameters);
  });

/** A right written past all rules: held from a day on, half by its one holder. */
const right = (id: string, from: string, to: string | null, whole: number): readonly [string, unknown[]] => [
  `insert into asset_right (id, asset_id, place_code, valid_from, valid_to, known_from, event_id, kind, whole)
   select ?, asset.id, asset.place_code, ?::date, ?::date, now(), event.id, 'OWN', ? from asset join asset_event event on event.asset_id = asset.id and event.number = 1
   where asset.id = ?`,
  [id, from, to, whole, assetId],
];
const holder = (rightId: string, parts: number): readonly [string, unknown[]] => [
  `insert into asset_right_holder (id, right_id, asset_id, place_code, party_id, parts) select ?, ?, asset.id, asset.place_code, ?, ? from asset where asset.id = ?`,
  [newId(), rightId, parties.shilingCollective, parts, assetId],
];

describe('the database itself refuses, whoever writes', () => {
  test('a right that overlaps another of its kind', async () => {
    const id = newId();
    await expect(owner([right(id, '2023-02-01', '2023-02-28', 1), holder(id, 1)])).rejects.toThrow(/asset_right_must_not_overlap/);
  });

  test('a right that begins before its asset was formed', async () => {
    const id = newId();
    await expect(owner([right(id, '2020-11-01', '2020-11-30', 1), holder(id, 1)])).rejects.toThrow(/begins before it was formed/);
  });

  test('shares that do not make the whole, at the end of the transaction', async () => {
    const early = await world.rows<{ id: string }>(`select id from asset_right where asset_id = ? and kind = 'OWN'`, [assetId]);
    const id = newId();
    const ends = [`update asset_right set known_to = now() where id = ?`, [early[0]?.id]] as [string, unknown[]];
    await expect(owner([ends, right(id, '2020-12-01', null, 2), holder(id, 1)])).rejects.toThrow(/make 1 of 2/);
    await expect(owner([holder(early[0]?.id as string, 1)])).rejects.toThrow(/asset_right_holder_once|make 2 of 1/);
  });

  test('a class changed without an event, and a history taken away', async () => {
    await expect(owner([[`update asset_version set class = 'PUBLIC_WELFARE' where asset_id = ?`, [assetId]]])).rejects.toThrow(
      /only ended/,
    );
    const copied = `insert into asset_version (id, asset_id, place_code, valid_from, known_from, code, name, class, form, state, original_fen, net_fen, event_id)
      select ?, asset_id, place_code, valid_from, now(), code, name, 'PUBLIC_WELFARE', form, state, original_fen, net_fen, null from asset_version where asset_id = ? limit 1`;
    await expect(owner([[copied, [newId(), assetId]]])).rejects.toThrow(/"event_id"/);
    await expect(owner([['delete from asset_right']])).rejects.toThrow(/never changed/);
    await expect(owner([[`update asset_right_holder set parts = 2`]])).rejects.toThrow(/never changed/);
  });

  test('a second handover', async () => {
    const again = `insert into asset_handover select gen_random_uuid(), asset_id, place_code, handed_over_on, giver, giver_signed_by, receiver_party_id,
      receiver_signed_by, list_number, note, recorded_by, recorded_at from asset_handover`;
    await expect(owner([[again]])).rejects.toThrow(/asset_handover_once/);
  });
});

// Rows that no rule would let pass are written with the guards of the database put aside, each in a transaction that is given up.
describe('every invariant of rights is seen to fail', () => {
  const spoilt: [name: string, sql: string][] = [
    ['assetEventsAreNumberedWithoutGap', 'update asset set events = events + 1'],
    ['assetVersionsHaveNoGap', `update asset_version set valid_from = valid_from + 1 where state = 'REGISTERED'`],
    ['sharesOfRightsMakeOne', `update asset_right_holder set parts = 2`],
    ['rightsLieWithinAssetLife', `update asset_version set state = 'CONSUMED' where valid_to is null`],
    ['confirmedAssetsHaveOwners', `update asset_right set valid_to = '2023-03-09'`],
    ['householdAssetsBelongToHouseholds', `update asset_version set class = 'HOUSEHOLD'`],
    ['spansComeFromEventsOfTheirAsset', `update asset_right set known_from = known_from - interval '1 day'`],
    ['linesOfAssetsAreWhole', `update asset_version set state = 'SPLIT' where valid_to is null`],
    ['handoversAreMarkedOnAssets', `update asset set handed_over_on = handed_over_on - 1`],
  ];

  test.each(spoilt)('%s', async (name, sql) => {
    const givenUp = new Error('given up');
    const found: unknown[] = [];
    const spoiling = asOwner(world.orm, async (em) => {
      await em.execute(`set local session_replication_role = replica`);
      await em.execute(sql);
      found.push(...(await em.execute<{ broken: string }[]>(rightsInvariants.find((one) => one.name === name)?.sql as string)));
      throw givenUp;
    });
    await expect(spoiling).rejects.toBe(givenUp);
    expect(found.length).toBeGreaterThan(0);
  });

  test('each of them has been spoilt, and none is broken otherwise', async () => {
    expect(spoilt.map(([name]) => name)).toEqual(rightsInvariants.map(({ name }) => name));
    world.clock.moveTo('2023-03-11');
    const change = { assetId, rights: [ownedBy([parties.yunfengCollective, '1'])], documentNumber: '一号', reason: '示例' };
    await world.perform(world.people.keeper, transferRights, change);
    expect(await brokenRights(world)).toEqual([]);
  });

  test('an asset that is not what its events make is named', async () => {
    await asOwner(world.orm, async (em) => {
      await em.execute(`set local session_replication_role = replica`);
      await em.execute(`update asset_right set whole = 2 where kind = 'EARN'`);
      await em.execute(`update asset_right_holder set parts = 2 where right_id in (select id from asset_right where kind = 'EARN')`);
    });
    expect((await brokenRights(world)).join()).toMatch(/its right spans are not those of its events/);
  });
});
