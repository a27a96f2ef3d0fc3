import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import { isId } from '../../kernel/ids.js';
import { type PageQuestion, pageSql } from '../../kernel/page.js';
import { type Asked, objectSql, ref, type Shape, type Sql, top } from '../../kernel/shape.js';
import { areaOf } from '../../kernel/viewer.js';

/** One page of a noun in the viewer's area. One statement, however deep the question. */
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

/** A condition that a filter gives only when it is set. */
export const when = <Value>(value: Value | null | undefined, condition: (value: Value) => Sql): Sql[] =>
  value === null || value === undefined || value === '' ? [] : [condition(value)];

export const equals = (name: string) => (value: unknown) => sql`${ref(top, name)} = ${value}`;
export const hasId = (name: string) => (id: string) => (isId(id) ? sql`${ref(top, name)} = ${id}` : sql`false`);
export const since = (name: string) => (day: string) => sql`${ref(top, name)} >= ${day}::date`;
export const until = (name: string) => (day: string) => sql`${ref(top, name)} <= ${day}::date`;
export const within = (place: string) => {
  const { from, to } = areaOf(place);
  return sql`${ref(top, 'place_code')} between ${from} and ${to}`;
};
export const contains = (text: string, ...names: string[]) =>
  sql`(${sql.join(
    names.map((name) => sql`position(${text} in coalesce(${ref(top, name)}, '')) > 0`),
    sql` or `,
  )})`;
/** Rows that were not taken back. */
export const notReversed = (): Sql => sql`not exists (select from fund_reversal where fund_reversal.subject_id = ${ref(top, 'id')})`;
