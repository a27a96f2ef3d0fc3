import { expect, test } from '@jest/globals';
import { openDatabase } from '../world/database.js';

test('the embedded database answers after 4 000 failed statements in one process as after none', async () => {
  const database = await openDatabase();
  const run = (statement: string) => database.orm.em.getConnection().execute<{ one: number }[]>(statement);
  const codes = new Set<string>();
  for (let failed = 0; failed < 4000; failed += 1) {
    await run('select 1 / 0 as one').catch((error: { code: string }) => codes.add(error.code));
  }
  expect([...codes]).toEqual(['22012']);
  expect(await run('select 1 as one')).toEqual([{ one: 1 }]);
  await database.close();
});
