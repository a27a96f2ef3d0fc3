import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { formOf } from '../../server/operations/statement-form.js';
import { tokenFor } from '../world/client.js';
import { openWatched, type Watched } from '../world/watched.js';

describe('the form of a statement', () => {
  it.each([
    ["select 'a', 'it''s', E'don\\'t', 12.5 from t1 where x = -3", 'select ?, ?, ?, ? from t1 where x = -?'],
    ["select $1, $2 from p -- 'note\n where a = 'b'", 'select $1, $2 from p where a = ?'],
    ['do $$ begin raise; end $$; select $x$ secret $x$', 'do ?; select ?'],
    [`select "na'me" from "t" where b = 'c\\' and d = 'e'`, `select "na'me" from "t" where b = ? and d = ?`],
    ["select 1 /* it's */ + 'unended", 'select ? + ?'],
  ])('of %s holds no value', (statement, form) => {
    expect(formOf(statement)).toBe(form);
  });

  it('is cut when it is long', () => {
    expect(formOf(`select ${'column_name, '.repeat(500)} 1`)).toHaveLength(1_001);
  });
});

describe('a slow statement', () => {
  let watched: Watched;
  let token = '';
  beforeAll(async () => {
    watched = await openWatched({ slowMs: 0.000_1 });
    token = await tokenFor(watched.app, watched.people.recorder.personId as string);
  });
  afterAll(() => watched.close());

  it('is told with the operation that asked for it, and with none of its values', async () => {
    const warn = jest.spyOn(watched.app.http.log, 'warn').mockImplementation(() => undefined);
    await Promise.all([
      watched.ask('query First { policies(first: 1) { totalCount } }', undefined, token),
      watched.ask('query Second { places(first: 1) { nodes { code } } }', undefined, token),
    ]);
    const told = warn.mock.calls.map(([entry, message]) => ({ ...(entry as unknown as Record<string, string>), message }));
    warn.mockRestore();
    const of = (operation: string) => told.filter((entry) => (entry as { operation?: string }).operation === operation);
    const statements = (operation: string) => of(operation).map((entry) => (entry as unknown as { statement: string }).statement);
    expect(statements('First').some((statement) => statement.includes('policy'))).toBe(true);
    expect(statements('Second').some((statement) => statement.includes('from "place"'))).toBe(true);
    expect(statements('First').some((statement) => statement.includes('from "place"'))).toBe(false);
    expect(of('First')[0]).toMatchObject({ store: 'primary', message: 'slow statement' });
    expect(JSON.stringify(told)).not.toContain(watched.people.recorder.personId);
  });

  it('is not told when it is quick enough', async () => {
    const quick = await openWatched({ slowMs: 3_600_000 });
    const warn = jest.spyOn(quick.app.http.log, 'warn').mockImplementation(() => undefined);
    await quick.ask('query First { policies(first: 1) { totalCount } }');
    expect(warn).not.toHaveBeenCalled();
    await quick.close();
  });
});
