import type { Fen } from '../../kernel/money.js';
import type { Kind } from './kinds.js';
import { type LineKey, lineSources } from './lines.js';
import { type ProjectPlan, planOf, wan } from './project-plan.js';
import type { Spot } from './villages.js';

/** How far a funded project has come on the business date of the demonstration. */
export type Stage =
  | 'SELECTED'
  | 'FUNDED'
  | 'PREPARING'
  | 'UNDER_WAY'
  | 'COMPLETED'
  | 'ACCEPTED'
  | 'SETTLED'
  | 'CLOSED'
  | 'SUSPENDED'
  | 'TERMINATED';

export type Programme = 'KEY_VILLAGES' | 'EAST_WEST' | 'RESETTLEMENT' | 'COURTYARD' | 'MONITORED' | 'OTHER';

export interface FundedPlan extends ProjectPlan {
  readonly programme: Programme;
  readonly stage: Stage;
  /** How much of the works is done, in per cent. */
  readonly done: number;
  /** What will be moved away from it to another project. */
  readonly movedAwayFen: Fen;
  /** The money laid on it, by document line. */
  readonly money: readonly { readonly line: LineKey; readonly amountFen: Fen }[];
}

export interface FundedDraft {
  readonly programme: Programme;
  readonly kind: Kind;
  readonly spot: Spot;
  readonly quantity: string;
  readonly amounts: readonly (readonly [LineKey, number])[];
  /** In 万元; the sum of the amounts when left out. */
  readonly budget?: number;
  readonly stage: Stage;
  readonly done?: number;
  readonly movedAway?: number;
  readonly name?: string;
  readonly content?: string;
}

/** A project of the year plan with the money that is laid on it. */
export function funded({ programme, stage, amounts, budget, done = 0, movedAway = 0, ...draft }: FundedDraft): FundedPlan {
  const money = amounts.map(([line, amount]) => ({ line, amountFen: wan(amount) }));
  const laid = money.reduce((sum, { amountFen }) => sum + amountFen, 0n);
  const budgetFen = budget ? wan(budget) : laid;
  const sources = laid > 0n ? lineSources(money) : undefined;
  return { ...planOf({ ...draft, budgetFen, sources }), programme, stage, done, money, movedAwayFen: wan(movedAway) };
}
