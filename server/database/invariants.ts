import { features } from '../features.js';
import type { Invariant } from '../kernel/invariant.js';
import type { Orm } from './orm.js';
import { asOwner } from './session.js';

export interface InvariantVerdict {
  readonly invariant: Invariant;
  /** The broken rows, as the invariant names them; empty when it holds. */
  readonly broken: readonly string[];
}

const brokenShown = 20;

/** Runs every invariant of every feature on the live rows: the same for stories, for tests and for `npm run check:books`. */
export async function checkInvariants(orm: Orm): Promise<InvariantVerdict[]> {
  return asOwner(orm, async (em) => {
    const verdicts: InvariantVerdict[] = [];
    for (const invariant of features.flatMap((feature) => feature.invariants)) {
      const rows = await em.execute<{ broken: string }[]>(`select broken from (${invariant.sql}) as found limit ${brokenShown}`);
      verdicts.push({ invariant, broken: rows.map((row) => row.broken) });
    }
    return verdicts;
  });
}
