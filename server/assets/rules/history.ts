import type { LocalDate } from '../../kernel/clock.js';
import type { AssetState } from './states.js';
import type { AssetClass, AssetForm, DutyLevel, RightKind } from './words.js';

/**
 * The history of one asset as we know it now is four tracks of spans: what it was, who held which right, who answered
 * for it, whose money it embodies. Every event is a list of changes to these tracks. Applying all events in their order
 * gives the same tracks again; so the stored spans can be proven from the stored events.
 */
export interface Days {
  readonly from: LocalDate;
  /** The last day; null while no end is known. */
  readonly to: LocalDate | null;
}

/** What an asset was. Amounts are fen as decimal strings, so that an event keeps them exactly in JSON. */
export interface VersionContent {
  readonly name: string;
  readonly class: AssetClass;
  readonly form: AssetForm;
  readonly state: AssetState;
  readonly quantity: string | null;
  readonly unit: string | null;
  readonly location: string | null;
  readonly originalFen: string;
  readonly netFen: string;
}

/** Who held a right: each party has `parts` of the `whole`, and the parts make the whole. */
export interface RightContent {
  readonly whole: string;
  readonly holders: readonly { readonly partyId: string; readonly parts: string }[];
}

/** Who answered for the asset at one level. */
export interface DutyContent {
  readonly partyId: string | null;
  readonly unit: string;
  readonly personName: string | null;
  readonly postId: string | null;
  readonly contact: string | null;
}

/** How much of a project’s settled money the asset embodies, in fen. */
export interface OriginContent {
  readonly fen: string;
}

export interface Contents {
  readonly version: VersionContent;
  readonly right: RightContent;
  readonly duty: DutyContent;
  readonly origin: OriginContent;
}
export type Track = keyof Contents;

/** A stretch of one track. `key` parts a track: the right's kind, the duty's level, the origin's project or INHERITED. */
export interface Span<Content> {
  /** The stored row, once it has one. */
  readonly id?: string;
  /** The event that brought this content; absent while that event is being written. */
  readonly eventId?: string;
  readonly key: string;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
  readonly content: Content;
}

export type History = { readonly [Name in Track]: readonly Span<Contents[Name]>[] };
export const noHistory: History = { version: [], right: [], duty: [], origin: [] };

/** One change an event makes. A version is patched field by field; the other tracks are replaced; null leaves a gap. */
export type Change =
  | ({ readonly track: 'version' } & Days & { readonly patch: Partial<VersionContent> })
  | ({ readonly track: 'right'; readonly key: RightKind } & Days & { readonly content: RightContent | null })
  | ({ readonly track: 'duty'; readonly key: DutyLevel } & Days & { readonly content: DutyContent | null })
  | ({ readonly track: 'origin'; readonly key: string } & Days & { readonly content: OriginContent | null });

/** What a change does to the spans of its track: which end to be known, which are known from now on. */
export interface Turn<Content> {
  readonly ended: readonly Span<Content>[];
  readonly begun: readonly Span<Content>[];
}

/** A span with the track it stands in. */
export interface TrackSpan {
  readonly track: Track;
  readonly span: Span<Contents[Track]>;
}

/** What several changes do together: stored spans that end, and new ones that are left at the end. */
export function turned(history: History, changes: readonly Change[]): { readonly ended: TrackSpan[]; readonly begun: TrackSpan[] } {
  let known = history;
  const ended: TrackSpan[] = [];
  let begun: TrackSpan[] = [];
  for (const change of changes) {
    const turn = turnOf(known, change);
    known = turnedBy(known, change.track, turn);
    for (const span of turn.ended) if (span.id) ended.push({ track: change.track, span });
    begun = begun.filter(({ span }) => !turn.ended.includes(span));
    begun.push(...turn.begun.map((span) => ({ track: change.track, span })));
  }
  return { ended, begun };
}

/** The history after a change. */
export function applied(history: History, change: Change): History {
  return turnedBy(history, change.track, turnOf(history, change));
}

function turnedBy(history: History, track: Track, { ended, begun }: Turn<Contents[Track]>): History {
  const before = history[track] as readonly Span<Contents[Track]>[];
  return { ...history, [track]: [...before.filter((span) => !ended.includes(span)), ...begun].sort(inOrder) };
}

/** What a change does to the track it is about. A version patched where there was none begins with the patch, which then is whole. */
export function turnOf(history: History, change: Change): Turn<Contents[Track]> {
  if (change.track === 'version') {
    const put = (old: VersionContent | null) => ({ ...old, ...change.patch }) as VersionContent;
    return history.version.some((span) => overlaps(span, change)) ? patched(history.version, change, put) : begins(change, '', put(null));
  }
  const spans = (history[change.track] as readonly Span<Contents[Track]>[]).filter(({ key }) => key === change.key);
  return replaced(spans, change, change.key, change.content);
}

/** The history once spans have ended and others begun: what has been stored is known by its rows from then on. */
export function applyTurn(history: History, ended: readonly TrackSpan[], begun: readonly TrackSpan[]): History {
  const after = (track: Track) => {
    const gone = new Set(ended.map(({ span }) => span));
    const come = begun.filter((one) => one.track === track).map(({ span }) => span);
    return [...(history[track] as readonly Span<Contents[Track]>[]).filter((span) => !gone.has(span)), ...come].sort(inOrder);
  };
  return { version: after('version'), right: after('right'), duty: after('duty'), origin: after('origin') } as unknown as History;
}

/** Replays events from the beginning. */
export function replayed(events: readonly (readonly Change[])[]): History {
  return events.flat().reduce(applied, noHistory);
}

/** The content that held on a day, if any. */
export function on<Content>(spans: readonly Span<Content>[], day: LocalDate, key = ''): Content | null {
  return spans.find((span) => span.key === key && covers(span, day))?.content ?? null;
}

function begins<Content>({ from, to }: Days, key: string, content: Content): Turn<Content> {
  return { ended: [], begun: [{ key, validFrom: from, validTo: to, content }] };
}

function patched<Content>(spans: readonly Span<Content>[], days: Days, put: (old: Content) => Content): Turn<Content> {
  const ended = spans.filter((span) => overlaps(span, days));
  const begun = ended.flatMap((span) => [
    ...outside(span, days),
    {
      key: span.key,
      validFrom: later(span.validFrom, days.from),
      validTo: earlier(span.validTo, days.to),
      content: put(span.content),
    },
  ]);
  return { ended, begun: begun.sort(inOrder) };
}

function replaced<Content>(spans: readonly Span<Content>[], days: Days, key: string, content: Content | null): Turn<Content> {
  const ended = spans.filter((span) => overlaps(span, days));
  const rests = ended.flatMap((span) => outside(span, days));
  const begun = content ? [...rests, { key, validFrom: days.from, validTo: days.to, content }] : rests;
  return { ended, begun: begun.sort(inOrder) };
}

/** What is left of a span before and after some days. */
function outside<Content>({ id, ...span }: Span<Content>, { from, to }: Days): Span<Content>[] {
  const rests: Span<Content>[] = [];
  if (span.validFrom < from) rests.push({ ...span, validTo: dayBefore(from) });
  if (to !== null && (span.validTo === null || span.validTo > to)) rests.push({ ...span, validFrom: dayAfter(to) });
  return rests;
}

export function overlaps({ validFrom, validTo }: Pick<Span<unknown>, 'validFrom' | 'validTo'>, { from, to }: Days): boolean {
  return (to === null || validFrom <= to) && (validTo === null || validTo >= from);
}

function covers({ validFrom, validTo }: Span<unknown>, day: LocalDate): boolean {
  return validFrom <= day && (validTo === null || validTo >= day);
}

function later(one: LocalDate, other: LocalDate): LocalDate {
  return one < other ? other : one;
}

function earlier(one: LocalDate | null, other: LocalDate | null): LocalDate | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

const inOrder = (one: Span<unknown>, other: Span<unknown>) =>
  one.key.localeCompare(other.key) || one.validFrom.localeCompare(other.validFrom);

export const dayBefore = (day: LocalDate): LocalDate => shifted(day, -1);
export const dayAfter = (day: LocalDate): LocalDate => shifted(day, 1);

function shifted(day: LocalDate, by: number): LocalDate {
  return new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
}
