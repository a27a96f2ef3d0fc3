import type { Refusal } from '../../kernel/refusal.js';
import { copyHolders, fileKinds } from './execution-kinds.js';
import { refuseExecution } from './execution-refusals.js';

/** One project, one file, kept in four places: what a project needs before it is closed. */
export interface ClosingFacts {
  readonly files: readonly string[];
  readonly copies: readonly string[];
  readonly formsNoAsset: boolean;
  /** A project that belongs to no single village leaves no copy with a village. */
  readonly liesInVillage: boolean;
  readonly hasPayments: boolean;
}

/** FILES_MUST_BE_COMPLETE, naming what is missing. */
export function filesComplete(facts: ClosingFacts): Refusal | null {
  const files = Object.entries(fileKinds).filter(
    ([kind]) => !(kind === 'HANDOVER' && facts.formsNoAsset) && !(kind === 'PAYMENT' && !facts.hasPayments),
  );
  const holders = Object.entries(copyHolders).filter(([holder]) => holder !== 'VILLAGE' || facts.liesInVillage);
  const missing = [
    ...files.filter(([kind]) => !facts.files.includes(kind)),
    ...holders.filter(([holder]) => !facts.copies.includes(holder)),
  ].map(([, words]) => words);
  return missing.length > 0 ? refuseExecution('FILES_MUST_BE_COMPLETE', { missing: missing.join('、') }) : null;
}
