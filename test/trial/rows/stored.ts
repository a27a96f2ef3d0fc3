import { createHash } from 'node:crypto';
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Orm } from '../../../server/database/orm.js';
import { asOwner } from '../../../server/database/session.js';
import { accesses } from '../../../server/features.js';
import type { TableAccess } from '../../../server/kernel/access.js';
import type { Viewer } from '../../../server/kernel/viewer.js';

/** A row as texts, as `jsonb_each_text` gives them. */
export type Row = Readonly<Record<string, string | null>>;

export interface Stored {
  /** Where the row lies in its table (ctid). */
  readonly at: string;
  readonly row: Row;
  /** The row as JSON, for writing a copy of it. */
  readonly json: string;
}

export interface Column {
  readonly name: string;
  readonly type: string;
  readonly generated: boolean;
}

/** One table under row security: its access entry, its columns and every row that lies in it. */
export interface Table {
  readonly name: string;
  readonly access: TableAccess;
  readonly columns: readonly Column[];
  readonly rows: readonly Stored[];
  /** Of where its rows lie: a row that is changed lies in a new place. */
  readonly digest: string;
}

/** A column of one table that names the identity of a row in another. */
export interface Link {
  readonly child: string;
  readonly column: string;
  readonly parent: string;
}

export interface Store {
  readonly tables: ReadonlyMap<string, Table>;
  readonly links: readonly Link[];
}

/** Reads everything past row security, for the model to narrow by itself. */
export async function readStore(orm: Orm): Promise<Store> {
  return asOwner(orm, async (em) => {
    const columns = await em.execute<(Column & { table: string })[]>(
      `select table_name as table, column_name as name, data_type as type, is_generated = 'ALWAYS' as generated
       from information_schema.columns where table_schema = 'public' order by table_name, ordinal_position`,
    );
    const tables = new Map<string, Table>();
    for (const [name, access] of accesses.flatMap(({ rows }) => Object.entries(rows))) {
      const rows = await storedRows(em, name);
      const digest = createHash('md5')
        .update(rows.map(({ at }) => at).join())
        .digest('hex');
      tables.set(name, { name, access, columns: columns.filter(({ table }) => table === name), rows, digest });
    }
    const links = await em.execute<Link[]>(
      `select child.relname as child, of_child.attname as column, parent.relname as parent
       from pg_constraint fk join pg_class child on child.oid = fk.conrelid join pg_class parent on parent.oid = fk.confrelid
       cross join lateral unnest(fk.conkey, fk.confkey) as pair (child_key, parent_key)
       join pg_attribute of_child on of_child.attrelid = child.oid and of_child.attnum = pair.child_key
       join pg_attribute of_parent on of_parent.attrelid = parent.oid and of_parent.attnum = pair.parent_key
       where fk.contype = 'f' and of_parent.attname = 'id' order by 1, 2, 3`,
    );
    return { tables, links: links.filter(({ child, parent }) => tables.has(child) && tables.has(parent)) };
  });
}

async function storedRows(em: SqlEntityManager, table: string): Promise<Stored[]> {
  const rows = await em.execute<{ at: string; row: string; json: string }[]>(
    `select ctid::text as at, to_jsonb(t)::text as json, (select jsonb_object_agg(key, value) from jsonb_each_text(to_jsonb(t)))::text as row from "${table}" t order by t.ctid`,
  );
  return rows.map(({ at, row, json }) => ({ at, json, row: JSON.parse(row) as Row }));
}

/** The plain model: which rows a viewer sees. */
export function sees({ access }: Table, viewer: Viewer, row: Row): boolean {
  return (viewer.postId ? access.office : access.public).sees(viewer, row);
}

/** The plain model: whether a viewer may bring this row about, or change or remove it. */
export function writes({ access }: Table, viewer: Viewer, row: Row): boolean {
  const rule = viewer.postId ? (access.writes ?? access.office) : (access.publicWrites ?? access.public);
  return rule.sees(viewer, row);
}

/** The plain model: whether a viewer has this verb on the table at all. */
export function granted({ access }: Table, viewer: Viewer, verb: 'insert' | 'update' | 'delete'): boolean {
  return viewer.postId ? access.grants.includes(verb) : verb === 'insert' && (access.publicGrants?.includes('insert') ?? false);
}

/** The statement that writes a copy of a stored row, some columns changed; its values are the row's JSON and the changes'. */
export function copyInto({ name, columns }: Table): string {
  const list = columns
    .filter(({ generated }) => !generated)
    .map((column) => `"${column.name}"`)
    .join(', ');
  return `insert into "${name}" (${list}) overriding system value select ${list} from jsonb_populate_record(null::"${name}", ?::jsonb || ?::jsonb)`;
}

/** Whether a table's rows say where they lie in a column that can be written. */
export function isPlaced({ columns }: Table): boolean {
  return columns.some(({ name, generated }) => name === 'place_code' && !generated);
}
