import type { Act } from '../../audit/index.js';
import { demand } from '../../kernel/refusal.js';
import { contractsOf } from '../../projects/index.js';
import { fitsContract } from '../rules/claim-guards.js';
import type { ClaimKind } from '../rules/words.js';

export interface ClaimedBy {
  readonly kind: ClaimKind;
  readonly payee: string;
  readonly contractId?: string | null;
}

/** CONTRACT_MUST_BE_NAMED, CONTRACT_MUST_BE_OF_PROJECT, PAYEE_MUST_BE_CONTRACT_PARTY. */
export async function fitsProjectContract({ em }: Act, projectId: string, { kind, payee, contractId }: ClaimedBy): Promise<void> {
  const contracts = contractId ? await contractsOf(em, projectId) : [];
  demand(fitsContract(kind, payee, contractId ?? null, contracts.find(({ id }) => id === contractId) ?? null));
}
