import { chanceOf } from './chance.js';
import { type FundedPlan, funded, type Stage } from './funded-plan.js';
import { type KindName, kinds } from './kinds.js';
import type { LineKey } from './lines.js';
import { quantityOf, sharesOf } from './shares.js';
import type { Spot } from './villages.js';

/** The 42 key villages: 狮岭村 and 金陵村, then one after the other by township. */
export function keyVillageSpots(villages: readonly Spot[]): readonly Spot[] {
  return villages.slice(0, 42);
}

const keyStages: readonly (readonly [Stage, number])[] = [
  ...([84, 92, 58, 97, 88, 38, 93, 76, 95, 45, 90, 89, 96, 81, 91, 94, 27, 96, 92, 72] as const).map(
    (done) => ['UNDER_WAY', done] as const,
  ),
  ...Array.from({ length: 7 }, () => ['SETTLED', 100] as const),
  ...Array.from({ length: 4 }, () => ['ACCEPTED', 100] as const),
  ...Array.from({ length: 5 }, () => ['COMPLETED', 100] as const),
  ...Array.from({ length: 3 }, () => ['PREPARING', 0] as const),
  ...Array.from({ length: 2 }, () => ['FUNDED', 0] as const),
  ['SUSPENDED', 42],
];
const keyKinds: readonly KindName[] = [
  'kiwi',
  'pear',
  'herb',
  'coldStore',
  'orchardRoad',
  'kiwi',
  'road',
  'kiwi',
  'villageWater',
  'toilets',
];
const keyLines: readonly LineKey[] = [
  'centralFirst',
  'centralFirst',
  'centralFirst',
  'centralSecond',
  'centralFirst',
  'centralFirst',
  'provincialFirst',
  'provincialFirst',
  'provincialSecond',
  'city',
];

/** 2600万元 on 42 villages, one project each. */
export function keyVillages(villages: readonly Spot[]): FundedPlan[] {
  const amounts = sharesOf(2600, 42, 45, 82, 42);
  const chance = chanceOf(42);
  return keyVillageSpots(villages).map((spot, index) => {
    const kind = kinds[keyKinds[index % 10] as KindName];
    const [amount, line] = [amounts[index] as number, keyLines[index % 10] as LineKey];
    // Every seventh village draws on the county's own money as well.
    const own = index % 7 === 3 ? Math.floor(amount / 4) : 0;
    const money: [LineKey, number][] = own
      ? [
          [line, amount - own],
          ['county', own],
        ]
      : [[line, amount]];
    // Stages are spread over the townships, not village by village.
    const [stage, done] = keyStages[(index * 11 + 3) % 42] as (typeof keyStages)[number];
    const name = `${spot.townshipName}${spot.name}重点帮扶村${kind.what}项目`;
    return funded({
      programme: 'KEY_VILLAGES',
      kind,
      spot,
      quantity: quantityOf(kind, amount, chance.whole(90, 110)),
      amounts: money,
      stage,
      done,
      name,
    });
  });
}
