import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ask, fenOf, formed, paidFrom, sumOf } from '../assets/traced.js';
import { receivedDocument, settledAt, standingProject } from '../world/funds.js';
import { cangxi, shiling, yunfeng } from '../world/people.js';
import { openWorld, type World } from '../world/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld('2023-06-01');
  for (const [index, placeCode] of [shiling, yunfeng, shiling, shiling].entries()) {
    const settlementFen = 700_01n + BigInt(index);
    const projectId = await standingProject(world, { placeCode });
    if (index < 3) await settledAt(world, projectId, settlementFen);
    for (const share of [233_33n, 199_99n]) {
      const { lineId } = await receivedDocument(world, { amount: 500_00n, year: index === 2 ? 2024 : 2023 });
      await paidFrom(world, lineId, projectId, share, share + 7n);
    }
    // The last one is paid and forms nothing yet.
    if (index < 3) await formed(world, { projectId, settlementFen, assets: [301_01n, 88_88n, 3n], placeCode });
  }
  await receivedDocument(world, { amount: 77_00n, year: 2023 });
});
afterAll(() => world.close());

interface Node {
  readonly id: string;
  readonly station: string;
  readonly key: string | null;
  readonly name: string | null;
  readonly amount: string;
}
interface Flow {
  readonly placeCode: string;
  readonly total: string;
  readonly nodes: readonly Node[];
  readonly links: readonly { readonly from: string; readonly to: string; readonly amount: string }[];
}

const document = `query ($input: MoneyFlowInput!) { moneyFlow(input: $input) {
  placeCode total nodes { id station key name amount } links { from to amount } } }`;

async function flow(input: object = {}, viewer = world.people.financeOfficer): Promise<Flow> {
  const { data, statements } = await ask(world, viewer, document, { input: { placeCode: cangxi, year: 2023, ...input } });
  expect(statements).toBe(1);
  return data.moneyFlow;
}
const at = ({ nodes }: Flow, station: string) => sumOf(nodes.filter((node) => node.station === station).map(({ amount }) => amount));

/** What flows into a group flows out of it; the first station makes the total and so do the last ones. */
function isClosed({ nodes, links, total }: Flow): void {
  expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
  for (const { id, station, amount } of nodes) {
    const [into, outOf] = [links.filter(({ to }) => to === id), links.filter(({ from }) => from === id)].map((of) =>
      sumOf(of.map((link) => link.amount)),
    );
    if (station !== 'SOURCE') expect([id, into]).toEqual([id, fenOf(amount)]);
    if (station === 'SOURCE' || station === 'PROJECT') expect([id, outOf]).toEqual([id, fenOf(amount)]);
  }
  const ends = nodes.filter(({ station }) => !['SOURCE', 'PROJECT'].includes(station));
  expect(sumOf(ends.map(({ amount }) => amount))).toBe(fenOf(total));
}

describe('the picture of the money', () => {
  test('says what the ledger says, in every grouping', async () => {
    const [ledger] = await world.rows<Record<'received' | 'laid' | 'paid' | 'available', string>>(`
      with own as (select account.id, account.stage from ledger_account account join fund_line line on line.id = account.origin
        join fund_document document on document.id = line.document_id and document.year = 2023),
      side as (select own.stage, posting.act, posting.amount_fen as fen from posting join own on own.id = posting.to_account
        union all select own.stage, posting.act, -posting.amount_fen from posting join own on own.id = posting.from_account)
      select coalesce(sum(fen) filter (where act = 'RECEIVE'), 0)::text as received, coalesce(sum(fen) filter (where stage = 'AVAILABLE'), 0)::text as available,
        coalesce(sum(fen) filter (where stage <> 'AVAILABLE' and act <> 'PAY'), 0)::text as laid,
        coalesce(-sum(fen) filter (where act = 'PAY'), 0)::text as paid from side`);
    for (const sources of ['LEVEL', 'CHANNEL', 'DOCUMENT', 'LINE']) {
      for (const [projects, assets] of [
        ['CLASS', 'CLASS'],
        ['TOWNSHIP', 'FORM'],
        ['DEPARTMENT', 'CLASS'],
        ['PROJECT', 'ASSET'],
      ]) {
        const given = await flow({ sources, projects, assets, most: 100 });
        isClosed(given);
        expect(fenOf(given.total)).toBe(BigInt(ledger?.received ?? 0));
        expect(at(given, 'UNALLOCATED')).toBe(BigInt(ledger?.available ?? 0));
        expect(at(given, 'PROJECT')).toBe(BigInt(ledger?.laid ?? 0));
        expect(at(given, 'NOT_FORMED') + at(given, 'EXPENSED') + at(given, 'ASSET')).toBe(BigInt(ledger?.paid ?? 0));
        expect(at(given, 'NOT_FORMED')).toBe(433_32n);
      }
    }
  });

  test('says of each asset what its own trace says', async () => {
    const given = await flow({ sources: 'LINE', projects: 'PROJECT', assets: 'ASSET', most: 100 });
    const { data } = await ask(
      world,
      world.people.auditor,
      '{ traceOfAssets(first: 200) { nodes { id name funding { parts { kind line { document { year } } amount } } } } }',
      {},
    );
    type Part = { kind: string; line: { document: { year: number } } | null; amount: string };
    const nodes: { id: string; name: string; funding: { parts: Part[] } }[] = data.traceOfAssets.nodes;
    const traced = nodes.map(({ id, name, funding: { parts } }) => {
      const paid = parts.filter(({ kind, line }) => kind === 'PAID' && line?.document.year === 2023);
      return [id, name, sumOf(paid.map(({ amount }) => amount))] as const;
    });
    const seen = given.nodes.filter(({ station }) => station === 'ASSET').map(({ key, name, amount }) => [key, name, fenOf(amount)]);
    expect(new Map(seen.map(([key, ...rest]) => [key, rest]))).toEqual(
      new Map(traced.filter(([, , fen]) => fen > 0n).map(([id, ...rest]) => [id, rest])),
    );
    expect(seen.length).toBeGreaterThan(4);
  });

  test('the smaller groups stand together, a day in the past knows nothing later, a place counts its projects', async () => {
    const few = await flow({ sources: 'LINE', projects: 'PROJECT', assets: 'ASSET', most: 2 });
    isClosed(few);
    const all = await flow({ sources: 'LINE', projects: 'PROJECT', assets: 'ASSET', most: 100 });
    expect(few.total).toBe(all.total);
    for (const station of ['SOURCE', 'PROJECT', 'ASSET']) {
      expect(few.nodes.filter((node) => node.station === station).map(({ key }) => key)).toHaveLength(3);
      expect(few.nodes.filter((node) => node.station === station).at(-1)).toMatchObject({ key: '*', name: null });
    }
    expect((await flow({ asOf: '2022-12-31' })).nodes).toEqual([]);
    const township = await flow({ placeCode: yunfeng, projects: 'PROJECT' });
    isClosed(township);
    expect(at(township, 'UNALLOCATED')).toBe(0n);
    const village = await flow({ placeCode: shiling, projects: 'PROJECT' });
    expect(fenOf(village.total)).toBeLessThan(fenOf(township.total));
    // What reaches beyond one's own area is answered for one's area.
    const own = await flow({ projects: 'PROJECT' }, world.people.shilingClerk);
    expect([own.placeCode, own.nodes]).toEqual([shiling, village.nodes]);
  });
});
