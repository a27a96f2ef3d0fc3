import { sql } from 'kysely';
import { isId } from '../../kernel/ids.js';
import { ref, type Sql, top } from '../../kernel/shape.js';
import { areaOf } from '../../kernel/viewer.js';

/** A condition that a filter gives only when it is set. */
export const when = <Value>(value: Value | null | undefined, condition: (value: Value) => Sql): Sql[] =>
  value === null || value === undefined || value === '' ? [] : [condition(value)];

export const equals = (name: string) => (value: unknown) => sql`${ref(top, name)} = ${value}`;
export const hasId = (name: string) => (id: string) => (isId(id) ? sql`${ref(top, name)} = ${id}` : sql`false`);
export const since = (name: string) => (day: string) => sql`${ref(top, name)} >= ${day}::date`;
export const until = (name: string) => (day: string) => sql`${ref(top, name)} <= ${day}::date`;
export const oneOf = (name: string) => (values: readonly string[]) =>
  values.length ? sql`${ref(top, name)} in (${sql.join(values)})` : sql`true`;
export const contains = (text: string, ...names: string[]) =>
  sql`(${sql.join(
    names.map((name) => sql`position(${text} in coalesce(${ref(top, name)}, '')) > 0`),
    sql` or `,
  )})`;
/** Rows of a place and everything below it, by the row’s place code. */
export function within(place: string, row: string = top): Sql {
  const { from, to } = areaOf(place);
  return sql`${ref(row, 'place_code')} between ${from} and ${to}`;
}
