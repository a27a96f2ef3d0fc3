import { Refusal } from '../../kernel/refusal.js';
import type { Extent } from './one-into-many.js';
import { trimmed } from './quantity.js';
import { refuseRight as refuse } from './rights-refusals.js';

/** Name and extent as somebody wrote them. */
export interface GivenExtent {
  readonly name: string;
  /** An exact decimal. */
  readonly quantity?: string | null;
  readonly unit?: string | null;
  readonly location?: string | null;
}

const decimal = /^\d{1,14}(\.\d{1,4})?$/;

/** Reads name, quantity, unit and location. A quantity is above zero and has a unit: PART_QUANTITY_MUST_HAVE_UNIT. */
export function readExtent(given: GivenExtent): Extent | Refusal {
  const name = given.name.trim();
  const written = given.quantity?.trim() || null;
  const unit = given.unit?.trim() || null;
  if (written !== null && (!decimal.test(written) || /^[0.]*$/.test(written) || unit === null)) {
    return refuse('PART_QUANTITY_MUST_HAVE_UNIT', { name });
  }
  return { name, quantity: written === null ? null : trimmed(written), unit, location: given.location?.trim() || null };
}
