import fc from 'fast-check';
import { begun, correction, transfer } from '../../server/assets/rules/change-rights.js';
import { readRights } from '../../server/assets/rules/five-rights.js';
import { applyTurn, type Change, type History, noHistory, on, turned } from '../../server/assets/rules/history.js';
import { mergeInto, splitInto } from '../../server/assets/rules/one-into-many.js';
import { rightOf } from '../../server/assets/rules/shares.js';
import type { RightKind } from '../../server/assets/rules/words.js';
import { Refusal } from '../../server/kernel/refusal.js';

/** Something done to assets by chance: to which, how many days back, and with which shares. */
export interface Deed {
  readonly kind: 'transfer' | 'correct' | 'split' | 'merge';
  readonly which: number;
  readonly right: RightKind;
  /** How many days before today it became true. */
  readonly back: number;
  /** How many more days a correction reaches; to the end when null. */
  readonly days: number | null;
  readonly weights: readonly number[];
}

export const deeds = (most: number): fc.Arbitrary<Deed[]> =>
  fc.array(
    fc.record({
      kind: fc.constantFrom('transfer' as const, 'correct' as const, 'correct' as const, 'split' as const, 'merge' as const),
      which: fc.nat(20),
      right: fc.constantFrom('OWN' as const, 'EARN' as const, 'OPERATE' as const),
      back: fc.nat(30),
      days: fc.option(fc.nat(40)),
      weights: fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 3 }),
    }),
    { minLength: Math.ceil(most / 2), maxLength: most },
  );

/** The shares of a deed: as many parties as weights. */
export const holdersOf = ({ weights }: Deed) => {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight, who) => ({ who, share: `${weight}/${sum}` }));
};

interface Kept {
  readonly code: string;
  readonly formedOn: string;
  readonly events: (readonly Change[])[];
  history: History;
}

export interface Register {
  readonly assets: Kept[];
  readonly fen: bigint;
  readonly origins: ReadonlyMap<string, bigint>;
}

const dateOf = (day: number) => new Date(Date.UTC(2023, 0, 1 + day)).toISOString().slice(0, 10);
const stateOf = ({ history }: Kept) => history.version.at(-1)?.content.state;
export const standing = (kept: Kept): boolean => stateOf(kept) === 'CONFIRMED';

/** Two assets of two projects and of one from before the system, confirmed. */
export function openRegister(): Register {
  const register: Register = {
    assets: [],
    fen: 1_000_004n,
    origins: new Map([
      ['A', 333_335n],
      ['B', 333_334n],
      ['INHERITED', 333_335n],
    ]),
  };
  begin(
    register,
    dateOf(0),
    first('一', [
      ['A', 333_333n],
      ['B', 333_334n],
      ['INHERITED', 333_334n],
    ]),
  );
  begin(
    register,
    dateOf(3),
    first(
      '二',
      [
        ['A', 2n],
        ['INHERITED', 1n],
      ],
      3,
    ),
  );
  return register;
}

function first(name: string, origins: [string, bigint][], day = 0): Change[] {
  const from = dateOf(day);
  const fen = String(origins.reduce((sum, [, part]) => sum + part, 0n));
  const whole = { name, class: 'OPERATIONAL', form: 'FIXED', state: 'CONFIRMED', quantity: null, unit: null, location: null } as const;
  return [
    { track: 'version', from, to: null, patch: { ...whole, originalFen: fen, netFen: fen } },
    ...origins.map(([key, part]): Change => ({ track: 'origin', key, from, to: null, content: { fen: String(part) } })),
    ...begun(new Map((['OWN', 'EARN', 'OPERATE'] as const).map((kind) => [kind, rightOf([['p0', 1n]])])), from),
  ];
}

function begin(register: Register, formedOn: string, changes: readonly Change[]): void {
  const kept: Kept = { code: `${register.assets.length + 1}`, formedOn, events: [], history: noHistory };
  register.assets.push(kept);
  record(kept, changes);
}

// As the database keeps it: stored spans end, new ones begin, whatever is in between is never stored.
function record(kept: Kept, changes: readonly Change[]): void {
  const { ended, begun: come } = turned(kept.history, changes);
  const stored = come.map(({ track, span }, index) => ({ track, span: { ...span, id: `${kept.events.length}-${index}` } }));
  kept.history = applyTurn(kept.history, ended, stored);
  kept.events.push(changes);
}

/** Does a deed on a day, where the rules let it pass. */
export function done(register: Register, deed: Deed, today: number): void {
  const living = register.assets.filter(standing);
  const asset = living[deed.which % living.length];
  if (!asset) return;
  const { history, formedOn } = asset;
  const date = dateOf(today - deed.back);
  const rights = readRights([{ kind: deed.right, holders: holdersOf(deed).map(({ who, share }) => ({ partyId: `p${who}`, share })) }]);
  if (rights instanceof Refusal) throw rights;
  const about = { ...asset, endedOn: null };
  if (deed.kind === 'transfer') put(asset, transfer(history, about, date, rights));
  const to = deed.days === null ? null : dateOf(today - deed.back + deed.days);
  if (deed.kind === 'correct') put(asset, correction(history, about, { from: date, to }, rights));
  if (date < formedOn) return;
  const extent = { name: '合', quantity: null, unit: null, location: null };
  if (deed.kind === 'split') {
    const fen = BigInt(on(history.version, date)?.originalFen ?? 0);
    const share = fen / BigInt(1 + deed.weights.length);
    const parts = [fen - share * BigInt(deed.weights.length), ...deed.weights.map(() => share)];
    const names = parts.map((originalFen, index) => ({ ...extent, name: `${index}`, originalFen }));
    become(register, [asset], splitInto(history, date, names), date, 'SPLIT');
  }
  const beside = living[(deed.which + 1) % living.length];
  if (deed.kind === 'merge' && beside && beside.formedOn <= date) {
    const assets = [asset, beside].map((one) => ({ ...one, placeCode: 'x' }));
    become(register, [asset, beside], mergeInto(assets, date, extent), date, 'MERGED');
  }
}

function put(kept: Kept, changes: readonly Change[] | Refusal): void {
  if (!(changes instanceof Refusal)) record(kept, changes);
}

function become(
  register: Register,
  before: readonly Kept[],
  division: ReturnType<typeof splitInto>,
  from: string,
  state: 'SPLIT' | 'MERGED',
): void {
  if (division instanceof Refusal) return;
  before.forEach((kept, index) => {
    record(kept, [...(division.before[index] ?? []), { track: 'version', from, to: null, patch: { state } }]);
  });
  for (const changes of division.after) begin(register, from, changes);
}
