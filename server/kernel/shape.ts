import type { GraphQLResolveInfo } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import type { Asked } from './asked.js';
import { composedOnce } from './composed.js';
import { type Order, pageSql } from './page.js';

export { type Asked, askedOf } from './asked.js';

/**
 * A noun declares once how its GraphQL fields are read from its table. A shape and the fields that a query asks
 * for become one SQL expression that builds the JSON answer, however deep the query goes.
 */
// biome-ignore lint/suspicious/noExplicitAny: a fragment of SQL has no row type of its own.
export type Sql = RawBuilder<any>;
/**
 * Reads one field of the row called `from`; the asked subtree holds its arguments and its own fields. Nothing else may
 * decide the SQL unless it decided the shape as well (a moment, a viewer): what was composed for a shape is kept.
 */
export type Field = (from: string, asked: Asked) => Sql;

export interface Shape {
  /** The name of the GraphQL object type. */
  readonly type: string;
  readonly table: string;
  /** Rows that a page reads in place of the table's: a statement in brackets, for what follows from stored rows and is not stored itself. */
  readonly rows?: Sql;
  /** Sums over all rows of a list, under the names of its connection: fen, answered as yuan. */
  readonly totals?: Readonly<Record<string, (to: string) => Sql>>;
  readonly fields: Record<string, Field>;
}

/** A shape; a later feature may add fields to an earlier one's shape with `addFields`. */
export function shape(type: string, table: string, fields: Record<string, Field>, totals: Shape['totals'] = {}): Shape {
  return { type, table, totals, fields: { id: column('id'), ...fields } };
}

/** The total of a list whose rows have one amount, in a column in fen. */
export const amountTotalOf = (name: string): Shape['totals'] => ({ totalAmount: (to) => ref(to, name) });

export function addFields(target: Shape, fields: Record<string, Field>): void {
  Object.assign(target.fields, fields);
}

// References are few and every question is made of them: each is read by the library once.
const references = new Map<string, Sql>();

export function ref(from: string, name: string): Sql {
  const text = `${from}.${name}`;
  const known = references.get(text) ?? sql.ref(text);
  references.set(text, known);
  return known;
}

/** A column as it is stored: text, date, boolean, whole number, enum. */
export const column =
  (name: string): Field =>
  (from) =>
    ref(from, name);

/** A column in fen, written as a decimal string of yuan. */
export const money =
  (name: string): Field =>
  (from) =>
    yuanSql(ref(from, name));

/** Identities as an array of uuid, sent as one parameter however many there are. */
export const uuidsSql = (ids: readonly string[]): Sql =>
  sql`array(select value::uuid from json_array_elements_text(${JSON.stringify(ids)}::json))`;

/** Fen as a decimal string of yuan with two decimals; null stays null. */
export const yuanSql = (fen: Sql): Sql => sql`((${fen})::numeric / 100)::numeric(20, 2)::text`;

/**
 * A percentage of two amounts, rounded half up once; null over a zero denominator. A quotient has as many decimals as
 * its operands, or sixteen digits in all: thirty decimals keep it from being rounded before it is rounded.
 */
export const percentSql = (numerator: Sql, denominator: Sql): Sql =>
  sql`round((${numerator})::numeric(60, 30) * 100 / nullif((${denominator})::numeric, 0), 2)::text`;

/** The one row of another table that belongs to this row, or null. */
export const toOne =
  (target: () => Shape, on: (from: string, to: string) => Sql): Field =>
  (from, asked) => {
    const to = below(from);
    return sql`(select ${objectSql(target(), to, asked)} from ${sql.table(target().table)} as ${sql.ref(to)} where ${on(from, to)} limit 1)`;
  };

/** The few rows that are part of this row (the lines of a document): a plain list in a fixed order. */
export const toList =
  (target: () => Shape, on: (from: string, to: string) => Sql, orderBy: (to: string) => Sql = (to) => ref(to, 'id')): Field =>
  (from, asked) => {
    const to = below(from);
    return sql`(select coalesce(json_agg(${objectSql(target(), to, asked)} order by ${orderBy(to)}), '[]'::json) from ${sql.table(target().table)} as ${sql.ref(to)} where ${on(from, to)})`;
  };

/** The many rows that belong to this row: a Relay connection with its own `first` and `after`. */
export const toPage =
  (
    target: () => Shape,
    on: (from: string, to: string) => Sql,
    order: Order,
    filter: (to: string, args: Asked['args']) => Sql[] = () => [],
  ): Field =>
  (from, asked) => {
    const to = below(from);
    return pageSql(target(), to, asked, { where: [on(from, to), ...filter(to, asked.args)], order });
  };

/** An object made from columns of the same row. */
export const group =
  (type: string, fields: Record<string, Field>): Field =>
  (from, asked) =>
    jsonObject(entriesOf({ type, table: '', fields }, from, asked));

/** `{"id": …, "name": …}` of one row with just the asked fields; `id` always comes along for rules that need it. */
export function objectSql(target: Shape, from: string, asked: Asked): Sql {
  const fields = asked.fieldsByTypeName[target.type];
  const compose = () => jsonObject(entriesOf(target, from, asked));
  return fields ? composedOnce(fields, target, from, compose) : compose();
}

function entriesOf(target: Shape, from: string, asked: Asked): [string, Sql][] {
  const entries = new Map<string, Sql>();
  const id = target.fields['id'];
  if (id) entries.set('id', id(from, asked));
  for (const child of Object.values(asked.fieldsByTypeName[target.type] ?? {})) {
    const field = target.fields[child.name];
    if (field) entries.set(keyOf(child), field(from, child));
  }
  return [...entries];
}

/** The key under which a field travels: its name, or `alias:name`, since aliased fields may have other arguments. */
export function keyOf(asked: Pick<Asked, 'alias' | 'name'>): string {
  return asked.alias === asked.name ? asked.name : `${asked.alias}:${asked.name}`;
}

const keys = new Map<string, Sql>();

// The words of a schema are few; aliases are a client's own and are not kept.
function keySql(key: string): Sql {
  const known = keys.get(key) ?? sql.lit(key);
  if (!key.includes(':')) keys.set(key, known);
  return known;
}

// PostgreSQL functions take at most a hundred arguments, so a wide object is built in parts.
const entriesPerCall = 45;

export function jsonObject(entries: readonly [string, Sql][]): Sql {
  if (entries.length <= entriesPerCall) {
    return sql`json_build_object(${sql.join(entries.flatMap(([key, value]) => [keySql(key), value]))})`;
  }
  const parts = [];
  for (let start = 0; start < entries.length; start += entriesPerCall) {
    parts.push(
      sql`jsonb_build_object(${sql.join(entries.slice(start, start + entriesPerCall).flatMap(([key, value]) => [keySql(key), value]))})`,
    );
  }
  return sql`(${sql.join(parts, sql` || `)})::json`;
}

/** The alias of a row one level deeper. */
export function below(from: string): string {
  return `t${Number(from.slice(1)) + 1}`;
}

export const top = 't0';

/** Reads a field that a statement has already answered: the default resolver of the schema. */
export function answered(source: unknown, info: Pick<GraphQLResolveInfo, 'fieldName' | 'path'>): unknown {
  const row = source as Record<string, unknown> | null;
  const byAlias = row?.[`${info.path.key}:${info.fieldName}`];
  return byAlias !== undefined ? byAlias : row?.[info.fieldName];
}
