import type { ClaimProofInput } from '../../../generated/schema.js';
import type { WorkbenchClaimFragment } from '../../../generated/workbench.js';

/** One paper of a claim as it is being put together: a stored file, or where the paper is kept. */
export interface Paper {
  readonly kind: string;
  readonly attachmentId: string | null;
  /** The name of the file. */
  readonly name: string | null;
  readonly reference: string | null;
}

/** The papers that a claim has. */
export function papersOf(claim: WorkbenchClaimFragment | null): Paper[] {
  return (claim?.proofs ?? []).map(({ kind, attachment, reference }) => ({
    kind: kind.code,
    attachmentId: attachment?.id ?? null,
    name: attachment?.name ?? null,
    reference,
  }));
}

/** The papers as the platform takes them. */
export const asProofs = (papers: readonly Paper[]): ClaimProofInput[] =>
  papers
    .map(({ kind, attachmentId, reference }) => ({ kind, attachmentId, reference: reference?.trim() || null }))
    .filter(({ attachmentId, reference }) => attachmentId || reference);

/** The papers when one kind is kept somewhere as paper; an empty text takes it out. */
export function keptAt(papers: readonly Paper[], kind: string, reference: string): Paper[] {
  const at = papers.findIndex((paper) => paper.kind === kind && !paper.attachmentId);
  if (at < 0) return reference ? [...papers, { kind, attachmentId: null, name: null, reference }] : [...papers];
  return reference
    ? papers.map((paper, index) => (index === at ? { ...paper, reference } : paper))
    : papers.filter((_, index) => index !== at);
}
