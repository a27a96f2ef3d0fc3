import { afterAll, beforeAll, describe, test } from '@jest/globals';
import type { Client, DraftProjectInput, NoticeCarrier } from '../../client/index.js';
import { daysAfter } from '../../server/kernel/clock.js';
import { noticeHeld } from '../stories/project-life.js';
import { beginTale, closeBooks, type Tale, told } from '../stories/tale.js';
import { clientFor } from '../world/client.js';
import { jinling, type PersonKey, shiling, yunfeng } from '../world/people.js';
import { approvedProject, declaredProject, draftedProject, examinedProject, libraryProject, reviewedProject } from '../world/projects.js';
import { type BadInput, isRefusedWhole } from './bad-input.js';

/** What a project must not do on its way, each tried through the typed client by somebody who would have a reason to. */
let tale: Tale;
let as: Record<PersonKey, Client>;
const made: Record<string, string> = {};

const people = [
  'shilingClerk',
  'yunfengReviewer',
  'yunfengOfficer',
  'bailiReviewer',
  'agricultureExaminer',
  'transportExaminer',
  'recorder',
  'keeper',
  'financeOfficer',
  'treasurer',
  'auditor',
  'administrator',
] as const;
const opinion = '同意上报（示例）';
const board: NoticeCarrier[] = ['NOTICE_BOARD'];
const unknownId = '01900000-0000-7000-8000-000000000000';
const projectOf = (name: string) => made[name] as string;

const draft = (change: Partial<DraftProjectInput> = {}): DraftProjectInput => ({
  placeCode: shiling,
  library: 'BRIDGING',
  classCode: 'INDUSTRY',
  nature: 'NEW',
  year: 2023,
  name: '狮岭村产业路（示例）',
  content: '硬化产业路3公里（示例）',
  budget: '300000.00',
  responsibleUnit: '云峰镇人民政府',
  ...change,
});

beforeAll(async () => {
  tale = await beginTale('2023-01-05');
  const clients = await Promise.all(people.map(async (key) => [key, await tale.as(key)] as const));
  as = Object.fromEntries(clients) as Record<PersonKey, Client>;
  const { world } = tale;
  made['noTarget'] = await draftedProject(world, { targets: [] });
  made['noSources'] = await draftedProject(world, { sources: [] });
  made['sourcesTooLarge'] = await draftedProject(world, { sources: [{ level: 'CENTRAL', channel: 'BRIDGING', amount: 120_000_001n }] });
  made['noMeeting'] = await draftedProject(world, { meetingRecord: null });
  made['negative'] = await draftedProject(world, { negativeCategory: 'UNIT_BASIC_EXPENSES' });
  for (const name of ['noTarget', 'noSources', 'sourcesTooLarge', 'noMeeting', 'negative'])
    await noticeHeld(tale, 'shilingClerk', projectOf(name), 'DECLARATION', 'VILLAGE');
  made['noLinkage'] = await reviewedProject(world, { linkages: [] });
  made['reviewed'] = await reviewedProject(world);
  made['draft'] = await draftedProject(world);
  made['own'] = await declaredProject(world);
  await noticeHeld(tale, 'yunfengReviewer', projectOf('own'), 'TOWNSHIP_REVIEW', 'TOWNSHIP');
  made['examined'] = await examinedProject(world);
  made['approved'] = await approvedProject(world);
  made['library'] = await libraryProject(world);
  const [row] = await world.rows<{ version: number }>('select version from project where id = ?', [projectOf('library')]);
  made['libraryVersion'] = String(row?.version);
  made['running'] = await draftedProject(world);
  made['objected'] = await draftedProject(world);
  const publish = {
    subjectNoun: 'project',
    purpose: 'DECLARATION',
    level: 'VILLAGE',
    kind: 'NOTICE',
    carriers: board,
  } as const;
  const words = { title: '公示（示例）', body: '公示内容（示例）' };
  const objected = told(await as.shilingClerk.publishNotice({ ...publish, ...words, subjectId: projectOf('objected') }));
  told(await (await clientFor(tale.app)).fileObjection({ noticeId: objected.id, text: '面积与实际不符（示例）' }));
  tale.daysLater(30);
  const running = told(await as.shilingClerk.publishNotice({ ...publish, ...words, subjectId: projectOf('running') }));
  made['runningLastDay'] = running.lastDay as string;
});
afterAll(async () => {
  await closeBooks(tale);
  await tale.close();
});

/** The clerk who declared gets the reviewer's post in addition, in his own name and as a substitute. */
async function ownCases(): Promise<void> {
  const { shilingClerk, yunfengReviewer, recorder, agricultureExaminer } = tale.world.people;
  const validFrom = tale.world.clock.today();
  const granted = await as.administrator.grantPost({
    personId: shilingClerk.personId as string,
    role: 'TOWNSHIP_REVIEWER',
    placeCode: yunfeng,
    validFrom,
  });
  made['clerkAsReviewer'] = told(granted).id;
  const reason = '外出学习（示例）';
  const days = { validFrom, validTo: daysAfter(validFrom, 30, 'CALENDAR') };
  told(
    await as.administrator.appointSubstitute({
      postId: yunfengReviewer.postId as string,
      personId: shilingClerk.personId as string,
      ...days,
      reason,
    }),
  );
  told(
    await as.administrator.appointSubstitute({
      postId: agricultureExaminer.postId as string,
      personId: recorder.personId as string,
      ...days,
      reason,
    }),
  );
}

const acts = (rows: readonly BadInput[]) => test.each(rows)('$what: $code', (row) => isRefusedWhole(tale.world, row));
const today = () => tale.world.clock.today();
const tomorrow = () => daysAfter(today(), 1, 'CALENDAR');

describe('place and order', () => {
  acts([
    {
      what: 'a place outside the area',
      code: 'PLACE_MUST_LIE_IN_AREA',
      tried: () => as.shilingClerk.draftProject(draft({ placeCode: jinling })),
    },
    {
      what: 'a place that there is not',
      code: 'PLACE_MUST_EXIST',
      tried: () => as.shilingClerk.draftProject(draft({ placeCode: '510824102299' })),
    },
    {
      what: 'a place code of eleven digits',
      code: 'INPUT_MUST_BE_WELL_FORMED',
      tried: () => as.shilingClerk.draftProject(draft({ placeCode: '51082410221' })),
    },
    {
      what: 'a class that there is not',
      code: 'PROJECT_CLASS_MUST_EXIST',
      tried: () => as.shilingClerk.draftProject(draft({ classCode: 'PALACES' })),
    },
    {
      what: 'a project of another township',
      code: 'PROJECT_MUST_EXIST',
      tried: () => as.bailiReviewer.reviewInTownship({ projectId: projectOf('own'), opinion }),
    },
    {
      what: 'a move out of order',
      code: 'MOVE_MUST_FIT_STATE',
      tried: () => as.keeper.admitToLibrary({ projectId: projectOf('examined') }),
    },
    {
      what: 'a review before the declaration',
      code: 'MOVE_MUST_FIT_STATE',
      tried: () => as.yunfengReviewer.reviewInTownship({ projectId: projectOf('draft'), opinion }),
    },
    {
      what: 'a second declaration',
      code: 'MOVE_MUST_FIT_STATE',
      tried: () => as.shilingClerk.declareProject({ projectId: projectOf('own') }),
    },
    {
      what: 'a verb not mine',
      code: 'VERB_MUST_BE_PERMITTED',
      tried: () => as.treasurer.admitToLibrary({ projectId: projectOf('approved') }),
    },
    {
      what: 'an act of an auditor',
      code: 'VERB_MUST_BE_PERMITTED',
      tried: () => as.auditor.declareProject({ projectId: projectOf('draft') }),
    },
    {
      what: 'another department',
      code: 'DEPARTMENT_MUST_BE_IN_CHARGE',
      tried: () => as.transportExaminer.examineInDepartment({ projectId: projectOf('noLinkage'), opinion }),
    },
    {
      what: 'a change of what is decided',
      code: 'PROJECT_MUST_BE_EDITABLE',
      tried: () => as.shilingClerk.amendDraft({ projectId: projectOf('library'), version: Number(made['libraryVersion']), name: '改名' }),
    },
    {
      what: 'a return to a later step',
      code: 'RETURN_MUST_NAME_EARLIER_STEP',
      tried: () => as.recorder.returnProject({ projectId: projectOf('examined'), returnTo: 'DEPT_EXAMINED', opinion }),
    },
    {
      what: 'a return by whose turn it is not',
      code: 'TURN_MUST_BE_YOURS',
      tried: () => as.keeper.returnProject({ projectId: projectOf('examined'), returnTo: 'DRAFT', opinion }),
    },
    {
      what: 'a record before its time',
      code: 'RECORD_MUST_FIT_STATE',
      tried: () => as.keeper.reviewYear({ projectId: projectOf('examined'), opinion, stillNeeded: true }),
    },
  ]);
});

describe('notices', () => {
  const notice = {
    subjectNoun: 'project',
    level: 'VILLAGE',
    kind: 'NOTICE',
    carriers: board,
    title: '公示',
    body: '内容',
  } as const;
  acts([
    {
      what: 'a running notice',
      code: 'NOTICE_MUST_BE_OVER',
      tried: () => as.shilingClerk.declareProject({ projectId: projectOf('running') }),
    },
    {
      what: 'a notice beside a running one',
      code: 'NOTICE_MUST_NOT_RUN_TWICE',
      tried: () => as.shilingClerk.publishNotice({ ...notice, purpose: 'DECLARATION', subjectId: projectOf('running') }),
    },
    { what: 'no notice', code: 'NOTICE_MUST_BE_PUBLISHED', tried: () => as.shilingClerk.declareProject({ projectId: projectOf('draft') }) },
    {
      what: 'an open objection',
      code: 'OBJECTION_MUST_BE_ANSWERED',
      tried: () => as.shilingClerk.declareProject({ projectId: projectOf('objected') }),
    },
    {
      what: 'a notice of one day',
      code: 'NOTICE_MUST_LAST_LONG_ENOUGH',
      tried: () => as.shilingClerk.publishNotice({ ...notice, purpose: 'DECLARATION', days: 1, subjectId: projectOf('draft') }),
    },
    {
      what: 'a notice of another level',
      code: 'NOTICE_LEVEL_MUST_FIT_ROLE',
      tried: () => as.shilingClerk.publishNotice({ ...notice, purpose: 'ADMISSION', level: 'COUNTY', subjectId: projectOf('draft') }),
    },
    {
      what: 'a step published at a level that does not take it',
      code: 'NOTICE_LEVEL_MUST_FIT_PURPOSE',
      tried: () => as.shilingClerk.publishNotice({ ...notice, purpose: 'ADMISSION', subjectId: projectOf('draft') }),
    },
    {
      what: 'a notice about nothing known',
      code: 'SUBJECT_MUST_BE_OF_A_KNOWN_NOUN',
      tried: () => as.shilingClerk.publishNotice({ ...notice, purpose: 'OTHER', subjectNoun: 'palace', subjectId: unknownId }),
    },
    {
      what: 'a notice about a project that there is not',
      code: 'SUBJECT_MUST_EXIST',
      tried: () => as.shilingClerk.publishNotice({ ...notice, purpose: 'DECLARATION', subjectId: unknownId }),
    },
  ]);
});

describe('what must be brought', () => {
  const declare = (name: string) => () => as.shilingClerk.declareProject({ projectId: projectOf(name) });
  acts([
    { what: 'no target', code: 'TARGET_MUST_BE_SET', tried: declare('noTarget') },
    { what: 'no sources', code: 'SOURCES_MUST_BE_GIVEN', tried: declare('noSources') },
    {
      what: 'sources above the budget',
      code: 'SOURCES_MUST_FIT_BUDGET',
      tried: declare('sourcesTooLarge'),
      facts: { sources: '1200000.01', budget: '1200000.00' },
    },
    { what: 'no meeting record', code: 'MEETING_RECORD_MUST_BE_GIVEN', tried: declare('noMeeting') },
    { what: 'a negative-list class', code: 'CATEGORY_MUST_NOT_BE_NEGATIVE', tried: declare('negative') },
    {
      what: 'a negative-list class that there is not',
      code: 'CATEGORY_MUST_BE_ON_LIST',
      tried: () => as.shilingClerk.draftProject(draft({ negativeCategory: 'PALACES' })),
    },
    {
      what: 'no linkage of an industry project',
      code: 'LINKAGE_MUST_BE_SET',
      tried: () => as.agricultureExaminer.examineInDepartment({ projectId: projectOf('noLinkage'), opinion }),
    },
    {
      what: 'no minutes',
      code: 'MINUTES_MUST_BE_GIVEN',
      tried: () => as.recorder.approveInCounty({ projectId: projectOf('examined'), minutesDate: today() }),
    },
    {
      what: 'a removal without minutes',
      code: 'MINUTES_MUST_BE_GIVEN',
      tried: () => as.keeper.removeFromLibrary({ projectId: projectOf('library'), reason: '群众不同意（示例）' }),
    },
    {
      what: 'no opinion',
      code: 'OPINION_MUST_BE_GIVEN',
      tried: () => as.agricultureExaminer.examineInDepartment({ projectId: projectOf('reviewed'), opinion: ' ' }),
    },
    {
      what: 'no plan number',
      code: 'PLAN_NUMBER_MUST_BE_GIVEN',
      tried: async () => refusedInBulk(await as.recorder.selectForYear({ projectIds: [projectOf('library')], planYear: 2023 })),
    },
    {
      what: 'a source named twice',
      code: 'SOURCE_MUST_BE_NAMED_ONCE',
      tried: () =>
        as.shilingClerk.draftProject(draft({ sources: [1, 2].map(() => ({ level: 'CENTRAL', channel: 'BRIDGING', amount: '1.00' })) })),
    },
    {
      what: 'a finish before the start',
      code: 'SCHEDULE_MUST_BE_IN_ORDER',
      tried: () => as.shilingClerk.draftProject(draft({ plannedStart: '2023-06-02', plannedFinish: '2023-06-01' })),
    },
    {
      what: 'more poor people than people',
      code: 'POOR_MUST_BE_PART_OF_BENEFICIARIES',
      tried: () => as.shilingClerk.draftProject(draft({ people: 1, poorPeople: 2 })),
    },
    {
      what: 'minutes of tomorrow',
      code: 'DATE_MUST_NOT_LIE_AHEAD',
      tried: () =>
        as.keeper.removeFromLibrary({
          projectId: projectOf('library'),
          reason: '群众不同意（示例）',
          minutesNumber: '苍农领纪〔2023〕9号',
          minutesDate: tomorrow(),
        }),
    },
    {
      what: 'a stale version',
      code: 'VERSION_MUST_BE_CURRENT',
      tried: () => as.shilingClerk.amendDraft({ projectId: projectOf('draft'), version: 99, name: '改名' }),
      facts: { given: 99 },
    },
  ]);
});

describe('own case', () => {
  beforeAll(ownCases);
  const reviewAs = (post: () => string | null) => () =>
    as.shilingClerk.reviewInTownship({ projectId: projectOf('own'), opinion }, { post: post() as string });
  acts([
    {
      what: 'one person at two levels, through a post taken over later',
      code: 'CASE_MUST_NOT_BE_OWN',
      tried: reviewAs(() => made['clerkAsReviewer'] as string),
    },
    {
      what: 'the declarer as the reviewer’s substitute',
      code: 'CASE_MUST_NOT_BE_OWN',
      tried: reviewAs(() => tale.world.people.yunfengReviewer.postId),
    },
    {
      what: 'a person whose substitute acted already',
      code: 'CASE_MUST_NOT_BE_OWN',
      tried: () => as.yunfengReviewer.reviewInTownship({ projectId: projectOf('own'), opinion }),
    },
    {
      what: 'the substitute of a person who acted already',
      code: 'CASE_MUST_NOT_BE_OWN',
      tried: () =>
        as.recorder.approveInCounty({ projectId: projectOf('examined'), minutesNumber: '苍农领纪〔2023〕9号', minutesDate: today() }),
    },
  ]);
});

/** A list of acts answers each row with its own result; the refused row is what is looked at. */
function refusedInBulk(answer: Awaited<ReturnType<Client['selectForYear']>>) {
  const refusal = answer.ok ? answer.data[0]?.refusal : answer.refusal;
  return refusal ? { ok: false as const, refusal: refusal as never } : answer;
}
