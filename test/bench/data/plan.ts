import { chance, dayAfter, idOf, pick } from './chance.js';
import type { County } from './counties.js';
import { allocationsPerProject, paymentsPerProjectMax } from './sizes.js';

/** What is made of one project, with nothing but numbers and days in it: every table is written from this. */
export interface ProjectPlan {
  /** Unique in the set; identities follow from it. */
  readonly number: number;
  readonly id: string;
  readonly place: string;
  readonly isFormed: boolean;
  readonly budgetFen: number;
  readonly contractFen: number;
  /** The quantities of the two lines of the contract stand in `contractQuantities`. */
  readonly unitPrices: readonly [number, number];
  readonly allocations: readonly AllocationPlan[];
  readonly claimFen: number;
}

export interface AllocationPlan {
  readonly number: number;
  readonly id: string;
  /** The line's place among the lines of its county. */
  readonly line: number;
  readonly fen: number;
  readonly releasedFen: number;
}

export const contractQuantities = [100, 50] as const;
export const linesPerCounty = 24;
export const linesPerDocument = 2;
export const days = {
  ...{ declared: '2022-08-10', admitted: '2022-11-20', selected: '2023-01-15', issued: '2023-01-10', received: '2023-01-31' },
  ...{ allocated: '2023-02-20', released: '2023-03-10', signed: '2023-03-01', started: '2023-03-05', reported: '2023-03-15' },
  ...{ completed: '2023-06-20', accepted: '2023-07-05', settled: '2023-07-10', formed: '2023-07-15', confirmed: '2023-07-25' },
  ...{ handedOver: '2023-08-05', revalued: '2023-09-01', revaluedKnown: '2023-09-20', last: '2023-10-31' },
} as const;

/** The plan of a county's project; the same for every number of payments. */
export function planOf(county: County, countyNumber: number, projectsPerCounty: number, index: number): ProjectPlan {
  const number = countyNumber * projectsPerCounty + index;
  const budgetFen = (50 + pick(450, 11, number)) * 1_000_000;
  const unitPrices = [
    Math.floor((budgetFen * 0.6) / contractQuantities[0]),
    Math.floor((budgetFen * 0.35) / contractQuantities[1]),
  ] as const;
  const allocations = Array.from({ length: allocationsPerProject }, (_, order): AllocationPlan => {
    const own = number * allocationsPerProject + order;
    const fen = Math.floor(budgetFen * [0.45, 0.3, 0.15][order]!);
    const line = (pick(linesPerCounty, 12, number) + order * 7) % linesPerCounty;
    return { number: own, id: idOf('allocation', own), line, fen, releasedFen: Math.floor(fen * 0.7) };
  });
  return {
    ...{ number, id: idOf('project', number), isFormed: index % 2 === 0, budgetFen, unitPrices, allocations },
    place: county.villages[pick(county.villages.length, 13, number)] as string,
    contractFen: unitPrices[0] * contractQuantities[0] + unitPrices[1] * contractQuantities[1],
    claimFen: allocations.reduce((sum, { releasedFen }) => sum + releasedFen, 0),
  };
}

export interface PaymentPlan {
  readonly number: number;
  readonly allocation: AllocationPlan;
  readonly fen: number;
  readonly on: string;
}

/**
 * A project's payment of a number from 0: the first of each allocation is a good part of what was released, the others
 * are small, so that the hundredth still finds its money.
 */
export function paymentOf(project: ProjectPlan, order: number): PaymentPlan {
  const allocation = project.allocations[order % allocationsPerProject] as AllocationPlan;
  const isFirst = order < allocationsPerProject;
  const share = isFirst ? 0.2 + 0.75 * chance(14, project.number) : (0.2 + 0.8 * chance(15, project.number, order)) / 800;
  const until = project.isFormed ? 85 : 225;
  return {
    ...{ number: project.number * paymentsPerProjectMax + order, allocation },
    ...{
      fen: Math.max(1, Math.floor(allocation.releasedFen * share)),
      on: dayAfter(days.released, 5 + pick(until, 16, project.number, order)),
    },
  };
}
