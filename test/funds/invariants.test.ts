import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asOwner } from '../../server/database/session.js';
import { adjust, carryOverAllocation, carryOverLine, consolidate, funds, reclaim, reversePayment } from '../../server/funds/index.js';
import {
  allocated,
  approvedClaim,
  brokenBooks,
  paid,
  receivedDocument,
  released,
  settledAt,
  signedContract,
  standingProject,
  worksClaimOf,
} from '../world/funds.js';
import { openWorld, type World } from '../world/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld('2023-06-01');
  const { financeOfficer } = world.people;
  const decision = { decisionNumber: '苍农领〔2023〕9号', decisionDate: '2023-05-20', reason: '示例' };
  const { lineId } = await receivedDocument(world, { amount: 1000_00n });
  const projectId = await standingProject(world);
  const allocationId = await allocated(world, lineId, projectId, 300_00n);
  await released(world, allocationId, 200_00n);
  const contractId = await signedContract(world, projectId, 200_00n, 50);
  const claimId = await approvedClaim(world, worksClaimOf(projectId, contractId, 100_00n));
  const wrong = await paid(world, claimId, allocationId, 60_00n);
  await world.perform(financeOfficer, reversePayment, { id: wrong, reason: '退票' });
  await paid(world, claimId, allocationId, 100_00n);
  await world.perform(financeOfficer, adjust, {
    fromAllocationId: allocationId,
    toProjectId: await standingProject(world),
    amount: 50_00n,
    ...decision,
  });
  await world.perform(financeOfficer, reclaim, { allocationId, amount: 10_00n, reason: '示例' });
  await world.perform(financeOfficer, consolidate, { lineId, amount: 100_00n, channel: 'CONSOLIDATED', ...decision });
  world.clock.moveTo('2024-01-05');
  await settledAt(world, projectId, 200_00n, '2024-01-05');
  const retention = await approvedClaim(world, worksClaimOf(projectId, contractId, 5_00n, { isRetention: true }));
  await world.perform(financeOfficer, carryOverLine, { lineId, fromYear: 2023, reason: '示例' });
  await world.perform(financeOfficer, carryOverAllocation, { allocationId, fromYear: 2023, reason: '示例' });
  await paid(world, retention, allocationId, 5_00n);
});
afterAll(() => world.close());

/** Breaks rows with all triggers and keys asleep, asks one invariant, and forgets it all. */
async function brokenAfter(name: string, damage: string): Promise<string[]> {
  const invariant = funds.invariants.find((each) => each.name === name);
  let found: string[] = [];
  const forget = new Error('forget');
  await asOwner(world.orm, async (em) => {
    await em.execute(`set local session_replication_role = replica`);
    await em.execute(damage);
    found = (await em.execute<{ broken: string }[]>(invariant?.sql ?? '')).map(({ broken }) => broken);
    throw forget;
  }).catch((error) => {
    if (error !== forget) throw error;
  });
  return found;
}

test('the tale breaks nothing', async () => {
  expect(await brokenBooks(world)).toEqual([]);
});

describe('each invariant sees its own damage', () => {
  const first = (table: string) => `(select min(id::text)::uuid from ${table})`;
  test.each([
    ['allocationsWithinLine', `delete from posting where act = 'RECEIVE'`],
    ['paymentsWithinReleasesWithinAllocation', `update posting set amount_fen = amount_fen * 100 where act = 'PAY'`],
    ['allocationsWithinBudget', `update project set budget_fen = 1`],
    ['allocationsWithinBudget', `update settlement set amount_fen = 1`],
    ['paymentsFollowProgress', `update progress_item set quantity_done = 49`],
    ['paymentsFollowProgress', `update payment set amount_fen = 601 where is_retention`],
    ['allocationIsConserved', `update posting set act = 'SPEND' where act = 'RECLAIM'`],
    ['paymentsAfterDocument', `update payment set paid_on = '2023-01-19'`],
    ['paymentsAfterDocument', `update allocation set allocated_on = '2025-01-01'`],
    ['sourceStaysWithMoney', `update posting set origin = entry_id`],
    ['sourceStaysWithMoney', `update allocation set line_id = id`],
    ['sourceStaysWithMoney', `update fund_document set amount_fen = amount_fen + 1`],
    ['sourceStaysWithMoney', `update consolidation set amount_fen = amount_fen + 1`],
    ['adjustmentHasTwoLegs', `update adjustment set amount_fen = amount_fen + 1`],
    ['adjustmentHasTwoLegs', `delete from allocation where source_adjustment_id is not null`],
    ['moneyOnlyOnLibraryProjects', `delete from performance_target`],
    ['moneyOnlyOnLibraryProjects', `update project set negative_category = '楼堂馆所'`],
    ['carryOverKeepsFirstYear', `update carry_over set first_year = 2022`],
    ['carryOverKeepsFirstYear', `update posting set act = 'MOVE' where act = 'CARRY_OVER'`],
    ['everyFundRowIsBooked', `update disbursement set amount_fen = amount_fen + 1`],
    ['reversalIsBooked', `delete from fund_reversal`],
    ['reversalIsBooked', `update fund_reversal set entry_id = ${first('ledger_entry')}`],
    ['claimStateFitsPayments', `update claim set state = 'APPROVED' where not is_retention`],
    ['claimStateFitsPayments', `update claim set state = 'DRAFT'`],
    ['dutiesOverClaimAreSeparate', `update claim_act set by_person_id = (select by_person_id from claim_act where duty = 'CHECK' limit 1)`],
  ])('%s: %s', async (name, damage) => {
    expect(await brokenAfter(name, damage)).not.toEqual([]);
  });

  test('none is left out', () => {
    expect(funds.invariants).toHaveLength(14);
  });
});

describe('the database itself refuses', () => {
  test.each([
    ['update payment set amount_fen = 1', 'fund_history_stays'],
    ['delete from allocation', 'fund_history_stays'],
    [`update fund_document set title = '改'`, 'fund_history_stays'],
    ['delete from fund_reversal', 'fund_history_stays'],
    [`update claim set payee_account = '6217000012345678'`, 'claim_payee_account_check'],
  ])('%s', async (statement, constraint) => {
    const error = await asOwner(world.orm, (em) => em.execute(statement)).then(
      () => null,
      (caught) => caught,
    );
    expect((error as { constraint?: string } | null)?.constraint).toBe(constraint);
  });

  test('a project that moves takes its money’s rows along', async () => {
    await asOwner(world.orm, (em) => em.execute(`update project set place_code = '510824102211'`));
    expect(await world.rows('select distinct place_code from payment')).toEqual([{ place_code: '510824102211' }]);
    expect(await brokenBooks(world)).toEqual([]);
  });
});
