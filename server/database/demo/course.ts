import { daysAfter, daysBetween, type LocalDate } from '../../kernel/clock.js';
import type { Fen } from '../../kernel/money.js';
import type { Case } from './case.js';
import { chanceOf } from './chance.js';
import { documents } from './documents.js';
import type { FundedPlan } from './funded-plan.js';
import { lines } from './lines.js';

/** The days and sums of a funded project from the allocation on, worked out before anything is performed. */
export interface Course {
  readonly id: string;
  readonly plan: FundedPlan;
  readonly index: number;
  /** The day on which each of its amounts is laid on it, in the order of the plan's money. */
  readonly laidOn: readonly LocalDate[];
  readonly days: Record<'prepared' | 'procured' | 'contracted' | 'announced' | 'started' | 'halfway' | 'reported', LocalDate>;
  readonly contractFen: Fen;
  readonly mainPriceFen: Fen;
  /** The quantity in hundredths of its unit. */
  readonly quantity: bigint;
  readonly restFen: Fen;
  /** What the acts before have made: ids by their role. */
  readonly made: Made;
}

export interface Made {
  readonly allocations: string[];
  readonly payments: { readonly id: string; readonly claimId: string; readonly allocation: number; readonly amountFen: Fen }[];
  /** Paid so far from each allocation. */
  readonly paid: Fen[];
  vouchers: number;
  contractId?: string;
  items?: readonly [string, string];
  /** Attachments that prove the claims of this project; the others name their papers by number. */
  files?: Readonly<Record<string, string>>;
}

const working = (from: LocalDate, days: number) => daysAfter(from, days, 'WORKING');

/** The last day on which a project of a stage may be finished so that its later steps fit before the business date. */
const finishedBy: Partial<Record<FundedPlan['stage'], LocalDate>> = {
  CLOSED: '2023-08-25',
  SETTLED: '2023-09-08',
  ACCEPTED: '2023-09-22',
  COMPLETED: '2023-10-18',
};

export function courseOf({ id, plan }: Case & { readonly plan: FundedPlan }, index: number): Course {
  const chance = chanceOf(9000 + index);
  const laidOn = plan.money.map(({ line }) => working(documents[lines[line].document].receivedOn, 6 + (index % 4)));
  // Nobody lays money before the year plan is announced.
  const laid = laidOn.map((day) => (day < '2023-02-06' ? working('2023-02-03', 1 + (index % 6)) : day));
  const funded = [...laid, '2023-02-06'].sort().at(-1) as LocalDate;
  const prepared = working(funded, 8 + (index % 5));
  const procured = working(prepared, 9 + (index % 4));
  const contracted = working(procured, 5 + (index % 3));
  const announced = working(contracted, 2);
  const started = working(announced, 4 + (index % 3));
  const reported = lastReport(plan, index, started);
  const halfway = working(started, Math.max(5, Math.floor(daysBetween(started, reported, 'WORKING') * 0.55)));
  const limit = plan.money.reduce((sum, { amountFen }) => sum + amountFen, 0n);
  // Money that will be moved to another project must not be contracted before.
  const base = limit - plan.movedAwayFen;
  const contractFen = (base * BigInt(chance.whole(955, 988))) / 1000n + BigInt(chance.whole(0, 9_999));
  const [whole = '0', part = ''] = plan.quantity.split('.');
  const quantity = BigInt(whole) * 100n + BigInt(part.padEnd(2, '0'));
  // Whole yuan, so that quantity by price has no fraction of a fen.
  const mainPriceFen = quantity > 0n ? ((contractFen * 86n) / quantity / 100n) * 100n : 0n;
  const restFen = contractFen - (mainPriceFen * quantity) / 100n;
  const days = { prepared, procured, contracted, announced, started, halfway, reported };
  return {
    ...{ id, plan, index, laidOn: laid, days, contractFen, mainPriceFen, quantity, restFen },
    made: { allocations: [], payments: [], paid: [], vouchers: 0 },
  };
}

function lastReport({ stage, name }: FundedPlan, index: number, started: LocalDate): LocalDate {
  const by = finishedBy[stage];
  if (name.startsWith('江南中学')) return '2023-08-25';
  if (stage === 'SUSPENDED') return '2023-08-31';
  if (!by) return working('2023-10-08', index % 6);
  if (stage === 'COMPLETED') return working('2023-10-07', 1 + (index % 6));
  return [working(started, 60), by].sort()[0] as LocalDate;
}

/** Every third project claims twice, and reports halfway for it; the others claim once, at the end. */
export function hasTwoClaims({ index }: Course): boolean {
  return index % 3 === 1;
}
