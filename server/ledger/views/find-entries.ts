import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import type { LocalDate } from '../../kernel/clock.js';
import { isId } from '../../kernel/ids.js';
import { pageSql } from '../../kernel/page.js';
import { type Asked, objectSql, ref, type Sql, top } from '../../kernel/shape.js';
import { areaOf } from '../../kernel/viewer.js';
import { type EntryOrder, entryOrders, entryShape } from './shapes.js';

export interface EntryFilter {
  readonly subjectId?: string | null;
  readonly act?: string | null;
  readonly origin?: string | null;
  /** The first and the last business date, both included. */
  readonly from?: LocalDate | null;
  readonly to?: LocalDate | null;
  /** A place: entries of it and of all places in it. */
  readonly placeCode?: string | null;
}

/** One page of the entries in the viewer's area. One statement. */
export async function findEntries(em: SqlEntityManager, filter: EntryFilter, order: EntryOrder, asked: Asked): Promise<unknown> {
  const page = pageSql(entryShape, top, asked, { where: conditions(filter), order: entryOrders[order] });
  const { rows } = await sql<{ page: unknown }>`select ${page} as page`.execute(em.getKysely());
  return rows[0]?.page;
}

/** One entry with what is asked of it; null when it is unknown or hidden. One statement. */
export async function findEntry(em: SqlEntityManager, id: string, asked: Asked): Promise<unknown> {
  if (!isId(id)) return null;
  const statement = sql<{ entry: unknown }>`select ${objectSql(entryShape, top, asked)} as entry
    from ledger_entry as ${sql.ref(top)} where ${ref(top, 'id')} = ${id}`;
  const { rows } = await statement.execute(em.getKysely());
  return rows[0]?.entry ?? null;
}

function conditions({ subjectId, act, origin, from, to, placeCode }: EntryFilter): Sql[] {
  const where: Sql[] = [];
  if (subjectId) where.push(isId(subjectId) ? sql`${ref(top, 'subject_id')} = ${subjectId}` : sql`false`);
  if (act) where.push(sql`${ref(top, 'act')} = ${act}`);
  if (origin) {
    const ofOrigin = sql`exists (select from posting where posting.entry_id = ${ref(top, 'id')} and posting.origin = ${origin})`;
    where.push(isId(origin) ? ofOrigin : sql`false`);
  }
  if (from) where.push(sql`${ref(top, 'business_date')} >= ${from}::date`);
  if (to) where.push(sql`${ref(top, 'business_date')} <= ${to}::date`);
  if (placeCode) {
    const area = areaOf(placeCode);
    where.push(sql`${ref(top, 'place_code')} between ${area.from} and ${area.to}`);
  }
  return where;
}
