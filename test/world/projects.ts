import { daysAfter } from '../../server/kernel/clock.js';
import type { Viewer } from '../../server/kernel/viewer.js';
import { type NoticeLevel, type Purpose, publishNotice } from '../../server/notices/index.js';
import { admitToLibrary } from '../../server/projects/actions/admit-to-library.js';
import { approveInCounty } from '../../server/projects/actions/approve-in-county.js';
import { declareProject } from '../../server/projects/actions/declare-project.js';
import { type DraftProject, draftProject } from '../../server/projects/actions/draft-project.js';
import { draftYearPlan } from '../../server/projects/actions/draft-year-plan.js';
import { examineInDepartment } from '../../server/projects/actions/examine-in-department.js';
import { reviewInTownship } from '../../server/projects/actions/review-in-township.js';
import { selectForYear } from '../../server/projects/actions/select-for-year.js';
import { type MoneyFacts, moneyOnProjects } from '../../server/projects/index.js';
import { shiling } from './people.js';
import type { World } from './world.js';

/** A whole draft of 狮岭村: an industry project with sources, a target and a linkage. */
export function draftOf(world: World, change: Partial<DraftProject> = {}): DraftProject {
  return {
    placeCode: shiling,
    library: 'BRIDGING',
    classCode: 'INDUSTRY',
    nature: 'NEW',
    name: '狮岭村红心猕猴桃园提升项目',
    content: '改造猕猴桃园200亩，新建灌溉管网3000米',
    year: 2023,
    budget: 120_000_000n,
    departmentId: world.people.departments.AGRICULTURE,
    responsibleUnit: '云峰镇人民政府',
    implementingUnit: '狮岭村股份经济合作联合社',
    plannedStart: '2023-06-01',
    plannedFinish: '2023-11-15',
    households: 120,
    people: 386,
    poorHouseholds: 30,
    poorPeople: 84,
    meetingRecord: '四议两公开会议记录〔2023〕1号（示例）',
    sources: [{ level: 'CENTRAL', channel: 'BRIDGING', amount: 100_000_000n }],
    targets: [{ kind: 'OUTPUT', aspect: '数量', name: '改造果园面积', comparison: 'AT_LEAST', value: '200', unit: '亩', weight: '50' }],
    linkages: [
      { kind: 'ASSET_INCOME', description: '固定资产折股量化到村集体，收益按户分红', households: 120, people: 386, income: 6_000_000n },
    ],
    ...change,
  };
}

export async function draftedProject(
  world: World,
  change: Partial<DraftProject> = {},
  by: Viewer = world.people.shilingClerk,
): Promise<string> {
  return (await world.perform(by, draftProject, draftOf(world, change))).id;
}

/** Publishes a notice on a project and lets its days pass. */
export async function heldNotice(world: World, projectId: string, purpose: Purpose, level: NoticeLevel, by: Viewer): Promise<void> {
  await published(world, projectId, purpose, level, by, 'NOTICE');
  world.clock.moveTo(daysAfter(world.clock.today(), 11, 'CALENDAR'));
}

export async function announced(world: World, projectId: string, purpose: Purpose, level: NoticeLevel, by: Viewer): Promise<void> {
  await published(world, projectId, purpose, level, by, 'ANNOUNCEMENT');
}

async function published(
  world: World,
  projectId: string,
  purpose: Purpose,
  level: NoticeLevel,
  by: Viewer,
  kind: 'NOTICE' | 'ANNOUNCEMENT',
) {
  const words = { title: '项目公示（示例）', body: '现将项目有关情况公示如下（示例）。' };
  await world.perform(by, publishNotice, {
    subjectNoun: 'project',
    subjectId: projectId,
    purpose,
    kind,
    level,
    carriers: ['NOTICE_BOARD'],
    ...words,
  });
}

/** Declared after the village notice. Each of these builders goes on where the one before it ends. */
export async function declaredProject(world: World, change: Partial<DraftProject> = {}): Promise<string> {
  const projectId = await draftedProject(world, change);
  await heldNotice(world, projectId, 'DECLARATION', 'VILLAGE', world.people.shilingClerk);
  await world.perform(world.people.shilingClerk, declareProject, { projectId });
  return projectId;
}

export async function reviewedProject(world: World, change: Partial<DraftProject> = {}): Promise<string> {
  const projectId = await declaredProject(world, change);
  await heldNotice(world, projectId, 'TOWNSHIP_REVIEW', 'TOWNSHIP', world.people.yunfengReviewer);
  await world.perform(world.people.yunfengReviewer, reviewInTownship, { projectId, opinion: '情况属实，同意上报。' });
  return projectId;
}

export async function examinedProject(world: World, change: Partial<DraftProject> = {}): Promise<string> {
  const projectId = await reviewedProject(world, change);
  await world.perform(world.people.agricultureExaminer, examineInDepartment, { projectId, opinion: '用地合规，造价合理。' });
  return projectId;
}

export async function approvedProject(world: World, change: Partial<DraftProject> = {}): Promise<string> {
  const projectId = await examinedProject(world, change);
  await world.perform(world.people.recorder, approveInCounty, {
    projectId,
    minutesNumber: '苍农领纪〔2023〕3号',
    minutesDate: world.clock.today(),
  });
  return projectId;
}

export async function libraryProject(world: World, change: Partial<DraftProject> = {}): Promise<string> {
  const projectId = await approvedProject(world, change);
  await heldNotice(world, projectId, 'ADMISSION', 'COUNTY', world.people.keeper);
  await announced(world, projectId, 'ADMISSION', 'COUNTY', world.people.keeper);
  await world.perform(world.people.keeper, admitToLibrary, { projectId });
  return projectId;
}

/** The number of a year plan of the county, which is drafted unless this world has it already. */
export async function draftedPlan(world: World, year = 2023, number = '苍农领〔2023〕5号'): Promise<string> {
  const known = await world.rows('select id from year_plan where year = ? and number = ?', [year, number]);
  if (known.length === 0) await world.perform(world.people.keeper, draftYearPlan, { year, number, name: `${year}年度计划（示例）` });
  return number;
}

/** Selected into a plan of 2023, by its number. */
export async function selectedProject(world: World, change: Partial<DraftProject> = {}, number?: string): Promise<string> {
  const projectId = await libraryProject(world, change);
  const planNumber = await draftedPlan(world, 2023, number);
  await world.perform(world.people.recorder, selectForYear, { projectId, planYear: 2023, planNumber });
  return projectId;
}

const noMoney: MoneyFacts = { allocatedFen: 0n, releasedFen: 0n, paidFen: 0n, budgetOfSourcesFen: 0n };

/** Answers the question about money in place of the funds, for tests of the pipeline alone: what `lay` has put on a project. */
export function moneyByHand(): { lay(projectId: string, money: Partial<MoneyFacts>): void } {
  const laid = new Map<string, MoneyFacts>();
  moneyOnProjects.answer(async (_em, ids) => new Map(ids.map((id) => [id, laid.get(id) ?? noMoney])));
  return { lay: (projectId, money) => void laid.set(projectId, { ...noMoney, ...money }) };
}
