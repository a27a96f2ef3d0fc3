import type { SqlEntityManager } from '@mikro-orm/sql';

/** A table as it is archived: what can be written of it, and how its rows are read as text. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
}

// What the server makes anew at every start is not data.
const madeAnew = ['schema_migration', 'applied_access'];

/** Every table of the store with the columns that are not computed, in the order of their names. */
export async function tablesOf(em: SqlEntityManager): Promise<Table[]> {
  const rows = await em.execute<{ name: string; columns: string[] }[]>(
    `select tables.table_name as name, array_agg(columns.column_name::text order by columns.ordinal_position) as columns
     from information_schema.tables tables join information_schema.columns columns
       on columns.table_schema = tables.table_schema and columns.table_name = tables.table_name and columns.is_generated = 'NEVER'
     where tables.table_schema = 'public' and tables.table_type = 'BASE TABLE' and not tables.table_name = any (?::text[])
     group by 1 order by 1`,
    [`{${madeAnew.join(',')}}`],
  );
  return rows;
}

/** A row of the table as JSON text, the same on every store; moments in UTC. */
export const rowText = ({ name, columns }: Table): string =>
  `select to_jsonb(kept)::text as row from (select ${columns.map(quoted).join(', ')} from ${quoted(name)}) kept`;

/** How many rows a table has, and a digest of all of them in whatever order they lie. */
export async function fingerprint(em: SqlEntityManager, table: Table): Promise<{ rows: number; digest: string }> {
  const [found] = await em.execute<{ rows: number; digest: string }[]>(
    `select count(*)::int as rows, coalesce(bit_xor(hashtextextended(row, 0)), 0)::text as digest from (${rowText(table)}) as texts`,
  );
  return found as { rows: number; digest: string };
}

/** All transactions of an archive speak of moments in one time zone, or their texts would differ. */
export const inOneTimeZone = `set local time zone 'UTC'`;

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
