import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Viewer } from '../../../server/kernel/viewer.js';
import { granted, type Row, type Store, sees, writes } from './stored.js';

/**
 * Every row that lies otherwise than before (a changed row lies in a new place), held against the model: what is gone
 * must have been the viewer's to change or remove, what is new the viewer's to write. Called as the owner.
 */
export async function changesOutside(em: SqlEntityManager, store: Store, viewer: Viewer): Promise<{ outside: string[]; inside: number }> {
  const outside: string[] = [];
  let inside = 0;
  const digests = await em.execute<{ name: string; digest: string }[]>(
    [...store.tables.keys()]
      .map((name) => `select '${name}' as name, md5(coalesce(string_agg(ctid::text, ',' order by ctid), '')) as digest from "${name}"`)
      .join(' union all '),
  );
  for (const { name, digest } of digests) {
    const table = store.tables.get(name);
    if (!table || table.digest === digest) continue;
    const now = new Set((await em.execute<{ at: string }[]>(`select ctid::text as at from "${table.name}"`)).map(({ at }) => at));
    const before = new Set(table.rows.map(({ at }) => at));
    const gone = table.rows.filter(({ at }) => !now.has(at));
    const added = [...now].filter((at) => !before.has(at));
    const written = added.length
      ? await em.execute<{ row: string }[]>(
          `select (select jsonb_object_agg(key, value) from jsonb_each_text(to_jsonb(t)))::text as row from "${table.name}" t where ctid = any (?::tid[])`,
          [`{${added.map((at) => `"${at}"`).join(',')}}`],
        )
      : [];
    const mayChange = granted(table, viewer, 'update') || granted(table, viewer, 'delete');
    const mayWrite = granted(table, viewer, 'update') || granted(table, viewer, 'insert');
    const note = (what: string, row: Row, isMine: boolean) => {
      if (isMine) inside += 1;
      else outside.push(`${table.name}: ${what} ${row['id'] ?? ''} of ${row['place_code'] ?? row['county_code'] ?? ''}`);
    };
    for (const { row } of gone) note('changed or removed', row, mayChange && sees(table, viewer, row) && writes(table, viewer, row));
    for (const { row } of written) {
      const found = JSON.parse(row) as Row;
      note('wrote', found, mayWrite && writes(table, viewer, found));
    }
  }
  return { outside, inside };
}
