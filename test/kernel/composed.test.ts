import { describe, expect, test } from '@jest/globals';
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, sql } from 'kysely';
import { composedOnce, flat, oneFor } from '../../server/kernel/composed.js';
import { jsonObject, ref, type Sql, yuanSql } from '../../server/kernel/shape.js';

const db = new Kysely<never>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (of) => new PostgresIntrospector(of),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});
const compiled = (made: Sql) => {
  const { sql: text, parameters } = made.compile(db);
  return { text, parameters };
};

const part = (most: number) =>
  sql`(select ${jsonObject([
    ['id', ref('t0', 'id')],
    ['金额', yuanSql(ref('t0', 'amount_fen'))],
    ["it's", sql.lit("a 'quoted' $1 word")],
  ])} from ${sql.table('fund_line')} as ${sql.ref('t0')} where ${ref('t0', 'year')} in (${sql.join([2022, 2023])}) and ${sql.raw(`name <> '$2'`)} limit ${most})`;

describe('SQL that is made once', () => {
  test('is the same text with the same values when it is flat, wherever it stands', () => {
    const around = (inner: Sql) => sql`select ${'before'}, ${inner}, ${'after'}, ${inner}`;
    expect(compiled(flat(part(7)))).toEqual(compiled(part(7)));
    expect(compiled(around(flat(part(7))))).toEqual(compiled(around(part(7))));
    expect(compiled(flat(around(flat(part(7)))))).toEqual(compiled(around(part(7))));
    expect(compiled(part(7)).parameters).toEqual([2022, 2023, 7]);
  });

  test('keeps values that are dates, arrays, objects and null as they were', () => {
    const values = [new Date('2023-10-31T00:00:00Z'), [1, 2], { a: 1 }, null, true, 10n];
    const made = sql`select ${sql.join(values)}`;
    expect(compiled(flat(made))).toEqual(compiled(made));
  });

  test('is composed twice at most for the same fields of the same noun in the same row', () => {
    const [fields, noun] = [{}, {}];
    let made = 0;
    const compose = () => {
      made += 1;
      return part(made);
    };
    const asked = Array.from({ length: 5 }, () => composedOnce(fields, noun, 't0', compose));
    expect(made).toBe(2);
    expect(asked[2]).toBe(asked[1]);
    composedOnce(fields, noun, 't1', compose);
    composedOnce(fields, {}, 't0', compose);
    composedOnce({}, noun, 't0', compose);
    expect(made).toBe(5);
  });

  test('what is refused while it is composed is refused each time', () => {
    const [fields, noun] = [{}, {}];
    const refuse = () => {
      throw new Error('refused');
    };
    for (let round = 0; round < 3; round += 1) expect(() => composedOnce(fields, noun, 't0', refuse)).toThrow('refused');
    expect(compiled(composedOnce(fields, noun, 't0', () => part(1))).parameters).toEqual([2022, 2023, 1]);
  });

  test('questions that are alike are one object, others are not', () => {
    const question = { placeCode: '510824000000', filter: { levels: ['CENTRAL'] } };
    expect(oneFor({ ...question })).toBe(oneFor({ ...question, filter: { levels: ['CENTRAL'] } }));
    expect(oneFor({ ...question, filter: { levels: ['COUNTY'] } })).not.toBe(oneFor(question));
    expect(oneFor({ ...question, filter: null })).not.toBe(oneFor({ ...question, filter: undefined }));
  });
});
