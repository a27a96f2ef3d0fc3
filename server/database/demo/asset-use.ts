import type { Change } from '../../assets/index.js';
import { daysAfter, type LocalDate } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { duesOf, monthsLater, operatePasses } from '../../stewardship/index.js';
import type { PlannedEvent } from './asset-lives.js';
import type { Parties } from './asset-parties.js';
import type { AssetPlan } from './asset-plans.js';
import { tenOn } from './case.js';
import { businessDate } from './case-days.js';
import type { Cast } from './cast.js';
import type { Row } from './insert-rows.js';

/** The tables that tell of an asset's use, in the order in which their rows may be written. */
export const useTables = [
  ...(['upkeep_plan', 'upkeep_record', 'inspection', 'lease', 'income_due', 'income'] as const),
  ...(['distribution', 'distribution_share', 'distribution_act'] as const),
] as const;
export type UseRows = Record<(typeof useTables)[number], Row[]>;

export interface AssetUse {
  readonly events: PlannedEvent[];
  readonly rows: UseRows;
}

interface Used {
  readonly plan: AssetPlan;
  readonly assetId: string;
  readonly owner: string;
  /** Which of the county's assets it is; what befalls it follows from that. */
  readonly index: number;
  readonly parties: Parties;
  readonly cast: Cast;
}

/** What is done with an asset once it is in operation: contracts and their income, upkeep, inventories. */
export function useOf(used: Used): AssetUse {
  const use: AssetUse = { events: [], rows: emptyRows() };
  const dayOf = (kind: PlannedEvent['kind']) => used.plan.life.find((event) => event.kind === kind)?.on ?? null;
  const opened = dayOf('PUT_INTO_OPERATION');
  const gone = dayOf('CONSUMED');
  if (opened && !gone) planUpkeep(used, use, opened);
  if (!gone) takeInventory(used, use);
  const troubled = ['FOUND_IDLE', 'FOUND_DAMAGED'].some((kind) => dayOf(kind as PlannedEvent['kind']));
  if (opened && used.plan.sort.isLet && !troubled) let_(used, use, opened, dayOf('RIGHTS_CONFIRMED') as LocalDate);
  return use;
}

const emptyRows = (): UseRows => Object.fromEntries(useTables.map((table) => [table, [] as Row[]])) as UseRows;

const happened = (use: AssetUse, on: LocalDate, by: PlannedEvent['by'], kind: PlannedEvent['kind'], more: Partial<PlannedEvent> = {}) =>
  use.events.push({ kind, on, recordedOn: on, by, changes: [], documentNumber: null, reason: null, ...more });

const ofAsset = ({ assetId, plan }: Used) => ({ asset_id: assetId, place_code: plan.spot.code, sample: true });

/** Once a year; every eighth asset has not been kept up since its last round fell due. */
function planUpkeep(used: Used, use: AssetUse, opened: LocalDate): void {
  const { plan, cast, index, owner } = used;
  const by = cast.reviewer(plan.spot.township);
  const planId = newId();
  const yearlyFen = (plan.valueFen * 2n) / 100_000n;
  use.rows.upkeep_plan.push({
    ...{ id: planId, ...ofAsset(used), party_id: owner, money_source: plan.sort.class === 'OPERATIONAL' ? 'ASSET_INCOME' : 'BUDGET' },
    ...{ yearly_cost_fen: yearlyFen * 100n, rhythm: 'YEARLY', duties: '每年检查维护一次，汛期前后加查。（示例）', begins_on: opened },
    ...{ recorded_by: by.personId, recorded_at: tenOn(opened) },
  });
  const rounds = yearlyRounds(opened);
  for (const [number, dueOn] of rounds.entries()) {
    if (number === rounds.length - 1 && index % 8 === 3) continue;
    const id = newId();
    use.rows.upkeep_record.push({
      ...{ id, plan_id: planId, ...ofAsset(used), due_on: dueOn, done_on: dueOn, cost_fen: yearlyFen * 97n, done_by: '村管护员（示例）' },
      ...{ proof: `管护记录${dueOn.slice(0, 4)}-${index + 1}（示例）`, recorded_by: by.personId, recorded_at: tenOn(dueOn) },
    });
    happened(use, dueOn, by, 'UPKEEP_DONE', { detail: { upkeepRecordId: id, dueOn, costFen: String(yearlyFen * 97n) } });
  }
}

/** The yearly inventory of September; every eleventh asset was passed over this year. */
function takeInventory(used: Used, use: AssetUse): void {
  const { plan, cast, index } = used;
  const by = cast.reviewer(plan.spot.township);
  for (const year of [2022, 2023]) {
    const on = `${year}-09-${String((index % 20) + 5).padStart(2, '0')}`;
    if (on <= plan.registeredOn || (year === 2023 && index % 11 === 5)) continue;
    const state = plan.life.filter((event) => event.on <= on).at(-1)?.kind;
    const finding =
      state === 'FOUND_IDLE' || state === 'REVITALISING'
        ? 'IDLE'
        : state === 'FOUND_DAMAGED'
          ? 'DAMAGED'
          : state === 'FOUND_INEFFICIENT'
            ? 'INEFFICIENT'
            : 'NORMAL';
    const id = newId();
    use.rows.inspection.push({
      ...{
        id,
        ...ofAsset(used),
        inspected_on: on,
        kind: 'INVENTORY',
        finding,
        opinion: '账实相符。（示例）',
        quantity_found: plan.quantity,
      },
      ...{ proof: `清查表${year}-${index + 1}（示例）`, recorded_by: by.personId, recorded_at: tenOn(on) },
    });
    happened(use, on, by, 'INSPECTED', { detail: { inspectionId: id, kind: 'INVENTORY', finding } });
  }
}

/** Somebody else works it for three years against a yearly rent in advance; every seventh owes the last one. */
function let_(used: Used, use: AssetUse, opened: LocalDate, confirmedOn: LocalDate): void {
  const { plan, cast, index, parties } = used;
  const by = cast.reviewer(plan.spot.township);
  const lessee = parties.company(plan.spot);
  const beginsOn = firstOfNextMonth(opened);
  const endsOn = daysAfter(beginsOn, 3 * 365, 'CALENDAR');
  if (beginsOn > businessDate) return;
  // Between four and six and a half per cent of what it cost, in whole yuan.
  const rentFen = ((plan.valueFen * BigInt(400 + (index % 6) * 50)) / 1_000_000n) * 100n;
  const leaseId = newId();
  const number = `苍资租〔${beginsOn.slice(0, 4)}〕${index + 1}号（示例）`;
  const terms = { begins_on: beginsOn, ends_on: endsOn, rent_fen: rentFen, rhythm: 'YEARLY', in_advance: true, guaranteed: true };
  use.rows.lease.push({
    ...{
      id: leaseId,
      ...ofAsset(used),
      kind: index % 2 ? 'LEASE' : 'OPERATION',
      lessee_party_id: lessee,
      number,
      signed_on: opened,
      ...terms,
    },
    ...{ recorded_by: by.personId, recorded_at: tenOn(opened) },
  });
  const changes: Change[] = operatePasses({ lesseePartyId: lessee, beginsOn, endsOn, confirmedOn });
  happened(use, opened, by, 'LEASED', { changes, documentNumber: number, detail: { leaseId, rentFen: String(rentFen), beginsOn, endsOn } });
  const dues = duesOf({ beginsOn, endsOn, rentFen, rhythm: 'YEARLY', inAdvance: true });
  const received: { on: LocalDate; fen: bigint }[] = [];
  for (const [position, due] of dues.entries()) {
    const dueId = newId();
    use.rows.income_due.push({
      ...{ id: dueId, lease_id: leaseId, ...ofAsset(used), number: due.number, period_from: due.periodFrom, period_to: due.periodTo },
      ...{ due_on: due.dueOn, amount_fen: due.amountFen },
    });
    const on = daysAfter(due.dueOn, (index % 3) * 6, 'CALENDAR');
    const isOwed = index % 7 === 2 && (dues[position + 1]?.dueOn ?? '9999') > businessDate;
    if (on > businessDate || isOwed) continue;
    const id = newId();
    const voucher = `苍收${on.slice(0, 4)}-${index + 1}-${due.number}`;
    received.push({ on, fen: due.amountFen });
    use.rows.income.push({
      ...{ id, lease_id: leaseId, due_id: dueId, ...ofAsset(used), kind: 'RENT', received_on: on, amount_fen: due.amountFen },
      ...{
        payer: parties.nameOf(lessee),
        voucher_number: voucher,
        by_person_id: by.personId,
        circle: cast.circleOn(by, on),
        recorded_at: tenOn(on),
      },
    });
    happened(use, on, by, 'INCOME_RECEIVED', {
      documentNumber: voucher,
      detail: { incomeId: id, kind: 'RENT', amountFen: String(due.amountFen), dueId },
    });
  }
  if (plan.spot.code !== plan.spot.township && index % 4 !== 1) distribute(used, use, received);
}

/** What a village's asset brought in 2022 is distributed in the spring, by decision, notice, review and filing. */
function distribute(used: Used, use: AssetUse, received: readonly { readonly on: LocalDate; readonly fen: bigint }[]): void {
  const { plan, cast, index } = used;
  const fen = received.filter(({ on }) => on.startsWith('2022')).reduce((sum, one) => sum + one.fen, 0n);
  if (fen === 0n) return;
  const id = newId();
  const days = { drafted: '2023-02-13', decided: '2023-02-20', reviewed: '2023-03-06', filed: '2023-03-13', paid: '2023-03-20' };
  const voucher = `苍分2023-${index + 1}`;
  const clerk = cast.clerk(plan.spot.code);
  const reviewer = cast.reviewer(plan.spot.township);
  use.rows.distribution.push({
    ...{ id, ...ofAsset(used), year: 2022, state: 'PAID', state_since: days.paid, amount_fen: fen, drafted_on: days.drafted },
    ...{
      decision_record: `村民代表会议纪要2023-${index + 1}（示例）`,
      decided_on: days.decided,
      reviewed_on: days.reviewed,
      filed_on: days.filed,
    },
    ...{
      filing_number: `苍资备〔2023〕${index + 1}号（示例）`,
      paid_on: days.paid,
      voucher_number: voucher,
      recorded_at: tenOn(days.drafted),
    },
  });
  const half = fen / 2n;
  const upkeep = fen / 5n;
  for (const [use_, recipient, part] of [
    ['CONSOLIDATION', '脱贫户和监测户（名册，示例）', half],
    ['UPKEEP', '资产管护支出（示例）', upkeep],
    ['VILLAGE_WELFARE', '村公益事业（示例）', fen - half - upkeep],
  ] as const) {
    if (part > 0n)
      use.rows.distribution_share.push({ id: newId(), distribution_id: id, ...ofAsset(used), use: use_, recipient, amount_fen: part });
  }
  const steps = [
    ['draftDistribution', null, 'DRAFTED', days.drafted, clerk],
    ['decideDistribution', 'DRAFTED', 'DECIDED', days.decided, clerk],
    ['reviewDistribution', 'DECIDED', 'REVIEWED', days.reviewed, reviewer],
    ['fileDistribution', 'REVIEWED', 'FILED', days.filed, cast.keeper],
    ['payDistribution', 'FILED', 'PAID', days.paid, clerk],
  ] as const;
  for (const [move, from, to, on, by] of steps) {
    const { asset_id, place_code } = ofAsset(used);
    use.rows.distribution_act.push({
      ...{ id: newId(), distribution_id: id, asset_id, place_code, move, from_state: from, to_state: to, by_person_id: by.personId },
      ...{ circle: cast.circleOn(by, on), post_id: by.postId, role: by.role, business_date: on, recorded_at: tenOn(on) },
    });
  }
  happened(use, days.paid, clerk, 'INCOME_DISTRIBUTED', {
    documentNumber: voucher,
    detail: { distributionId: id, year: 2022, amountFen: String(fen) },
  });
}

/** The days on which yearly rounds from a day on have fallen due by the business date. */
function yearlyRounds(from: LocalDate): LocalDate[] {
  const ends = [1, 2, 3].map((year) => new Date(Date.parse(monthsLater(from, year * 12)) - 86_400_000).toISOString().slice(0, 10));
  return ends.filter((day) => day <= businessDate);
}

function firstOfNextMonth(day: LocalDate): LocalDate {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
}
