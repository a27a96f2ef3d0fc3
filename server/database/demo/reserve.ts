import { chanceOf } from './chance.js';
import { type KindName, kinds } from './kinds.js';
import { type ProjectPlan, planOf, wan } from './project-plan.js';
import { sharesOf } from './shares.js';
import type { Villages } from './villages.js';

/**
 * What waits in the library: how many of each kind, where, how much in all of what is counted (in hundredths), and the
 * price of one unit in 万元 × 100. 70.18 km of road, 7 stations, 7 water stations, 34 water works, 9 reservoirs, 13
 * sewage villages, 3 transfer stations and 12 593 toilets are the county's figures of 2023.
 */
const rows: readonly (readonly [KindName, 'VILLAGE' | 'TOWNSHIP', number, number, number])[] = [
  ['road', 'VILLAGE', 40, 7018, 4200],
  ['transportStation', 'TOWNSHIP', 7, 700, 8600],
  ['waterStation', 'TOWNSHIP', 7, 700, 11_800],
  ['villageWater', 'VILLAGE', 34, 23_400, 780],
  ['reservoir', 'VILLAGE', 9, 900, 13_500],
  ['wasteStation', 'TOWNSHIP', 3, 300, 18_200],
  ['sewage', 'VILLAGE', 13, 3900, 3100],
  ['toilets', 'VILLAGE', 45, 1_259_300, 20],
  ['training', 'TOWNSHIP', 31, 620_000, 6],
  ['kiwi', 'VILLAGE', 70, 980_000, 36],
  ['pear', 'VILLAGE', 50, 600_000, 31],
  ['herb', 'VILLAGE', 50, 520_000, 28],
  ['coldStore', 'VILLAGE', 20, 480_000, 22],
  ['irrigation', 'VILLAGE', 34, 8300, 2600],
  ['points', 'VILLAGE', 12, 1200, 900],
  ['orchardRoad', 'VILLAGE', 17, 2600, 3900],
];

/** The 442 projects that are admitted and wait to be selected for a year plan. */
export function reservePlans({ townships, villages }: Villages): ProjectPlan[] {
  const chance = chanceOf(521);
  return rows.flatMap(([name, where, count, hundredths, price], row) => {
    const kind = kinds[name];
    const spots = where === 'TOWNSHIP' ? townships : villages;
    // No kind comes to a village twice, and every kind begins somewhere else.
    const offset = where === 'TOWNSHIP' ? row * 5 : row * 37 + 11;
    const isWhole = kind.unit !== '公里';
    const size = isWhole ? hundredths / 100 : hundredths;
    const mean = size / count;
    const shares = sharesOf(size, count, Math.max(1, Math.floor(mean * 0.6)), Math.ceil(mean * 1.5), row + 1);
    return shares.map((share, index) => {
      const quantityHundredths = isWhole ? share * 100 : share;
      // Offered in whole thousands, as villages do.
      const thousands = Math.max(20, Math.round((quantityHundredths * price * chance.whole(92, 108)) / 100_000));
      const spot = spots[(offset + index) % spots.length] as (typeof spots)[number];
      const sourceLevel = chance.pick(['CENTRAL', 'CENTRAL', 'PROVINCIAL', 'PROVINCIAL', 'CITY', 'COUNTY'] as const);
      const budgetFen = wan(thousands) / 10n;
      const sources = [{ level: sourceLevel, channel: 'BRIDGING', amountFen: budgetFen }] as const;
      return planOf({ kind, spot, quantity: decimal(quantityHundredths), budgetFen, sources });
    });
  });
}

function decimal(hundredths: number): string {
  const part = String(hundredths % 100).padStart(2, '0');
  return part === '00' ? String(Math.floor(hundredths / 100)) : `${Math.floor(hundredths / 100)}.${part}`;
}
