import type { LocalDate } from '../../kernel/clock.js';
import type { Refusal } from '../../kernel/refusal.js';
import { refuseExecution } from './execution-refusals.js';
import { type Quantity, writeQuantity } from './quantity.js';

/** What was reported on one contract item on a day. */
export interface Reported {
  readonly doneOn: LocalDate;
  readonly done: Quantity;
}

/** A quantity that a report gives for one item, with the reports nearest before (or on) and after its day. */
export interface ProgressLine {
  readonly item: string;
  readonly given: Quantity;
  readonly before: Reported | null;
  /** The next later report that is not itself a correction. */
  readonly after: Reported | null;
}

/** Cumulative quantities never fall from day to day, unless the report gives the reason of a correction: PROGRESS_MUST_NOT_FALL. */
export function progressFits(lines: readonly ProgressLine[], correctionReason: string | null): Refusal | null {
  if (correctionReason) return null;
  for (const { item, given, before, after } of lines) {
    const other = before && given < before.done ? before : after && given > after.done ? after : null;
    if (other) {
      return refuseExecution('PROGRESS_MUST_NOT_FALL', {
        item,
        date: other.doneOn,
        other: writeQuantity(other.done),
        given: writeQuantity(given),
      });
    }
  }
  return null;
}

/** A report names at least one item and each once: PROGRESS_MUST_NAME_QUANTITIES. */
export function namesQuantities(itemIds: readonly string[]): Refusal | null {
  const once = new Set(itemIds).size === itemIds.length;
  return itemIds.length > 0 && once ? null : refuseExecution('PROGRESS_MUST_NAME_QUANTITIES');
}
