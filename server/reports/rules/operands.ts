import type { Refusal } from '../../kernel/refusal.js';
import { refuse } from './refusals.js';
import { type Indicator, indicators, type Unit, units } from './words.js';

/** The sums of a report's total, in fen, and its numbers of projects. */
export type Sums = Readonly<Record<'received' | 'base' | 'allocated' | 'disbursed' | 'paid' | 'inPlan' | 'started' | 'finished', bigint>>;

/** Which of the platform's own amounts stand above and below the line of an indicator. */
export const operandsOf: Readonly<Record<Indicator, (sums: Sums) => { numerator: bigint; denominator: bigint }>> = {
  EXPENDITURE_PROGRESS: ({ paid, base }) => ({ numerator: paid, denominator: base }),
  ALLOCATION_PROGRESS: ({ allocated, received }) => ({ numerator: allocated, denominator: received }),
  SURPLUS_RATE: ({ received, paid }) => ({ numerator: received - paid, denominator: received }),
  DISBURSEMENT_RATE: ({ disbursed, allocated }) => ({ numerator: disbursed, denominator: allocated }),
  REIMBURSEMENT_RATE: ({ paid, disbursed }) => ({ numerator: paid, denominator: disbursed }),
  START_RATE: ({ started, inPlan }) => ({ numerator: started, denominator: inPlan }),
  COMPLETION_RATE: ({ finished, inPlan }) => ({ numerator: finished, denominator: inPlan }),
};

const countsProjects: readonly Indicator[] = ['START_RATE', 'COMPLETION_RATE'];

/** FIGURE_UNIT_MUST_FIT_INDICATOR: rates of projects count projects, all others count money. */
export function unitFits(indicator: Indicator, unit: Unit): Refusal | null {
  return countsProjects.includes(indicator) === (unit === 'PROJECTS')
    ? null
    : refuse('FIGURE_UNIT_MUST_FIT_INDICATOR', {
        indicator: indicators[indicator].replace(/[：:][^·]*/, ' ').replace(/: .*$/, ''),
        unit: units[unit],
      });
}
