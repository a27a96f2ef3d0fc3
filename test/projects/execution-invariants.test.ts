import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asOwner } from '../../server/database/session.js';
import { approveChange } from '../../server/projects/actions/approve-change.js';
import { requestChange } from '../../server/projects/actions/request-change.js';
import { supplementContract } from '../../server/projects/actions/supplement-contract.js';
import { executionInvariants } from '../../server/projects/rules/execution-invariants.js';
import { doneProject, settledProject } from '../world/execution.js';
import { moneyByHand } from '../world/projects.js';
import { openWorld, type World } from '../world/world.js';

const hand = moneyByHand();
let world: World;
beforeAll(async () => {
  world = await openWorld('2023-03-01');
  const { shilingManager: manager, recorder } = world.people;
  const { projectId, contractId } = await doneProject(world, hand);
  const today = world.clock.today();
  const { id: changeRequestId } = await world.perform(manager, requestChange, {
    projectId,
    kind: 'CONTENT',
    proposed: { content: '加铺支管' },
    reason: '加铺',
  });
  await world.perform(recorder, approveChange, { changeRequestId, minutesNumber: '纪', minutesDate: today });
  const newItems = [{ name: '支管', unit: '米', quantity: '3', unitPrice: 10_000n }];
  const supplement = {
    contractId,
    changeRequestId,
    number: 'BC',
    amount: 30_000n,
    lowers: false,
    signedOn: today,
    reason: '加铺',
    newItems,
    alterations: [],
  };
  await world.perform(manager, supplementContract, supplement);
  world.clock.moveTo('2023-03-01');
  await settledProject(world, hand);
});
afterAll(() => world.close());

/** How rows must be spoiled, past all guards of the database, for each invariant to speak. */
const spoilers: Readonly<Record<string, string>> = {
  contractItemsMakeAmount: 'update contract set amount_fen = amount_fen + 1',
  contractsWithinBudget: 'update project set budget_fen = 1',
  settlementWithinContracts: 'update settlement set contract_fen = contract_fen + 1',
  supplementRestsOnApprovedChange: `update change_request set state = 'REJECTED'`,
  approvedChangeMadeItsEdition: 'update project_edition set change_id = null',
  contractQuantityCoversWhatIsLeft: 'update contract_item set quantity = -1 where position = 1',
};

describe('the truths about executed projects', () => {
  test('have a spoiler each', () => {
    expect(executionInvariants.map(({ name }) => name).sort()).toEqual(Object.keys(spoilers).sort());
  });

  test.each(executionInvariants.map(({ name, sql }) => [name, sql] as const))(
    '%s holds, and speaks when rows are spoiled',
    async (name, sql) => {
      expect(await world.rows(sql)).toEqual([]);
      const spoiled = asOwner(world.orm, async (em) => {
        await em.execute('alter table contract_item drop constraint contract_item_falls_only_by_supplement');
        await em.execute(`set local session_replication_role = 'replica'`);
        await em.execute(spoilers[name] as string);
        const broken = await em.execute<{ broken: string }[]>(sql);
        // Thrown, so that the spoiled rows go back.
        throw new Error(`spoken ${broken.length > 0 && broken.every((row) => Boolean(row.broken))}`);
      });
      await expect(spoiled).rejects.toThrow('spoken true');
    },
  );
});
