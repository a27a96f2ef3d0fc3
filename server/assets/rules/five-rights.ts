import { Refusal } from '../../kernel/refusal.js';
import type { RightContent } from './history.js';
import { refuseRight as refuse } from './rights-refusals.js';
import { rightOf, type Share, wholeOf } from './shares.js';
import { type RightKind, rightKinds } from './words.js';

/** One of the five rights as it is named in an act. */
export interface GivenRight {
  readonly kind: RightKind;
  readonly holders: readonly Share[];
}

export type Rights = ReadonlyMap<RightKind, RightContent>;

// What a bigint column holds.
const wholeMax = 9_223_372_036_854_775_807n;

/** Whether the parts of a right can be stored exactly. SHARES_MUST_STAY_WRITABLE. */
export function writable({ whole }: RightContent): Refusal | null {
  return BigInt(whole) > wholeMax ? refuse('SHARES_MUST_STAY_WRITABLE') : null;
}

/**
 * The rights that an act names, each over a common whole. Refuses RIGHT_MUST_BE_GIVEN_ONCE, what `wholeOf` refuses, and
 * SHARES_MUST_STAY_WRITABLE.
 */
export function readRights(given: readonly GivenRight[]): Rights | Refusal {
  const rights = new Map<RightKind, RightContent>();
  for (const { kind, holders } of given) {
    if (rights.has(kind)) return refuse('RIGHT_MUST_BE_GIVEN_ONCE', { right: rightKinds[kind] });
    const right = wholeOf(holders);
    if (right instanceof Refusal) return right;
    const unwritable = writable(right);
    if (unwritable) return unwritable;
    rights.set(kind, right);
  }
  return rights;
}

/**
 * All five rights from those that were named: who owns also earns and disposes, whoever keeps the asset up operates it
 * (the owner where nobody does), and the township government supervises, unless somebody else is named. Refuses
 * OWNER_MUST_BE_NAMED and SUPERVISOR_MUST_BE_NAMED.
 */
export function fiveRights(code: string, named: Rights, upkeepPartyId: string | null, townshipPartyId: string | null): Rights | Refusal {
  const owner = named.get('OWN');
  if (!owner) return refuse('OWNER_MUST_BE_NAMED', { code });
  const supervisor = named.get('SUPERVISE') ?? (townshipPartyId ? rightOf([[townshipPartyId, 1n]]) : null);
  if (!supervisor) return refuse('SUPERVISOR_MUST_BE_NAMED', { code });
  return new Map<RightKind, RightContent>([
    ['OWN', owner],
    ['OPERATE', named.get('OPERATE') ?? (upkeepPartyId ? rightOf([[upkeepPartyId, 1n]]) : owner)],
    ['EARN', named.get('EARN') ?? owner],
    ['SUPERVISE', supervisor],
    ['DISPOSE', named.get('DISPOSE') ?? owner],
  ]);
}
