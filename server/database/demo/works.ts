import { allocate } from '../../funds/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { daysAfter } from '../../kernel/clock.js';
import { publishNotice } from '../../notices/index.js';
import { prepareProject, recordProcurement, reportProgress, signContract, startProject } from '../../projects/index.js';
import type { Orm } from '../orm.js';
import { asOwner } from '../session.js';
import type { Cast } from './cast.js';
import { type Course, hasTwoClaims } from './course.js';
import type { Stage as PlanStage } from './funded-plan.js';
import type { LineKey } from './lines.js';
import type { Scene, Stage } from './stage.js';

const way: readonly PlanStage[] = ['SELECTED', 'FUNDED', 'PREPARING', 'UNDER_WAY', 'COMPLETED', 'ACCEPTED', 'SETTLED', 'CLOSED'];
const sameAs: Partial<Record<PlanStage, PlanStage>> = { SUSPENDED: 'UNDER_WAY', TERMINATED: 'FUNDED' };

/** Whether a project's story comes as far as a stage; the suspended one was under way, the terminated one was never prepared. */
export function comesTo({ plan: { stage } }: Course, wanted: PlanStage): boolean {
  return way.indexOf(sameAs[stage] ?? stage) >= way.indexOf(wanted);
}

/** Who carries a project out: the manager of its township; the county's own manager builds the school and the digital park. */
export function managerOf({ plan: { name, spot } }: Course, cast: Cast) {
  return name.startsWith('江南中学') || name.startsWith('杭广') ? cast.countyManager : cast.manager(spot.township);
}

/** From the allocation to the last report of progress. */
export function worksScenes(orm: Orm, course: Course, cast: Cast, lineIds: ReadonlyMap<LineKey, string>): Scene[] {
  const { plan, laidOn, days } = course;
  const scenes: Scene[] = plan.money.map(({ line, amountFen }, index) => ({
    on: laidOn[index] as LocalDate,
    play: async ({ act }) => {
      const { id } = await act(cast.financeOfficer, 'allocate', allocate, {
        ...{ lineId: lineIds.get(line) as string, projectId: course.id, amount: amountFen },
        ...{ disposition: plan.programme === 'EAST_WEST' ? 'KEPT' : 'PASSED_DOWN', approvalNumber: '苍乡振组〔2023〕1号' },
      });
      course.made.allocations[index] = id;
    },
  }));
  if (comesTo(course, 'PREPARING')) {
    scenes.push({ on: days.prepared, play: (stage) => prepare(stage, course, cast) });
    // Every second project in preparation is still before its tender.
    if (comesTo(course, 'UNDER_WAY') || course.index % 2)
      scenes.push({ on: days.contracted, play: (stage) => procureAndSign(stage, orm, course, cast) });
  }
  if (comesTo(course, 'UNDER_WAY')) {
    scenes.push({ on: days.announced, play: (stage) => announceStart(stage, course, cast) });
    scenes.push({
      on: days.started,
      play: async ({ act }) =>
        void (await act(managerOf(course, cast), 'startProject', startProject, { projectId: course.id, startedOn: days.started })),
    });
    if (hasTwoClaims(course)) scenes.push({ on: days.halfway, play: (stage) => report(stage, course, cast, Math.floor(plan.done / 2)) });
    scenes.push({ on: days.reported, play: (stage) => report(stage, course, cast, plan.done) });
  }
  return scenes;
}

async function prepare({ act }: Stage, course: Course, cast: Cast): Promise<void> {
  const { id, plan, days, index } = course;
  await act(managerOf(course, cast), 'prepareProject', prepareProject, {
    ...{
      projectId: id,
      summary: `${plan.content}工期${60 + (index % 5) * 15}天。`,
      approvalNumber: `苍发改函〔2023〕${20 + index}号（示例）`,
    },
    ...{ approvedBy: '苍溪县发展和改革局', approvedOn: days.prepared },
  });
}

const builders = [
  '苍溪县红军渡建设有限公司',
  '苍溪县梨乡水利工程有限公司',
  '广元市嘉陵建筑工程有限公司',
  '四川苍溪农投建设有限公司',
  '苍溪县亭子湖劳务有限公司',
];

/** Who gets the money: the households of a list, or the one who won. */
export function payeeOf({ plan, index }: Course): string {
  if (plan.kind.claim === 'HOUSEHOLD_SUBSIDY') return `${plan.spot.townshipName}农户一卡通（花名册，示例）`;
  return `${builders[index % builders.length]}（示例）`;
}

async function procureAndSign({ act }: Stage, orm: Orm, course: Course, cast: Cast): Promise<void> {
  const { id, plan, days, index, contractFen, mainPriceFen, quantity, restFen } = course;
  const manager = managerOf(course, cast);
  const isTender = contractFen >= 60_000_000n;
  const method =
    plan.kind.claim === 'HOUSEHOLD_SUBSIDY'
      ? 'SUBSIDY_LIST'
      : isTender
        ? 'OPEN_TENDER'
        : index % 3
          ? 'COMPETITIVE_CONSULTATION'
          : 'VILLAGE_SELF_BUILD';
  const { id: procurementId } = await act(manager, 'recordProcurement', recordProcurement, {
    ...{ projectId: id, method, tenderNumber: isTender ? `CX-ZB-2023-${100 + index}（示例）` : null },
    ...{ winner: payeeOf(course), price: contractFen, decidedOn: days.procured },
  });
  const { id: contractId } = await act(manager, 'signContract', signContract, {
    ...{
      projectId: id,
      procurementId,
      number: `CX-HT-2023-${String(index + 1).padStart(3, '0')}（示例）`,
      party: payeeOf(course),
      amount: contractFen,
    },
    ...{
      signedOn: days.contracted,
      plannedFinish: daysAfter(days.started, 150, 'CALENDAR'),
      retentionPercent: plan.kind.claim === 'WORKS' ? '3.00' : '0',
    },
    items: [
      { name: plan.kind.measure, unit: plan.kind.unit, quantity: decimalOf(quantity * 100n), unitPrice: mainPriceFen },
      { name: '配套设施及措施费', unit: '项', quantity: '1', unitPrice: restFen },
    ],
  });
  const rows = await asOwner(orm, (em) =>
    em.execute<{ id: string }[]>('select id from contract_item where contract_id = ? order by position', [contractId]),
  );
  course.made.contractId = contractId;
  course.made.items = rows.map((row) => row.id) as unknown as readonly [string, string];
}

async function announceStart({ act }: Stage, course: Course, cast: Cast): Promise<void> {
  await act(managerOf(course, cast), 'publishNotice', publishNotice, {
    ...{
      subjectNoun: 'project',
      subjectId: course.id,
      purpose: 'PRE_START',
      kind: 'ANNOUNCEMENT',
      level: 'SITE',
      carriers: ['SITE_BOARD'],
      sample: true,
    },
    ...{ title: `${course.plan.name}开工前公告（示例）`, body: `施工单位：${payeeOf(course)}；计划${course.days.started}开工。` },
  });
}

/** A report of the works as far as they have come, in per cent of every line of the contract. */
async function report({ act }: Stage, course: Course, cast: Cast, percent: number): Promise<void> {
  const [main, rest] = course.made.items as readonly [string, string];
  const doneOn = percent === course.plan.done ? course.days.reported : course.days.halfway;
  await act(managerOf(course, cast), 'reportProgress', reportProgress, {
    ...{ projectId: course.id, doneOn, note: `形象进度约${percent}%。（示例）` },
    items: [
      { contractItemId: main, quantityDone: decimalOf(course.quantity * BigInt(percent)) },
      { contractItemId: rest, quantityDone: decimalOf(100n * BigInt(percent)) },
    ],
  });
}

/** A quantity of ten-thousandths as a decimal text. */
function decimalOf(tenThousandths: bigint): string {
  return `${tenThousandths / 10_000n}.${String(tenThousandths % 10_000n).padStart(4, '0')}`;
}
