import { type Fen, yuan } from '../../kernel/money.js';
import type { Refusal } from '../../kernel/refusal.js';
import { refuse } from './refusals.js';

/** What a project must bring before money is laid on it. */
export interface AllocationFacts {
  readonly project: string;
  /** The state with its Chinese term, for the sentence. */
  readonly state: string;
  readonly isInLibrary: boolean;
  readonly isSelected: boolean;
  readonly hasTarget: boolean;
  readonly negativeCategory: string | null;
  readonly projectCounty: string;
  readonly lineCounty: string;
  readonly budgetFen: Fen;
  /** What is laid on the project already, net of what was reclaimed, moved away or reversed. */
  readonly allocatedFen: Fen;
  readonly askedFen: Fen;
  /** The policies `library.required` and `target.required` of the day. */
  readonly libraryRequired: boolean;
  readonly targetRequired: boolean;
  /** An adjustment may go to any project of the library, a first allocation only to one of the year plan. */
  readonly byAdjustment: boolean;
}

type AllocationGuard = (facts: AllocationFacts) => Refusal | null;

/** Asked in this order; the first refusal is the answer. */
export const allocationGuards: Readonly<Record<string, AllocationGuard>> = {
  inCountyOfLine: ({ projectCounty, lineCounty }) =>
    projectCounty === lineCounty ? null : refuse('PROJECT_MUST_LIE_IN_COUNTY_OF_LINE', { project: projectCounty, line: lineCounty }),
  inLibrary: ({ isInLibrary, libraryRequired, project, state }) =>
    isInLibrary || !libraryRequired ? null : refuse('PROJECT_MUST_BE_IN_LIBRARY', { project, state }),
  selected: ({ isSelected, byAdjustment, libraryRequired, project, state }) =>
    isSelected || byAdjustment || !libraryRequired ? null : refuse('PROJECT_MUST_BE_SELECTED', { project, state }),
  hasTarget: ({ hasTarget, targetRequired, project }) =>
    hasTarget || !targetRequired ? null : refuse('PROJECT_MUST_HAVE_TARGET', { project }),
  notNegative: ({ negativeCategory, project }) =>
    negativeCategory ? refuse('PROJECT_MUST_NOT_BE_NEGATIVE', { project, category: negativeCategory }) : null,
  withinBudget: ({ budgetFen, allocatedFen, askedFen }) =>
    allocatedFen + askedFen <= budgetFen
      ? null
      : refuse('ALLOCATIONS_MUST_NOT_EXCEED_BUDGET', { budget: yuan(budgetFen), allocated: yuan(allocatedFen), asked: yuan(askedFen) }),
};

/** Whether money may be laid on the project: the first refusal of the table above, or null. */
export function mayAllocate(facts: AllocationFacts): Refusal | null {
  for (const guard of Object.values(allocationGuards)) {
    const refusal = guard(facts);
    if (refusal) return refusal;
  }
  return null;
}
