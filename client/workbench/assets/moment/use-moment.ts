import { useAddress } from '../../kit/address.js';
import { momentOf } from '../../kit/county-clock.js';

export interface Moment {
  /** On which day; null is today. */
  readonly asOf: string | null;
  /** By what had been recorded until when, as the county's wall clock says it; null is now. */
  readonly known: string | null;
  /** The same as the platform reads it. */
  readonly knownAt: string | null;
  /** The moment as a part of an address, with its question mark; empty when it is now. */
  readonly search: string;
}

/** The day and the knowledge that the address asks for. */
export function useMoment(): Moment {
  const { read } = useAddress();
  const asOf = /^\d{4}-\d{2}-\d{2}$/.test(read('asof') ?? '') ? read('asof') : null;
  const known = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(read('known') ?? '') ? read('known') : null;
  const parts = new URLSearchParams({ ...(asOf ? { asof: asOf } : {}), ...(known ? { known } : {}) }).toString();
  return { asOf, known, knownAt: known ? momentOf(known) : null, search: parts ? `?${parts}` : '' };
}
