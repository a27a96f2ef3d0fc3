import type { Fen } from '../../kernel/money.js';
import type { Refusal } from '../../kernel/refusal.js';
import { refuse } from './refusals.js';
import type { SampleWay } from './sample-words.js';

export interface SizeFacts {
  readonly by: SampleWay;
  readonly size: number;
  /** How many members the population has, and how much money they hold. */
  readonly count: number;
  readonly fen: Fen;
}

/** POPULATION_MUST_NOT_BE_EMPTY, SAMPLE_MUST_NOT_EXCEED_POPULATION, POPULATION_MUST_HOLD_MONEY, in this order. */
export function populationFits({ by, size, count, fen }: SizeFacts): Refusal | null {
  if (count === 0) return refuse('POPULATION_MUST_NOT_BE_EMPTY');
  if (size > count) return refuse('SAMPLE_MUST_NOT_EXCEED_POPULATION', { size, count });
  return by === 'MONEY' && fen === 0n ? refuse('POPULATION_MUST_HOLD_MONEY') : null;
}
