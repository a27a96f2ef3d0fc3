import type { SqlEntityManager } from '@mikro-orm/sql';
import fc from 'fast-check';
import type { Viewer } from '../../../server/kernel/viewer.js';
import { type Row, type Store, type Stored, sees, type Table } from './stored.js';

const forms = ['plain', 'subquery', 'cte', 'count', 'group', 'probe', 'join', 'exists', 'none'] as const;
const comparisons = ['equals', 'since', 'until', 'unset', 'under'] as const;

interface Condition {
  readonly comparison: (typeof comparisons)[number];
  readonly column: number;
  /** Which stored row, seen or hidden, gives the value to look for. */
  readonly row: number;
}

export interface Query {
  readonly table: number;
  readonly form: (typeof forms)[number];
  readonly column: number;
  readonly link: number;
  readonly every: boolean;
  readonly conditions: readonly Condition[];
}

export const drawnQuery: fc.Arbitrary<Query> = fc.record({
  ...{ table: fc.nat(), form: fc.constantFrom(...forms), column: fc.nat(), link: fc.nat(), every: fc.boolean() },
  conditions: fc.array(fc.record({ comparison: fc.constantFrom(...comparisons), column: fc.nat(), row: fc.nat() }), { maxLength: 3 }),
});

/** A query in both languages: what the database is asked, and what the model answers. */
export interface Asked {
  readonly words: string;
  ask(em: SqlEntityManager): Promise<readonly string[]>;
  model(viewer: Viewer): readonly string[];
}

interface Test {
  readonly sql: string;
  readonly values: readonly unknown[];
  holds(row: Row): boolean;
}

const textOf = (table: string, column: string) => `(to_jsonb(${table}."${column}") #>> '{}')`;
const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;
const sorted = (list: readonly string[]) => [...list].sort();

/** Turns drawn numbers into a query over this store. */
export function asked(store: Store, drawn: Query): Asked {
  const linked = at(store.links, drawn.link);
  const isOfTwo = drawn.form === 'join' || drawn.form === 'exists' || drawn.form === 'none';
  const table = isOfTwo ? (store.tables.get(linked.parent) as Table) : at([...store.tables.values()], drawn.table);
  const test = condition(table, drawn);
  const seen = (viewer: Viewer, of: Table = table) => of.rows.filter(({ row }) => sees(of, viewer, row));
  const matching = (viewer: Viewer) => seen(viewer).filter(({ row }) => test.holds(row));
  const places = (rows: readonly Stored[]) => sorted(rows.map((row) => row.at));
  const list = (statement: string, values: readonly unknown[]) => ({
    words: `${statement} ${JSON.stringify(values)}`,
    ask: async (em: SqlEntityManager) => sorted((await em.execute<{ a: string }[]>(statement, [...values])).map(({ a }) => a)),
  });
  const from = `"${table.name}" t where ${test.sql}`;
  const column = at(table.columns, drawn.column).name;
  switch (drawn.form) {
    case 'plain':
      return { ...list(`select t.ctid::text as a from ${from}`, test.values), model: (viewer) => places(matching(viewer)) };
    case 'subquery':
      return {
        ...list(
          `select s.ctid::text as a from (select ctid, * from "${table.name}" offset 0) s where ${test.sql.replaceAll('t."', 's."')}`,
          test.values,
        ),
        model: (viewer) => places(matching(viewer)),
      };
    case 'cte':
      return {
        ...list(`with s as materialized (select t.ctid::text as a from ${from}) select a from s`, test.values),
        model: (viewer) => places(matching(viewer)),
      };
    case 'count':
      return { ...list(`select count(*)::text as a from ${from}`, test.values), model: (viewer) => [String(matching(viewer).length)] };
    case 'group':
      return {
        ...list(`select concat(${textOf('t', column)}, '#', count(*)) as a from ${from} group by ${textOf('t', column)}`, test.values),
        model: (viewer) => sorted([...countsOf(matching(viewer), column)]),
      };
    case 'probe':
      return probe(table, test, seen);
    default: {
      const child = store.tables.get(linked.child) as Table;
      return ofTwo(drawn.form, { table, child, column: linked.column, test, seen, list });
    }
  }
}

function* countsOf(rows: readonly Stored[], column: string): Generator<string> {
  // An unset value and an empty text are two groups, though both are written as nothing.
  const counts = new Map<string | null, number>();
  for (const { row } of rows) counts.set(row[column] ?? null, (counts.get(row[column] ?? null) ?? 0) + 1);
  for (const [value, count] of counts) yield `${value ?? ''}#${count}`;
}

/** Fails on purpose at a row it looks for: a hidden row must not even be met by the failing expression. */
function probe(table: Table, test: Test, seen: (viewer: Viewer) => readonly Stored[]): Asked {
  // The row itself stands in the expression: a division of constants would fail before any row is met.
  const statement = `select t.ctid::text as a from "${table.name}" t where 1 / (case when t.ctid is not null and ${test.sql} then 0 else 1 end) > 0`;
  return {
    words: `${statement} ${JSON.stringify(test.values)}`,
    async ask(em) {
      await em.execute('savepoint probe');
      try {
        return sorted((await em.execute<{ a: string }[]>(statement, [...test.values])).map(({ a }) => a));
      } catch (error) {
        if ((error as { code?: string }).code !== '22012') throw error;
        await em.execute('rollback to savepoint probe');
        return ['met'];
      }
    },
    model: (viewer) => (seen(viewer).some(({ row }) => test.holds(row)) ? ['met'] : sorted(seen(viewer).map((row) => row.at))),
  };
}

interface Two {
  readonly table: Table;
  readonly child: Table;
  readonly column: string;
  readonly test: Test;
  seen(viewer: Viewer, of?: Table): readonly Stored[];
  list(statement: string, values: readonly unknown[]): Pick<Asked, 'words' | 'ask'>;
}

function ofTwo(form: 'join' | 'exists' | 'none', { table, child, column, test, seen, list }: Two): Asked {
  const children = (viewer: Viewer) => Map.groupBy(seen(viewer, child), ({ row }) => row[column] ?? '');
  const parents = (viewer: Viewer) => seen(viewer, table).filter(({ row }) => test.holds(row));
  if (form === 'join') {
    const statement = `select concat(t.ctid, c.ctid) as a from "${table.name}" t join "${child.name}" c on c."${column}" = t.id where ${test.sql}`;
    return {
      ...list(statement, test.values),
      model: (viewer) => {
        const of = children(viewer);
        return sorted(parents(viewer).flatMap(({ at, row }) => (of.get(row['id'] ?? '-') ?? []).map((found) => at + found.at)));
      },
    };
  }
  const word = form === 'exists' ? 'exists' : 'not exists';
  const statement = `select t.ctid::text as a from "${table.name}" t where ${test.sql} and ${word} (select from "${child.name}" c where c."${column}" = t.id)`;
  return {
    ...list(statement, test.values),
    model: (viewer) => {
      const of = children(viewer);
      return sorted(parents(viewer).flatMap(({ at, row }) => (of.has(row['id'] ?? '-') === (form === 'exists') ? [at] : [])));
    },
  };
}

function condition(table: Table, { conditions, every }: Query): Test {
  const tests = conditions.map((drawn) => one(table, drawn));
  if (!tests.length) return { sql: 'true', values: [], holds: () => true };
  return {
    sql: `(${tests.map(({ sql }) => sql).join(every ? ' and ' : ' or ')})`,
    values: tests.flatMap(({ values }) => values),
    holds: (row) => (every ? tests.every((test) => test.holds(row)) : tests.some((test) => test.holds(row))),
  };
}

function one(table: Table, { comparison, column, row }: Condition): Test {
  const dates = table.columns.filter(({ type }) => type === 'date');
  const given = table.rows.length ? at(table.rows, row).row : {};
  const name = at(table.columns, column).name;
  const place = table.columns.find(({ name }) => name === 'place_code');
  if ((comparison === 'since' || comparison === 'until') && dates.length) {
    const date = at(dates, column).name;
    const value = given[date] ?? '2023-06-01';
    const sign = comparison === 'since' ? '>=' : '<=';
    return {
      ...{ sql: `coalesce(t."${date}" ${sign} ?::date, false)`, values: [value] },
      holds: (found) => {
        const day = found[date] ?? null;
        return day !== null && (comparison === 'since' ? day >= value : day <= value);
      },
    };
  }
  if (comparison === 'under' && place) {
    const stem = (given['place_code'] ?? '').slice(0, [4, 6, 9, 12][column % 4]);
    return { sql: `t."place_code" like ?`, values: [`${stem}%`], holds: (found) => (found['place_code'] ?? '').startsWith(stem) };
  }
  if (comparison === 'unset') return { sql: `t."${name}" is null`, values: [], holds: (found) => (found[name] ?? null) === null };
  const value = given[name] ?? null;
  return { sql: `${textOf('t', name)} is not distinct from ?::text`, values: [value], holds: (found) => (found[name] ?? null) === value };
}
