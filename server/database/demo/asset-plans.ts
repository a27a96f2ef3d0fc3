import type { EventKind } from '../../assets/index.js';
import { daysAfter, type LocalDate } from '../../kernel/clock.js';
import { type AssetSort, assetSorts } from './asset-sorts.js';
import { chanceOf } from './chance.js';
import type { Spot, Villages } from './villages.js';

/** An asset of earlier years with its life up to the business date, worked out before anything is written. */
export interface AssetPlan {
  readonly sort: AssetSort;
  readonly spot: Spot;
  readonly name: string;
  readonly location: string;
  readonly quantity: string;
  readonly valueFen: bigint;
  readonly formedOn: LocalDate;
  readonly registeredOn: LocalDate;
  /** What happened after registration, in the order of the days. */
  readonly life: readonly { readonly kind: EventKind; readonly on: LocalDate; readonly reason?: string }[];
}

const plansPerTownship = 12;
// What an asset has come to, one after the other, so that the county has assets of every state.
const used = ['RIGHTS_CONFIRMED', 'HANDED_OVER', 'PUT_INTO_OPERATION'] as const;
const certified = ['RIGHTS_CONFIRMED', 'CERTIFIED', 'HANDED_OVER', 'PUT_INTO_OPERATION'] as const;
const lives: readonly (readonly EventKind[])[] = [
  ...[used, certified, used, [...used, 'FOUND_IDLE'] as const, used, ['RIGHTS_CONFIRMED'] as const],
  ...[used, certified, [...used, 'FOUND_INEFFICIENT'] as const, used, ['RIGHTS_CONFIRMED', 'HANDED_OVER'] as const, used],
  ...[used, [...used, 'FOUND_DAMAGED'] as const, [], used, [...used, 'FOUND_IDLE', 'REVITALISING'] as const, used],
  ...[certified, [...used, 'FOUND_IDLE', 'REVITALISING', 'RESUMED'] as const, used, used, used],
];
const reasons: Partial<Record<EventKind, string>> = {
  FOUND_IDLE: '经营主体退出，暂无人承接。（示例）',
  FOUND_INEFFICIENT: '使用率不足三成，收益低于约定。（示例）',
  FOUND_DAMAGED: '汛期受损，待修复。（示例）',
  REVITALISING: '由镇统一招引经营主体，2024年3月前完成。（示例）',
  RESUMED: '已引入新的经营主体。（示例）',
  CONSUMED: '到户畜禽已按合同出栏，一次登记、消耗终结。（示例）',
};
// Days between one event and the next; finding an asset idle comes long after it was put to use.
const pause: Partial<Record<EventKind, readonly [number, number]>> = {
  RIGHTS_CONFIRMED: [25, 55],
  CERTIFIED: [10, 30],
  HANDED_OVER: [8, 25],
  PUT_INTO_OPERATION: [3, 12],
  FOUND_IDLE: [260, 420],
  FOUND_INEFFICIENT: [280, 430],
  FOUND_DAMAGED: [300, 440],
  REVITALISING: [30, 60],
  RESUMED: [40, 70],
  CONSUMED: [200, 400],
};

/** The assets that the inventory of 2021 and 2022 found: twelve in each township, of every sort, class, owner and state. */
export function inheritedPlans({ townships, villages }: Villages, until: LocalDate): AssetPlan[] {
  const chance = chanceOf(1314);
  return townships.flatMap((township, turn) => {
    const own = villages.filter((spot) => spot.township === township.code);
    return Array.from({ length: plansPerTownship }, (_, step): AssetPlan => {
      const index = turn * plansPerTownship + step;
      const sort = assetSorts[index % assetSorts.length] as AssetSort;
      const isTownships = sort.owner !== 'VILLAGE' && sort.owner !== 'HOUSEHOLD';
      const spot = isTownships ? township : (own[step % Math.max(1, Math.min(own.length, 5))] ?? township);
      const formedOn = `${chance.whole(2014, 2020)}-${two(chance.whole(3, 12))}-${two(chance.whole(1, 28))}`;
      const registeredOn = daysAfter('2021-06-30', chance.whole(1, 400), 'CALENDAR');
      return {
        ...{ sort, spot, formedOn, registeredOn },
        name: `${spot.name}${sort.what}（示例）`,
        location: `${spot.township === spot.code ? spot.name : `${spot.townshipName}${spot.name}`}${chance.whole(1, 8)}组`,
        quantity: quantityOf(sort, chance.whole(...sort.quantity)),
        // Fen that do not divide evenly, as real settlements have them.
        valueFen: BigInt(chance.whole(sort.value[0] * 10_000, sort.value[1] * 10_000)) * 100n + BigInt(chance.whole(0, 99)),
        life: lifeOf(sort, index, registeredOn, until, chance.whole),
      };
    });
  });
}

function lifeOf(sort: AssetSort, index: number, from: LocalDate, until: LocalDate, whole: (first: number, last: number) => number) {
  const kinds = kindsOf(sort, index);
  const life: { kind: EventKind; on: LocalDate; reason?: string }[] = [];
  let on = from;
  for (const kind of kinds) {
    on = daysAfter(on, whole(...(pause[kind] ?? [10, 20])), 'CALENDAR');
    if (on > until) break;
    life.push({ kind, on, ...(reasons[kind] ? { reason: reasons[kind] } : {}) });
  }
  return life;
}

// Household goods are worked until they are consumed; a share in a company cannot be damaged.
function kindsOf(sort: AssetSort, index: number): readonly EventKind[] {
  if (sort.class === 'HOUSEHOLD') return index % 2 === 0 ? [...used, 'CONSUMED'] : used;
  const kinds = lives[index % lives.length] ?? used;
  return sort.form === 'EQUITY' ? kinds.map((kind) => (kind === 'FOUND_DAMAGED' ? 'FOUND_INEFFICIENT' : kind)) : kinds;
}

// Kilometres are measured to a tenth; everything else is counted.
const quantityOf = ({ unit }: AssetSort, tenths: number) => (unit === '公里' ? String(tenths / 10) : String(tenths));
const two = (value: number) => String(value).padStart(2, '0');
