import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { allocate, carryOverAllocation, carryOverLine, payClaim, release, returnSurplus } from '../../server/funds/index.js';
import {
  allocated,
  approvedClaim,
  brokenBooks,
  paid,
  receivedDocument,
  released,
  standingProject,
  subsidyClaimOf,
} from '../world/funds.js';
import { openWorld, type World } from '../world/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld('2023-06-01');
});
afterAll(() => world.close());

const finance = () => world.people.financeOfficer;
const reason = '年终结转';

describe('money over the turn of the year', () => {
  test('2024 draws on the accounts of 2024: what lies in 2023 is carried over first, and keeps document and first year', async () => {
    const { lineId } = await receivedDocument(world, { amount: 100_00n });
    const projectId = await standingProject(world);
    const allocationId = await allocated(world, lineId, projectId, 60_00n);
    await released(world, allocationId, 50_00n);
    const claimId = await approvedClaim(world, subsidyClaimOf(projectId, 50_00n));
    await paid(world, claimId, allocationId, 20_00n);
    const early = await world.refusalOf(finance(), carryOverAllocation, { allocationId, fromYear: 2023, reason });
    expect(early.code).toBe('CARRY_OVER_MUST_FOLLOW_YEAR');

    world.clock.moveTo('2024-01-08');
    const pay = { claimId, allocationId, amount: 30_00n, voucherNumber: '付2' };
    const unpaid = await world.refusalOf(world.people.treasurer, payClaim, pay);
    expect([unpaid.code, unpaid.facts]).toEqual([
      'CARRY_OVER_MUST_COME_FIRST',
      { year: 2024, available: '0.00', from: 2023, left: '30.00' },
    ]);
    const toRelease = { allocationId, amount: 10_00n, voucherNumber: '拨2', receivingUnit: '镇' };
    expect((await world.refusalOf(finance(), release, toRelease)).code).toBe('CARRY_OVER_MUST_COME_FIRST');
    const lay = { lineId, projectId, amount: 40_00n, disposition: 'KEPT' as const, approvalNumber: '苍农领〔2024〕1号' };
    expect((await world.refusalOf(finance(), allocate, lay)).code).toBe('CARRY_OVER_MUST_COME_FIRST');

    const ofAllocation = await world.perform(finance(), carryOverAllocation, {
      allocationId,
      fromYear: 2023,
      carriedOn: '2023-12-31',
      reason,
    });
    await world.perform(finance(), carryOverLine, { lineId, fromYear: 2023, carriedOn: '2024-01-02', reason });
    const [row] = await world.rows(
      'select first_year, from_year, to_year, allocated_fen::int as allocated, released_fen::int as released from carry_over where id = ?',
      [ofAllocation.id],
    );
    expect(row).toEqual({ first_year: 2023, from_year: 2023, to_year: 2024, allocated: 10_00, released: 30_00 });
    await world.perform(world.people.treasurer, payClaim, pay);
    await world.perform(finance(), release, toRelease);
    await world.perform(finance(), allocate, lay);
    const again = await world.refusalOf(finance(), carryOverLine, { lineId, fromYear: 2023, reason });
    expect(again.code).toBe('CARRY_OVER_MUST_HAVE_BALANCE');
    expect((await world.refusalOf(finance(), carryOverAllocation, { allocationId, fromYear: 2023, reason })).code).toBe(
      'CARRY_OVER_MUST_HAVE_BALANCE',
    );
  });

  test('quota of the coming year that was issued in advance is used before that year begins', async () => {
    world.clock.moveTo('2023-12-29');
    const { lineId } = await receivedDocument(world, {
      year: 2024,
      advanceIssued: true,
      issuedOn: '2023-12-28',
      receivedOn: '2023-12-29',
      amount: 10_00n,
    });
    const projectId = await standingProject(world);
    const allocationId = await allocated(world, lineId, projectId, 10_00n);
    world.clock.moveTo('2024-01-08');
    await released(world, allocationId, 10_00n);
    expect(await world.rows('select year from allocation where id = ?', [allocationId])).toEqual([{ year: 2024 }]);
  });

  test('what nobody took for two years is no longer carried over but returned', async () => {
    world.clock.moveTo('2025-12-31');
    const { lineId } = await receivedDocument(world, { amount: 100_00n, issuedOn: '2023-03-15', receivedOn: '2023-03-20' });
    for (const fromYear of [2023, 2024]) await world.perform(finance(), carryOverLine, { lineId, fromYear, reason });
    const refusal = await world.refusalOf(finance(), carryOverLine, { lineId, fromYear: 2025, reason });
    expect([refusal.code, refusal.facts]).toEqual(['CARRY_OVER_MUST_STAY_WITHIN_YEARS', { first: 2023, years: 2, to: 2026 }]);
    await world.perform(finance(), returnSurplus, {
      lineId,
      amount: 100_00n,
      decisionNumber: '苍财〔2025〕77号',
      reason: '连续两年未用完',
    });
  });
});

test('after all that, the books are whole', async () => {
  expect(await brokenBooks(world)).toEqual([]);
});
