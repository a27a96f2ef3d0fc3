import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { unpackTar } from 'modern-tar';
import type { App } from '../../server/app.js';
import { packClient } from '../../server/client-package.js';
import { openApp, tokenFor } from '../world/client.js';
import { openWorld, type World } from '../world/world.js';

const run = promisify(execFile);
const tsc = resolve('node_modules/typescript/bin/tsc');

let world: World;
let app: App;
let address: string;
let folder: string;
beforeAll(async () => {
  await run(process.execPath, [tsc, '-p', 'client']);
  world = await openWorld();
  app = await openApp(world);
  address = await app.http.listen({ host: '127.0.0.1', port: 0 });
  folder = await mkdtemp(join(tmpdir(), 'xianjie-client-'));
});
afterAll(async () => {
  await app?.close();
  if (folder) await rm(folder, { recursive: true, force: true });
});

describe('the packed client', () => {
  test('holds the client and nothing of the server', async () => {
    const { bytes } = await packClient(resolve('.'));
    const entries = await unpackTar(gunzipSync(bytes));
    const names = entries.map(({ header }) => header.name).sort();
    const modules = [
      'asker',
      'client',
      'fault',
      'generated/graphql',
      'generated/inputs',
      'generated/refusals',
      'generated/schema',
      'index',
      'send',
      'typed-document',
      'types',
      ...[
        'broken',
        'check-acts',
        'check-chain',
        'check-files',
        'check-sums',
        'csv',
        'lists',
        'load-pack',
        'main',
        'signed-heads',
        'tar',
        'verify-chains',
        'verify-pack',
        'words',
      ].map((name) => `verify/${name}`),
    ];
    expect(names).toEqual(
      ['package.json', 'README.md', ...modules.flatMap((name) => [`${name}.js`, `${name}.d.ts`])].map((name) => `package/${name}`).sort(),
    );
    const textOf = (files: typeof entries) => files.map(({ data }) => new TextDecoder().decode(data)).join('\n');
    expect(textOf(entries)).not.toMatch(/mikro-orm|type-graphql|fastify|\.\.\/server/);
    // The verifier of evidence is a command and reads files; everything else runs in a browser as well.
    expect(textOf(entries.filter(({ header }) => !header.name.startsWith('package/verify/')))).not.toMatch(/from 'node:/);
    const manifest = JSON.parse(await readFile('client/package.json', 'utf8'));
    expect(manifest.dependencies ?? manifest.peerDependencies).toBeUndefined();
  });

  test('packs to the same bytes every time', async () => {
    const [one, other] = await Promise.all([packClient(resolve('.')), packClient(resolve('.'))]);
    expect(one.etag).toBe(other.etag);
    expect(one.bytes.equals(other.bytes)).toBe(true);
  });

  test('is served with a mark by which a copy is known', async () => {
    const first = await fetch(`${address}/client.tgz`);
    expect([first.status, first.headers.get('content-type')]).toEqual([200, 'application/gzip']);
    const again = await fetch(`${address}/client.tgz`, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });

  test('runs the example of its README in a fresh folder, and the example fits its types', async () => {
    await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'fresh', private: true, type: 'module' }));
    await run('npm', ['install', '--no-audit', '--no-fund', '--cache', join(folder, '.npm'), `${address}/client.tgz`], { cwd: folder });
    const readme = await readFile(join(folder, 'node_modules/xianjie-client/README.md'), 'utf8');
    const { keeper } = world.people;
    const example = blockOf(readme, 'ts')
      .replaceAll('http://localhost:4000', address)
      .replaceAll('xjt_your-token', await tokenFor(app, keeper.personId as string))
      .replaceAll('your-post-id', keeper.postId as string);
    await writeFile(join(folder, 'example.ts'), example);
    const compiled = run(
      process.execPath,
      [tsc, '--strict', '--target', 'es2022', '--module', 'nodenext', '--lib', 'es2022,dom', '--types', '', 'example.ts'],
      { cwd: folder },
    );
    await compiled.catch((error) => {
      throw new Error(error.stdout);
    });
    const { stdout } = await run(process.execPath, ['example.js'], { cwd: folder });
    expect(stdout).toBe(blockOf(readme, 'text'));
  });
});

function blockOf(markdown: string, language: string): string {
  return new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(markdown)?.[1] ?? '';
}
