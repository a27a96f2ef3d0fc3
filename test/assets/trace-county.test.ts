import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { traceInvariants } from '../../server/assets/rules/trace-invariants.js';
import { asOwner } from '../../server/database/session.js';
import { receivedDocument, settledAt, standingProject } from '../world/funds.js';
import { cangxi, shiling, yunfeng } from '../world/people.js';
import { openWorld, type World } from '../world/world.js';
import { ask, fenOf, formed, paidFrom, sumOf } from './traced.js';

let world: World;
beforeAll(async () => {
  world = await openWorld('2023-06-01');
  for (const [index, placeCode] of [shiling, yunfeng, shiling].entries()) {
    const settlementFen = 700_01n + BigInt(index);
    const projectId = await standingProject(world, { placeCode });
    await settledAt(world, projectId, settlementFen);
    for (const share of [233_33n, 199_99n]) {
      const { lineId } = await receivedDocument(world, { amount: 500_00n, year: index === 2 ? 2024 : 2023 });
      await paidFrom(world, lineId, projectId, share, share + 7n);
    }
    await formed(world, { projectId, settlementFen, assets: [301_01n, 88_88n, 3n], placeCode });
  }
});
afterAll(() => world.close());

const funding = 'funding { total paid unpaid residual parts { kind line { id } amount } }';
const trace =
  'trace { amount unallocated unpaid paid notFormed expensed formed residual projects { nodes { assets { nodes { asset { code } amount } } } } }';
const auditor = () => world.people.auditor;

interface TracedAsset {
  readonly code: string;
  readonly funding: {
    readonly total: string;
    readonly residual: string;
    readonly parts: readonly { readonly kind: string; readonly line: { readonly id: string } | null; readonly amount: string }[];
  };
}
interface TracedLine {
  readonly id: string;
  readonly trace: {
    readonly projects: {
      readonly nodes: readonly {
        readonly assets: { readonly nodes: readonly { readonly asset: { readonly code: string }; readonly amount: string }[] };
      }[];
    };
  };
}

describe('a whole county', () => {
  test('from its assets to the money and from its money to the assets says the same, each in one statement', async () => {
    const there = await ask(
      world,
      auditor(),
      `query ($place: String) { traceOfAssets(placeCode: $place, first: 200) { totalCount nodes { code ${funding} } } }`,
      {
        place: cangxi,
      },
    );
    const back = await ask(
      world,
      auditor(),
      `query ($place: String) { traceOfDocuments(placeCode: $place) { nodes { ${trace} lines { id ${trace} } } } }`,
      {
        place: cangxi,
      },
    );
    expect([there.statements, back.statements]).toEqual([1, 1]);
    const assets: TracedAsset[] = there.data.traceOfAssets.nodes;
    expect([assets.length, there.data.traceOfAssets.totalCount]).toEqual([9, 9]);
    for (const asset of assets) {
      expect(asset.funding.residual).toBe('0.00');
      expect(sumOf(asset.funding.parts.map(({ amount }) => amount))).toBe(fenOf(asset.funding.total));
    }
    const fromAssets = assets.flatMap(({ code, funding: { parts } }) =>
      parts.filter(({ kind }) => kind === 'PAID').map(({ line, amount }) => `${code} ${line?.id} ${amount}`),
    );
    const documents: { trace: { residual: string }; lines: TracedLine[] }[] = back.data.traceOfDocuments.nodes;
    expect(documents.map((document) => document.trace.residual)).toEqual(Array(6).fill('0.00'));
    const fromMoney = documents.flatMap(({ lines }) =>
      lines.flatMap(({ id, trace: { projects } }) =>
        projects.nodes.flatMap(({ assets: { nodes } }) => nodes.map(({ asset, amount }) => `${asset.code} ${id} ${amount}`)),
      ),
    );
    expect(fromMoney.sort()).toEqual(fromAssets.sort());
    expect(fromAssets.length).toBeGreaterThan(12);
  });

  test('is paged, and a page says what the asset itself says', async () => {
    const document = `query ($after: String) { traceOfAssets(first: 4, after: $after) { nodes { id ${funding} } pageInfo { hasNextPage endCursor } } }`;
    const seen: { id: string; funding: unknown }[] = [];
    let after: string | null = null;
    do {
      const { data, statements } = await ask(world, auditor(), document, { after });
      expect(statements).toBe(1);
      seen.push(...data.traceOfAssets.nodes);
      after = data.traceOfAssets.pageInfo.hasNextPage ? data.traceOfAssets.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toHaveLength(9);
    for (const { id, funding: known } of seen) {
      const { data } = await ask(world, auditor(), `query ($id: ID!) { asset(id: $id) { ${funding} } }`, { id });
      expect(data.asset.funding).toEqual(known);
    }
  });

  test('is narrowed by place, year, filter and moment', async () => {
    const count = async (question: string) =>
      (await ask(world, auditor(), `{ answer: ${question} { nodes { id } } }`)).data.answer.nodes.length;
    expect(await count(`traceOfAssets(placeCode: "${shiling}")`)).toBe(6);
    expect(await count('traceOfAssets(filter: { valueFrom: "88.88" })')).toBe(6);
    expect(await count('traceOfAssets(asOf: "2023-05-31")')).toBe(0);
    expect(await count('traceOfDocuments(year: 2024)')).toBe(2);
    expect(await count(`traceOfDocuments(placeCode: "510800000000")`)).toBe(6);
    const { data } = await ask(
      world,
      world.people.shilingClerk,
      `{ traceOfAssets { nodes { ${funding} } } traceOfDocuments { nodes { trace { paid } } } }`,
    );
    expect(data.traceOfAssets.nodes.map((asset: TracedAsset) => asset.funding.residual)).toEqual(Array(6).fill('0.00'));
    expect(data.traceOfDocuments.nodes.map(({ trace: seen }: { trace: unknown }) => seen)).toEqual(Array(6).fill(null));
  });
});

/** Breaks rows with all triggers and keys asleep, asks one invariant, and forgets it all. */
async function brokenAfter(name: string, damage: string): Promise<string[]> {
  const invariant = traceInvariants.find((each) => each.name === name);
  let found: string[] = [];
  const forget = new Error('forget');
  await asOwner(world.orm, async (em) => {
    await em.execute('set local session_replication_role = replica');
    await em.execute(damage);
    found = (await em.execute<{ broken: string }[]>(invariant?.sql ?? '')).map(({ broken }) => broken);
    throw forget;
  }).catch((error) => {
    if (error !== forget) throw error;
  });
  return found;
}

const first = (table: string) => `id = (select min(id::text)::uuid from ${table})`;

describe('each invariant', () => {
  test.each([
    [
      'fundingMakesOriginalValue',
      `update asset_origin set fen = fen + 1 where ${first('asset_origin')}`,
      /^asset .*: original value \d+, explained \d+$/,
    ],
    ['fundingMakesOriginalValue', `delete from project_formation where ${first('project_formation')}`, /explained 0$/],
    [
      'matrixMakesSettlement',
      `update asset_origin set fen = fen + 100000 where ${first('asset_origin')}`,
      /^project .*: settlement 70001, cells \d+$/,
    ],
    [
      'matrixMakesSettlement',
      `update posting set amount_fen = amount_fen + 100000 where act = 'PAY' and ${first(`posting where act = 'PAY'`)}`,
      /settlement 70001, cells/,
    ],
    ['lineIsExplained', `update fund_line set amount_fen = amount_fen + 1 where ${first('fund_line')}`, /^line .*: amount 50001, there/],
    [
      'lineIsExplained',
      `update posting set amount_fen = amount_fen - 1 where ${first(`posting where act = 'RECEIVE'`)}`,
      /^line .*: amount 50000, there/,
    ],
  ])('%s sees its own damage: %s', async (name, damage, expected) => {
    const broken = await brokenAfter(name, damage);
    expect(broken.length).toBeGreaterThan(0);
    expect(broken[0]).toMatch(expected);
  });

  test('finds nothing broken in these books', async () => {
    for (const { sql } of traceInvariants) expect(await world.rows(sql)).toEqual([]);
  });
});
