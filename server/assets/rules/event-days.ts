import type { LocalDate } from '../../kernel/clock.js';
import type { Refusal } from '../../kernel/refusal.js';
import { refuse } from './refusals.js';

/** An event lies between the asset's forming and today. EVENT_MUST_NOT_LIE_AHEAD, EVENT_MUST_NOT_PRECEDE_FORMING, in this order. */
export function eventDayFits(date: LocalDate, today: LocalDate, formed: LocalDate): Refusal | null {
  if (date > today) return refuse('EVENT_MUST_NOT_LIE_AHEAD', { date, today });
  return date < formed ? refuse('EVENT_MUST_NOT_PRECEDE_FORMING', { date, formed }) : null;
}

/** A state is left on or after the day it was entered. EVENT_MUST_NOT_PRECEDE_STATE. */
export function stateLeftAfterEntry(date: LocalDate, since: LocalDate): Refusal | null {
  return date < since ? refuse('EVENT_MUST_NOT_PRECEDE_STATE', { date, since }) : null;
}
