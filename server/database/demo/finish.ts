import { listExpectedAsset } from '../../assets/index.js';
import { daysAfter, type LocalDate } from '../../kernel/clock.js';
import type { Viewer } from '../../kernel/viewer.js';
import { type PublishNotice, publishNotice } from '../../notices/index.js';
import { acceptProject, closeProject, completeProject, handOverProject, recordAcceptance, settleProject } from '../../projects/index.js';
import type { Cast } from './cast.js';
import { claimWay } from './claims.js';
import type { Course } from './course.js';
import { uploadFiles } from './files.js';
import type { Scene, Stage } from './stage.js';
import { comesTo, managerOf } from './works.js';

const working = (from: LocalDate, days: number) => daysAfter(from, days, 'WORKING');

/** When the works of a course are done, checked, accepted and settled, and for how much. */
export interface Finish {
  readonly completed: LocalDate;
  readonly checked: LocalDate;
  readonly accepted: LocalDate;
  readonly settled: LocalDate;
  readonly settlementFen: bigint;
}

export function finishOf(course: Course): Finish {
  const { days, contractFen, index } = course;
  const completed = working(days.reported, 1);
  const checked = working(completed, 2);
  const accepted = working(daysAfter(checked, isOfVillage(course) ? 7 : 10, 'CALENDAR'), 2);
  const settled = working(accepted, 8 + (index % 4));
  // The audit takes something off.
  return { completed, checked, accepted, settled, settlementFen: (contractFen * BigInt(985 + (index % 12))) / 1000n };
}

/** From completion to the closed file: photos, announcement, the village's own check with its notice, acceptance, settlement, last payments. */
export function finishScenes(course: Course, cast: Cast, collectives: ReadonlyMap<string, string>): Scene[] {
  const { plan } = course;
  const { completed, checked, accepted, settled, settlementFen } = finishOf(course);
  if (!comesTo(course, 'COMPLETED')) return [];
  const scenes: Scene[] = [{ on: completed, play: (stage) => complete(stage, course, cast, completed) }];
  if (!comesTo(course, 'ACCEPTED')) return scenes;
  scenes.push({ on: checked, play: (stage) => selfCheck(stage, course, cast, checked) });
  scenes.push({ on: accepted, play: (stage) => accept(stage, course, cast, accepted, collectives) });
  if (!comesTo(course, 'SETTLED')) return scenes;
  scenes.push({ on: settled, play: (stage) => settle(stage, course, cast, settled, settlementFen) });
  scenes.push({ on: working(settled, 1), play: (stage) => claimRest(stage, course, cast, settled, settlementFen) });
  if (plan.stage === 'CLOSED') scenes.push({ on: working(settled, 12), play: (stage) => close(stage, course, cast, working(settled, 12)) });
  return scenes;
}

function announcement(
  course: Course,
  words: Pick<PublishNotice, 'purpose' | 'kind' | 'level' | 'carriers' | 'title' | 'body'>,
): PublishNotice {
  return { subjectNoun: 'project', subjectId: course.id, sample: true, ...words };
}

async function complete(stage: Stage, course: Course, cast: Cast, completedOn: LocalDate): Promise<void> {
  const manager = managerOf(course, cast);
  const { id, plan } = course;
  await uploadFiles(stage, course, manager, completedOn);
  await stage.act(manager, 'completeProject', completeProject, { projectId: id, completedOn, note: '按合同完成全部工程量。（示例）' });
  const words = { purpose: 'COMPLETION', kind: 'ANNOUNCEMENT', level: 'SITE', carriers: ['SITE_BOARD', 'NOTICE_BOARD'] } as const;
  await stage.act(
    manager,
    'publishNotice',
    publishNotice,
    announcement(course, { ...words, title: `${plan.name}完工公告（示例）`, body: `${plan.content}已完工。` }),
  );
}

const isOfVillage = ({ plan: { spot } }: Course) => spot.code !== spot.township;

async function selfCheck({ act }: Stage, course: Course, cast: Cast, on: LocalDate): Promise<void> {
  const { plan } = course;
  const village = isOfVillage(course);
  const checker = village ? cast.clerk(plan.spot.code) : cast.reviewer(plan.spot.township);
  if (village) await act(checker, 'recordAcceptance', recordAcceptance, checkOf(course, 'VILLAGE', on, checker));
  const words = { purpose: 'ACCEPTANCE', kind: 'NOTICE', level: village ? 'VILLAGE' : 'TOWNSHIP', carriers: ['NOTICE_BOARD'] } as const;
  const body = `${plan.name}经自验合格，现予公示。`;
  const days = village ? {} : { days: 10 };
  await act(checker, 'publishNotice', publishNotice, {
    ...announcement(course, { ...words, title: `${plan.name}验收公示（示例）`, body }),
    ...days,
  });
}

function checkOf(course: Course, level: 'VILLAGE' | 'TOWNSHIP', acceptedOn: LocalDate, by: Viewer) {
  const opinion = '数量与合同相符，质量合格。（示例）';
  const record = { conclusion: 'QUALIFIED', opinion, acceptors: `${by.personName}等5人`, problems: [] } as const;
  return { projectId: course.id, level, acceptedOn, recordNumber: `CX-YS-2023-${course.index + 1}（示例）`, ...record };
}

const givenToHouseholds = '到户奖补资金直接发放到户，不形成集体资产。（示例）';
const usedUp = '购买服务和物资，不形成资产。（示例）';

async function accept({ act }: Stage, course: Course, cast: Cast, on: LocalDate, collectives: ReadonlyMap<string, string>): Promise<void> {
  const reviewer = cast.reviewer(course.plan.spot.township);
  await act(reviewer, 'recordAcceptance', recordAcceptance, checkOf(course, 'TOWNSHIP', on, reviewer));
  const { claim } = course.plan.kind;
  if (claim === 'WORKS') await listOne(act, course, cast, collectives);
  const formsNoAssetReason = { WORKS: null, HOUSEHOLD_SUBSIDY: givenToHouseholds, PURCHASE: usedUp }[claim];
  await act(reviewer, 'acceptProject', acceptProject, { projectId: course.id, opinion: '同意通过验收。（示例）', formsNoAssetReason });
}

/** What the works leave behind, named before they are accepted: the collective of the place owns it and keeps it up. */
async function listOne(act: Stage['act'], course: Course, cast: Cast, collectives: ReadonlyMap<string, string>): Promise<void> {
  const { id: projectId, plan } = course;
  const owner = collectives.get(plan.spot.code) ?? null;
  const isIndustry = plan.kind.classCode === 'INDUSTRY';
  await act(managerOf(course, cast), 'listExpectedAsset', listExpectedAsset, {
    ...{
      projectId,
      name: `${plan.name.replace(/项目$/, '')}（示例）`,
      class: isIndustry ? 'OPERATIONAL' : 'PUBLIC_WELFARE',
      form: 'FIXED',
    },
    ...{ ownerPartyId: owner, upkeepPartyId: owner, quantity: plan.quantity, unit: plan.kind.unit },
  });
}

async function settle({ act }: Stage, course: Course, cast: Cast, settledOn: LocalDate, amount: bigint): Promise<void> {
  const auditedBy = '苍溪县审计局';
  const documentNumber = `苍审结〔2023〕${course.index + 1}号（示例）`;
  await act(cast.financeOfficer, 'settleProject', settleProject, { projectId: course.id, amount, settledOn, auditedBy, documentNumber });
}

/** What the settlement leaves to pay, all but the retention. */
async function claimRest(stage: Stage, course: Course, cast: Cast, settled: LocalDate, settlementFen: bigint): Promise<void> {
  const paid = course.made.paid.reduce((sum, fen) => sum + fen, 0n);
  const due = course.plan.kind.claim === 'WORKS' ? (settlementFen * 97n) / 100n : settlementFen;
  if (due <= paid) return;
  for (const scene of claimWay(course, cast, { on: working(settled, 1), amountFen: due - paid, purpose: '结算尾款' }))
    await scene.play(stage);
}

/** A subsidy to households leaves nothing that a village could own: it is handed over without an asset, and filed. */
async function close({ act }: Stage, course: Course, cast: Cast, on: LocalDate): Promise<void> {
  const { id, plan } = course;
  await act(managerOf(course, cast), 'handOverProject', handOverProject, {
    ...{ projectId: id, handedOverOn: on, giver: `${plan.spot.townshipName}人民政府`, giverSignedBy: managerOf(course, cast).personName },
    ...{ receiver: `${plan.spot.townshipName}农户（花名册，示例）`, receiverSignedBy: '农户代表（示例）' },
  });
  const copies = ['PROJECT_DEPARTMENT', 'FUND_DEPARTMENT', 'TOWNSHIP'] as const;
  await act(cast.keeper, 'closeProject', closeProject, {
    projectId: id,
    files: fileKindsOfWorks,
    copies,
    opinion: '资料齐全，归档。（示例）',
  });
}

/** What is filed of every project that was built and paid. */
export const fileKindsOfWorks = [
  'DECLARATION',
  'APPROVAL',
  'NOTICES',
  'IMPLEMENTATION_PLAN',
  'PROCUREMENT',
  'CONTRACT',
  'PROGRESS',
  'ACCEPTANCE',
  'SETTLEMENT',
  'PAYMENT',
] as const;
