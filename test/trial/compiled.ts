import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Compiled {
  /** The folder with `server/` and `test/` as Node runs them. */
  readonly folder: string;
  remove(): void;
}

/** The compiled sources for processes of their own: those that run already, or (under jest) ones compiled for this run. */
export function compiled(): Compiled {
  const here = fileURLToPath(import.meta.url);
  if (here.endsWith('.js')) return { folder: resolve(dirname(here), '../..'), remove: () => undefined };
  const folder = resolve('.cache', `trial-${process.pid}`);
  execFileSync(process.execPath, [
    join('node_modules', 'typescript', 'bin', 'tsc'),
    '--noCheck',
    '--sourceMap',
    'false',
    '--outDir',
    folder,
  ]);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
