import type { LocalDate } from '../../kernel/clock.js';
import type { Refusal } from '../../kernel/refusal.js';
import { refuseDuty } from './duties-refusals.js';
import type { Change, DutyContent, History, Span } from './history.js';
import { type AssetState, assetStates, endedStates } from './states.js';
import { type DutyLevel, dutyLevels } from './words.js';

/** How a duty that begins, or goes over to another person, turns the history of who answered for an asset. */
export interface DutyDays {
  readonly from: LocalDate;
  /** The last day of a duty that is over; null while it goes on. */
  readonly until: LocalDate | null;
}
type Duties = History['duty'];

/** Null while the asset is there; else DUTY_ASSET_MUST_BE_THERE. */
export function assetIsThere({ code, state }: { readonly code: string; readonly state: AssetState }): Refusal | null {
  return endedStates.includes(state) ? refuseDuty('DUTY_ASSET_MUST_BE_THERE', { code, state: assetStates[state] }) : null;
}

/** Null when the days run forward and an end has come: DUTY_DAYS_MUST_BE_IN_ORDER, DUTY_END_MUST_HAVE_COME, in this order. */
export function dutyDaysFit({ from, until }: DutyDays, today: LocalDate): Refusal | null {
  if (until === null) return null;
  if (until < from) return refuseDuty('DUTY_DAYS_MUST_BE_IN_ORDER', { from, to: until });
  return until >= today ? refuseDuty('DUTY_END_MUST_HAVE_COME', { date: until, today }) : null;
}

/** Null when a duty added for the past leaves later ones as they are; else DUTY_MUST_NOT_COVER_LATER. */
export function laterDutyStays(duties: Duties, level: DutyLevel, { from, until }: DutyDays): Refusal | null {
  const later = laterDuty(duties, level, from);
  if (!later || (until !== null && until < later)) return null;
  return refuseDuty('DUTY_MUST_NOT_COVER_LATER', { level: dutyLevels[level], since: later, date: from });
}

/**
 * The changes by which somebody answers at a level during some days. A duty that is the last and over leaves a gap
 * after it; one added between others leaves what was known around it.
 */
export function dutyBegins(duties: Duties, level: DutyLevel, { from, until }: DutyDays, content: DutyContent): Change[] {
  const begins: Change = { track: 'duty', key: level, from, to: until, content };
  const isLast = until !== null && !laterDuty(duties, level, from);
  return isLast ? [{ track: 'duty', key: level, from, to: null, content: null }, begins] : [begins];
}

/** The duties that a post holds on a day. */
export function heldBy(duties: Duties, postId: string, date: LocalDate): Span<DutyContent>[] {
  return duties.filter(
    ({ content, validFrom, validTo }) => content.postId === postId && validFrom <= date && (validTo === null || validTo >= date),
  );
}

export interface Successor {
  readonly postId: string;
  readonly personName: string;
  readonly contact: string | null;
}

/** A held duty goes over to another post for the rest of its days. A channel for the public stays reachable as it was. */
export function dutyGoesOver(span: Span<DutyContent>, from: LocalDate, { postId, personName, contact }: Successor): Change {
  const reached = contact ?? (span.key === 'PUBLIC' ? span.content.contact : null);
  const content = { ...span.content, postId, personName, contact: reached };
  return { track: 'duty', key: span.key as DutyLevel, from, to: span.validTo, content };
}

function laterDuty(duties: Duties, level: DutyLevel, from: LocalDate): LocalDate | null {
  const later = duties.filter(({ key, validFrom }) => key === level && validFrom > from).map(({ validFrom }) => validFrom);
  return later.sort()[0] ?? null;
}
