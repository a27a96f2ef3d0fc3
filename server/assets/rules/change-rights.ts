import type { LocalDate } from '../../kernel/clock.js';
import type { Refusal } from '../../kernel/refusal.js';
import type { Rights } from './five-rights.js';
import { type Change, type Days, dayAfter, type History, on, overlaps, type RightContent, type Span } from './history.js';
import { refuseRight as refuse } from './rights-refusals.js';
import { type RightKind, rightKinds } from './words.js';

/** The asset whose rights are looked at; `endedOn` is the day since which it is gone. */
export interface RightsCase {
  readonly code: string;
  readonly formedOn: LocalDate;
  readonly endedOn: LocalDate | null;
}

/** Rights that hold from a day on without a known end. */
export const begun = (rights: Rights, from: LocalDate): Change[] =>
  [...rights].map(([key, content]) => ({ track: 'right', key, from, to: null, content }));

/** A right begins with the asset or later. RIGHT_MUST_NOT_PRECEDE_FORMING. */
export function beginsWithAsset(date: LocalDate, formed: LocalDate): Refusal | null {
  return date < formed ? refuse('RIGHT_MUST_NOT_PRECEDE_FORMING', { date, formed }) : null;
}

/**
 * Rights that went over to others on a day. What was recorded before stays true up to the day before; nothing that was
 * recorded to begin on that day or later is overwritten, for that would be a correction. Refuses
 * RIGHT_MUST_NOT_PRECEDE_FORMING, RIGHT_MUST_NOT_OVERLAP, RIGHTS_MUST_HAVE_CHANGED, in this order.
 */
export function transfer(history: History, { formedOn }: RightsCase, date: LocalDate, rights: Rights): readonly Change[] | Refusal {
  const early = beginsWithAsset(date, formedOn);
  if (early) return early;
  for (const key of rights.keys()) {
    const later = history.right.find((span) => span.key === key && span.validFrom >= date)?.validFrom;
    if (later) return refuse('RIGHT_MUST_NOT_OVERLAP', { right: rightKinds[key], date, later });
  }
  const changed = [...rights].filter(([key, content]) => !sameRight(on(history.right, date, key), content));
  return changed.length ? begun(new Map(changed), date) : refuse('RIGHTS_MUST_HAVE_CHANGED');
}

/**
 * Rights that were held otherwise on some days than we had recorded. Outside these days nothing changes. Refuses
 * CORRECTION_DAYS_MUST_BE_IN_ORDER, RIGHT_MUST_NOT_PRECEDE_FORMING, RIGHT_MUST_NOT_OUTLIVE_ASSET, RIGHTS_MUST_HAVE_CHANGED,
 * in this order.
 */
export function correction(
  history: History,
  { code, formedOn, endedOn }: RightsCase,
  days: Days,
  rights: Rights,
): readonly Change[] | Refusal {
  const { from, to } = days;
  if (to !== null && to < from) return refuse('CORRECTION_DAYS_MUST_BE_IN_ORDER', { from, to });
  const early = beginsWithAsset(from, formedOn);
  if (early) return early;
  if (endedOn && (to === null || to >= endedOn)) return refuse('RIGHT_MUST_NOT_OUTLIVE_ASSET', { code, ended: endedOn });
  const changed = [...rights].filter(([key, content]) => !heldThroughout(ofKind(history, key), days, content));
  if (changed.length === 0) return refuse('RIGHTS_MUST_HAVE_CHANGED');
  return changed.map(([key, content]) => ({ track: 'right', key, from, to, content }));
}

/** The events whose records a list of changes to rights puts another record in place of. */
export function eventsReplaced(history: History, changes: readonly Change[]): string[] {
  const replaced = changes.flatMap((change) =>
    change.track === 'right' ? ofKind(history, change.key).filter((span) => overlaps(span, change)) : [],
  );
  return [...new Set(replaced.flatMap(({ eventId }) => eventId ?? []))];
}

/** Two holdings of a right are the same when the same parties hold the same shares. Both are in lowest terms and in order. */
export function sameRight(one: RightContent | null, other: RightContent | null): boolean {
  return JSON.stringify(bare(one)) === JSON.stringify(bare(other));
}

const bare = (right: RightContent | null) => right && [right.whole, right.holders.map(({ partyId, parts }) => [partyId, parts])];

const ofKind = ({ right }: History, kind: RightKind) => right.filter(({ key }) => key === kind);

function heldThroughout(spans: readonly Span<RightContent>[], { from, to }: Days, content: RightContent): boolean {
  let next: LocalDate | null = from;
  for (const span of spans.filter((held) => overlaps(held, { from, to }))) {
    if (next === null || span.validFrom > next || !sameRight(span.content, content)) return false;
    next = span.validTo === null ? null : dayAfter(span.validTo);
  }
  return next === null || (to !== null && next > to);
}
