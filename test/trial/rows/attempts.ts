import type { SqlEntityManager } from '@mikro-orm/sql';
import { newId } from '../../../server/kernel/ids.js';
import type { Viewer } from '../../../server/kernel/viewer.js';
import { copyInto, granted, isPlaced, type Row, type Stored, sees, type Table, writes } from './stored.js';

const refused = '42501';
const checkFailed = '23514';
const shareMax = 12;

/** What a write did: how many rows it reached, or the database's code for why it was refused. */
export type Met = { readonly rows: number } | { readonly code: string };

/**
 * One attempt to write, and what the model says of it; null says that any outcome but a leak is right. By either: by row
 * security, or by a check of the table before that, as when a row of one's own village is not one that the table takes.
 */
export interface Attempt {
  readonly words: string;
  readonly values: readonly unknown[];
  readonly expected: 'refused' | 'refused by either' | 'not refused' | { readonly rows: number } | null;
}

/** Tries it behind a savepoint; what it changed stays for the count at the end unless it failed. */
export async function attempt(em: SqlEntityManager, { words, values }: Attempt): Promise<Met> {
  await em.execute('savepoint attempt');
  try {
    const [met] = await em.execute<{ n: number }[]>(words, [...values]);
    await em.execute('release savepoint attempt');
    return { rows: met?.n ?? 0 };
  } catch (error) {
    await em.execute('rollback to savepoint attempt');
    await em.execute('release savepoint attempt');
    const { code } = error as { code?: string };
    if (!code) throw error;
    return { code };
  }
}

/** What the model says against an outcome, or null. */
export function wrong({ expected, words }: Attempt, met: Met): string | null {
  const code = 'code' in met ? met.code : null;
  if (expected === null) return null;
  if (expected === 'refused') return code === refused ? null : `not refused (${JSON.stringify(met)}): ${words}`;
  if (expected === 'refused by either')
    return code === refused || code === checkFailed ? null : `not refused (${JSON.stringify(met)}): ${words}`;
  if (expected === 'not refused') return code === refused ? `refused though the model allows it: ${words}` : null;
  return !('rows' in met) || met.rows !== expected.rows ? `${JSON.stringify(met)} instead of ${expected.rows} rows: ${words}` : null;
}

/** Every sort of write against one table, aimed at rows that the viewer sees and at rows that he does not; blind ones at all rows at once. */
export function attemptsOn(
  table: Table,
  viewer: Viewer,
  { elsewhere, pick, blind }: { elsewhere: string; pick: (below: number) => number; blind: boolean },
): Attempt[] {
  const may = (verb: 'insert' | 'update' | 'delete') => granted(table, viewer, verb);
  const reach = (row: Row) => sees(table, viewer, row) && writes(table, viewer, row);
  const aims = [
    ...share(
      table.rows.filter(({ row }) => reach(row)),
      pick,
    ),
    ...share(
      table.rows.filter(({ row }) => !reach(row)),
      pick,
    ),
  ];
  const reached = aims.filter(({ row }) => reach(row)).length;
  const own = viewer.placeCode ?? elsewhere;
  const places = aims.map(({ at }) => at);
  const column = table.columns.find(({ name, generated }) => !generated && name !== 'id')?.name ?? 'id';
  const list = `{${places.map((at) => `"${at}"`).join(',')}}`;
  const counted = (change: string) => `with done as (${change} returning 1) select count(*)::int as n from done`;
  const aimed = `where t.ctid = any (?::tid[])`;
  const attempts: Attempt[] = [
    { words: `truncate "${table.name}"`, values: [], expected: 'refused' },
    {
      words: counted(`update "${table.name}" t set "${column}" = t."${column}" ${aimed}`),
      ...{ values: [list], expected: may('update') ? { rows: reached } : 'refused' },
    },
    ...aims
      .slice(0, 1)
      .concat(aims.slice(-1))
      .flatMap((stored) => insertsOf(table, viewer, stored, elsewhere)),
  ];
  if (isPlaced(table) && blind && may('update')) {
    attempts.push(
      // Without where and returning, the policy for reading has no part in an update: that for writing must hold alone.
      { words: `update "${table.name}" set place_code = ?`, values: [own], expected: null },
      { words: `update "${table.name}" set place_code = ?`, values: [elsewhere], expected: null },
    );
  }
  attempts.push(
    { words: counted(`delete from "${table.name}" t ${aimed}`), values: [list], expected: may('delete') ? null : 'refused' },
    ...(blind || !may('delete')
      ? [{ words: `delete from "${table.name}"`, values: [], expected: may('delete') ? null : 'refused' } as const]
      : []),
  );
  return attempts;
}

/** A copy of a stored row as it is, under a new identity, moved elsewhere, moved to the viewer, and over the row itself. */
function insertsOf(table: Table, viewer: Viewer, { row, json }: Stored, elsewhere: string): Attempt[] {
  const fresh = (): Row => ('id' in row ? { id: newId() } : {});
  const changes: Row[] = [{}, fresh()];
  if (isPlaced(table)) for (const place of [elsewhere, viewer.placeCode]) if (place) changes.push({ ...fresh(), place_code: place });
  const may = granted(table, viewer, 'insert');
  // A verb that is not granted is refused whatever the row.
  const attempts: Attempt[] = changes.slice(0, may ? changes.length : 1).map((change) => ({
    ...{ words: copyInto(table), values: [json, JSON.stringify(change)] },
    expected: may && writes(table, viewer, changed(row, change)) ? 'not refused' : 'refused',
  }));
  if (may && 'id' in row && isPlaced(table)) {
    const words = `${copyInto(table)} on conflict (id) do update set place_code = excluded.place_code`;
    const change = viewer.placeCode ? { place_code: viewer.placeCode } : {};
    const isOpen = granted(table, viewer, 'update') && sees(table, viewer, row);
    attempts.push({ words, values: [json, JSON.stringify(change)], expected: isOpen ? null : 'refused by either' });
  }
  return attempts;
}

/** A row with changes, and with the column that the database makes of its place. */
function changed(row: Row, change: Row): Row {
  const place = change['place_code'];
  return { ...row, ...change, ...(place && 'county_code' in row ? { county_code: `${place.slice(0, 6)}000000` } : {}) };
}

function share(rows: readonly Stored[], pick: (below: number) => number): Stored[] {
  if (rows.length <= shareMax) return [...rows];
  const start = pick(rows.length - shareMax);
  return rows.slice(start, start + shareMax);
}
