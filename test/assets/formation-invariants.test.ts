import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { registerAssets } from '../../server/assets/actions/register-assets.js';
import { formationInvariants } from '../../server/assets/rules/formation-invariants.js';
import { asOwner } from '../../server/database/session.js';
import { formedAsset, listedAsset, registeredAssets, settledByHand } from '../world/assets.js';
import { openWorld, type World } from '../world/world.js';

let world: World;
let projectId: string;
let asset: string;
beforeAll(async () => {
  world = await openWorld('2023-03-10');
  projectId = await settledByHand(world, { settlementFen: 1_000_000n });
  [asset] = (await registeredAssets(world, projectId, [333_333n, 600_000n])) as [string];
  const into = await formedAsset(world, { class: 'OPERATIONAL' });
  const second = await settledByHand(world, { settlementFen: 50_000n });
  const expectedAssetId = await listedAsset(world, second);
  const assets = [{ expectedAssetId, intoAssetId: into, originalValue: 50_000n }];
  await world.perform(world.people.shilingManager, registerAssets, { projectId: second, assets });
});
afterAll(() => world.close());

class Undone extends Error {}

/** The invariants that find something once a fault is planted past every guard; the fault is taken back. */
async function brokenBy(fault: string, parameters: unknown[] = []): Promise<string[]> {
  const broken: string[] = [];
  await asOwner(world.orm, async (em) => {
    // Not even the triggers of the database are asked.
    await em.execute(`set local session_replication_role = 'replica'`);
    if (fault) await em.execute(fault, parameters);
    for (const { name, sql } of formationInvariants) if ((await em.execute(sql)).length > 0) broken.push(name);
    throw new Undone();
  }).catch((error: unknown) => {
    if (!(error instanceof Undone)) throw error;
  });
  return broken;
}

describe('the invariants of formation', () => {
  test('hold after registration, enlargement and inheritance', async () => {
    expect(await brokenBy('')).toEqual([]);
  });

  test.each<[string, string, string[]]>([
    ['an origin is smaller than the value', 'update asset_origin set fen = fen - 1 where asset_id = ?', ['originsMakeOriginalValue']],
    [
      'an origin ends while the value goes on',
      `update asset_origin set valid_to = '2023-02-01' where asset_id = ?`,
      ['originsMakeOriginalValue'],
    ],
    ['an asset has no origin', 'delete from asset_origin where asset_id = ?', ['originsMakeOriginalValue']],
    [
      'a value was put in later without its origin',
      `update asset_version set original_fen = original_fen + 1 where asset_id = ?`,
      ['originsMakeOriginalValue'],
    ],
    ['an asset is nobody’s', 'update asset set expected_asset_id = null where id = ?', ['assetsComeFromSomewhere']],
    [
      'an expected asset names another',
      'update expected_asset set asset_id = null where asset_id = ?',
      ['formationStatesWhatWasFormed', 'assetsComeFromSomewhere'],
    ],
    [
      'an asset is in use before its rights are confirmed',
      `update asset_version set state = 'OPERATING' where asset_id = ?`,
      ['assetStatesFollowMarks'],
    ],
    [
      'an asset was confirmed and is in use, but never handed over',
      `with marked as (update asset set confirmed_on = formed_on where id = ? returning id) update asset_version set state = 'IDLE' from marked where asset_id = marked.id`,
      ['assetStatesFollowMarks'],
    ],
  ])('%s', async (_, fault, names) => {
    expect(await brokenBy(fault, [asset])).toEqual(names);
  });

  test.each<[string, string, string[]]>([
    [
      'the settlement falls below the assets',
      'update settlement set amount_fen = 900000 where project_id = ?',
      ['assetsWithinSettlement', 'formationStatesWhatWasFormed'],
    ],
    [
      'the formation states another sum',
      'update project_formation set formed_fen = formed_fen - 1 where project_id = ?',
      ['formationStatesWhatWasFormed'],
    ],
    ['the formation is gone', 'delete from project_formation where project_id = ?', ['assetsComeFromSomewhere']],
    [
      'something listed was left out',
      `insert into expected_asset (id, project_id, place_code, name, asset_place_code, recorded_by, recorded_at)
      select gen_random_uuid(), project_id, place_code, '遗漏', place_code, recorded_by, now() from project_formation where project_id = ?`,
      ['assetsComeFromSomewhere'],
    ],
    [
      'the project was handed over before its assets',
      `update project set state = 'HANDED_OVER' where id = ?`,
      ['projectsHandOverTheirAssets'],
    ],
    [
      'the project forms none and has some',
      `update project set forms_no_asset_reason = '补助' where id = ?`,
      ['projectsHandOverTheirAssets'],
    ],
  ])('%s', async (_, fault, names) => {
    expect(await brokenBy(fault, [projectId])).toEqual(names);
  });

  test('a project was closed with nothing registered', async () => {
    const bare = await settledByHand(world);
    expect(await brokenBy(`update project set state = 'CLOSED' where id = ?`, [bare])).toEqual(['projectsHandOverTheirAssets']);
  });
});
