import { createWriteStream, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Orm } from '../orm.js';
import { type Manifest, manifestName, sha256Of } from './manifest.js';
import { fingerprint, inOneTimeZone, rowText, type Table, tablesOf } from './tables.js';

/** The folder for a backup has something in it already. */
export class OccupiedFolder extends Error {}

const rowsAtOnce = 1_000;

/**
 * Writes every row of the store as it stands at one moment into an empty folder: a compressed file of JSON lines per
 * table, readable without this program, and a manifest with the digests of all. Answers the manifest.
 * Throws OccupiedFolder.
 */
export async function writeBackup(orm: Orm, folder: string, now: Date): Promise<Manifest> {
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length > 0) throw new OccupiedFolder(`文件夹不是空的 · The folder is not empty: ${folder}`);
  const migrations = (await orm.migrator.getExecuted()).map(({ name }) => name);
  const em = orm.em.fork();
  await em.begin({ isolationLevel: 'repeatable read' as never });
  try {
    await em.execute(inOneTimeZone);
    const tables: Manifest['tables'] = [];
    for (const table of await tablesOf(em as SqlEntityManager)) tables.push(await writeTable(em as SqlEntityManager, table, folder));
    const manifest: Manifest = { format: 1, madeAt: now.toISOString(), migrations, tables };
    // The manifest comes last: a folder without one is a backup that was not finished.
    writeFileSync(join(folder, manifestName), `${JSON.stringify(manifest, null, 2)}\n`);
    return manifest;
  } finally {
    await em.rollback();
  }
}

async function writeTable(em: SqlEntityManager, table: Table, folder: string): Promise<Manifest['tables'][number]> {
  const file = `${table.name}.jsonl.gz`;
  await pipeline(Readable.from(lines(em, table)), createGzip(), createWriteStream(join(folder, file)));
  return {
    name: table.name,
    columns: [...table.columns],
    ...(await fingerprint(em, table)),
    file,
    sha256: await sha256Of(join(folder, file)),
  };
}

async function* lines(em: SqlEntityManager, table: Table): AsyncGenerator<string> {
  await em.execute(`declare rows_of_table no scroll cursor for ${rowText(table)}`);
  for (;;) {
    const rows = await em.execute<{ row: string }[]>(`fetch ${rowsAtOnce} from rows_of_table`);
    if (rows.length === 0) break;
    yield `${rows.map(({ row }) => row).join('\n')}\n`;
  }
  await em.execute('close rows_of_table');
}
