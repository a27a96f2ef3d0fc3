import type { LocalDate } from '../../kernel/clock.js';
import { type Fen, yuan } from '../../kernel/money.js';
import { Refusal } from '../../kernel/refusal.js';
import { sumOf } from './apportion.js';
import { type Change, type History, on, overlaps, type Span, type VersionContent } from './history.js';
import { refuseRight as refuse } from './rights-refusals.js';

/** Why the value of an asset is another from a day on. */
export const valueChangeKinds = {
  DEPRECIATION: '折旧，净值减少 · depreciation: the net value falls by the amount',
  IMPAIRMENT: '减值，净值减少 · impairment: the net value falls by the amount',
  REVALUATION: '重估，净值改为 · revaluation: the net value becomes the amount',
  CORRECTION: '原值更正，原值改为 · correction: the original value becomes the amount, its sources with it',
} as const;
export type ValueChangeKind = keyof typeof valueChangeKinds;

export interface ValueChange {
  readonly kind: ValueChangeKind;
  readonly date: LocalDate;
  readonly amount: Fen;
  /** The sources of a corrected original value, by project or INHERITED; left out where the asset has one. */
  readonly origins: ReadonlyMap<string, Fen> | null;
}

/**
 * What a change of value does from its day on. A fall or a correction goes through whatever was recorded after that day
 * as well; a revaluation takes the place of nothing that was recorded later. Refuses VALUE_MUST_HAVE_CHANGED,
 * LATER_RECORD_MUST_NOT_STAND, ORIGIN_MUST_BE_OF_ASSET, SOURCES_MUST_MAKE_VALUE, NET_VALUE_MUST_STAY_WITHIN_ORIGINAL, in this order.
 */
export function valueChanged(history: History, change: ValueChange): readonly Change[] | Refusal {
  const before = on(history.version, change.date);
  if (!before) throw new RangeError(`the asset was not there on ${change.date}`);
  if (change.kind === 'CORRECTION') return originalCorrected(history, change, before);
  if (change.kind === 'REVALUATION') {
    const later = history.version.find(({ validFrom, content }) => validFrom > change.date && content.netFen !== before.netFen)?.validFrom;
    if (change.amount === BigInt(before.netFen)) return unchanged(change);
    if (later) return refuse('LATER_RECORD_MUST_NOT_STAND', { date: change.date, later });
    return moved(history, change.date, 0n, change.amount - BigInt(before.netFen));
  }
  return change.amount === 0n ? unchanged(change) : moved(history, change.date, 0n, -change.amount);
}

const unchanged = ({ amount }: ValueChange) => refuse('VALUE_MUST_HAVE_CHANGED', { amount: yuan(amount) });

function originalCorrected(history: History, change: ValueChange, before: VersionContent): readonly Change[] | Refusal {
  const { date, amount } = change;
  const by = amount - BigInt(before.originalFen);
  const held = history.origin.filter((span) => overlaps(span, { from: date, to: date }));
  const origins = change.origins ?? (held.length === 1 ? new Map([[(held[0] as Span<unknown>).key, amount]]) : new Map<string, Fen>());
  const stranger = [...origins.keys()].find((key) => !held.some((span) => span.key === key));
  if (by === 0n) return unchanged(change);
  if (stranger) return refuse('ORIGIN_MUST_BE_OF_ASSET', { origin: stranger });
  const sum = sumOf([...origins.values()]);
  if (sum !== amount) return refuse('SOURCES_MUST_MAKE_VALUE', { sum: yuan(sum), value: yuan(amount) });
  const versions = moved(history, date, by, by);
  if (versions instanceof Refusal) return versions;
  const sources: Change[] = [];
  for (const { key, content } of held) {
    const more = (origins.get(key) ?? 0n) - BigInt(content.fen);
    for (const { days, content: later } of since(
      history.origin.filter((span) => span.key === key),
      date,
    )) {
      const fen = BigInt(later.fen) + more;
      if (fen < 0n) return refuse('SOURCES_MUST_MAKE_VALUE', { sum: yuan(fen), value: yuan(amount) });
      if (more !== 0n) sources.push({ track: 'origin', key, ...days, content: fen > 0n ? { fen: String(fen) } : null });
    }
  }
  return [...versions, ...sources];
}

/** Every version from a day on with its values moved by the same amounts. NET_VALUE_MUST_STAY_WITHIN_ORIGINAL. */
function moved(history: History, date: LocalDate, original: Fen, net: Fen): Change[] | Refusal {
  const changes: Change[] = [];
  for (const { days, content } of since(history.version, date)) {
    const originalFen = BigInt(content.originalFen) + original;
    const netFen = BigInt(content.netFen) + net;
    if (netFen < 0n || netFen > originalFen) {
      return refuse('NET_VALUE_MUST_STAY_WITHIN_ORIGINAL', { date: days.from, net: yuan(netFen), original: yuan(originalFen) });
    }
    const patch = original === 0n ? { netFen: String(netFen) } : { originalFen: String(originalFen), netFen: String(netFen) };
    changes.push({ track: 'version', ...days, patch });
  }
  return changes;
}

function since<Content>(spans: readonly Span<Content>[], date: LocalDate) {
  return spans
    .filter((span) => overlaps(span, { from: date, to: null }))
    .map(({ validFrom, validTo, content }) => ({ days: { from: validFrom > date ? validFrom : date, to: validTo }, content }));
}

/** How the money of each project in an asset’s value changes in the end, in fen. */
export function moreOfOrigins(history: History, changes: readonly Change[]): ReadonlyMap<string, Fen> {
  const more = new Map<string, Fen>();
  for (const change of changes) {
    if (change.track !== 'origin' || change.to !== null) continue;
    const before = history.origin.find(({ key, validTo }) => key === change.key && validTo === null)?.content.fen ?? '0';
    more.set(change.key, BigInt(change.content?.fen ?? '0') - BigInt(before));
  }
  return more;
}

/** What the assets of a project come to, its settlement, and its name. Amounts in fen. */
export interface SettledProject {
  readonly name: string;
  readonly formedFen: Fen;
  readonly settlementFen: Fen;
}

/** The assets of each project stay within its settlement. VALUE_MUST_STAY_WITHIN_SETTLEMENT. */
export function withinSettlements(projects: ReadonlyMap<string, SettledProject>, more: ReadonlyMap<string, Fen>): Refusal | null {
  for (const [id, { name, formedFen, settlementFen }] of projects) {
    const by = more.get(id) ?? 0n;
    if (by > 0n && formedFen + by > settlementFen) {
      return refuse('VALUE_MUST_STAY_WITHIN_SETTLEMENT', { project: name, sum: yuan(formedFen + by), settlement: yuan(settlementFen) });
    }
  }
  return null;
}
