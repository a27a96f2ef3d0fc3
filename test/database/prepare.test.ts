import 'reflect-metadata';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openOrm } from '../../server/database/orm.js';
import { prepareStore } from '../../server/database/prepare.js';
import { accesses, entities } from '../../server/features.js';
import { type PostgresServer, startPostgres } from '../world/postgres.js';

let postgres: PostgresServer;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

it('servers that find an empty database at once migrate and fill it one after the other', async () => {
  const url = await postgres.newDatabase();
  const servers = await Promise.all([1, 2, 3].map(() => openOrm({ url, folder: '', poolSize: 4 }, entities)));
  let filling = 0;
  const together: number[] = [];
  const fill = async () => {
    filling += 1;
    together.push(filling);
    await wait(300);
    filling -= 1;
  };
  await Promise.all(servers.map((orm) => prepareStore(orm, accesses, fill)));
  expect(together).toEqual([1, 1, 1]);
  for (const orm of servers) await orm.close();
});
