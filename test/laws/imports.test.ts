import 'reflect-metadata';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { features } from '../../server/features.js';

const run = promisify(execFile);
const cruiser = resolve('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');

/** The broken rules, each as `rule: from → to`. */
async function cruise(folder: string, ...what: string[]): Promise<string[]> {
  const command = [cruiser, ...what, '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  // The command ends with the number of violations, which is an answer and not a failure.
  const { stdout } = await run(process.execPath, command, { cwd: folder, maxBuffer: 64_000_000 }).catch((error) => error);
  const { summary } = JSON.parse(stdout) as {
    summary: { violations: { rule: { name: string }; from: string; to: string }[]; totalCruised: number };
  };
  if (summary.totalCruised === 0) throw new Error('nothing was read');
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

describe('imports', () => {
  test('run in the directions of the house', async () => {
    expect(await cruise('.', 'server', 'client', 'test')).toEqual([]);
  });
  test('are judged for every feature: a folder with a manifest stands in server/features.ts', async () => {
    const folders = (await readdir('server', { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => name);
    const manifests = folders.filter((name) => name !== 'kernel' && existsSync(join('server', name, 'index.ts')));
    expect(manifests.sort()).toEqual(features.map(({ name }) => name).sort());
  });
});

// One planted violation for each rule, as: the rule, the file that imports, what it imports.
const planted: readonly (readonly [string, string, string])[] = [
  ['room-rules', 'server/audit/rules/a.ts', 'server/audit/views/target.ts'],
  ['room-model', 'server/audit/model/a.ts', 'server/audit/actions/target.ts'],
  ['room-views', 'server/audit/views/a.ts', 'server/audit/actions/target.ts'],
  ['room-actions', 'server/audit/actions/a.ts', 'server/audit/api/target.ts'],
  ['room-api', 'server/audit/api/a.ts', 'server/audit/index.ts'],
  ['order-audit', 'server/audit/actions/b.ts', 'server/divisions/index.ts'],
  ['order-divisions', 'server/divisions/actions/b.ts', 'server/identity/index.ts'],
  ['through-the-index', 'server/divisions/actions/c.ts', 'server/audit/rules/target.ts'],
  ['house-through-the-index', 'server/app.ts', 'server/audit/rules/target.ts'],
  ['kernel-knows-nothing', 'server/kernel/a.ts', 'server/database/orm.ts'],
  ['rules-are-pure', 'server/audit/rules/b.ts', 'node:fs'],
  ['rules-are-pure', 'server/audit/rules/c.ts', 'server/database/orm.ts'],
  ['rules-are-pure', 'server/audit/rules/d.ts', 'kysely'],
  ['features-know-no-server', 'server/audit/api/b.ts', 'server/config.ts'],
  ['nobody-knows-who-watches', 'server/audit/views/w.ts', 'server/operations/target.ts'],
  ['nobody-knows-who-watches', 'server/schema.ts', 'server/standby/target.ts'],
  ['request-only-in-api', 'server/audit/actions/d.ts', 'server/context.ts'],
  ['store-knows-no-feature', 'server/database/migrations/a.ts', 'server/audit/index.ts'],
  ['client-knows-no-server', 'client/a.ts', 'server/config.ts'],
  ['client-is-alone', 'client/b.ts', 'node:fs'],
  ['client-is-alone', 'client/c.ts', 'kysely'],
  ['client-is-alone', 'client/d.ts', 'client/verify/target.ts'],
  ['verifier-is-alone', 'client/verify/a.ts', 'kysely'],
  ['verifier-is-alone', 'client/verify/b.ts', 'node:http'],
  ['workbench-rooms', 'client/workbench/funds/a.ts', 'client/workbench/projects/target.ts'],
  ['server-knows-no-client', 'server/main.ts', 'client/target.ts'],
  ['no-circle', 'server/audit/views/one.ts', 'server/audit/views/other.ts'],
];
const permitted: readonly (readonly [string, string])[] = [
  // A circle is told once; this is its other half.
  ['server/audit/views/other.ts', 'server/audit/views/one.ts'],
  ['server/divisions/actions/e.ts', 'server/audit/index.ts'],
  ['server/audit/api/e.ts', 'server/context.ts'],
  ['server/audit/actions/e.ts', 'server/audit/rules/target.ts'],
  ['server/standby/a.ts', 'server/operations/other.ts'],
  ['client/workbench/funds/b.ts', 'client/workbench/kit/target.ts'],
  ['client/workbench/home/c.ts', 'client/workbench/progress/target.ts'],
];

describe('the judge of imports', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'xianjie-imports-'));
    await symlink(resolve('node_modules'), join(folder, 'node_modules'));
    await copyFile('.dependency-cruiser.cjs', join(folder, '.dependency-cruiser.cjs'));
    const imports = [...planted.map(([, from, to]) => [from, to] as const), ...permitted];
    for (const [, to] of imports) if (to.includes('/')) await write(to, 'export {};\n');
    for (const [from, to] of imports) await write(from, `import '${to.includes('/') ? pathTo(from, to) : to}';\n`);
    await write('server/features.ts', await readFile('server/features.ts', 'utf8'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function write(path: string, text: string) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const pathTo = (from: string, to: string) => `${'../'.repeat(from.split('/').length - 1)}${to.replace(/\.ts$/, '.js')}`;

  test('finds every planted violation and nothing else', async () => {
    const found = await cruise(folder, 'server', 'client');
    const names = found.map((violation) => violation.replace(/ → .*/, ''));
    for (const [rule, from] of planted) expect(names).toContain(`${rule}: ${from}`);
    const guilty = new Set(planted.map(([, from]) => from));
    expect(names.filter((name) => !guilty.has(name.replace(/^.*: /, '')))).toEqual([]);
  });
  test('has a planted violation for every rule', () => {
    const { forbidden } = createRequire(import.meta.url)(resolve('.dependency-cruiser.cjs')) as { forbidden: { name: string }[] };
    const rules = forbidden.map(({ name }) => name).filter((name) => !name.startsWith('order-'));
    expect(rules.filter((rule) => !planted.some(([name]) => name === rule))).toEqual([]);
  });
});
