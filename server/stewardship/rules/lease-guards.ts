import { type AssetFacts, type AssetState, assetClasses, assetStates, confirmedStates } from '../../assets/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { type Fen, yuan } from '../../kernel/money.js';
import type { Refusal } from '../../kernel/refusal.js';
import { refuseIncome as refuse } from './income-refusals.js';
import { type LeaseKind, leaseKinds } from './income-words.js';
import { dayBefore, monthsLater } from './rounds.js';

type Asset = Pick<AssetFacts, 'code' | 'state' | 'class' | 'confirmedOn' | 'formedOn'>;

export interface LeaseGiven {
  readonly kind: LeaseKind;
  readonly signedOn: LocalDate;
  readonly beginsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly rent: Fen;
  readonly guaranteed: boolean;
}

/**
 * An asset is let once its rights are clear, for a term that is in order. Refuses, in this order:
 * LEASED_ASSET_MUST_BE_CONFIRMED, LEASED_ASSET_MUST_BE_IN_HAND, ASSET_MUST_BE_OPERATIONAL, LEASE_DAYS_MUST_BE_IN_ORDER,
 * LEASE_MUST_NOT_BE_SIGNED_AHEAD, LEASE_MUST_NOT_PRECEDE_FORMING, LEASE_MUST_NOT_LAST_TOO_LONG, LEASE_MUST_BRING_RENT.
 */
export function leaseFits(asset: Asset, given: LeaseGiven, today: LocalDate, yearsMax: number): Refusal | null {
  return assetMayBeLet(asset) ?? termFits(asset.formedOn, given, today, yearsMax) ?? bringsRent(given);
}

const inHand: readonly AssetState[] = confirmedStates.filter((state) => state !== 'IN_DISPOSAL');

function assetMayBeLet(asset: Asset): Refusal | null {
  const { code, state } = asset;
  if (!asset.confirmedOn) return refuse('LEASED_ASSET_MUST_BE_CONFIRMED', { code });
  if (!inHand.includes(state)) return refuse('LEASED_ASSET_MUST_BE_IN_HAND', { code, state: assetStates[state] });
  return earns(asset);
}

/** ASSET_MUST_BE_OPERATIONAL. */
export function earns({ code, class: kind }: Pick<Asset, 'code' | 'class'>): Refusal | null {
  return kind === 'OPERATIONAL' ? null : refuse('ASSET_MUST_BE_OPERATIONAL', { code, class: assetClasses[kind] });
}

function termFits(formed: LocalDate, given: LeaseGiven, today: LocalDate, yearsMax: number): Refusal | null {
  const { signedOn: signed, beginsOn: begins, endsOn: ends } = given;
  if (begins > ends || signed > ends) return refuse('LEASE_DAYS_MUST_BE_IN_ORDER', { signed, begins, ends });
  if (signed > today) return refuse('LEASE_MUST_NOT_BE_SIGNED_AHEAD', { signed, today });
  if (begins < formed) return refuse('LEASE_MUST_NOT_PRECEDE_FORMING', { begins, formed });
  // The last day counts, so a term of one year ends the day before the date comes round.
  const beyond = monthsLater(begins, yearsMax * 12);
  return ends < beyond ? null : refuse('LEASE_MUST_NOT_LAST_TOO_LONG', { years: yearsMax, latest: dayBefore(beyond), ends });
}

function bringsRent({ kind, rent, guaranteed }: LeaseGiven): Refusal | null {
  return rent === 0n && (kind !== 'SHAREHOLDING' || guaranteed) ? refuse('LEASE_MUST_BRING_RENT', { kind: leaseKinds[kind] }) : null;
}

export interface OpenLease {
  readonly number: string;
  readonly signedOn: LocalDate;
  readonly closedOn?: LocalDate | null | undefined;
}
/** A period that has not begun on the closing day, with what was received for it already. */
export interface PeriodAhead {
  readonly periodFrom: LocalDate;
  readonly receivedFen: Fen;
}

/** LEASE_MUST_BE_OPEN, LEASE_MUST_NOT_BE_CLOSED_AHEAD, PREPAID_RENT_MUST_BE_SETTLED, in this order. */
export function leaseMayClose(lease: OpenLease, closed: LocalDate, today: LocalDate, ahead: readonly PeriodAhead[]): Refusal | null {
  const { number, signedOn: signed } = lease;
  if (lease.closedOn) return refuse('LEASE_MUST_BE_OPEN', { number, closed: lease.closedOn });
  if (closed > today || closed < signed) return refuse('LEASE_MUST_NOT_BE_CLOSED_AHEAD', { closed, signed, today });
  const prepaid = ahead.find(({ receivedFen }) => receivedFen > 0n);
  if (!prepaid) return null;
  return refuse('PREPAID_RENT_MUST_BE_SETTLED', { period: prepaid.periodFrom, received: yuan(prepaid.receivedFen) });
}
