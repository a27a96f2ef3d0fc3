import 'reflect-metadata';
import { Blob } from 'node:buffer';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { PGlite } from '@electric-sql/pglite';
import { loadDemonstration } from '../../server/database/demo/load-demonstration.js';
import { type Orm, openOrm } from '../../server/database/orm.js';
import { prepareStore } from '../../server/database/prepare.js';
import { accesses, entities } from '../../server/features.js';
import type { TestDatabase } from './database.js';
import { loadFoundation } from './foundation.js';

const cache = resolve('.cache');
/** For hooks that open the demonstration: whoever comes first loads it, on a busy machine for more than a minute. */
export const demonstrationMs = 300_000;
const waitMs = 200;
const abandonedMs = demonstrationMs;

/**
 * A fresh embedded database with the whole demonstration county. It is loaded once for these sources: the first who
 * asks loads and keeps a dump under `.cache/`, named by the digest of the server's files; whoever comes meanwhile waits.
 */
export async function openDemonstration(): Promise<TestDatabase> {
  const statements: string[] = [];
  const dump = new Blob([readFileSync(await demonstrationFile())]) as unknown as globalThis.Blob;
  const orm = await openOrm({ url: null, folder: 'memory://', dump, onStatement: (statement) => statements.push(statement) }, entities);
  // The dump may be older than the access tables only if a file was changed while it was made.
  await prepareStore(orm, accesses);
  statements.splice(0);
  return { orm, statements, reset: () => void statements.splice(0), close: () => orm.close() };
}

async function demonstrationFile(): Promise<string> {
  const file = join(cache, `demonstration-${sourcesDigest()}.tar`);
  const lock = `${file}.lock`;
  mkdirSync(cache, { recursive: true });
  while (!existsSync(file)) {
    if (!takeLock(lock)) {
      await wait(waitMs);
      continue;
    }
    try {
      if (!existsSync(file)) await makeFile(file);
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
  return file;
}

async function makeFile(file: string): Promise<void> {
  const begun = performance.now();
  const orm = await openOrm({ url: null, folder: 'memory://' }, entities);
  await prepareStore(orm, accesses);
  await loadFoundation(orm);
  const prepared = performance.now();
  await loadDemonstration(orm);
  const seconds = (from: number) => ((performance.now() - from) / 1000).toFixed(1);
  process.stderr.write(`demonstration loaded in ${seconds(prepared)} s (${seconds(begun)} s with the empty store)\n`);
  const dump = await (await nativeOf(orm)).dumpDataDir('none');
  await orm.close();
  for (const old of globSync('demonstration-*.tar', { cwd: cache })) rmSync(join(cache, old), { force: true });
  writeFileSync(`${file}.new`, Buffer.from(await dump.arrayBuffer()));
  renameSync(`${file}.new`, file);
}

function nativeOf(orm: Orm): Promise<PGlite> {
  return (orm.em.getConnection() as unknown as { getNativeClient(): Promise<PGlite> }).getNativeClient();
}

/** A folder is made by one process alone; one that a killed run left behind is taken over after some minutes. */
function takeLock(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > abandonedMs) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

function sourcesDigest(): string {
  const digest = createHash('sha256');
  for (const file of globSync(['server/**/*.{ts,csv}', 'package-lock.json']).sort()) digest.update(file).update(readFileSync(file));
  return digest.digest('hex').slice(0, 16);
}
