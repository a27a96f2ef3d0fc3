import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openOrm } from '../../server/database/orm.js';
import { asOwner } from '../../server/database/session.js';
import { type PostgresServer, startPostgres } from '../world/postgres.js';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
}, 120_000);
afterAll(() => server?.stop());

test('transactions whose connection was lost leave their places in the pool to others', async () => {
  const address = await server.newDatabase();
  const orm = await openOrm({ url: address, folder: '', poolSize: 2 }, []);
  const other = await openOrm({ url: address, folder: '', poolSize: 1 }, []);
  try {
    for (let round = 0; round < 3; round += 1) {
      const lost = [1, 2].map(() => asOwner(orm, (em) => em.execute('select pg_sleep(30)')).catch((error: Error) => error));
      await wait(300);
      await other.em.execute(
        'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()',
      );
      for (const end of await Promise.all(lost)) expect(end).toBeInstanceOf(Error);
    }
    const answer = asOwner(orm, (em) => em.execute('select 1 as one'));
    expect(await Promise.race([answer, wait(5_000, 'waits for a connection for ever')])).toEqual([{ one: 1 }]);
  } finally {
    await Promise.race([orm.close(true), wait(2_000)]);
    await other.close();
  }
});
