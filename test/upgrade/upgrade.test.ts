import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { makeApp } from '../../server/app.js';
import { replayDiffers } from '../../server/assets/index.js';
import { verifyChains } from '../../server/audit/index.js';
import { readConfig } from '../../server/config.js';
import { readBackup } from '../../server/database/archive/read-backup.js';
import { checkInvariants } from '../../server/database/invariants.js';
import { migrations } from '../../server/database/migrations/index.js';
import { migration } from '../../server/database/migrations/migration.js';
import { type Orm, openOrm } from '../../server/database/orm.js';
import { prepareStore } from '../../server/database/prepare.js';
import { asOwner } from '../../server/database/session.js';
import { accesses, entities } from '../../server/features.js';
import { type PostgresServer, startPostgres } from '../world/postgres.js';
import { keptDumps, migrationDigests } from './kept.js';
import { answersOf } from './questions.js';

/** From every dump that is kept, every migration that came later is gone through, up, with data, in both stores. */
const dumps = keptDumps();
const restoreMs = 240_000;
let postgres: PostgresServer;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

const stores: Readonly<Record<string, () => Promise<string | null>>> = {
  'the embedded store': async () => null,
  PostgreSQL: () => postgres.newDatabase(),
};
const executedIn = async (orm: Orm) => (await orm.migrator.getExecuted()).map(({ name }) => name);

test('there is a dump, and none is emptied', () => {
  expect(dumps.length).toBeGreaterThan(0);
});

describe.each(dumps)('the dump $name', ({ folder, answers, landed }) => {
  test('stood on migrations that nobody has edited since', () => {
    const now = migrationDigests();
    expect(Object.fromEntries(Object.keys(landed).map((name) => [name, now[name]]))).toEqual(landed);
  });

  test.each(Object.entries(stores))(
    'in %s is restored at its own schema and brought up to the newest, with books, chain and answers as they were',
    async (_, address) => {
      const orm = await openOrm({ url: await address(), folder: 'memory://' }, entities);
      const manifest = await readBackup(orm, folder);
      expect(await executedIn(orm)).toEqual(manifest.migrations);
      await prepareStore(orm, accesses);
      expect(await executedIn(orm)).toEqual((migrations as { name: string }[]).map(({ name }) => name));
      expect((await checkInvariants(orm)).filter(({ broken }) => broken.length > 0)).toEqual([]);
      expect(await asOwner(orm, replayDiffers)).toEqual([]);
      const chains = await asOwner(orm, verifyChains);
      const heads = chains.map(({ county, entries, hash, broken }) => ({ county_code: county, seq: entries, hash, broken }));
      expect(heads).toEqual(rowsOf(folder, 'audit_chain').map((head) => ({ ...head, broken: null })));
      const app = await makeApp({ ...readConfig({}), logLevel: 'error' }, orm);
      expect(await answersOf(app)).toEqual(answers);
      await app.close();
    },
    restoreMs,
  );

  test(
    'shows a migration that an empty store would take and data will not',
    async () => {
      // The one that would break a county: fine on every fresh database of the tests, not where somebody was ever paid.
      const breaking = migration('99-breaking', 'alter table payment add column bank text not null;\n');
      // The store reads the list when it is opened.
      (migrations as unknown[]).push(breaking);
      const [fresh, filled] = [
        await openOrm({ url: null, folder: 'memory://' }, entities),
        await openOrm({ url: null, folder: 'memory://' }, entities),
      ];
      try {
        await readBackup(filled, folder);
        await prepareStore(fresh, accesses);
        expect((await executedIn(fresh)).at(-1)).toBe('99-breaking');
        await expect(prepareStore(filled, accesses)).rejects.toThrow(/contains null values/);
        // All or nothing: what waited before it has not half happened.
        expect(await executedIn(filled)).toEqual(manifestOf(folder).migrations);
      } finally {
        (migrations as unknown[]).pop();
        await fresh.close();
        await filled.close();
      }
    },
    restoreMs,
  );
});

function rowsOf(folder: string, table: string): Record<string, unknown>[] {
  const text = gunzipSync(readFileSync(join(folder, `${table}.jsonl.gz`)))
    .toString()
    .trimEnd();
  return text
    .split('\n')
    .map((line) => JSON.parse(line))
    .sort((one, other) => (one.county_code < other.county_code ? -1 : 1));
}
const manifestOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'backup.json'), 'utf8')) as { migrations: string[] };
