import { type FundedPlan, funded, type Stage } from './funded-plan.js';
import { kinds } from './kinds.js';
import type { LineKey } from './lines.js';
import type { Spot, Villages } from './villages.js';

/** 260万元 on kiwi and citrus parks at resettlement sites. */
export function resettlement(villages: readonly Spot[]): FundedPlan[] {
  const amounts = [40, 36, 30, 28, 34, 32, 30, 30];
  const stages: readonly (readonly [Stage, number])[] = [
    ...([
      ['SETTLED', 100],
      ['UNDER_WAY', 82],
      ['ACCEPTED', 100],
      ['UNDER_WAY', 58],
      ['SETTLED', 100],
      ['COMPLETED', 100],
    ] as const),
    ...([
      ['UNDER_WAY', 93],
      ['UNDER_WAY', 74],
    ] as const),
  ];
  return amounts.map((amount, index) => {
    const spot = villages[60 + index * 7] as Spot;
    const crop = index % 2 ? '柑橘' : '红心猕猴桃';
    const [stage, done] = stages[index] as (typeof stages)[number];
    const name = `${spot.townshipName}${spot.name}安置点${crop}产业园及配套设施项目`;
    const content = `在${spot.name}集中安置点（示例）配套建设${crop}产业园，带动搬迁群众务工和分红。`;
    return funded({
      programme: 'RESETTLEMENT',
      kind: kinds.sitePark,
      spot,
      quantity: String(amount * 3),
      amounts: [['centralFirst', amount]],
      stage,
      done,
      name,
      content,
    });
  });
}

/** 500万元 of courtyard economy in six townships. */
export function courtyard(townships: readonly Spot[]): FundedPlan[] {
  const chosen = [1, 4, 9, 14, 20, 22].map((index) => townships[index] as Spot);
  const amounts = [100, 90, 85, 80, 75, 70];
  const stages: readonly (readonly [Stage, number])[] = [
    ['UNDER_WAY', 86],
    ['CLOSED', 100],
    ['UNDER_WAY', 92],
    ['COMPLETED', 100],
    ['UNDER_WAY', 79],
    ['UNDER_WAY', 90],
  ];
  return amounts.map((amount, index) => {
    const [stage, done] = stages[index] as (typeof stages)[number];
    const line: LineKey = index < 4 ? 'provincialFirst' : 'county';
    return funded({
      programme: 'COURTYARD',
      kind: kinds.courtyard,
      spot: chosen[index] as Spot,
      quantity: String(amount * 5),
      amounts: [[line, amount]],
      stage,
      done,
    });
  });
}

/** 30万元 for the industry of monitored households. */
export function monitored(at: Villages['at']): FundedPlan {
  return funded({
    programme: 'MONITORED',
    kind: kinds.monitored,
    spot: at('510824123000'),
    quantity: '120',
    amounts: [['county', 30]],
    stage: 'UNDER_WAY',
    done: 80,
  });
}
