import type { WorkbenchProofKindFragment } from '../../../generated/workbench.js';
import { Refused } from '../../kit/ask.js';

/** The kinds of paper that the platform names as missing. */
export function missingOf(error: unknown, kinds: readonly WorkbenchProofKindFragment[]): string[] {
  if (!(error instanceof Refused) || error.refusal.code !== 'CLAIM_PROOFS_MUST_BE_COMPLETE') return [];
  const named = String((error.refusal.facts as { missing?: unknown }).missing ?? '');
  return kinds.filter(({ zh, en }) => named.includes(`${zh} · ${en}`)).map(({ code }) => code);
}
