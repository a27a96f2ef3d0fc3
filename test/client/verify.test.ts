import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { App } from '../../server/app.js';
import { packClient } from '../../server/client-package.js';
import { openApp, tokenFor } from '../world/client.js';
import { drawnPack, provenProject } from '../world/evidence.js';
import { openWorld, type World } from '../world/world.js';
import { brokenIn, type Files, filesOf, flipped, jsonOf, laidOut, rechained, relisted, resealed } from './tampered.js';

const run = promisify(execFile);

let world: World;
let app: App;
let folder: string;
let files: Files;
let root: string;
let json: string;
let tar: Buffer;
beforeAll(async () => {
  world = await openWorld('2023-06-01');
  app = await openApp(world);
  folder = mkdtempSync(join(tmpdir(), 'xianjie-verify-'));
  const { projectId } = await provenProject(world);
  const { id, text, pack } = await drawnPack(world, 'PROJECT', projectId);
  [files, root, json] = [filesOf(pack), pack.manifest.root, text];
  const { auditor } = world.people;
  const headers = {
    authorization: `Bearer ${await tokenFor(app, auditor.personId as string)}`,
    'x-xianjie-post': auditor.postId as string,
  };
  tar = (await app.http.inject({ url: `/evidence/${id}.tar`, headers })).rawPayload;
});
afterAll(async () => {
  await app?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

const inFolder = (changed: Files) => brokenIn(laidOut(changed, folder));
const asFile = (name: string, bytes: Buffer | string) => {
  writeFileSync(join(folder, name), bytes);
  return brokenIn(join(folder, name));
};

describe('an untouched pack', () => {
  test('is whole as a folder, as a tar archive, as one JSON file, and gzipped', () => {
    expect(brokenIn(laidOut(files, folder), root)).toEqual({ piece: 'whole', detail: '' });
    for (const [name, bytes] of [
      ['pack.tar', tar],
      ['pack.json', json],
      ['pack.tar.gz', gzipSync(tar)],
      ['pack.json.gz', gzipSync(json)],
    ] as const)
      expect([name, asFile(name, bytes).piece]).toEqual([name, 'whole']);
  });
});

describe('one byte altered', () => {
  test('in any file, at its beginning, middle and end, is refused and the file named', () => {
    for (const [name, bytes] of files) {
      for (const at of [0, bytes.length >> 1, bytes.length - 1])
        expect([name, at, inFolder(flipped(files, name, at)).piece]).toEqual([name, at, name]);
    }
    expect(files.size).toBeGreaterThan(45);
  });
  test('anywhere in the manifest is refused and the manifest named', () => {
    const bytes = files.get('manifest.json') as Buffer;
    for (let at = 0; at < bytes.length; at += 97)
      expect([at, inFolder(flipped(files, 'manifest.json', at)).piece]).toEqual([at, 'manifest.json']);
  });
  test('anywhere in the archive is refused; within a file, the file is named', () => {
    const names = new Set(files.keys());
    for (let at = 0; at < tar.length; at += 1_009) {
      const bytes = Buffer.from(tar);
      bytes[at] = (bytes[at] as number) ^ 1;
      const { piece } = asFile('altered.tar', bytes);
      expect([at, names.has(piece) || piece === 'altered.tar']).toEqual([at, true]);
    }
    for (const [name, content] of files) {
      const bytes = Buffer.from(tar);
      const at = bytes.indexOf(content);
      bytes[at] = (bytes[at] as number) ^ 1;
      expect(asFile('altered.tar', bytes).piece).toBe(name);
    }
  });
  test('anywhere in the one JSON file is refused', () => {
    const bytes = Buffer.from(json);
    for (let at = 0; at < bytes.length; at += 1_009) {
      const altered = Buffer.from(bytes);
      altered[at] = (altered[at] as number) ^ 1;
      expect([at, asFile('altered.json', altered).piece]).not.toEqual([at, 'whole']);
    }
    expect(asFile('altered.json', `${json} `).piece).toBe('altered.json');
  });
});

/** The lists that have rows. */
const filled = () =>
  (jsonOf(files, 'evidence.json').sections as { name: string; rows: unknown[] }[])
    .filter(({ rows }) => rows.length)
    .map(({ name }) => name);
const withoutLast = (name: string, everywhere = false) => relisted(files, name, (rows) => rows.pop(), { everywhere });

describe('a row removed', () => {
  test('from any list is refused and the list named', () => {
    for (const name of filled()) expect(inFolder(withoutLast(name)).piece).toBe(`${name}.csv`);
  });
  test('with the manifest’s hash of that file made anew, and even the root, still names the list: evidence.json has the row', () => {
    for (const name of filled()) {
      for (const sealing of [{ root: false }, { root: true }]) {
        const { piece, detail } = inFolder(resealed(withoutLast(name), sealing));
        expect([piece, detail]).toEqual([
          `${name}.csv`,
          expect.stringMatching(/^row \d+ \(.*\) is missing, though evidence\.json has it$/),
        ]);
      }
    }
  });
  test('with everything made anew has another root than the one on record', () => {
    for (const name of filled()) {
      const at = laidOut(resealed(withoutLast(name, true)), folder);
      expect(brokenIn(at, root).piece).toBe('manifest.json');
    }
  });
  test.each(['payments', 'allocations', 'disbursements', 'asset_events', 'asset_versions', 'asset_rights', 'asset_origins', 'trace'])(
    'from %s with everything made anew is found without the root: by the audit entries or the sums',
    (name) => expect(inFolder(resealed(withoutLast(name, true))).piece).toBe(`${name}.csv`),
  );
});

const altered = (name: string, column: string, value: string) =>
  relisted(
    files,
    name,
    (rows, columns) => {
      (rows[0] as (string | null)[])[columns.indexOf(column)] = value;
    },
    { everywhere: true },
  );

describe('a value altered in every copy, with all hashes made anew', () => {
  test.each([
    ['payments', 'amount', '400000.01', /audit entry \d+ made it 400000\.00/],
    ['payments', 'payee', '另一收款人', /audit entry \d+ made it/],
    ['asset_rights', 'parts', '2', /audit entry \d+ made it 1/],
    ['asset_rights', 'whole', '4', /the holders of right .* hold 3 of 4/],
    ['asset_origins', 'amount', '1.00', /audit entry \d+ made it/],
    ['assets', 'originalValue', '1.00', /the origins of asset .* make 500000\.00, its original value is 1\.00/],
    ['asset_events', 'happenedOn', '2023-05-31', /audit entry \d+ made it 2023-06-01/],
  ])('%s.%s', (name, column, value, detail) => {
    expect(inFolder(resealed(altered(name, column, value)))).toEqual({ piece: `${name}.csv`, detail: expect.stringMatching(detail) });
  });
  test('a trace that no longer makes the origin', () => {
    const { piece, detail } = inFolder(resealed(altered('trace', 'amount', '0.01')));
    expect([piece, detail]).toEqual(['trace.csv', expect.stringMatching(/make|traces/)]);
  });
  test('a formula that was let loose', () => {
    const text = (files.get('application.csv') as Buffer).toString('utf8').replace(`"'=HYPER`, '"=HYPER');
    expect(inFolder(resealed(new Map(files).set('application.csv', Buffer.from(text)))).detail).toContain('take for a formula');
  });
});

describe('the chain', () => {
  test.each<[string, (chain: { entries: Record<string, unknown>[] } & Record<string, unknown>) => void, RegExp]>([
    ['reordered', ({ entries }) => entries.reverse(), /stands behind entry/],
    [
      'with a content altered',
      ({ entries }) => Object.assign(entries[1] as object, { content: String(entries[1]?.['content']).replace('2023', '2022') }),
      /does not have the hash/,
    ],
    ['with a hash altered', ({ entries }) => Object.assign(entries[1] as object, { hash: '0'.repeat(64) }), /does not have the hash/],
    ['with another head', (chain) => Object.assign(chain, { head: { seq: 1, hash: 'x' } }), /another head/],
    [
      'with an entry from elsewhere',
      ({ entries }) => Object.assign(entries[1] as object, entries[2], { seq: entries[1]?.['seq'] }),
      /path|follow/,
    ],
    ['with a path that ends elsewhere', (chain) => (chain['path'] as { hashes: string[] }).hashes.pop(), /does not end in the head/],
    ['of another county', (chain) => Object.assign(chain, { county: '511525000000' }), /county/],
  ])('%s, with all hashes of files made anew, is refused', (_, change, detail) => {
    expect(inFolder(resealed(rechained(files, change)))).toEqual({ piece: 'chain.json', detail: expect.stringMatching(detail) });
  });
});

describe('files', () => {
  test('one too few and one too many are named', () => {
    const fewer = new Map(files);
    fewer.delete('payments.csv');
    expect(inFolder(fewer)).toEqual({ piece: 'payments.csv', detail: 'is missing' });
    expect(inFolder(new Map(files).set('more.csv', Buffer.from('x')))).toEqual({ piece: 'more.csv', detail: 'is not in the manifest' });
    const bare = new Map(files);
    bare.delete('manifest.json');
    expect(inFolder(bare)).toEqual({ piece: 'manifest.json', detail: 'is missing' });
  });
});

describe('the command of the packed client, outside of this project and without a server', () => {
  const verify = (...given: string[]) =>
    run('npx', ['--no-install', 'xianjie-verify', ...given], { cwd: join(folder, 'fresh') }).then(
      ({ stdout }) => [0, stdout],
      (error: { code: number; stderr: string }) => [error.code, error.stderr],
    );
  beforeAll(async () => {
    await run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', 'client']);
    const { bytes } = await packClient(resolve('.'));
    writeFileSync(join(folder, 'client.tgz'), bytes);
    const fresh = laidOut(new Map([['package.json', Buffer.from('{"name":"fresh","private":true}')]]), folder);
    await run('mv', [fresh, join(folder, 'fresh')]);
    await run('npm', ['install', '--offline', '--no-audit', '--no-fund', '--cache', join(folder, '.npm'), join(folder, 'client.tgz')], {
      cwd: join(folder, 'fresh'),
    });
  });

  test('says how much is whole, prints the root, and ends with 0', async () => {
    writeFileSync(join(folder, 'fresh', 'pack.tar'), tar);
    const manifest = jsonOf(files, 'manifest.json');
    const rows = manifest.files.find(({ name }: { name: string }) => name === 'evidence.json').rows;
    const entries = jsonOf(files, 'chain.json').entries.length;
    const [code, told] = await verify('pack.tar', '--root', root);
    expect([code, told]).toEqual([
      0,
      `完整 · whole: ${manifest.files.length} files, ${rows} rows, ${entries} chain entries\n根哈希相符 · root, as recorded: ${root}\n`,
    ]);
  });
  test('names the broken piece and ends with 1; what it cannot read or understand, with 2', async () => {
    const bytes = readFileSync(join(folder, 'fresh', 'pack.tar'));
    const at = bytes.indexOf('400000.00', bytes.indexOf(files.get('payments.csv') as Buffer));
    bytes[at] = 53;
    writeFileSync(join(folder, 'fresh', 'altered.tar'), bytes);
    expect(await verify('altered.tar')).toEqual([1, expect.stringMatching(/^损坏 · broken: payments\.csv: its SHA-256 is/m)]);
    expect(await verify('pack.tar', '--root', '0'.repeat(64))).toEqual([1, expect.stringContaining('manifest.json: its root hash is')]);
    expect(await verify('no-such.tar')).toEqual([2, expect.stringContaining('ENOENT')]);
    expect(await verify()).toEqual([2, expect.stringContaining('xianjie-verify <pack.tar')]);
  });
});
