import { type PartyKind, type RightKind, rightKinds } from '../../assets/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import type { Fen } from '../../kernel/money.js';
import type { Refusal } from '../../kernel/refusal.js';
import { refuseDisposal as refuse } from './disposal-refusals.js';
import { type DisposalKind, disposalKinds, sellingKinds } from './disposal-words.js';

/** Who holds a part of a right over an asset on a day. */
export interface Holder {
  readonly right: RightKind;
  readonly partyId: string;
  readonly partyKind: PartyKind;
  readonly parts: bigint;
}

/** Whoever asks for a disposal owns a share of the asset and may dispose of it. DISPOSER_MUST_OWN. */
export function requesterOwns(
  party: { readonly id: string; readonly name: string },
  holders: readonly Holder[],
  code: string,
  date: LocalDate,
): Refusal | null {
  const holds = (kind: RightKind) => holders.some(({ right, partyId }) => right === kind && partyId === party.id);
  const missing = (['OWN', 'DISPOSE'] as const).filter((kind) => !holds(kind));
  return missing.length
    ? refuse('DISPOSER_MUST_OWN', { party: party.name, date, code, missing: missing.map((kind) => rightKinds[kind]).join('、') })
    : null;
}

const collectives: readonly PartyKind[] = ['VILLAGE_COLLECTIVE', 'TOWNSHIP_COLLECTIVE'];

/** Whether a collective owns a share: then its members vote. */
export const ownedByCollective = (holders: readonly Holder[]): boolean =>
  holders.some(({ right, partyKind }) => right === 'OWN' && collectives.includes(partyKind));

/** A day of a disposal lies between the step before it and today. DISPOSAL_DAY_MUST_FIT. */
export function dayFits(date: LocalDate, from: LocalDate, today: LocalDate): Refusal | null {
  return date < from || date > today ? refuse('DISPOSAL_DAY_MUST_FIT', { date, from, today }) : null;
}

export interface ProceedsGiven {
  readonly proceeds: Fen;
  readonly receivedOn?: LocalDate | null;
  readonly use?: string | null;
  readonly voucherNumber?: string | null;
  readonly noProceedsReason?: string | null;
}

/**
 * Proceeds are recorded with their day, use and voucher; a disposal that sells nothing may have none, with the reason.
 * Refuses SALE_MUST_BRING_PROCEEDS, PROCEEDS_MUST_BE_RECORDED, PROCEEDS_MUST_BE_EITHER, in this order.
 */
export function proceedsRecorded(kind: DisposalKind, given: ProceedsGiven): Refusal | null {
  const paper = {
    '到账日期 · the day they were received': given.receivedOn,
    '用途 · their use': given.use?.trim(),
    '凭证号 · the voucher': given.voucherNumber?.trim(),
  };
  const reason = given.noProceedsReason?.trim();
  if (given.proceeds === 0n) {
    if (sellingKinds.includes(kind)) return refuse('SALE_MUST_BRING_PROCEEDS', { kind: disposalKinds[kind] });
    if (!reason) return refuse('PROCEEDS_MUST_BE_RECORDED', { missing: '金额，或无收入的原因 · an amount, or why there is none' });
    return Object.values(paper).some(Boolean) ? refuse('PROCEEDS_MUST_BE_EITHER') : null;
  }
  const missing = Object.entries(paper).flatMap(([words, value]) => (value ? [] : [words]));
  if (missing.length) return refuse('PROCEEDS_MUST_BE_RECORDED', { missing: missing.join('、') });
  return reason ? refuse('PROCEEDS_MUST_BE_EITHER') : null;
}

/**
 * What each owner gets of the proceeds: by shares, to the fen. Fen that do not divide go to those with the largest
 * remainders, in a fixed order; nothing is lost and nothing made.
 */
export function proceedsByOwner(
  proceeds: Fen,
  holders: readonly Holder[],
): readonly { readonly partyId: string; readonly amountFen: Fen }[] {
  const owners = holders.filter(({ right }) => right === 'OWN').sort((one, other) => (one.partyId < other.partyId ? -1 : 1));
  const whole = owners.reduce((sum, { parts }) => sum + parts, 0n);
  if (whole === 0n) return [];
  const shares = owners.map(({ partyId, parts }) => ({ partyId, amountFen: (proceeds * parts) / whole, rest: (proceeds * parts) % whole }));
  let left = proceeds - shares.reduce((sum, { amountFen }) => sum + amountFen, 0n);
  for (const share of [...shares].sort((one, other) => (one.rest > other.rest ? -1 : one.rest < other.rest ? 1 : 0))) {
    if (left === 0n) break;
    share.amountFen += 1n;
    left -= 1n;
  }
  return shares.filter(({ amountFen }) => amountFen > 0n).map(({ partyId, amountFen }) => ({ partyId, amountFen }));
}
