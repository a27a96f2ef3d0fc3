import type { Refusal } from '../../kernel/refusal.js';
import type { RightContent } from './history.js';
import { refuse } from './refusals.js';

/** A share as it is written: a fraction "1/3", a decimal "0.25" or a percentage "33.5%". Exact, never a float. */
export interface Share {
  readonly partyId: string;
  readonly share: string;
}

interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

const written = /^(?:(\d{1,9})\/(\d{1,9})|(\d{1,3})(?:\.(\d{1,8}))?(%?))$/;

/** Reads a share as an exact fraction; SHARE_MUST_BE_WELL_FORMED when it is none or not above zero. */
export function readShare(share: string): Fraction | Refusal {
  const match = written.exec(share.trim());
  if (!match) return refuse('SHARE_MUST_BE_WELL_FORMED', { given: share.slice(0, 40) });
  const [, over, under, whole, decimals = '', percent] = match;
  const fraction = over
    ? { over: BigInt(over), under: BigInt(under as string) }
    : { over: BigInt(`${whole}${decimals}`), under: 10n ** BigInt(decimals.length + (percent ? 2 : 0)) };
  if (fraction.over === 0n || fraction.under === 0n) return refuse('SHARE_MUST_BE_WELL_FORMED', { given: share.slice(0, 40) });
  return fraction;
}

/**
 * The holders of a right over a common whole, in a fixed order. Refuses SHARE_MUST_BE_WELL_FORMED,
 * HOLDERS_MUST_BE_DISTINCT and SHARES_MUST_MAKE_ONE.
 */
export function wholeOf(shares: readonly Share[]): RightContent | Refusal {
  const fractions: Fraction[] = [];
  for (const { share } of shares) {
    const fraction = readShare(share);
    if (fraction instanceof Error) return fraction;
    fractions.push(fraction);
  }
  if (new Set(shares.map(({ partyId }) => partyId)).size < shares.length) return refuse('HOLDERS_MUST_BE_DISTINCT');
  const whole = fractions.reduce((common, { under }) => (common / gcd(common, under)) * under, 1n);
  const parts = fractions.map(({ over, under }) => over * (whole / under));
  const sum = parts.reduce((total, part) => total + part, 0n);
  if (sum !== whole) return refuse('SHARES_MUST_MAKE_ONE', { sum: inWords(sum, whole) });
  return rightOf(shares.map(({ partyId }, index) => [partyId, parts[index] as bigint]));
}

/** A right over parties with integer parts, brought to lowest terms. */
export function rightOf(holders: readonly (readonly [partyId: string, parts: bigint])[]): RightContent {
  const sums = new Map<string, bigint>();
  for (const [partyId, parts] of holders) sums.set(partyId, (sums.get(partyId) ?? 0n) + parts);
  const common = [...sums.values()].reduce(gcd, 0n) || 1n;
  const reduced = [...sums].map(([partyId, parts]) => [partyId, parts / common] as const).sort(([one], [other]) => (one < other ? -1 : 1));
  const whole = reduced.reduce((total, [, parts]) => total + parts, 0n);
  return { whole: String(whole), holders: reduced.map(([partyId, parts]) => ({ partyId, parts: String(parts) })) };
}

function inWords(sum: bigint, whole: bigint): string {
  const common = gcd(sum, whole);
  return whole / common === 1n ? String(sum / common) : `${sum / common}/${whole / common}`;
}

function gcd(one: bigint, other: bigint): bigint {
  return other === 0n ? one : gcd(other, one % other);
}
