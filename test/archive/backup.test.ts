import 'reflect-metadata';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { verifyChains } from '../../server/audit/index.js';
import { type Manifest, manifestName, sha256Of } from '../../server/database/archive/manifest.js';
import { readBackup } from '../../server/database/archive/read-backup.js';
import { writeBackup } from '../../server/database/archive/write-backup.js';
import { checkInvariants } from '../../server/database/invariants.js';
import { type Orm, openOrm } from '../../server/database/orm.js';
import { prepareStore } from '../../server/database/prepare.js';
import { asOwner } from '../../server/database/session.js';
import { accesses, entities } from '../../server/features.js';
import { demonstrationMs, openDemonstration } from '../world/demonstration.js';
import { type PostgresServer, startPostgres } from '../world/postgres.js';

const now = new Date('2023-10-31T10:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'xianjie-backup-'));
const first = join(folder, 'first');
let manifest: Manifest;
let guards: unknown;
let postgres: PostgresServer;
const stores: Orm[] = [];

const open = async (url: string | null) => {
  const orm = await openOrm({ url, folder: 'memory://' }, entities);
  stores.push(orm);
  return orm;
};
const digestsOf = ({ tables }: Manifest) => tables.map(({ name, rows, digest }) => `${name} ${rows} ${digest}`);
// Every reference and every trigger with its being switched on.
const guardsOf = (orm: Orm) =>
  asOwner(orm, (em) =>
    em.execute(`select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) as guard from pg_constraint
      where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0
      union all select tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text from pg_trigger where not tgisinternal order by 1`),
  );
const whole = async (orm: Orm) => {
  await prepareStore(orm, accesses);
  expect((await checkInvariants(orm)).filter(({ broken }) => broken.length > 0)).toEqual([]);
  const chains = await asOwner(orm, verifyChains);
  expect(chains.length).toBeGreaterThan(0);
  expect(chains.filter(({ broken }) => broken)).toEqual([]);
};

beforeAll(async () => {
  postgres = await startPostgres();
  const demonstration = await openDemonstration();
  manifest = await writeBackup(demonstration.orm, first, now);
  guards = await guardsOf(demonstration.orm);
  await demonstration.close();
}, demonstrationMs);
afterAll(async () => {
  for (const store of stores) await store.close();
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('a backup', () => {
  test('of the embedded store is restored into PostgreSQL, and from there into an embedded store, row by row', async () => {
    expect(manifest.tables.reduce((sum, { rows }) => sum + rows, 0)).toBeGreaterThan(30_000);
    const served = await open(await postgres.newDatabase());
    await readBackup(served, first);
    await whole(served);
    const again = await writeBackup(served, join(folder, 'second'), now);
    expect(digestsOf(again)).toEqual(digestsOf(manifest));
    const embedded = await open(null);
    await readBackup(embedded, join(folder, 'second'));
    await whole(embedded);
    // References and guards stand as before: the history of money still cannot be changed.
    expect(await guardsOf(embedded)).toEqual(guards);
    await expect(asOwner(embedded, (em) => em.execute('delete from posting'))).rejects.toThrow();
  }, 240_000);

  test('goes into an empty folder and into an empty store only', async () => {
    const demonstration = await openDemonstration();
    await expect(writeBackup(demonstration.orm, first, now)).rejects.toThrow('The folder is not empty');
    await expect(readBackup(demonstration.orm, first)).rejects.toThrow('into an empty database only');
    await demonstration.close();
  }, 120_000);

  test('of a newer version is refused', async () => {
    const newer = copied('newer', (made) => ({ ...made, migrations: [...made.migrations, '99-tomorrow'] }));
    await expect(readBackup(await open(null), newer)).rejects.toThrow('99-tomorrow is unknown here');
  }, 120_000);
});

describe('a damaged backup', () => {
  test.each<[string, (at: string) => void, string]>([
    ['without its manifest', (at) => rmSync(join(at, manifestName)), `${manifestName} 缺失`],
    ['with a manifest of something else', (at) => writeFileSync(join(at, manifestName), '{}'), `${manifestName} 缺失`],
    ['without a file', (at) => rmSync(join(at, 'payment.jsonl.gz')), 'payment.jsonl.gz 缺失'],
    ['with a byte more', (at) => appendFileSync(join(at, 'payment.jsonl.gz'), '0'), 'payment.jsonl.gz 与清单不符'],
  ])('%s is refused before anything is written', async (name, damage, sentence) => {
    const at = copied(name);
    damage(at);
    const orm = await open(null);
    await expect(readBackup(orm, at)).rejects.toThrow(sentence);
    expect(await orm.migrator.getExecuted()).toEqual([]);
  });

  test.each<[string, (rows: string[]) => string[], string]>([
    ['one row less', (rows) => rows.slice(1), 'The restored table payment is not what was backed up'],
    [
      'one amount changed',
      ([one, ...rows]) => [(one as string).replace(/"amount_fen": (\d+)/, '"amount_fen": 1$1'), ...rows],
      'The restored table payment',
    ],
  ])(
    'with %s and its file’s digest made to fit is refused, and nothing stays behind',
    async (name, change, sentence) => {
      const at = copied(name);
      const file = join(at, 'payment.jsonl.gz');
      const rows = gunzipSync(readFileSync(file)).toString().trimEnd().split('\n');
      const changed = change(rows);
      expect(changed.join() === rows.join()).toBe(false);
      writeFileSync(file, gzipSync(`${changed.join('\n')}\n`));
      const sha256 = await sha256Of(file);
      const made = JSON.parse(readFileSync(join(at, manifestName), 'utf8')) as Manifest;
      const tables = made.tables.map((table) => (table.name === 'payment' ? { ...table, sha256 } : table));
      writeFileSync(join(at, manifestName), JSON.stringify({ ...made, tables }));
      const orm = await open(null);
      await expect(readBackup(orm, at)).rejects.toThrow(sentence);
      expect(await asOwner(orm, (em) => em.execute('select count(*)::int as people from person'))).toEqual([{ people: 0 }]);
    },
    120_000,
  );
});

function copied(name: string, change: (made: Manifest) => Manifest = (made) => made): string {
  const at = join(folder, name);
  cpSync(first, at, { recursive: true });
  writeFileSync(join(at, manifestName), JSON.stringify(change(manifest)));
  return at;
}
