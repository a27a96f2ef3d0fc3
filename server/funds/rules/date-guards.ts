import type { LocalDate } from '../../kernel/clock.js';
import type { Refusal } from '../../kernel/refusal.js';
import { areaOf, type Viewer } from '../../kernel/viewer.js';
import { refuse } from './refusals.js';

/** DATE_MUST_NOT_LIE_IN_FUTURE: nothing is booked for a day that has not come. */
export function notInFuture(given: LocalDate, today: LocalDate): Refusal | null {
  return given > today ? refuse('DATE_MUST_NOT_LIE_IN_FUTURE', { given, today }) : null;
}

/** DATE_MUST_NOT_PRECEDE_DOCUMENT: no act precedes the day on which its document was received. */
export function afterDocument(given: LocalDate, document: LocalDate): Refusal | null {
  return given < document ? refuse('DATE_MUST_NOT_PRECEDE_DOCUMENT', { given, document }) : null;
}

/** DATE_MUST_NOT_PRECEDE_ALLOCATION: nothing is released, paid or reclaimed before it was allocated. */
export function afterAllocation(given: LocalDate, allocation: LocalDate): Refusal | null {
  return given < allocation ? refuse('DATE_MUST_NOT_PRECEDE_ALLOCATION', { given, allocation }) : null;
}

/** DATE_MUST_NOT_PRECEDE_DECISION: the decision comes first. */
export function afterDecision(given: LocalDate, decision: LocalDate): Refusal | null {
  return given < decision ? refuse('DATE_MUST_NOT_PRECEDE_DECISION', { given, decision }) : null;
}

/** POST_MUST_COVER_COUNTY: money is booked by a post whose area holds the whole county. */
export function postCoversCounty({ placeCode }: Pick<Viewer, 'placeCode'>, county: string): Refusal | null {
  const area = placeCode ? areaOf(placeCode) : null;
  return area && area.from <= county && county <= area.to ? null : refuse('POST_MUST_COVER_COUNTY', { county });
}
