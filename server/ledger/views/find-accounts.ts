import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import { isId } from '../../kernel/ids.js';
import { by, pageSql } from '../../kernel/page.js';
import { type Asked, objectSql, ref, type Sql, top } from '../../kernel/shape.js';
import { areaOf } from '../../kernel/viewer.js';
import { ledgerAccountShape } from './shapes.js';

export interface AccountFilter {
  readonly origin?: string | null;
  readonly holder?: string | null;
  readonly stage?: string | null;
  readonly year?: number | null;
  readonly placeCode?: string | null;
}

/** One page of the accounts in the viewer's area, by address. One statement. */
export async function findAccounts(em: SqlEntityManager, filter: AccountFilter, asked: Asked): Promise<unknown> {
  const page = pageSql(ledgerAccountShape, top, asked, { where: conditions(filter), order: by('address', 'text') });
  const { rows } = await sql<{ page: unknown }>`select ${page} as page`.execute(em.getKysely());
  return rows[0]?.page;
}

/** One account with what is asked of it; null when it is unknown or hidden. One statement. */
export async function findAccount(em: SqlEntityManager, id: string, asked: Asked): Promise<unknown> {
  if (!isId(id)) return null;
  const statement = sql<{ account: unknown }>`select ${objectSql(ledgerAccountShape, top, asked)} as account
    from ledger_account as ${sql.ref(top)} where ${ref(top, 'id')} = ${id}`;
  const { rows } = await statement.execute(em.getKysely());
  return rows[0]?.account ?? null;
}

function conditions({ origin, holder, stage, year, placeCode }: AccountFilter): Sql[] {
  const where: Sql[] = [];
  if (origin) where.push(isId(origin) ? sql`${ref(top, 'origin')} = ${origin}` : sql`false`);
  if (holder) where.push(isId(holder) ? sql`${ref(top, 'holder')} = ${holder}` : sql`false`);
  if (stage) where.push(sql`${ref(top, 'stage')} = ${stage}`);
  if (year) where.push(sql`${ref(top, 'year')} = ${year}`);
  if (placeCode) {
    const area = areaOf(placeCode);
    where.push(sql`${ref(top, 'place_code')} between ${area.from} and ${area.to}`);
  }
  return where;
}
