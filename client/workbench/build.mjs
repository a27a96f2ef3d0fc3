import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { report } from './size-report.mjs';

// Builds the pages when something they are made of has changed since the last time: a start must not wait for nothing.
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const mark = join(root, 'dist', 'workbench', '.made-of');
const files = readdirSync(join(root, 'client'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();
const digest = createHash('sha256');
for (const file of [...files, join(root, 'package-lock.json')]) digest.update(file.slice(root.length)).update(readFileSync(file));
const madeOf = digest.digest('hex');
if (!existsSync(mark) || readFileSync(mark, 'utf8') !== madeOf) {
  // A test that builds the pages would otherwise leave the slow, talkative React of developers behind.
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  await build({ configFile: join(root, 'client', 'workbench', 'vite.config.ts') });
  report(join(root, 'dist', 'workbench'));
  writeFileSync(mark, madeOf);
}
