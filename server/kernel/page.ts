import { sql } from 'kysely';
import { isId } from './ids.js';
import { refuser } from './refusal.js';
import { type Asked, jsonObject, keyOf, objectSql, ref, type Shape, type Sql, yuanSql } from './shape.js';

export const pageRefusals = {
  PAGE_MUST_BE_WITHIN_LIMIT: {
    zh: '每页应为1至{limit}条，所填为{given}。',
    en: 'A page holds 1 to {limit} rows; {given} was asked for.',
    basis: '列表一律分页 · every list is paged',
  },
  CURSOR_MUST_BE_OF_THIS_LIST: {
    zh: '翻页标记不属于这个列表或这种排序。',
    en: 'The cursor does not belong to this list in this order.',
    basis: '列表一律分页 · every list is paged',
  },
  PAGE_MUST_GO_ONE_WAY: {
    zh: '向后翻页用first和after，向前翻页用last和before，不能混用。',
    en: 'A page goes forward (first, after) or backward (last, before), not both at once.',
    basis: '列表一律分页 · every list is paged',
  },
} as const;
const refuse = refuser(pageRefusals);

/** One sort key: a column that is never null, and its PostgreSQL type, by which a cursor is read back. */
export interface OrderKey {
  readonly read: (from: string) => Sql;
  readonly type: 'text' | 'uuid' | 'date' | 'bigint' | 'timestamptz' | 'numeric';
  readonly descending?: boolean;
}
/** The keys in order of weight; the row's id is always the last, so that an order is total. */
export type Order = readonly OrderKey[];

/** Rows as they were written, newest first: identities grow with time. */
export const newestFirst: Order = [{ read: (from) => ref(from, 'id'), type: 'uuid', descending: true }];
export const oldestFirst: Order = [{ read: (from) => ref(from, 'id'), type: 'uuid' }];
export const by = (name: string, type: OrderKey['type'], descending = false): Order => [
  { read: (from) => ref(from, name), type, descending },
  { read: (from) => ref(from, 'id'), type: 'uuid', descending },
];

export interface PageQuestion {
  readonly where: readonly Sql[];
  readonly order: Order;
}

export const pageSizeDefault = 20;
export const pageSizeMax = 200;

/**
 * A Relay connection as one SQL expression: edges with cursors, page info, and the total only when asked for.
 * The page is cut before anything is joined to its rows, so depth costs by the page and not by the table.
 * Refuses PAGE_MUST_BE_WITHIN_LIMIT, PAGE_MUST_GO_ONE_WAY and CURSOR_MUST_BE_OF_THIS_LIST.
 */
export function pageSql(target: Shape, to: string, asked: Asked, question: PageQuestion): Sql {
  const { backward, size, matching, beyond, orderSql, order, before, after } = cutOf(to, asked, question);
  const fields = asked.fieldsByTypeName[`${target.type}Connection`] ?? {};
  // Rows are numbered only for what needs their number: turning a page round, and telling what lies beyond it.
  const isNumbered = backward || Object.values(fields).some(({ name }) => name === 'pageInfo' || name === 'edges');
  const table = target.rows ?? sql.table(target.table);
  const shown = isNumbered ? sql`filter (where page.rank <= ${size})` : sql``;
  const sequence = isNumbered ? (backward ? sql`order by page.rank desc` : sql`order by page.rank`) : sql``;
  const endMark = sql`(array_agg(page.cursor order by page.rank desc) ${shown})[1]`;
  const startMark = sql`(array_agg(page.cursor order by page.rank) ${shown})[1]`;
  const more = sql`coalesce(bool_or(page.rank > ${size}), false)`;
  const marks: Record<string, Sql> = {
    hasNextPage: backward ? sql.lit(Boolean(before)) : more,
    hasPreviousPage: backward ? more : sql.lit(Boolean(after)),
    startCursor: backward ? endMark : startMark,
    endCursor: backward ? startMark : endMark,
  };
  const entries: [string, Sql][] = [];
  // A cursor is made for each row, so only where somebody wants one.
  let wantsCursors = false;
  // Each is a column of its own: an object around them would be read again for every row of the page.
  const nodes: Sql[] = [];
  const nodeSql = (of: Asked): Sql => {
    const name = `node_${nodes.length}`;
    nodes.push(sql`${objectSql(target, to, of)} as ${sql.ref(name)}`);
    return sql.ref(`page.${name}`);
  };
  for (const field of Object.values(fields)) {
    if (field.name === 'pageInfo') {
      const wanted = Object.values(field.fieldsByTypeName['PageInfo'] ?? {}).filter(({ name }) => marks[name]);
      entries.push([keyOf(field), jsonObject(wanted.map((mark): [string, Sql] => [keyOf(mark), marks[mark.name] as Sql]))]);
      wantsCursors ||= wanted.some(({ name }) => name.endsWith('Cursor'));
    }
    if (field.name === 'edges') {
      wantsCursors = true;
      const node = Object.values(field.fieldsByTypeName[`${target.type}Edge`] ?? {}).filter((child) => child.name === 'node');
      const edge = jsonObject([['cursor', sql`page.cursor`], ...node.map((child): [string, Sql] => [keyOf(child), nodeSql(child)])]);
      entries.push([keyOf(field), sql`coalesce(json_agg(${edge} ${sequence}) ${shown}, '[]'::json)`]);
    }
    if (field.name === 'nodes') {
      entries.push([keyOf(field), sql`coalesce(json_agg(${nodeSql(field)} ${sequence}) ${shown}, '[]'::json)`]);
    }
    const total = target.totals?.[field.name];
    if (total) {
      entries.push([
        keyOf(field),
        sql`(select ${yuanSql(sql`coalesce(sum(${total(to)}), 0)`)} from ${table} as ${sql.ref(to)} where ${matching})`,
      ]);
    }
    if (field.name === 'totalCount') entries.push([keyOf(field), sql`(select count(*) from ${table} as ${sql.ref(to)} where ${matching})`]);
  }
  const rows = isNumbered
    ? pageRowsSql(target, to, asked, question)
    : sql`(select * from ${table} as ${sql.ref(to)} where ${beyond} order by ${orderSql} limit ${size})`;
  const marked = isNumbered
    ? [sql`row_number() over (order by ${orderSql}) as rank`, sql`${wantsCursors ? cursorSql(order, to) : sql`null`} as cursor`]
    : [];
  // `having` makes it one row whatever is asked of the page, and of an empty one, too.
  return sql`(select ${jsonObject(entries)} from (
    select ${sql.join([...marked, ...nodes])} from ${rows} as ${sql.ref(to)} ${isNumbered ? sql`` : sql`order by ${orderSql}`}
  ) as page having true)`;
}

/**
 * The rows of the page that `pageSql` would answer, and one more, as a derived table to be given an alias: for what a
 * statement must gather once for all rows of its page.
 */
export function pageRowsSql(target: Shape, to: string, asked: Asked, question: PageQuestion): Sql {
  const { size, beyond, orderSql } = cutOf(to, asked, question);
  return sql`(select * from ${target.rows ?? sql.table(target.table)} as ${sql.ref(to)} where ${beyond} order by ${orderSql} limit ${size + 1})`;
}

function cutOf(to: string, asked: Asked, question: PageQuestion) {
  const { first, last, after, before } = asked.args as Record<string, never>;
  const backward = isGiven(last) || isGiven(before);
  if (backward && (isGiven(first) || isGiven(after))) throw refuse('PAGE_MUST_GO_ONE_WAY');
  const size: number = sizeOf(backward ? last : first);
  const order: Order = backward ? question.order.map((key) => ({ ...key, descending: !key.descending })) : question.order;
  const cursor: string | undefined = backward ? before : after;
  const matching = question.where.length
    ? sql.join(
        question.where.map((condition) => sql`(${condition})`),
        sql` and `,
      )
    : sql`true`;
  const beyond = cursor ? sql`${matching} and (${beyondSql(order, to, cursor)})` : matching;
  const orderSql = sql.join(order.map((key) => sql`${key.read(to)} ${key.descending ? sql`desc` : sql`asc`}`));
  return { backward, size, order, matching, beyond, orderSql, before, after };
}

function isGiven(argument: unknown): boolean {
  return argument !== undefined && argument !== null;
}

function sizeOf(given: unknown): number {
  if (given === undefined || given === null) return pageSizeDefault;
  const size = Number(given);
  if (size < 1 || size > pageSizeMax) throw refuse('PAGE_MUST_BE_WITHIN_LIMIT', { limit: pageSizeMax, given: size });
  return size;
}

function cursorSql(order: Order, to: string): Sql {
  const values = sql.join(order.map((key) => sql`(${key.read(to)})::text`));
  return sql`replace(encode(convert_to(json_build_array(${values})::text, 'UTF8'), 'base64'), E'\n', '')`;
}

// A cursor comes from outside: what PostgreSQL could not read as the key's type is refused before it gets there.
const readable: Record<OrderKey['type'], (value: string) => boolean> = {
  text: (value) => value.length <= 2_000 && !value.includes('\0'),
  uuid: isId,
  date: (value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && isMoment(`${value}T00:00:00Z`),
  bigint: (value) => /^-?\d{1,19}$/.test(value) && BigInt.asIntN(64, BigInt(value)) === BigInt(value),
  numeric: (value) => /^-?\d{1,30}(\.\d{1,30})?$/.test(value),
  timestamptz: (value) => {
    const [, day, time, zone] = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?)([+-]\d{2}(?::[0-5]\d)?)$/.exec(value) ?? [];
    return isMoment(`${day}T00:00:00Z`) && isMoment(`2000-01-01T${time}Z`) && Math.abs(Number(zone?.slice(0, 3))) <= 14;
  },
};

function isMoment(text: string): boolean {
  const moment = new Date(text);
  // A date such as 31 April is read as 1 May: it names the day only if it reads back.
  return !Number.isNaN(moment.getTime()) && moment.getUTCFullYear() > 0 && moment.toISOString().slice(0, 10) === text.slice(0, 10);
}

function readCursor(order: Order, cursor: string): string[] {
  let values: unknown;
  try {
    values = JSON.parse(Buffer.from(cursor, 'base64').toString('utf8'));
  } catch {
    throw refuse('CURSOR_MUST_BE_OF_THIS_LIST');
  }
  const fits =
    Array.isArray(values) &&
    values.length === order.length &&
    order.every((key, index) => typeof values[index] === 'string' && readable[key.type](values[index]));
  if (!fits) throw refuse('CURSOR_MUST_BE_OF_THIS_LIST');
  return values as string[];
}

function beyondSql(order: Order, to: string, cursor: string): Sql {
  const values = readCursor(order, cursor);
  const value = (index: number) => sql`${values[index]}::${sql.raw(order[index]?.type ?? 'text')}`;
  // One direction: a row comparison, which an index over the same columns answers directly.
  if (order.every((key) => Boolean(key.descending) === Boolean(order[0]?.descending))) {
    const row = sql.join(order.map((key) => key.read(to)));
    const mark = sql.join(order.map((_, index) => value(index)));
    return order[0]?.descending ? sql`(${row}) < (${mark})` : sql`(${row}) > (${mark})`;
  }
  const steps = order.map((key, depth) =>
    sql.join(
      [
        ...order.slice(0, depth).map((equal, index) => sql`${equal.read(to)} = ${value(index)}`),
        key.descending ? sql`${key.read(to)} < ${value(depth)}` : sql`${key.read(to)} > ${value(depth)}`,
      ],
      sql` and `,
    ),
  );
  return sql.join(
    steps.map((condition) => sql`(${condition})`),
    sql` or `,
  );
}
