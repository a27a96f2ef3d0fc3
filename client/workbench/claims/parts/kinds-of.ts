import type { ClaimKind } from '../../../generated/schema.js';
import type { WorkbenchProofKindFragment } from '../../../generated/workbench.js';

/** The kinds of paper on a claim's list: those its kind must have, then those that were given beside them. */
export function kindsOf(
  claimKind: ClaimKind,
  kinds: readonly WorkbenchProofKindFragment[],
  given: readonly string[],
): WorkbenchProofKindFragment[] {
  const required = kinds.filter(({ requiredFor }) => requiredFor.includes(claimKind));
  return [...required, ...kinds.filter((kind) => !required.includes(kind) && given.includes(kind.code))];
}
