import type { AssetState, Change, DutyContent, EventKind, RightContent } from '../../assets/index.js';
import { type DutyLevel, type RightKind, rightOf } from '../../assets/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import type { Viewer } from '../../kernel/viewer.js';
import type { Parties } from './asset-parties.js';
import type { AssetPlan } from './asset-plans.js';
import type { Cast } from './cast.js';
import { departments } from './departments.js';
import type { Spot } from './villages.js';

/** One event of a planned asset: who recorded it, and the changes that it makes to the history. */
export interface PlannedEvent {
  readonly kind: EventKind;
  readonly on: LocalDate;
  /** The day on which it was written down. */
  readonly recordedOn: LocalDate;
  readonly by: Viewer;
  readonly changes: readonly Change[];
  readonly documentNumber: string | null;
  readonly reason: string | null;
  readonly detail?: Readonly<Record<string, unknown>>;
}

const stateAfter: Partial<Record<EventKind, AssetState>> = {
  RIGHTS_CONFIRMED: 'CONFIRMED',
  HANDED_OVER: 'HANDED_OVER',
  PUT_INTO_OPERATION: 'OPERATING',
  FOUND_IDLE: 'IDLE',
  FOUND_INEFFICIENT: 'INEFFICIENT',
  FOUND_DAMAGED: 'DAMAGED',
  REVITALISING: 'REVITALISING',
  RESUMED: 'OPERATING',
  CONSUMED: 'CONSUMED',
};

/** Who owns a planned asset, by parts. */
export function ownersOf(
  { sort, spot, valueFen }: AssetPlan,
  parties: Parties,
  neighbours: readonly Spot[],
): readonly (readonly [string, bigint])[] {
  switch (sort.owner) {
    case 'VILLAGE':
    case 'TOWNSHIP_COLLECTIVE':
      return [[parties.collective(spot), 1n]];
    case 'TOWNSHIP':
      return [[parties.government(spot), 1n]];
    case 'COUNTY':
      return [[parties.bureau(sort.department), 1n]];
    case 'STATE_COMPANY':
      return [[parties.stateCompany(), 1n]];
    case 'HOUSEHOLD':
      return [[parties.household(spot), 1n]];
    // Villages that built together hold by what each put in: parts that make no round percentage.
    case 'VILLAGES_TOGETHER':
      return neighbours
        .slice(0, 3)
        .map((village, index) => [parties.collective(village), index === 0 ? 3n + (valueFen % 2n) : 2n] as const);
  }
}

/** The events of a planned asset from registration on. */
export function eventsOf(plan: AssetPlan, owners: readonly (readonly [string, bigint])[], parties: Parties, cast: Cast): PlannedEvent[] {
  const { sort, spot, formedOn, registeredOn, valueFen } = plan;
  const fen = String(valueFen);
  const first: Change[] = [
    {
      ...{ track: 'version', from: formedOn, to: null },
      patch: {
        ...{ name: plan.name, class: sort.class, form: sort.form, state: 'REGISTERED', quantity: plan.quantity, unit: sort.unit },
        ...{ location: plan.location, originalFen: fen, netFen: fen },
      },
    },
    { track: 'origin', key: 'INHERITED', from: formedOn, to: null, content: { fen } },
  ];
  const event = (
    kind: EventKind,
    on: LocalDate,
    by: Viewer,
    changes: readonly Change[],
    more: Partial<PlannedEvent> = {},
  ): PlannedEvent => ({
    ...{ kind, on, recordedOn: on, by, changes, documentNumber: null, reason: null },
    ...more,
  });
  const registered = event('FORMED', formedOn, cast.reviewer(spot.township), first, { recordedOn: registeredOn });
  const later = plan.life.map(({ kind, on, reason }, index) => {
    const state = stateAfter[kind];
    const changes: Change[] = state ? [{ track: 'version', from: on, to: null, patch: { state } }] : [];
    if (kind === 'RIGHTS_CONFIRMED') changes.unshift(...rightsOf(plan, owners, parties));
    // Responsibility is named when the asset is handed over, and ends with the asset.
    if (kind === 'HANDED_OVER') changes.push(...dutiesOf(plan, on, cast));
    if (kind === 'CONSUMED') changes.push(...endOf(on));
    const byKeeper = ['RIGHTS_CONFIRMED', 'CERTIFIED'].includes(kind);
    const number = byKeeper ? `苍乡振发〔${on.slice(0, 4)}〕${(index + Number(fen)) % 90}号（示例）` : null;
    return event(kind, on, byKeeper ? cast.keeper : cast.reviewer(spot.township), changes, {
      documentNumber: number,
      reason: reason ?? null,
    });
  });
  return [registered, ...later];
}

function rightsOf({ spot, formedOn }: AssetPlan, owners: readonly (readonly [string, bigint])[], parties: Parties): Change[] {
  const own = rightOf(owners);
  const sole = (id: string): RightContent => rightOf([[id, 1n]]);
  const right = (key: RightKind, content: RightContent): Change => ({ track: 'right', key, from: formedOn, to: null, content });
  return [
    right('OWN', own),
    right('OPERATE', own),
    right('EARN', own),
    right('SUPERVISE', sole(parties.government(spot))),
    right('DISPOSE', own),
  ];
}

// Every ninth asset of a township lacks its manager in the village: a gap that the register shows.
function dutiesOf(plan: AssetPlan, from: LocalDate, cast: Cast): Change[] {
  const { sort, spot } = plan;
  const duty = (key: DutyLevel, content: Omit<DutyContent, 'partyId'>): Change => ({
    track: 'duty',
    key,
    from,
    to: null,
    content: { partyId: null, ...content },
  });
  const reviewer = cast.reviewer(spot.township);
  const isVillages = spot.code !== spot.township;
  const clerk = isVillages ? cast.clerk(spot.code) : null;
  const nobody = { personName: null, postId: null, contact: null };
  const village = clerk
    ? { unit: `${spot.name}村民委员会`, personName: clerk.personName, postId: clerk.postId, contact: null }
    : { unit: `${spot.name}资产管理站`, ...nobody };
  return [
    duty('COUNTY', { unit: departments[sort.department].name, ...nobody }),
    duty('TOWNSHIP', { unit: `${spot.townshipName}人民政府`, personName: reviewer.personName, postId: reviewer.postId, contact: null }),
    ...(plan.valueFen % 9n === 0n ? [] : [duty('VILLAGE', village)]),
    duty('PUBLIC', { unit: '村务公示栏、12317监督电话', ...nobody, contact: '12317' }),
  ];
}

function endOf(on: LocalDate): Change[] {
  const rights = ['OWN', 'OPERATE', 'EARN', 'SUPERVISE', 'DISPOSE'] as const;
  const levels = ['COUNTY', 'TOWNSHIP', 'VILLAGE', 'PUBLIC'] as const;
  return [
    ...rights.map((key): Change => ({ track: 'right', key, from: on, to: null, content: null })),
    ...levels.map((key): Change => ({ track: 'duty', key, from: on, to: null, content: null })),
  ];
}
