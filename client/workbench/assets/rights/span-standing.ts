import type { RightKind } from '../../../generated/schema.js';
import type { WorkbenchAssetRightFragment } from '../../../generated/workbench.js';

export type RightSpan = WorkbenchAssetRightFragment;
/** The five rights in the order in which offices name them. */
export const rightKinds: readonly RightKind[] = ['OWN', 'OPERATE', 'EARN', 'SUPERVISE', 'DISPOSE'];
/** How a record counted at the moment asked for: it stood, another had taken its place, it had been corrected, or nobody had written it down yet. */
export type Standing = 'stands' | 'replaced' | 'corrected' | 'later';

export function standingOf({ kind, knownFrom, knownTo }: RightSpan, spans: readonly RightSpan[], knownAt: string | null): Standing {
  const moment = knownAt ? Date.parse(knownAt) : Number.POSITIVE_INFINITY;
  if (Date.parse(knownFrom) > moment) return 'later';
  if (!knownTo || Date.parse(knownTo) > moment) return 'stands';
  const isCorrected = spans.some((one) => one.kind === kind && one.knownFrom === knownTo && one.event?.kind === 'CORRECTED');
  return isCorrected ? 'corrected' : 'replaced';
}
