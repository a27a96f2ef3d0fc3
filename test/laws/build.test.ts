import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

/** A start waits for the compiler only when there is something to compile: the build of a tiny project, run as it is. */
describe('the build', () => {
  const project = mkdtempSync(join(tmpdir(), 'xianjie-build-'));
  const write = (file: string, text: string) => writeFileSync(join(project, file), text);
  const build = () => spawnSync(process.execPath, ['build.mjs'], { cwd: project, encoding: 'utf8' });
  const compiled = () => readFileSync(join(project, 'dist/server/main.js'), 'utf8');
  const compiledAt = () => statSync(join(project, 'dist/server/main.js')).mtimeMs;

  beforeAll(() => {
    for (const folder of ['server', 'client/workbench', 'test']) mkdirSync(join(project, folder), { recursive: true });
    symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
    for (const file of ['build.mjs', 'tsconfig.json', 'client/tsconfig.json']) copyFileSync(file, join(project, file));
    mkdirSync(join(project, 'client/verify'));
    write('package.json', '{ "type": "module" }');
    write('package-lock.json', '{}');
    write('server/main.ts', 'export const answer: number = 1;\n');
    write('client/index.ts', 'export const client: number = 1;\n');
    write('client/verify/main.ts', 'export const verify: number = 1;\n');
    write('client/workbench/build.mjs', '');
  });
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  it('compiles what there is, and nothing when nothing has changed', () => {
    expect(build()).toMatchObject({ status: 0, stdout: '' });
    expect(existsSync(join(project, 'dist/package/index.d.ts'))).toBe(true);
    const before = compiledAt();
    // Without its packages a compiler that was called would fail.
    rmSync(join(project, 'node_modules'));
    expect(build()).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(compiledAt()).toBe(before);
    symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  });

  it('compiles again what has changed, whatever the time of the file says', () => {
    const { atime, mtime } = statSync(join(project, 'server/main.ts'));
    write('server/main.ts', 'export const answer: number = 2;\n');
    utimesSync(join(project, 'server/main.ts'), atime, mtime);
    expect(build().status).toBe(0);
    expect(compiled()).toContain('answer = 2');
  });

  it('fails in the words of the compiler, again and again until it is mended', () => {
    write('server/main.ts', 'export const answer: number = "three";\n');
    for (const _ of [1, 2]) {
      const failed = build();
      expect(failed.status).toBe(1);
      expect(failed.stdout).toContain(`server/main.ts(1,14): error TS2322`);
      expect(failed.stderr).toBe('');
    }
    write('server/main.ts', 'export const answer: number = 3;\n');
    expect(build().status).toBe(0);
    expect(compiled()).toContain('answer = 3');
  });
});
