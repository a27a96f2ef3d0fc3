import type { SqlEntityManager } from '@mikro-orm/sql';

/** A row by its column names. Amounts are texts or big numbers, dates texts; absent columns take their defaults. */
export type Row = Readonly<Record<string, unknown>>;

const rowsPerStatement = 500;

/**
 * Writes many rows of one table in few statements, as the owner of the tables. All rows have the columns of the first;
 * columns that the database computes are left out.
 */
export async function insertRows(em: SqlEntityManager, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
    .map((name) => `"${name}"`)
    .join(', ');
  for (let start = 0; start < rows.length; start += rowsPerStatement) {
    const part = JSON.stringify(rows.slice(start, start + rowsPerStatement), (_, value) =>
      typeof value === 'bigint' ? String(value) : value,
    );
    await em.execute(`insert into "${table}" (${columns}) select ${columns} from json_populate_recordset(null::"${table}", ?::json)`, [
      part,
    ]);
  }
}
