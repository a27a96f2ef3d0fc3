import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Orm } from '../orm.js';
import { asOwner } from '../session.js';
import { DamagedBackup, type Manifest, readManifest } from './manifest.js';
import { fingerprint, inOneTimeZone, quoted, tablesOf } from './tables.js';

/** The store that a backup is to go into holds somebody's data, or its program is older than the backup. */
export class UnfitStore extends Error {}

const charactersAtOnce = 4_000_000;

/**
 * Brings an empty store to the schema that a backup was made at and fills it with the backup's rows, all or none. Newer
 * migrations are left to whoever prepares the store afterwards. Answers the manifest. Throws DamagedBackup, UnfitStore.
 */
export async function readBackup(orm: Orm, folder: string): Promise<Manifest> {
  const manifest = await readManifest(folder);
  await bringTo(orm, manifest.migrations);
  await asOwner(orm, async (em) => {
    await em.execute(inOneTimeZone);
    const tables = (await tablesOf(em)).map(({ name }) => name);
    const missing = manifest.tables.find(({ name }) => !tables.includes(name));
    if (missing) throw new UnfitStore(`没有表 · There is no table ${missing.name}.`);
    // What follows from rows is in the backup itself, so nothing may follow twice; the references of rows to rows are
    // taken off and put on again, which holds every one of them against what was loaded.
    const references = await takeReferencesOff(em);
    for (const name of tables) await em.execute(`alter table ${quoted(name)} disable trigger user`);
    await em.execute(`truncate ${tables.map(quoted).join(', ')}`);
    for (const table of manifest.tables) await fill(em, table, folder);
    for (const { on, name, definition } of references) await em.execute(`alter table ${on} add constraint ${quoted(name)} ${definition}`);
    for (const name of tables) await em.execute(`alter table ${quoted(name)} enable trigger user`);
  });
  return manifest;
}

async function bringTo(orm: Orm, migrations: readonly string[]): Promise<void> {
  const executed = (await orm.migrator.getExecuted()).map(({ name }) => name);
  const known = [...executed, ...(await orm.migrator.getPending()).map(({ name }) => name)];
  const unknown = migrations.find((name) => !known.includes(name));
  if (unknown)
    throw new UnfitStore(`备份来自较新的版本 · The backup comes from a newer version: the migration ${unknown} is unknown here.`);
  if (executed.some((name) => !migrations.includes(name)) || (executed.length > 0 && (await holdsPeople(orm)))) {
    throw new UnfitStore('只能恢复到空的数据库 · A backup is restored into an empty database only.');
  }
  await orm.migrator.up({ to: migrations.at(-1) as string });
}

async function holdsPeople(orm: Orm): Promise<boolean> {
  const [found] = await asOwner(orm, (em) => em.execute<{ any: boolean }[]>(`select exists (select from person) as any`));
  return found?.any ?? false;
}

interface Reference {
  readonly on: string;
  readonly name: string;
  readonly definition: string;
}

async function takeReferencesOff(em: SqlEntityManager): Promise<Reference[]> {
  const references = await em.execute<Reference[]>(
    `select conrelid::regclass::text as on, conname as name, pg_get_constraintdef(oid) as definition from pg_constraint
     where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0 order by conname`,
  );
  for (const { on, name } of references) await em.execute(`alter table ${on} drop constraint ${quoted(name)}`);
  return references;
}

async function fill(em: SqlEntityManager, table: Manifest['tables'][number], folder: string): Promise<void> {
  const columns = table.columns.map(quoted).join(', ');
  const insert = `insert into ${quoted(table.name)} (${columns}) select ${columns} from jsonb_populate_recordset(null::${quoted(table.name)}, ?::jsonb)`;
  let rows: string[] = [];
  let characters = 0;
  const flush = async () => {
    if (rows.length > 0) await em.execute(insert, [`[${rows.join(',')}]`]);
    rows = [];
    characters = 0;
  };
  for await (const row of createInterface({ input: createReadStream(join(folder, table.file)).pipe(createGunzip()) })) {
    rows.push(row);
    characters += row.length;
    if (characters >= charactersAtOnce) await flush();
  }
  await flush();
  const found = await fingerprint(em, table);
  if (found.rows !== table.rows || found.digest !== table.digest) {
    throw new DamagedBackup(`恢复后的表与备份不符 · The restored table ${table.name} is not what was backed up.`);
  }
}
