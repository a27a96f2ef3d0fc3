import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { verifyChains } from '../../server/audit/index.js';
import type { Orm } from '../../server/database/orm.js';
import { asOwner } from '../../server/database/session.js';
import { allocate, payClaim, receiveDocument, release } from '../../server/funds/index.js';
import { Refusal } from '../../server/kernel/refusal.js';
import {
  allocated,
  approvedClaim,
  brokenBooks,
  documentOf,
  receivedDocument,
  releasedMoney,
  standingProject,
  subsidyClaimOf,
} from '../world/funds.js';
import { settlePeople } from '../world/people.js';
import { type PostgresServer, startPostgres } from '../world/postgres.js';
import { type World, worldOver } from '../world/world.js';

let server: PostgresServer;
let orm: Orm;
let world: World;
beforeAll(async () => {
  server = await startPostgres();
  orm = await server.openDatabase(16);
  world = worldOver({ orm, statements: [], reset: () => undefined, close: async () => undefined }, await settlePeople(orm), '2023-06-01');
});
afterAll(async () => {
  await orm?.close();
  await server?.stop();
});

const outcomeOf = (promise: Promise<{ id: string }>) =>
  promise.then(
    ({ id }) => id,
    (error) => {
      if (error instanceof Refusal) return error.code;
      throw error;
    },
  );
const many = <T>(count: number, make: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => make(index)));
const sumOf = async (sql: string, id: string) => BigInt((await world.rows<{ fen: string }>(sql, [id]))[0]?.fen ?? 0);
const chains = () => asOwner(orm, (em) => verifyChains(em));

describe('many at once on real PostgreSQL', () => {
  test('64 payments against one released amount that covers 40: never a fen too much, no request lost', async () => {
    const { projectId, allocationId } = await releasedMoney(world, 40n * 250_01n + 1n);
    const claimId = await approvedClaim(world, subsidyClaimOf(projectId, 64n * 250_01n));
    const pay = (index: number) =>
      outcomeOf(
        world.perform(world.people.treasurer, payClaim, {
          claimId,
          allocationId,
          amount: 250_01n,
          voucherNumber: `付${index}`,
          requestKey: `payment-${index}`,
        }),
      );
    const first = await many(64, pay);
    const made = first.filter((outcome) => outcome !== 'PAYMENTS_MUST_NOT_EXCEED_RELEASED');
    expect(made).toHaveLength(40);
    expect(new Set(made).size).toBe(40);
    expect(await sumOf('select sum(amount_fen)::text as fen from payment where claim_id = ?', claimId)).toBe(40n * 250_01n);
    // The same requests again, all at once: the paid ones answer what they answered, the refused ones are refused again.
    expect(await many(64, pay)).toEqual(first);
    expect(await sumOf('select sum(amount_fen)::text as fen from payment where claim_id = ?', claimId)).toBe(40n * 250_01n);
    expect(await brokenBooks(world)).toEqual([]);
    expect((await chains()).map(({ broken }) => broken)).toEqual([null]);
  });

  test('payments of 16 claims of two projects on the same line, each request sent twice at once', async () => {
    const { lineId } = await receivedDocument(world, { amount: 100_000_00n });
    const projects = await many(2, () => standingProject(world));
    const claims: { claimId: string; allocationId: string }[] = [];
    for (const projectId of projects) {
      const allocationId = await allocated(world, lineId, projectId, 16_00n);
      await world.perform(world.people.financeOfficer, release, {
        ...{ allocationId, amount: 16_00n, voucherNumber: '拨1', receivingUnit: '镇' },
      });
      for (let index = 0; index < 8; index += 1)
        claims.push({ claimId: await approvedClaim(world, subsidyClaimOf(projectId, 1_00n)), allocationId });
    }
    const outcomes = await many(32, (index) => {
      const claim = claims[index % 16] as { claimId: string; allocationId: string };
      return outcomeOf(
        world.perform(world.people.treasurer, payClaim, {
          ...claim,
          amount: 1_00n,
          voucherNumber: '付',
          requestKey: `sent-twice-${index % 16}`,
        }),
      );
    });
    expect(outcomes.slice(0, 16)).toEqual(outcomes.slice(16));
    expect(new Set(outcomes).size).toBe(16);
    const states = await world.rows('select state, count(*)::int as count from claim where amount_fen = 100 group by state');
    expect(states).toEqual([{ state: 'PAID', count: 16 }]);
  });

  test('16 allocations at once stay within the budget of one project', async () => {
    const { lineId } = await receivedDocument(world, { amount: 100_000_00n });
    const projectId = await standingProject(world, { budgetFen: 10_00n });
    const input = { lineId, projectId, amount: 1_00n, disposition: 'KEPT' as const, approvalNumber: '苍农领〔2023〕6号' };
    const outcomes = await many(16, () => outcomeOf(world.perform(world.people.financeOfficer, allocate, input)));
    expect(outcomes.filter((outcome) => outcome === 'ALLOCATIONS_MUST_NOT_EXCEED_BUDGET')).toHaveLength(6);
  });

  test('16 allocations at once to as many projects stay within the line', async () => {
    const { lineId } = await receivedDocument(world, { amount: 10_00n });
    const projects = await many(16, () => standingProject(world));
    const input = { lineId, amount: 1_00n, disposition: 'KEPT' as const, approvalNumber: '苍农领〔2023〕6号' };
    const outcomes = await many(16, (index) =>
      outcomeOf(world.perform(world.people.financeOfficer, allocate, { ...input, projectId: projects[index] as string })),
    );
    expect(outcomes.filter((outcome) => outcome === 'ALLOCATIONS_MUST_NOT_EXCEED_LINE')).toHaveLength(6);
  });

  test('one document registered by eight at once is registered once', async () => {
    const spellings = ['川财农〔2023〕900号', '川财农[2023]900号', '川财农﹝2023﹞ 900 號', '川财农（2023）0900号'];
    const outcomes = await many(8, (index) =>
      outcomeOf(world.perform(world.people.financeOfficer, receiveDocument, documentOf({ number: spellings[index % 4] as string }))),
    );
    expect(outcomes.filter((outcome) => outcome === 'DOCUMENT_NUMBER_MUST_BE_NEW')).toHaveLength(7);
  });

  test('after all that, books and chain are whole', async () => {
    expect(await brokenBooks(world)).toEqual([]);
    expect((await chains()).map(({ broken }) => broken)).toEqual([null]);
  });
});
