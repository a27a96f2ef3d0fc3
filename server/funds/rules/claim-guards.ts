import type { Refusal } from '../../kernel/refusal.js';
import { refuse } from './refusals.js';
import type { ClaimKind } from './words.js';

export interface ContractFacts {
  readonly id: string;
  readonly party: string;
}

/**
 * Works and purchases are claimed by contract, and the money goes to its party. Refuses CONTRACT_MUST_BE_NAMED,
 * CONTRACT_MUST_BE_OF_PROJECT, PAYEE_MUST_BE_CONTRACT_PARTY; null when the claim fits.
 */
export function fitsContract(kind: ClaimKind, payee: string, named: string | null, contract: ContractFacts | null): Refusal | null {
  if (!named) return kind === 'HOUSEHOLD_SUBSIDY' ? null : refuse('CONTRACT_MUST_BE_NAMED');
  if (!contract) return refuse('CONTRACT_MUST_BE_OF_PROJECT', { contract: named });
  return contract.party.trim() === payee.trim() ? null : refuse('PAYEE_MUST_BE_CONTRACT_PARTY', { payee, party: contract.party });
}

export interface ProofGiven {
  readonly kind: string;
  readonly attachmentId?: string | null;
  readonly reference?: string | null;
}

/** PROOF_KIND_MUST_BE_KNOWN, PROOF_MUST_SHOW_SOMETHING; null when every given proof says what it is and where. */
export function proofsMeaningful(given: readonly ProofGiven[], known: ReadonlyMap<string, string>): Refusal | null {
  for (const { kind, attachmentId, reference } of given) {
    const words = known.get(kind);
    if (!words) return refuse('PROOF_KIND_MUST_BE_KNOWN', { kind });
    if (!attachmentId && !reference?.trim()) return refuse('PROOF_MUST_SHOW_SOMETHING', { kind: words });
  }
  return null;
}

/** The names of the required papers that are absent, in both languages. */
export function missingProofs(required: readonly { kind: string; words: string }[], given: readonly string[]): string[] {
  return required.filter(({ kind }) => !given.includes(kind)).map(({ words }) => words);
}
