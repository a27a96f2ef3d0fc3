import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { traceInvariants } from '../../server/assets/rules/trace-invariants.js';
import { readPage, tracesOfAssetsSql, tracesOfDocumentsSql } from '../../server/assets/views/find-traces.js';
import type { Orm } from '../../server/database/orm.js';
import { asOwner, asViewer } from '../../server/database/session.js';
import type { Asked } from '../../server/kernel/shape.js';
import { cangxi, settlePeople } from '../world/people.js';
import { type PostgresServer, startPostgres } from '../world/postgres.js';
import { type World, worldOver } from '../world/world.js';

const projects = 200;
const paymentsOfProject = 10;
const assetsOfProject = 3;

let server: PostgresServer;
let orm: Orm;
let world: World;
beforeAll(async () => {
  server = await startPostgres();
  orm = await server.openDatabase(4);
  world = worldOver({ orm, statements: [], reset: () => undefined, close: async () => undefined }, await settlePeople(orm), '2023-06-01');
  await loadCounty();
}, 120_000);
afterAll(async () => {
  await orm?.close();
  await server?.stop();
});

/** A county in bulk: formed projects, each paid from five of forty lines, among ten times as many payments of other projects. */
async function loadCounty(): Promise<void> {
  const id = (noun: string, ...parts: string[]) => `md5('${noun}' || ${parts.join(` || '.' || `)})::uuid`;
  const person = `'${world.people.financeOfficer.personId}'::uuid`;
  const each = `generate_series(1, ${projects * 11}) as p`;
  const village = `'510824102' || (200 + p % 40)`;
  await asOwner(orm, async (em) => {
    const run = (statement: string) => em.execute(statement);
    await run('set local session_replication_role = replica');
    await run(`insert into fund_document (id, place_code, no_number_reason, title, issuing_body, issued_on, received_on, year, advance_issued, amount_fen, entry_id, recorded_at)
      select ${id('document', 'd')}, '${cangxi}', '示例', '示例', '示例', '2023-01-01', '2023-01-02', 2023, false, 1000000000000, ${id('receipt', 'd')}, now() from generate_series(1, 40) as d`);
    await run(`insert into fund_line (id, document_id, place_code, level, channel, task, amount_fen, recorded_at)
      select ${id('line', 'd')}, ${id('document', 'd')}, '${cangxi}', 'CENTRAL', 'BRIDGING', 'CONSOLIDATION', 1000000000000, now() from generate_series(1, 40) as d`);
    await run(`insert into project (id, place_code, library, class_code, nature, name, content, year, state, state_since, budget_fen, responsible_unit, admitted_on, drafted_by)
      select ${id('project', 'p')}, ${village}, 'BRIDGING', 'INDUSTRY', 'NEW', '项目' || p, '示例', 2023, 'SELECTED', '2023-01-01', 1000000000, '示例', '2023-01-01', 'VILLAGE_CLERK' from ${each}`);
    await run(`insert into allocation (id, line_id, project_id, place_code, ledger_place_code, amount_fen, allocated_on, year, disposition, approval_number, entry_id, recorded_at)
      select ${id('allocation', 'p', 'n')}, ${id('line', '((p * 7 + n * 3) % 40 + 1)')}, ${id('project', 'p')}, ${village}, ${village}, 100000000, '2023-02-01', 2023, 'KEPT', '示例', ${id('entry', 'p', 'n')}, now()
      from ${each}, generate_series(1, 5) as n`);
    await run(`insert into ledger_account (id, address, kind, stage, origin, holder, year, place_code)
      select ${id('account', 'stage', 'p', 'n')}, stage || p || '.' || n, 'INSIDE', stage, ${id('line', '((p * 7 + n * 3) % 40 + 1)')}, ${id('allocation', 'p', 'n')}, 2023, ${village}
      from ${each}, generate_series(1, 5) as n, unnest(array['ALLOCATED', 'RELEASED']) as stage`);
    await run(`insert into posting (id, entry_id, act, origin, from_account, to_account, amount_fen, business_date, recorded_at, place_code)
      select ${id('payment', 'p', 'k')}, ${id('entry', 'p', 'k')}, 'PAY', ${id('line', '((p * 7 + (k % 5 + 1) * 3) % 40 + 1)')}, ${id('account', `'RELEASED'`, 'p', '(k % 5 + 1)')},
        ${id('payees', '1')}, 9000000 + (p * 31 + k * 17) % 1000000, '2023-03-01', now(), ${village} from ${each}, generate_series(1, ${paymentsOfProject}) as k`);
    for (const [act, from, to] of [
      ['ALLOCATE', id('line', '((p * 7 + n * 3) % 40 + 1)'), id('account', `'ALLOCATED'`, 'p', 'n')],
      ['RELEASE', id('account', `'ALLOCATED'`, 'p', 'n'), id('account', `'RELEASED'`, 'p', 'n')],
    ] as const) {
      await run(`insert into posting (id, entry_id, act, origin, from_account, to_account, amount_fen, business_date, recorded_at, place_code)
        select ${id(act, 'p', 'n')}, ${id('entry', 'p', 'n')}, '${act}', ${id('line', '((p * 7 + n * 3) % 40 + 1)')}, ${from}, ${to}, 100000000, '2023-02-01', now(), ${village}
        from ${each}, generate_series(1, 5) as n`);
    }
    await run(`insert into project_formation (id, project_id, place_code, settlement_fen, formed_fen, expensed_reason, formed_on, recorded_by, recorded_at)
      select ${id('formation', 'p')}, ${id('project', 'p')}, ${village}, 100000001, 90000000, '示例', '2023-05-01', ${person}, now() from ${each} where p <= ${projects}`);
    const asset = `${each}, generate_series(1, ${assetsOfProject}) as a where p <= ${projects}`;
    const span = `'2023-05-01'::date, now(), ${id('event', 'p', 'a')}`;
    await run(`insert into asset_version (id, asset_id, place_code, valid_from, known_from, event_id, code, name, class, form, state, original_fen, net_fen)
      select ${id('version', 'p', 'a')}, ${id('asset', 'p', 'a')}, ${village}, ${span}, '510824-2023-' || lpad((p * 10 + a)::text, 6, '0'), '资产', 'PUBLIC_WELFARE', 'FIXED', 'REGISTERED',
        30000000, 30000000 from ${asset}`);
    await run(`insert into asset_origin (id, asset_id, place_code, valid_from, known_from, event_id, origin, project_id, fen)
      select ${id('origin', 'p', 'a')}, ${id('asset', 'p', 'a')}, ${village}, ${span}, ${id('project', 'p')}::text, ${id('project', 'p')}, 30000000 from ${asset}`);
  });
  await world.rows('analyze');
}

/** The asked fields, as a query would name them: `{ nodes: { code: {} } }` with the type of each object in turn. */
const asked = (name: string, args: object, types: Record<string, readonly Asked[]>): Asked => ({
  ...{ name, alias: name, args: args as never },
  fieldsByTypeName: Object.fromEntries(
    Object.entries(types).map(([type, fields]) => [type, Object.fromEntries(fields.map((field) => [field.name, field]))]),
  ) as never,
});
const plain = (...names: string[]) => names.map((name) => asked(name, {}, {}));

const assetsAsked = asked(
  'traceOfAssets',
  { first: 200 },
  {
    AssetConnection: [
      asked(
        'nodes',
        {},
        {
          Asset: [
            ...plain('code'),
            asked(
              'funding',
              {},
              {
                AssetFunding: [
                  ...plain('total', 'paid', 'residual'),
                  asked('parts', {}, { AssetFundingPart: plain('kind', 'level', 'channel', 'amount') }),
                ],
              },
            ),
          ],
        },
      ),
    ],
  },
);
const documentsAsked = asked(
  'traceOfDocuments',
  { first: 200 },
  {
    FundDocumentConnection: [
      asked('nodes', {}, { FundDocument: [asked('trace', {}, { FundTrace: plain('paid', 'notFormed', 'expensed', 'formed') })] }),
    ],
  },
);

describe('a county of 200 formed projects with 2 000 payments, among ten times as many', () => {
  const viewer = () => world.people.auditor;
  const timed = async <T>(work: () => Promise<T>): Promise<{ answer: T; ms: number }> => {
    await work();
    const from = performance.now();
    const answer = await work();
    return { answer, ms: performance.now() - from };
  };

  test('is traced from assets and from documents, with figures printed and not judged', async () => {
    const assets = await timed(() =>
      asViewer(orm, viewer(), (em) => readPage(em, tracesOfAssetsSql({ placeCode: cangxi }, {}, assetsAsked))),
    );
    const { nodes } = assets.answer as { nodes: { funding: { residual: string; parts: unknown[] } }[] };
    expect(nodes).toHaveLength(200);
    expect(nodes.filter(({ funding }) => funding.residual === '0.00' && funding.parts.length === 6)).toHaveLength(200);
    const documents = await timed(() =>
      asViewer(orm, viewer(), (em) => readPage(em, tracesOfDocumentsSql({ placeCode: cangxi }, {}, documentsAsked))),
    );
    const traces = (documents.answer as { nodes: { trace: Record<string, string> }[] }).nodes.map(({ trace }) => trace);
    const cents = (text = '0') => BigInt(text.replace('.', ''));
    expect(traces).toHaveLength(40);
    expect(
      traces.every(({ paid, notFormed, expensed, formed }) => cents(paid) === cents(notFormed) + cents(expensed) + cents(formed)),
    ).toBe(true);
    const whole = await timed(() =>
      world.rows('select count(*) as cells from asset_funding(array(select project_id from project_formation), null, null)'),
    );
    const books = await timed(async () => {
      for (const { sql: statement } of traceInvariants.slice(0, 2)) expect(await world.rows(statement)).toEqual([]);
    });
    process.stdout.write(
      `trace of a county on PostgreSQL (200 projects, 2 000 payments, 600 assets; 22 000 payments in all):\n` +
        `  a page of 200 assets ${assets.ms.toFixed(0)} ms, 40 documents ${documents.ms.toFixed(0)} ms, all matrices ${whole.ms.toFixed(0)} ms, two invariants ${books.ms.toFixed(0)} ms\n`,
    );
  });

  test('reaches money and origins by indexes: neither the function nor the statement reads a whole table of them', async () => {
    // The plan of a function is not shown from outside: its own text is explained with what it is given put in.
    const [body] = await world.rows<{ prosrc: string }>(`select prosrc from pg_proc where proname = 'asset_funding'`);
    const ids = await world.rows<{ project_id: string }>('select project_id from project_formation order by project_id limit 40');
    const text = (body?.prosrc ?? '')
      .replaceAll('project_ids', `'{${ids.map((row) => row.project_id).join()}}'::uuid[]`)
      .replaceAll('as_of', 'null::date')
      .replaceAll('known_at', 'null::timestamptz');
    const { inside, outside } = await asViewer(orm, viewer(), async (em) => {
      const around = await sql<{ 'QUERY PLAN': string }>`explain ${tracesOfAssetsSql({ placeCode: cangxi }, {}, assetsAsked)}`.execute(
        em.getKysely(),
      );
      await em.execute('set local enable_nestloop = off');
      const within = await em.execute<{ 'QUERY PLAN': string }[]>(`explain ${text}`);
      const join = (rows: readonly { 'QUERY PLAN': string }[]) => rows.map((row) => row['QUERY PLAN']).join('\n');
      return { inside: join(within), outside: join(around.rows) };
    });
    for (const index of ['posting_from', 'posting_to', 'ledger_account_holder', 'allocation_project', 'asset_origin_made_by']) {
      expect(inside).toContain(index);
    }
    for (const table of ['posting', 'ledger_account', 'allocation', 'asset_origin']) {
      expect(`${inside}\n${outside}`).not.toMatch(new RegExp(`Seq Scan on ${table}( |$)`, 'm'));
    }
    expect(outside).toMatch(/Index Scan (using|on) asset_version_(place|county)/);
  });
});
