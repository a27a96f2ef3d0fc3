import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import { isId } from '../../kernel/ids.js';
import { type Order, pageSql } from '../../kernel/page.js';
import { type Asked, objectSql, ref, type Shape, type Sql, top } from '../../kernel/shape.js';

/** One visible row of a noun, or null. One statement. */
export async function readOne(em: SqlEntityManager, target: Shape, id: string, asked: Asked): Promise<unknown> {
  if (!isId(id)) return null;
  const { rows } = await sql<{ row: unknown }>`
    select ${objectSql(target, top, asked)} as row from ${sql.table(target.table)} as ${sql.ref(top)} where ${ref(top, 'id')} = ${id}
  `.execute(em.getKysely());
  return rows[0]?.row ?? null;
}

/** One page of the visible rows of a noun. One statement. */
export async function readPage(em: SqlEntityManager, target: Shape, where: readonly Sql[], order: Order, asked: Asked): Promise<unknown> {
  const { rows } = await sql<{ page: unknown }>`select ${pageSql(target, top, asked, { where, order })} as page`.execute(em.getKysely());
  return rows[0]?.page;
}
