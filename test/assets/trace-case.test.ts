import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { carryOverAllocation } from '../../server/funds/index.js';
import {
  allocated,
  approvedClaim,
  paid,
  receivedDocument,
  released,
  settledAt,
  signedContract,
  standingProject,
  worksClaimOf,
} from '../world/funds.js';
import { openWorld, type World } from '../world/world.js';
import { ask, fenOf, formed, sumOf } from './traced.js';
import { brokenTrace, linesTable, traceTable } from './traced-text.js';

const settlementFen = 100_000_001n;
const values = [61_234_567n, 28_765_433n];

let world: World;
let projectId: string;
let lineIds: string[];
let assetIds: string[];
let before: string;
beforeAll(async () => {
  world = await openWorld('2023-06-01');
  const { id: parentId } = await receivedDocument(world, { number: '财农〔2022〕118号', issuedOn: '2022-11-10', issuingBody: '财政部' });
  const { lineId: central } = await receivedDocument(world, { number: '川财农〔2023〕12号', amount: 50_000_000n, parentId });
  const { lineId: provincial } = await receivedDocument(world, {
    lines: [{ level: 'PROVINCIAL', channel: 'BRIDGING', task: 'CONSOLIDATION', amount: 40_000_000n }],
  });
  const { lineId: eastWest } = await receivedDocument(world, {
    lines: [{ level: 'PROVINCIAL', channel: 'EAST_WEST', amount: 30_000_000n }],
  });
  lineIds = [central, provincial, eastWest];
  projectId = await standingProject(world, { budgetFen: 120_000_000n });
  const contractId = await signedContract(world, projectId, 110_000_000n);
  await settledAt(world, projectId, settlementFen, '2023-06-01');
  const allocationIds: string[] = [];
  for (const [index, amount] of [45_000_000n, 33_333_334n, 30_000_000n].entries()) {
    const id = await allocated(world, lineIds[index] as string, projectId, amount);
    await released(world, id, amount);
    allocationIds.push(id);
  }
  const works = await approvedClaim(world, worksClaimOf(projectId, contractId, 97_000_001n));
  for (const [index, amount] of [40_000_000n, 33_333_334n, 23_666_667n].entries()) {
    await paid(world, works, allocationIds[index] as string, amount);
  }
  world.clock.moveTo('2023-06-02');
  assetIds = await formed(world, { projectId, settlementFen, assets: values });
  before = await bothWays();
  world.clock.moveTo('2024-06-10');
  const allocationId = allocationIds[2] as string;
  await world.perform(world.people.financeOfficer, carryOverAllocation, { allocationId, fromYear: 2023, reason: '质保期未满' });
  const retention = await approvedClaim(world, worksClaimOf(projectId, contractId, 3_000_000n, { isRetention: true }));
  await paid(world, retention, allocationId, 3_000_000n);
});
afterAll(() => world.close());

const bothWays = async (moment: { asOf?: string; knownAt?: string } = {}) =>
  `${await traceTable(world, projectId, moment)}\n\n${await linesTable(world, lineIds, moment)}`;

describe('a project paid from three sources by an amount that does not divide', () => {
  test('stands to the fen in both directions while its retention is unpaid', () => {
    expect(before).toMatchSnapshot();
  });

  test('stands to the fen in both directions when the retention is paid a year later from carried-over money', async () => {
    expect(await bothWays()).toMatchSnapshot();
    expect(await brokenTrace(world)).toEqual([]);
  });

  test('can be asked as of any business date and by what was known at any moment', async () => {
    expect(await bothWays({ asOf: '2023-12-31' })).toBe(before);
    expect(await bothWays({ knownAt: '2024-01-01T00:00:00+08:00' })).toBe(before);
    expect(await traceTable(world, projectId, { asOf: '2023-06-01' })).toBe('尚未形成资产');
    expect(await traceTable(world, projectId, { knownAt: '2023-06-01T18:00:00+08:00' })).toBe('尚未形成资产');
    const { data } = await ask(
      world,
      world.people.auditor,
      'query ($id: ID!) { fundLine(id: $id) { trace(asOf: "2023-06-01") { paid notFormed formed expensed residual } } }',
      { id: lineIds[0] },
    );
    expect(data.fundLine.trace).toEqual({ paid: '400000.00', notFormed: '400000.00', formed: '0.00', expensed: '0.00', residual: '0.00' });
  });

  test('each asset names its lines with their documents up to the centre', async () => {
    const { data, statements } = await ask(
      world,
      world.people.auditor,
      `query ($id: ID!) { asset(id: $id) { originalValue funding { total paid unpaid inherited residual
        parts { kind project { id } line { id document { number documentChain { number issuingBody } } } level channel amount documentChain { number } } } } }`,
      { id: assetIds[0] },
    );
    const { funding, originalValue } = data.asset;
    expect(funding).toMatchObject({ total: originalValue, paid: originalValue, unpaid: '0.00', inherited: '0.00', residual: '0.00' });
    expect(sumOf(funding.parts.map((part: { amount: string }) => part.amount))).toBe(values[0]);
    expect(funding.parts.map((part: { line: { id: string } }) => part.line.id)).toEqual(lineIds);
    expect(funding.parts[0].documentChain.map((document: { number: string }) => document.number)).toEqual([
      '财农〔2022〕118号',
      '川财农〔2023〕12号',
    ]);
    expect(funding.parts[0].line.document.documentChain).toHaveLength(2);
    expect(statements).toBe(1);
  });

  test('the asset as of a day shows its money as of that day', async () => {
    const document = `query ($id: ID!) { asset(id: $id, asOf: "2023-12-31") { funding { unpaid residual } now: funding(asOf: "2024-06-10") { unpaid } } }`;
    const { data } = await ask(world, world.people.auditor, document, { id: assetIds[1] });
    expect(fenOf(data.asset.funding.unpaid)).toBe(862_962n);
    expect([data.asset.funding.residual, data.asset.now.unpaid]).toEqual(['0.00', '0.00']);
  });
});
