import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asOwner } from '../../server/database/session.js';
import { recordColourChecks, reverseIncome } from '../../server/stewardship/index.js';
import { incomeInvariants } from '../../server/stewardship/rules/income-invariants.js';
import { brokenIncome, distributionIn, duesIn, earningAsset, received, signedLease } from '../world/income.js';
import { shiling } from '../world/people.js';
import { openWorld, type World } from '../world/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld('2023-07-05');
  const { id } = await earningAsset(world);
  const dues = await duesIn(world, await signedLease(world, id));
  await received(world, id, { dueId: dues[0]?.id as string, amount: 1_000_00n });
  const wrong = await received(world, id, { amount: 1_00n });
  await world.perform(world.people.financeOfficer, reverseIncome, { id: wrong, reason: '错账' });
  await distributionIn(world, 'PAID', id, 900_00n);
  await world.perform(world.people.keeper, recordColourChecks, { placeCode: shiling, year: 2023, quarter: 2 });
});
afterAll(() => world.close());

class Undone extends Error {}

/** What an invariant finds when rows are changed behind the back of every trigger; nothing of it stays. */
async function foundAfter(tampering: string, name: string): Promise<string[]> {
  let found: string[] = [];
  await asOwner(world.orm, async (em) => {
    await em.execute('set local session_replication_role = replica');
    await em.execute(tampering);
    const invariant = incomeInvariants.find((each) => each.name === name);
    found = (await em.execute<{ broken: string }[]>(invariant?.sql as string)).map(({ broken }) => broken);
    throw new Undone();
  }).catch((error) => {
    if (!(error instanceof Undone)) throw error;
  });
  return found;
}

const tamperings = [
  ['incomeWithinDue', `update income_due set amount_fen = 99999 where number = 1`, /received 100000 fen/],
  ['duesFollowContract', 'update lease set rent_fen = rent_fen + 1', /of lease 租/],
  ['duesFollowContract', `update income_due set lapsed_on = '2023-09-01' where number = 4`, /of lease 租/],
  ['reversalsTakeIncomeBackWhole', 'update income set amount_fen = amount_fen - 1 where reverses_id is not null', /reversal/],
  ['distributedWasReceived', `update income set received_on = '2023-07-06' where reverses_id is null`, /on 2023-07-05: received -100/],
  ['sharesMakeDistribution', `delete from distribution_share where use = 'UPKEEP'`, /90000 fen, shares 81000/],
  ['leasedAssetsAreThere', `update asset_version set state = 'DISPOSED' where known_to is null and valid_to is null`, /is DISPOSED/],
  ['coloursFollowIndicators', 'update colour_filing set green = green + 7', /filing .* counts 7/],
] as const;

describe('the invariants of income', () => {
  test('hold of what acts have written', async () => {
    expect(await brokenIncome(world)).toEqual([]);
  });

  test.each(tamperings)('%s finds what is broken: %s', async (name, tampering, words) => {
    const found = await foundAfter(tampering, name);
    expect(found.join()).toMatch(words);
  });

  test('are all seen to fail here', () => {
    expect(new Set(tamperings.map(([name]) => name))).toEqual(new Set(incomeInvariants.map(({ name }) => name)));
  });
});
