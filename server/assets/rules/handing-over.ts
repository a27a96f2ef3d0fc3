import type { LocalDate } from '../../kernel/clock.js';
import type { Refusal } from '../../kernel/refusal.js';
import type { RightContent } from './history.js';
import { refuseRight as refuse } from './rights-refusals.js';

/** Whoever receives an asset owns it, alone or with others, on that day. RECEIVER_MUST_OWN. */
export function receiverOwns(
  code: string,
  own: RightContent | null,
  receiver: { readonly id: string; readonly name: string },
  date: LocalDate,
): Refusal | null {
  return own?.holders.some(({ partyId }) => partyId === receiver.id)
    ? null
    : refuse('RECEIVER_MUST_OWN', { code, party: receiver.name, date });
}

/** Nobody signs for both sides. SIGNERS_MUST_BE_TWO. */
export function signersAreTwo(giver: string, receiver: string): Refusal | null {
  return giver.trim() === receiver.trim() ? refuse('SIGNERS_MUST_BE_TWO', { name: giver.trim() }) : null;
}
