import 'reflect-metadata';
import { execFile } from 'node:child_process';
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Broken } from '../../client/verify/broken.js';
import { verifyExportedChains } from '../../client/verify/verify-chains.js';
import { verifyChains } from '../../server/audit/index.js';
import { exportChains } from '../../server/database/chains/export-chains.js';
import { signHeads } from '../../server/database/chains/kept-heads.js';
import { openOrm } from '../../server/database/orm.js';
import { prepareStore } from '../../server/database/prepare.js';
import { accesses, entities } from '../../server/features.js';
import { chained, cutOff, madeAnew, newKeys, tampered } from '../audit/chained.js';

/** The commands as an office runs them, and an auditor without a database after them. */
const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'xianjie-chains-'));
const build = resolve('.cache', `verify-${process.pid}`);
const [store, heads, exported] = ['store', 'heads.jsonl', 'exported'].map((name) => join(folder, name)) as [string, string, string];
const { privatePem, publicPem } = newKeys();
const keyFile = join(folder, 'signing.pem');

/** `npm run verify`, over the embedded store. */
const verify = (...given: string[]) =>
  run(process.execPath, [join(build, 'server/database/verify.js'), ...given], {
    env: { ...process.env, XIANJIE_DATA: store, XIANJIE_SIGNING_KEY: keyFile, XIANJIE_SIGNED_HEADS: heads },
  }).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    (error: { code: number; stdout: string; stderr: string }) => ({ code: error.code, said: error.stdout + error.stderr }),
  );

async function inStore(work: (orm: Awaited<ReturnType<typeof openOrm>>) => Promise<void>): Promise<void> {
  const orm = await openOrm({ url: null, folder: store }, entities);
  await prepareStore(orm, accesses);
  await work(orm);
  await orm.close();
}

beforeAll(async () => {
  writeFileSync(keyFile, privatePem);
  await run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '--noCheck', '--outDir', build]);
  await inStore(async (orm) => {
    await chained(orm, '510301', 3);
    await chained(orm, '510302', 6);
  });
}, 120_000);
afterAll(() => {
  for (const made of [folder, build]) rmSync(made, { recursive: true, force: true });
});

describe('npm run verify', () => {
  test('says that nothing is signed, signs and exports, and is then whole with the heads', async () => {
    const bare = await verify();
    expect(bare).toMatchObject({ code: 0, said: expect.stringContaining('No signed heads to compare with') });
    const signed = await verify('--sign', '--export', exported);
    expect(signed.said).toContain('2 heads signed into');
    expect(signed.said).toContain('2 chains exported to');
    expect(await verify()).toEqual({ code: 0, said: expect.stringContaining('✓ 510302000000  6 entries, 6 signed') });
    expect(await verify('--export', exported)).toMatchObject({ code: 1, said: expect.stringContaining('The folder is not empty') });
  }, 60_000);

  test('names what was cut off or made anew below a signed head, and signs nothing then', async () => {
    await inStore((orm) => tampered(orm, '510302', cutOff(5)));
    const kept = readFileSync(heads, 'utf8');
    const { code, said } = await verify('--sign');
    expect([code, said]).toEqual([
      1,
      expect.stringMatching(/First break: 510302000000: entries 5 to 6 are missing: the chain was signed up to entry 6/),
    ]);
    await inStore((orm) => tampered(orm, '510301', madeAnew(2)));
    expect((await verify()).said).toMatch(/✗ 510301000000 .* entry 3 .* is not the one whose hash was signed/);
    expect(readFileSync(heads, 'utf8')).toBe(kept);
  }, 60_000);

  test.each([
    ['no key at all', [], { XIANJIE_SIGNING_KEY: '' }, 'There is no key'],
    ['a file that is no key', ['--key', resolve('package.json')], {}, 'must hold an Ed25519 key'],
    ['an option that there is not', ['--all'], {}, 'Usage'],
  ])('stops at %s with one sentence', async (_, given, settings, sentence) => {
    const { code, said } = await run(process.execPath, [join(build, 'server/database/verify.js'), ...given], {
      env: { ...process.env, XIANJIE_DATA: store, XIANJIE_SIGNING_KEY: keyFile, XIANJIE_SIGNED_HEADS: heads, ...settings },
    }).then(
      () => ({ code: 0, said: '' }),
      (error: { code: number; stderr: string }) => ({ code: error.code, said: error.stderr }),
    );
    expect([code, said.trim().split('\n').length, said]).toEqual([1, 1, expect.stringContaining(sentence)]);
  });
});

type Line = { seq: number; hash: string; content: string };
let copies = 0;

/** A copy of the export in which one chain's lines and, if so told, its line in the list are other ones. */
function altered(change: (lines: Line[]) => Line[], { listed = false } = {}): string {
  copies += 1;
  const at = join(folder, `copy-${copies}`);
  cpSync(exported, at, { recursive: true });
  const file = join(at, '510302000000.jsonl.gz');
  const lines = change(
    gunzipSync(readFileSync(file))
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  );
  writeFileSync(file, gzipSync(lines.map((line) => `${JSON.stringify(line)}\n`).join('')));
  if (listed) rewritten(join(at, 'chains.json'), (list) => Object.assign(list.chains[1], { seq: lines.length, hash: lines.at(-1)?.hash }));
  return at;
}
// biome-ignore lint/suspicious/noExplicitAny: what a forger does to a file has no type.
function rewritten(file: string, change: (list: any) => void): void {
  const list = JSON.parse(readFileSync(file, 'utf8'));
  change(list);
  writeFileSync(file, JSON.stringify(list));
}
const brokenIn = (at: string, own: { key?: string; heads?: string } = {}) => {
  try {
    return JSON.stringify(verifyExportedChains(at, own));
  } catch (error) {
    if (error instanceof Broken) return error.message;
    throw error;
  }
};

describe('exported chains, without a database', () => {
  test('are whole, with the key of the folder and with one’s own', () => {
    const { keyMark } = verifyExportedChains(exported);
    expect(verifyExportedChains(exported, { key: publicPem, heads: readFileSync(heads, 'utf8') })).toEqual({
      ...{ chains: 2, entries: 9, signed: 9 },
      keyMark,
    });
  });

  test.each<[string, () => string, RegExp]>([
    [
      'an entry changed',
      () => altered((lines) => lines.map((line) => (line.seq === 3 ? { ...line, content: line.content.replace('say', 'lie') } : line))),
      /510302000000\.jsonl\.gz: entry 3 does not have the hash/,
    ],
    ['an entry removed', () => altered((lines) => lines.filter(({ seq }) => seq !== 3)), /entry 3 is missing; entry 4 stands in its place/],
    [
      'two entries changed about',
      () => altered(([one, two, ...rest]) => [two as Line, one as Line, ...rest]),
      /entry 1 is missing; entry 2 stands/,
    ],
    [
      'the tail cut off',
      () => altered((lines) => lines.slice(0, 4)),
      /ends with entry 4, though the chain was signed up to entry 6 on 2023-10-31/,
    ],
    [
      'the tail cut off and the list made to fit',
      () => altered((lines) => lines.slice(0, 4), { listed: true }),
      /ends with entry 4, though the chain was signed up to entry 6/,
    ],
    [
      'an entry more than the list says',
      () => altered((lines) => [...lines, { ...(lines.at(-1) as Line), seq: 7 }]),
      /entry 7 does not have the hash/,
    ],
    ['a file missing', () => without('510302000000.jsonl.gz'), /510302000000\.jsonl\.gz: is missing/],
    ['the heads missing', () => without('heads.jsonl'), /heads\.jsonl: is missing/],
    ['a chain taken out of the list', () => relisted((list) => list.chains.pop()), /lacks the chain of 510302000000, which was signed/],
  ])('%s', (_, make, sentence) => expect(brokenIn(make())).toMatch(sentence));

  test('with heads that another key signed, or whose line was changed', () => {
    expect(brokenIn(exported, { key: newKeys().publicPem })).toMatch(/heads\.jsonl: line 1 was signed by another key/);
    expect(brokenIn(exported, { heads: readFileSync(heads, 'utf8').replace('"seq":6', '"seq":4') })).toMatch(
      /line 2 .* does not have the signature/,
    );
  });

  test('made anew as a whole, with a key of the forger’s: known by the auditor’s own key and heads', async () => {
    const forged = newKeys();
    const forgedHeads = join(folder, 'forged.jsonl');
    // The store was cut off and made anew above; somebody now signs and exports that.
    const at = join(folder, 'forged');
    const now = new Date('2023-10-31T16:00:00Z');
    await inStore(async (orm) => {
      const verdicts = await verifyChains(orm.em.fork());
      signHeads(verdicts, { file: forgedHeads, key: createPrivateKey(forged.privatePem), day: '2023-10-31', now });
      const kept = readFileSync(forgedHeads, 'utf8');
      await exportChains(orm.em.fork(), at, verdicts, { heads: kept, key: createPublicKey(forged.publicPem), now });
    });
    expect(brokenIn(at)).toContain('"chains":2');
    expect(brokenIn(at, { key: publicPem })).toMatch(/was signed by another key/);
    expect(brokenIn(at, { key: publicPem, heads: readFileSync(heads, 'utf8') })).toMatch(/entry 3 is not the one|ends with entry 4/);
  }, 60_000);

  test('by the command of the client package, which says whose key it was', async () => {
    await run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', 'client', '--outDir', join(build, 'package')]);
    writeFileSync(join(build, 'package', 'package.json'), '{"type":"module"}');
    writeFileSync(join(folder, 'county.pem'), publicPem);
    const verifyOffline = (...given: string[]) =>
      run(process.execPath, [join(build, 'package/verify/main.js'), ...given]).then(
        ({ stdout }) => [0, stdout],
        (error: { code: number; stderr: string }) => [error.code, error.stderr],
      );
    expect(await verifyOffline(exported, '--key', join(folder, 'county.pem'), '--heads', heads)).toEqual([
      0,
      expect.stringMatching(/whole: 2 chains, 9 entries, 9 of them under a signed head\n.*signed by the given key: [0-9a-f]{64}/),
    ]);
    expect(await verifyOffline(exported)).toEqual([0, expect.stringContaining('compare it with the county')]);
    const cut = altered((lines) => lines.slice(0, 4), { listed: true });
    expect(await verifyOffline(cut)).toEqual([1, expect.stringContaining('signed up to entry 6')]);
  }, 60_000);
});

function without(name: string): string {
  const at = altered((lines) => lines);
  rmSync(join(at, name));
  return at;
}

// biome-ignore lint/suspicious/noExplicitAny: what a forger does to a file has no type.
function relisted(change: (list: any) => void): string {
  const at = without('510302000000.jsonl.gz');
  rewritten(join(at, 'chains.json'), change);
  return at;
}
