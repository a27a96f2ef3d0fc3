import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { registerAssets } from '../../server/assets/actions/register-assets.js';
import { registerInheritedAsset } from '../../server/assets/actions/register-inherited-asset.js';
import { formationInvariants } from '../../server/assets/rules/formation-invariants.js';
import type { Orm } from '../../server/database/orm.js';
import { Refusal } from '../../server/kernel/refusal.js';
import { inheritedOf, listedAsset, settledByHand } from '../world/assets.js';
import { settlePeople } from '../world/people.js';
import { type PostgresServer, startPostgres } from '../world/postgres.js';
import { type World, worldOver } from '../world/world.js';

let server: PostgresServer;
let orm: Orm;
let world: World;
beforeAll(async () => {
  server = await startPostgres();
  orm = await server.openDatabase(8);
  world = worldOver({ orm, statements: [], reset: () => undefined, close: async () => undefined }, await settlePeople(orm), '2023-03-10');
}, 120_000);
afterAll(async () => {
  await orm?.close();
  await server?.stop();
});

const outcomeOf = (promise: Promise<{ id: string }>) =>
  promise.then(
    () => 'DONE',
    (error) => {
      if (error instanceof Refusal) return error.code;
      throw error;
    },
  );

describe('many at once on real PostgreSQL', () => {
  test('one registration of eight for the same project counts, and no code is given twice or lost', async () => {
    const { shilingManager, yunfengReviewer } = world.people;
    const projectId = await settledByHand(world, { settlementFen: 1_000n });
    const assets = [{ expectedAssetId: await listedAsset(world, projectId), originalValue: 1_000n }];
    const inherited = await inheritedOf(world);
    const outcomes = await Promise.all([
      ...Array.from({ length: 8 }, () => outcomeOf(world.perform(shilingManager, registerAssets, { projectId, assets }))),
      ...Array.from({ length: 8 }, (_, index) =>
        outcomeOf(world.perform(yunfengReviewer, registerInheritedAsset, { ...inherited, name: `存量${index}` })),
      ),
    ]);
    expect(outcomes.slice(0, 8).sort()).toEqual(['DONE', ...Array.from({ length: 7 }, () => 'FORMATION_MUST_BE_FIRST')]);
    expect(outcomes.slice(8)).toEqual(Array.from({ length: 8 }, () => 'DONE'));
    const codes = await world.rows<{ code: string }>('select code from asset order by code');
    expect(codes.map(({ code }) => code)).toEqual(Array.from({ length: 9 }, (_, index) => `510824-2023-00000${index + 1}`));
    for (const { name, sql } of formationInvariants) expect([name, await world.rows(sql)]).toEqual([name, []]);
  });
});
