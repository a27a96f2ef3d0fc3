import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import { isId } from '../../kernel/ids.js';
import { type PageQuestion, pageSql } from '../../kernel/page.js';
import { type Asked, objectSql, ref, type Shape, top } from '../../kernel/shape.js';

/** One page of a noun among the viewer's rows. One statement, however deep the question. */
export async function findPage(em: SqlEntityManager, noun: Shape, question: PageQuestion, asked: Asked): Promise<unknown> {
  const { rows } = await sql<{ page: unknown }>`select ${pageSql(noun, top, asked, question)} as page`.execute(em.getKysely());
  return rows[0]?.page;
}

/** One row of a noun with what is asked of it; null when it is unknown or hidden. One statement. */
export async function findOne(em: SqlEntityManager, noun: Shape, id: string, asked: Asked): Promise<unknown> {
  if (!isId(id)) return null;
  const { rows } = await sql<{ row: unknown }>`select ${objectSql(noun, top, asked)} as row
    from ${sql.table(noun.table)} as ${sql.ref(top)} where ${ref(top, 'id')} = ${id}`.execute(em.getKysely());
  return rows[0]?.row ?? null;
}
