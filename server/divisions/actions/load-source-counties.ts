import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { divisionsValidFrom, mergerSample } from '../rules/merger-sample.js';
import { loadPlaces, type PlaceLine } from './load-places.js';

/** Loads the places of the six source counties (苍溪, 恩阳, 通江, 平昌, 高县, 汉滨) and the places that 太平场村 was merged from. */
export async function loadSourceCounties(em: SqlEntityManager): Promise<number> {
  return loadPlaces(em, sourceCounties());
}

export function sourceCounties(): PlaceLine[] {
  const [, ...lines] = readFileSync(join(projectRoot(), 'server/divisions/data/divisions.csv'), 'utf8').trim().split(/\r?\n/);
  const current = lines.map((line) => {
    const [code = '', name = ''] = line.split(',');
    return { code, name, validFrom: code === mergerSample.successorCode ? mergerSample.mergedOn : divisionsValidFrom };
  });
  const ended = mergerSample.predecessors.map(({ code, name }) => ({
    code,
    name,
    validFrom: divisionsValidFrom,
    validTo: mergerSample.lastDayBefore,
    successorCode: mergerSample.successorCode,
  }));
  return [...current, ...ended];
}

/** The folder with package.json above this file: the same whether the code runs from `dist/` or from its sources. */
export function projectRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error(`No package.json above ${import.meta.dirname}.`);
    folder = above;
  }
  return folder;
}
