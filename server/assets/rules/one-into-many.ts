import type { LocalDate } from '../../kernel/clock.js';
import type { Fen } from '../../kernel/money.js';
import { yuan } from '../../kernel/money.js';
import { Refusal } from '../../kernel/refusal.js';
import { apportion, shareOut, sumOf } from './apportion.js';
import { writable } from './five-rights.js';
import { type Change, type History, on, type RightContent, type VersionContent } from './history.js';
import { refuseRight as refuse } from './rights-refusals.js';
import { rightOf } from './shares.js';
import type { AssetState } from './states.js';
import { type DutyLevel, dutyLevels, type RightKind, rightKinds, wordsOf } from './words.js';

/** What an asset is called and how much of it there is. */
export interface Extent {
  readonly name: string;
  readonly quantity: string | null;
  readonly unit: string | null;
  readonly location: string | null;
}

/** One of the assets that another is split into. */
export interface Part extends Extent {
  readonly originalFen: Fen;
}

/** What a split or merge does to the assets that were there, besides their state, and what the assets are that begin. */
export interface Division {
  readonly before: readonly (readonly Change[])[];
  readonly after: readonly (readonly Change[])[];
}

/**
 * An asset that becomes several: values and sources are divided to the fen, rights and duties go over as they are.
 * Refuses PARTS_MUST_BE_SEVERAL, ASSETS_MUST_BE_DISTINCT, PARTS_MUST_MAKE_VALUE, LATER_RECORD_MUST_NOT_STAND, in this order.
 */
export function splitInto(history: History, date: LocalDate, parts: readonly Part[]): Division | Refusal {
  const whole = versionOn(history, date);
  const unfit =
    severalAndDistinct(parts.map(({ name }) => name.trim())) ?? partsMakeValue(parts, BigInt(whole.originalFen)) ?? latest(history, date);
  if (unfit) return unfit;
  const values = parts.map(({ originalFen }) => originalFen);
  const nets = shareOut(BigInt(whole.netFen), values);
  const origins = openOrigins(history);
  const fen = apportion(
    values,
    origins.map((origin) => origin.fen),
  );
  const after = parts.map(({ originalFen, ...extent }, index) => [
    begins(date, { ...whole, ...extent, originalFen: String(originalFen), netFen: String(nets[index]) }),
    ...origins.flatMap(({ key }, beside) => embodies(date, key, (fen[index] as Fen[])[beside] as Fen)),
    ...rightsOn(history, date),
    ...dutiesOn([history], date),
  ]);
  return { before: [handsOn(history, date)], after };
}

/** An asset with its history, as it comes into a merge. */
export interface Merged {
  readonly code: string;
  readonly placeCode: string;
  readonly history: History;
}

/**
 * Several assets of one place, class and form that become one: sources add up, each right is held in the proportion of
 * the values brought in. Refuses PARTS_MUST_BE_SEVERAL, ASSETS_MUST_BE_DISTINCT, ASSETS_MUST_BE_ALIKE,
 * LATER_RECORD_MUST_NOT_STAND, SHARES_MUST_STAY_WRITABLE, in this order.
 */
export function mergeInto(assets: readonly Merged[], date: LocalDate, extent: Extent): Division | Refusal {
  const unfit = severalAndDistinct(assets.map(({ code }) => code)) ?? alike(assets, date);
  if (unfit) return unfit;
  for (const { history } of assets) {
    const early = latest(history, date);
    if (early) return early;
  }
  const versions = assets.map(({ history }) => versionOn(history, date));
  const rights = mergedRights(
    assets.map(({ history }) => history),
    date,
  );
  if (rights instanceof Refusal) return rights;
  const sums = new Map<string, Fen>();
  for (const { key, fen } of assets.flatMap(({ history }) => openOrigins(history))) sums.set(key, (sums.get(key) ?? 0n) + fen);
  const merged = {
    ...(versions[0] as VersionContent),
    ...extent,
    state: stateOfMerged(versions.map(({ state }) => state)),
    originalFen: String(sumOf(versions.map(({ originalFen }) => BigInt(originalFen)))),
    netFen: String(sumOf(versions.map(({ netFen }) => BigInt(netFen)))),
  };
  const origins = [...sums].flatMap(([key, fen]) => embodies(date, key, fen));
  const duties = dutiesOn(
    assets.map(({ history }) => history),
    date,
  );
  return {
    before: assets.map(({ history }) => handsOn(history, date)),
    after: [[begins(date, merged), ...origins, ...rights, ...duties]],
  };
}

/** An asset that ends: from this day on nobody holds a right over it or answers for it. */
export function rightsAndDutiesEnd({ right, duty }: History, from: LocalDate): Change[] {
  return [
    ...wordsOf(rightKinds)
      .filter((key) => right.some((span) => span.key === key))
      .map((key): Change => ({ track: 'right', key, from, to: null, content: null })),
    ...wordsOf(dutyLevels)
      .filter((key) => duty.some((span) => span.key === key))
      .map((key): Change => ({ track: 'duty', key, from, to: null, content: null })),
  ];
}

/** Nothing may be recorded to begin after the day on which an asset becomes another. LATER_RECORD_MUST_NOT_STAND. */
export function latest(history: History, date: LocalDate): Refusal | null {
  const begins = [...history.version, ...history.right, ...history.duty, ...history.origin].map(({ validFrom }) => validFrom);
  const later = begins
    .filter((day) => day > date)
    .sort()
    .at(-1);
  return later ? refuse('LATER_RECORD_MUST_NOT_STAND', { date, later }) : null;
}

// What the asset was worth goes on in others; so it keeps no value that would be counted twice.
function handsOn(history: History, from: LocalDate): Change[] {
  const origins = openOrigins(history).map(({ key }): Change => ({ track: 'origin', key, from, to: null, content: null }));
  return [{ track: 'version', from, to: null, patch: { originalFen: '0', netFen: '0' } }, ...origins, ...rightsAndDutiesEnd(history, from)];
}

function versionOn(history: History, date: LocalDate): VersionContent {
  const version = on(history.version, date);
  if (!version) throw new RangeError(`the asset was not there on ${date}`);
  return version;
}

const openOrigins = ({ origin }: History) =>
  origin.filter(({ validTo }) => validTo === null).map(({ key, content }) => ({ key, fen: BigInt(content.fen) }));
const begins = (from: LocalDate, patch: VersionContent): Change => ({ track: 'version', from, to: null, patch });
const embodies = (from: LocalDate, key: string, fen: Fen): Change[] =>
  fen > 0n ? [{ track: 'origin', key, from, to: null, content: { fen: String(fen) } }] : [];

function severalAndDistinct(names: readonly string[]): Refusal | null {
  if (names.length < 2) return refuse('PARTS_MUST_BE_SEVERAL', { count: names.length });
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  return twice === undefined ? null : refuse('ASSETS_MUST_BE_DISTINCT', { name: twice });
}

function partsMakeValue(parts: readonly Part[], value: Fen): Refusal | null {
  const sum = sumOf(parts.map(({ originalFen }) => originalFen));
  return sum === value ? null : refuse('PARTS_MUST_MAKE_VALUE', { sum: yuan(sum), value: yuan(value) });
}

function alike(assets: readonly Merged[], date: LocalDate): Refusal | null {
  const [first, ...others] = assets.map(({ history, ...asset }) => ({ ...asset, ...versionOn(history, date) }));
  for (const other of others) {
    const what = first && (['placeCode', 'class', 'form'] as const).find((name) => other[name] !== first[name]);
    if (what) return refuse('ASSETS_MUST_BE_ALIKE', { code: other.code, other: first.code, what: whats[what] });
  }
  return null;
}

const whats = { placeCode: '坐落地 · place', class: '类别 · class', form: '形态 · form' } as const;

function rightsOn({ right }: History, date: LocalDate): Change[] {
  return wordsOf(rightKinds).flatMap((key): Change[] => {
    const content = on(right, date, key);
    return content ? [{ track: 'right', key, from: date, to: null, content }] : [];
  });
}

// Where several assets had somebody at a level, the asset named first decides.
function dutiesOn(histories: readonly History[], date: LocalDate): Change[] {
  return wordsOf(dutyLevels).flatMap((key: DutyLevel): Change[] => {
    const content = histories.map(({ duty }) => on(duty, date, key)).find((held) => held !== null);
    return content ? [{ track: 'duty', key, from: date, to: null, content }] : [];
  });
}

function mergedRights(histories: readonly History[], date: LocalDate): Change[] | Refusal {
  const changes: Change[] = [];
  for (const key of wordsOf(rightKinds)) {
    const content = mergedRight(histories, date, key);
    const unwritable = content && writable(content);
    if (unwritable) return unwritable;
    if (content) changes.push({ track: 'right', key, from: date, to: null, content });
  }
  return changes;
}

function mergedRight(histories: readonly History[], date: LocalDate, key: RightKind): RightContent | null {
  const held = histories.flatMap((history) => {
    const right = on(history.right, date, key);
    return right ? [{ right, fen: BigInt(versionOn(history, date).originalFen) }] : [];
  });
  return held.length ? weighted(held) : null;
}

/** A right over several things that become one: each brings its holders in proportion to its value, or equally where none has any. */
export function weighted(held: readonly { readonly right: RightContent; readonly fen: Fen }[]): RightContent {
  const isWorthless = held.every(({ fen }) => fen === 0n);
  const common = held.reduce((product, { right }) => product * BigInt(right.whole), 1n);
  return rightOf(
    held
      .map(({ right, fen }) => ({ right, weight: (isWorthless ? 1n : fen) * (common / BigInt(right.whole)) }))
      .flatMap(({ right, weight }) => right.holders.map(({ partyId, parts }) => [partyId, BigInt(parts) * weight] as const))
      .filter(([, parts]) => parts > 0n),
  );
}

// Assets in different states begin anew from the last step that all of them have taken.
function stateOfMerged(states: readonly AssetState[]): AssetState {
  if (new Set(states).size === 1) return states[0] as AssetState;
  return states.includes('CONFIRMED') ? 'CONFIRMED' : 'HANDED_OVER';
}
