import { type FundedPlan, funded, type Stage } from './funded-plan.js';
import { type KindName, kinds } from './kinds.js';
import type { LineKey } from './lines.js';
import { type Spot, type Villages, yunfeng } from './villages.js';

/** Works on other lines: among them the one that was terminated, the two between which money was moved, one that is late. */
export function otherProjects(villages: readonly Spot[], at: Villages['at']): FundedPlan[] {
  const village = (index: number) => villages[index] as Spot;
  const rows: readonly (readonly [KindName, Spot, string, readonly (readonly [LineKey, number])[], Stage, number, number?])[] = [
    ['transportStation', at(yunfeng), '1', [['county', 96]], 'UNDER_WAY', 75],
    ['waterStation', at('510824119000'), '1', [['provincialSecond', 120]], 'UNDER_WAY', 81],
    ['road', village(130), '2.1', [['workRelief', 95]], 'UNDER_WAY', 90],
    ['reservoir', village(135), '1', [['centralSecond', 150]], 'UNDER_WAY', 88],
    ['sewage', village(140), '3.2', [['centralSecond', 110]], 'TERMINATED', 0],
    ['road', village(145), '2', [['provincialSecond', 90]], 'UNDER_WAY', 70],
    ['road', village(150), '1.8', [['provincialSecond', 60]], 'UNDER_WAY', 65, 80],
    ['sewage', village(155), '2.4', [['city', 100]], 'FUNDED', 0],
    ['road', village(57), '1.4', [], 'SELECTED', 0, 63],
    ['villageWater', village(160), '6.5', [], 'SELECTED', 0, 48],
    ['irrigation', village(165), '3.6', [], 'SELECTED', 0, 55],
  ];
  return rows.map(([kind, spot, quantity, amounts, stage, done, budget], index) =>
    funded({
      ...{ programme: 'OTHER', kind: kinds[kind], spot, quantity, amounts, stage, done, budget },
      movedAway: index === moved.from ? moved.wan : 0,
    }),
  );
}

/** Among the others: from which to which project money is moved, and how much in 万元. */
export const moved = { from: 5, to: 6, wan: 20 } as const;
