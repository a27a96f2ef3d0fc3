import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { apportion, sumOf } from '../../server/assets/rules/apportion.js';
import { asOwner } from '../../server/database/session.js';
import { newId } from '../../server/kernel/ids.js';
import { openDatabase, type TestDatabase } from '../world/database.js';
import { cangxi, shiling } from '../world/people.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database?.close());

/** Assets and payments of one project in fen; what the settlement has beyond them was expensed, or is not paid. */
interface Matrix {
  readonly assets: readonly bigint[];
  readonly payments: readonly bigint[];
  readonly beyond: bigint;
}

const settlementOf = ({ assets, payments, beyond }: Matrix) => {
  const [made, paid] = [sumOf(assets), sumOf(payments)];
  return (made > paid ? made : paid) + beyond;
};

/** The cells that the database computes for many projects at once, as matrices; all rows are forgotten after. */
async function cellsInSql(given: readonly Matrix[], spoiled?: readonly [string, string]): Promise<bigint[][][]> {
  const projects = given.map((matrix) => ({
    id: newId(),
    settlement: String(settlementOf(matrix)),
    formed: String(sumOf(matrix.assets)),
    assets: matrix.assets.map((fen) => ({ id: newId(), fen: String(fen) })),
    lines: matrix.payments.map((fen) => ({ id: newId(), allocation: newId(), account: newId(), fen: String(fen) })),
  }));
  let cells: { project_id: string; asset_id: string | null; line_id: string | null; fen: string }[] = [];
  const forget = new Error('forget');
  await asOwner(database.orm, async (em) => {
    await em.execute(`set local session_replication_role = replica`);
    const insert = (rest: string) => em.execute(`insert into ${rest}`, [JSON.stringify(projects)]);
    const project = `json_to_recordset(?::json) as project (id uuid, settlement bigint, formed bigint, assets json, lines json)`;
    const asset = `${project} cross join json_to_recordset(project.assets) as asset (id uuid, fen bigint)`;
    const line = `${project} cross join json_to_recordset(project.lines) as line (id uuid, allocation uuid, account uuid, fen bigint)`;
    await insert(`project_formation (id, project_id, place_code, settlement_fen, formed_fen, expensed_reason, formed_on, recorded_by, recorded_at)
      select project.id, project.id, '${shiling}', settlement, formed, '示例', '2023-06-01', project.id, now() from ${project}`);
    await insert(`asset_origin (id, asset_id, place_code, valid_from, known_from, event_id, origin, project_id, fen)
      select gen_random_uuid(), asset.id, '${shiling}', '2023-06-01', now(), asset.id, project.id::text, project.id, asset.fen from ${asset}`);
    await insert(`allocation (id, line_id, project_id, place_code, ledger_place_code, amount_fen, allocated_on, year, disposition, approval_number, entry_id, recorded_at)
      select line.allocation, line.id, project.id, '${shiling}', '${shiling}', line.fen, '2023-02-01', 2023, 'KEPT', '示例', line.id, now() from ${line}`);
    await insert(`ledger_account (id, address, kind, stage, origin, holder, year, place_code)
      select line.account, line.account::text, 'INSIDE', 'RELEASED', line.id, line.allocation, 2023, '${shiling}' from ${line}`);
    // Each payment is booked twice and taken back once, so that only what remains may count.
    await insert(`posting (id, entry_id, act, origin, from_account, to_account, amount_fen, business_date, recorded_at, place_code)
      select gen_random_uuid(), line.id, 'PAY', line.id, case times.n when 3 then '00000000-0000-0000-0000-000000000000' else line.account end,
        case times.n when 3 then line.account else '00000000-0000-0000-0000-000000000000' end, line.fen, '2023-03-01', now(), '${cangxi}'
      from ${line} cross join generate_series(1, 3) as times (n)`);
    if (spoiled) {
      const [row] = await em.execute<{ text: string }[]>(`select pg_get_functiondef('asset_funding'::regproc) as text`);
      await em.execute((row?.text ?? '').replaceAll(...spoiled));
    }
    cells = await em.execute('select * from asset_funding(array(select project_id from project_formation), null, null)');
    throw forget;
  }).catch((error) => {
    if (error !== forget) throw error;
  });
  const known = new Map(cells.map((cell) => [`${cell.project_id} ${cell.asset_id} ${cell.line_id}`, BigInt(cell.fen)]));
  return projects.map(({ id, assets, lines }) =>
    [...assets.map((asset) => asset.id), null].map((asset) =>
      [...lines.map((line) => line.id), null].map((line) => known.get(`${id} ${asset} ${line}`) ?? 0n),
    ),
  );
}

const expectedOf = (matrix: Matrix) => {
  const settlement = settlementOf(matrix);
  const rows = [...matrix.assets, settlement - sumOf(matrix.assets)];
  const columns = [...matrix.payments, settlement - sumOf(matrix.payments)];
  return apportion(rows, columns);
};

const fen = fc.oneof(fc.bigInt({ min: 1n, max: 9n }), fc.bigInt({ min: 1n, max: 10n ** 13n }));
const matrices = fc.array(
  fc.record({
    assets: fc.array(fen, { minLength: 1, maxLength: 7 }),
    payments: fc.array(fen, { maxLength: 6 }),
    beyond: fc.oneof(fc.constant(0n), fen),
  }),
  { minLength: 20, maxLength: 60 },
);

describe('asset_funding, by which every trace is computed', () => {
  test('agrees with the rule as a function for any project, however amounts divide', async () => {
    await fc.assert(
      fc.asyncProperty(matrices, async (given) => {
        expect(await cellsInSql(given)).toEqual(given.map(expectedOf));
      }),
      { numRuns: 20 },
    );
  });

  test('is exact over rows and columns and never negative', async () => {
    await fc.assert(
      fc.asyncProperty(matrices, async (given) => {
        for (const [index, cells] of (await cellsInSql(given)).entries()) {
          const { assets, payments } = given[index] as Matrix;
          expect(cells.slice(0, -1).map(sumOf)).toEqual(assets);
          expect(payments.map((_, column) => sumOf(cells.map((row) => row[column] as bigint)))).toEqual(payments);
          expect(cells.flat().every((cell) => cell >= 0n)).toBe(true);
        }
      }),
      { numRuns: 10 },
    );
  });

  test('the fen that are left go from the north-west corner on', async () => {
    expect(await cellsInSql([{ assets: [2n, 2n], payments: [1n, 2n], beyond: 1n }])).toEqual([
      [
        [1n, 1n, 0n],
        [0n, 1n, 1n],
        [0n, 0n, 1n],
      ],
    ]);
  });

  test.each([
    ['the unpaid part first', 'nulls last', 'nulls first'],
    ['remainders handed out twice', 'greatest(rows_upto - row_rest, columns_upto - column_rest)', '0'],
    ['reversals not counted', '-posting.amount_fen', '0'],
  ] as const)('a function with %s is seen', async (_, text, instead) => {
    const given = [{ assets: [2n, 2n, 5n], payments: [1n, 2n, 4n], beyond: 3n }];
    expect(await cellsInSql(given, [text, instead])).not.toEqual(given.map(expectedOf));
  });
});
