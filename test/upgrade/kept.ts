import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Migration } from '@mikro-orm/migrations';
import { migrations } from '../../server/database/migrations/index.js';

const root = resolve('test', 'upgrade');

/** A dump that is kept for good, and beside it what the server said of the data on the day it was kept. */
export interface Kept {
  readonly name: string;
  readonly folder: string;
  /** The answers to `questions`, in order. */
  readonly answers: readonly unknown[];
  /** SHA-256 of the statements of each migration that had landed. */
  readonly landed: Readonly<Record<string, string>>;
}

/** Every dump that is kept. */
export function keptDumps(): Kept[] {
  const names = readdirSync(root).filter((name) => statSync(join(root, name)).isDirectory());
  return names.map((name) => ({ name, folder: join(root, name), ...JSON.parse(readFileSync(join(root, `${name}.json`), 'utf8')) }));
}

/** The digest of each migration as it stands now. */
export function migrationDigests(): Record<string, string> {
  const digests = (migrations as unknown as { name: string; class: new (...args: unknown[]) => Migration }[]).map(
    ({ name, class: Made }) => {
      const made = new Made(null, null);
      made.up();
      return [name, createHash('sha256').update(made.getQueries().map(String).join('\n;\n')).digest('hex')] as const;
    },
  );
  return Object.fromEntries(digests);
}
