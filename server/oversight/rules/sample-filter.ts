import type { LocalDate } from '../../kernel/clock.js';
import type { Refusal } from '../../kernel/refusal.js';
import { refuse } from './refusals.js';
import { type Population, populations } from './sample-words.js';

/** Which members of a population count; all conditions hold together. */
export interface SampleFilter {
  readonly assetClasses?: readonly string[] | null;
  readonly assetStates?: readonly string[] | null;
  readonly projectYear?: number | null;
  readonly projectStates?: readonly string[] | null;
  readonly paidFrom?: LocalDate | null;
  readonly paidTo?: LocalDate | null;
  /** In fen: only members of this amount or more. */
  readonly amountFrom?: bigint | null;
}

const fitting: Readonly<Record<Population, readonly (keyof SampleFilter)[]>> = {
  ASSETS: ['assetClasses', 'assetStates', 'amountFrom'],
  PROJECTS: ['projectYear', 'projectStates', 'amountFrom'],
  PAYMENTS: ['paidFrom', 'paidTo', 'amountFrom'],
};

/** The conditions that say something, by name; an empty list says nothing. */
export function givenOf(filter: SampleFilter): Partial<SampleFilter> {
  return Object.fromEntries(
    Object.entries(filter).filter(([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}

/** SAMPLE_FILTER_MUST_FIT_POPULATION: a condition on payments says nothing of assets. */
export function filterFits(population: Population, filter: SampleFilter): Refusal | null {
  const odd = Object.keys(givenOf(filter)).filter((name) => !fitting[population].includes(name as keyof SampleFilter));
  const [zh, en = ''] = populations[population].split(' · ');
  const words = `${zh?.split('，')[0]} · ${en.split(',')[0]}`;
  return odd.length ? refuse('SAMPLE_FILTER_MUST_FIT_POPULATION', { population: words, conditions: odd.join(', ') }) : null;
}
