import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { settings } from '../../server/config.js';

const folder = 'server/deploy';
const known = Object.keys(settings.shape);
const named = (text: string) => [...new Set(text.match(/\b(XIANJIE_[A-Z_]+|DATABASE_[A-Z_]+|OTEL_[A-Z_]+|HOST|PORT)\b/g))];

/** What was only written must at least not speak of settings that are none, nor copy files that are not there. */
describe('what is written for running the platform elsewhere', () => {
  it.each(readdirSync(folder))('%s names no setting that the server does not know', (file) => {
    expect(named(readFileSync(join(folder, file), 'utf8')).filter((name) => !known.includes(name))).toEqual([]);
  });

  it('names every setting in the table of the README, and none besides', () => {
    const table = (readFileSync('README.md', 'utf8').split('## Settings')[1] as string)
      .split('\n')
      .filter((line) => line.startsWith('| `'));
    const names = table.flatMap((line) => [...(line.split('|')[1] as string).matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name as string));
    expect(names.sort()).toEqual([...known].sort());
  });

  it('says of each file whether it was run', () => {
    const [, state] = readFileSync(join(folder, 'README.md'), 'utf8').split('## 试过与未试');
    for (const file of ['Dockerfile', 'compose.yml', 'xianjie.service']) {
      expect(state).toMatch(new RegExp(`\`${file.replace('.', '\\.')}\` \\| \\*\\*written, not run\\*\\*`));
      expect(readFileSync(join(folder, file), 'utf8')).toMatch(/^# Written, not run/);
    }
  });
});

describe('the files that the image holds', () => {
  const image = mkdtempSync(join(tmpdir(), 'xianjie-image-'));
  afterAll(() => rmSync(image, { recursive: true, force: true }));

  it('are enough to serve: the last stage, copied into a folder', async () => {
    const stages = readFileSync(join(folder, 'Dockerfile'), 'utf8').split(/^FROM /m);
    const copies = [...(stages.at(-1) as string).matchAll(/^COPY (?:--from=\w+ )?(\S+) (\S+)$/gm)];
    expect(copies.length).toBeGreaterThan(5);
    const build = join(image, 'build');
    execFileSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '--noCheck', '--outDir', join(build, 'dist')]);
    execFileSync(process.execPath, [
      resolve('node_modules/typescript/bin/tsc'),
      '--noCheck',
      '-p',
      'client',
      '--outDir',
      join(build, 'dist/package'),
    ]);
    const root = join(image, 'xianjie');
    mkdirSync(root);
    for (const [, given, to] of copies) {
      const from = (given as string).replace(/^\/xianjie\//, '');
      const target = join(root, to === './' ? from : (to as string));
      mkdirSync(dirname(target), { recursive: true });
      // The packages are those of this checkout, and the pages take long to build: neither shows what is asked here.
      if (from === 'node_modules') symlinkSync(resolve('node_modules'), target);
      else if (from !== 'dist/workbench')
        cpSync(existsSync(from) && !from.startsWith('dist') ? from : join(build, from), target, { recursive: true });
    }
    const env = { ...process.env, XIANJIE_MODE: 'production', XIANJIE_DATA: join(image, 'store'), PORT: '0' };
    const server = spawn(process.execPath, ['dist/server/main.js'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const address = await new Promise<string>((found, failed) => {
      const hear = (text: Buffer) => {
        said += text;
        const [, url] = /GraphQL +(http:\S+)\/graphql/.exec(said) ?? [];
        if (url) found(url.replace('localhost', '127.0.0.1'));
      };
      server.stdout.on('data', hear);
      server.stderr.on('data', hear);
      server.once('exit', () => failed(new Error(`The server left: ${said}`)));
    });
    const status = async (path: string) => (await fetch(address + path)).status;
    expect([await status('/readyz'), await status('/client.tgz')]).toEqual([200, 200]);
    server.kill('SIGTERM');
    expect(await new Promise((left) => server.once('exit', left))).toBe(0);
  });
});
