import 'reflect-metadata';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type PlanUpkeep, planUpkeep, recordUpkeep, requestDisposal, valueDisposal } from '../../server/stewardship/index.js';
import { brokenDisposals, requestOf, valuationOf } from '../world/disposal.js';
import { settlePeople } from '../world/people.js';
import { type PostgresServer, startPostgres } from '../world/postgres.js';
import { standingAsset } from '../world/standing-asset.js';
import { type World, worldOver } from '../world/world.js';

let postgres: PostgresServer;
let world: World;
beforeAll(async () => {
  postgres = await startPostgres();
  const orm = await postgres.openDatabase(8);
  const database = { orm, statements: [], reset: () => undefined, close: () => orm.close() };
  world = worldOver(database, await settlePeople(orm), '2023-06-01');
}, 120_000);
afterAll(async () => {
  await world?.close();
  await postgres?.stop();
});

/** How many of several acts at once went through, and what the others were refused with. */
async function outcome(acts: readonly Promise<unknown>[]) {
  const settled = await Promise.allSettled(acts);
  const codes = settled.flatMap((one) => (one.status === 'rejected' ? [(one.reason as { code?: string }).code ?? String(one.reason)] : []));
  return { done: settled.length - codes.length, codes: [...new Set(codes)] };
}

test('of several requests at once one opens a disposal, and of several valuations one is kept', async () => {
  const { shilingClerk, yunfengReviewer, yunfengOfficer } = world.people;
  const asset = await standingAsset(world);
  const requests = [shilingClerk, yunfengReviewer, yunfengOfficer, shilingClerk].map((by) =>
    world.perform(by, requestDisposal, requestOf(world, asset)),
  );
  expect(await outcome(requests)).toEqual({ done: 1, codes: ['DISPOSAL_MUST_BE_ONLY'] });
  const [row] = await world.rows<{ id: string }>('select id from disposal where asset_id = ?', [asset.id]);
  const value = { id: row?.id as string, version: 1, ...valuationOf(world) };
  const valuations = [1n, 2n, 3n].map((valuation) => world.perform(shilingClerk, valueDisposal, { ...value, valuation }));
  expect(await outcome(valuations)).toEqual({ done: 1, codes: ['DISPOSAL_VERSION_MUST_BE_CURRENT'] });
  expect(await brokenDisposals(world)).toEqual([]);
});

test('of several records of one round one is kept, and of several plans the later ones must follow', async () => {
  const { shilingClerk, yunfengReviewer } = world.people;
  const asset = await standingAsset(world);
  const plan = {
    ...{ assetId: asset.id, partyId: asset.parties[0] as string, moneySource: 'LABOUR', yearlyCost: 0n, rhythm: 'MONTHLY' },
    ...{ duties: '清淤', beginsOn: '2023-01-01' },
  } as const satisfies PlanUpkeep;
  expect(await outcome([1, 2, 3].map(() => world.perform(shilingClerk, planUpkeep, plan)))).toEqual({
    done: 1,
    codes: ['UPKEEP_PLAN_MUST_FOLLOW'],
  });
  const [row] = await world.rows<{ id: string }>('select id from upkeep_plan where asset_id = ?', [asset.id]);
  const round = { planId: row?.id as string, dueOn: '2023-01-31', doneOn: '2023-01-30', cost: 0n, doneBy: '护渠员', proof: '照片' };
  const records = [shilingClerk, yunfengReviewer, shilingClerk].map((by) => world.perform(by, recordUpkeep, round));
  expect(await outcome(records)).toEqual({ done: 1, codes: ['UPKEEP_ROUND_MUST_BE_RECORDED_ONCE'] });
});
