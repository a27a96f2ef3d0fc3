import type { WorkbenchAssetRightFragment } from '../../../generated/workbench.js';

export type RightSpan = WorkbenchAssetRightFragment;
/** How a record counted at the moment asked for: it stood, it had been corrected, or nobody had written it down yet. */
export type Standing = 'stands' | 'corrected' | 'later';

export function standingOf({ knownFrom, knownTo }: RightSpan, knownAt: string | null): Standing {
  const moment = knownAt ? Date.parse(knownAt) : Number.POSITIVE_INFINITY;
  if (Date.parse(knownFrom) > moment) return 'later';
  return knownTo && Date.parse(knownTo) <= moment ? 'corrected' : 'stands';
}
