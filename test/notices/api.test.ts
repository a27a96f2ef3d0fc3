import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { newId } from '../../server/kernel/ids.js';
import type { Viewer } from '../../server/kernel/viewer.js';
import { type Door, openDoor } from '../world/door.js';
import { settlePeople } from '../world/people.js';
import { type World, worldOver } from '../world/world.js';
import { clearNotices, declarationOf, findSubjects, type Subjects } from './publications.js';

// The door stands on 2023-06-01; acts of other days go through the world over the same store.
let door: Door;
let world: World;
let subjects: Subjects;
beforeAll(async () => {
  door = await openDoor();
  world = worldOver(door.database, await settlePeople(door.database.orm), '2023-06-01');
  subjects = await findSubjects(world);
});
afterAll(() => door?.close());

const publish = `mutation ($input: PublishNoticeInput!) { publishNotice(input: $input) {
  id purpose kind level carriers title publishedOn days unit lastDay standing place { name } publishedBy { name } withdrawal { reason }
} }`;
const object = `mutation ($input: FileObjectionInput!) { fileObjection(input: $input) {
  id text throughOffice receivedOn objectorName objectorContact reply { id } notice { id standing } } }`;
const reply = `mutation ($input: ReplyToObjectionInput!) { replyToObjection(input: $input) { id reply { text upheld repliedBy { name } } notice { standing } } }`;
const withdraw = `mutation ($input: WithdrawNoticeInput!) { withdrawNotice(input: $input) { id standing withdrawal { reason withdrawnOn withdrawnBy { name } } } }`;
const input = (change: object = {}) => ({ ...declarationOf(subjects.village), ...change });

async function published(change: object = {}, by: Viewer = world.people.shilingClerk): Promise<string> {
  const { data, code } = await door.ask(publish, { input: input(change) }, by);
  expect(code).toBeNull();
  return data.publishNotice.id;
}

describe('publishNotice', () => {
  beforeEach(() => clearNotices(world));

  test('answers the notice as it stands', async () => {
    const { data, code } = await door.ask(publish, { input: input({ requestKey: newId() }) }, world.people.shilingClerk);
    expect(code).toBeNull();
    expect(data.publishNotice).toMatchObject({
      purpose: 'DECLARATION',
      kind: 'NOTICE',
      publishedOn: '2023-06-01',
      days: 10,
      unit: 'CALENDAR',
      lastDay: '2023-06-11',
      standing: 'OPEN',
      place: { name: '狮岭村村民委员会' },
      publishedBy: { name: '罗文书' },
      withdrawal: null,
    });
  });

  test('the same request key publishes once', async () => {
    const requestKey = newId();
    const first = await door.ask(publish, { input: input({ requestKey }) }, world.people.shilingClerk);
    const again = await door.ask(publish, { input: input({ requestKey }) }, world.people.shilingClerk);
    expect(again.data).toEqual(first.data);
  });

  test.each<[string, object, string | null, string]>([
    ['nobody', {}, null, 'SIGN_IN_MUST_COME_FIRST'],
    ['an auditor', {}, 'auditor', 'VERB_MUST_BE_PERMITTED'],
    ['no carrier', { carriers: [] }, 'shilingClerk', 'INPUT_MUST_BE_WELL_FORMED'],
    ['no title', { title: '' }, 'shilingClerk', 'INPUT_MUST_BE_WELL_FORMED'],
    ['a body without end', { body: '长'.repeat(20_001) }, 'shilingClerk', 'INPUT_MUST_BE_WELL_FORMED'],
    ['negative days', { days: -1 }, 'shilingClerk', 'INPUT_MUST_BE_WELL_FORMED'],
    ['a year and more', { days: 366 }, 'shilingClerk', 'INPUT_MUST_BE_WELL_FORMED'],
    ['a short request key', { requestKey: '1' }, 'shilingClerk', 'INPUT_MUST_BE_WELL_FORMED'],
    ['nine days', { days: 9 }, 'shilingClerk', 'NOTICE_MUST_LAST_LONG_ENOUGH'],
    ['the wrong level', { level: 'COUNTY' }, 'shilingClerk', 'NOTICE_LEVEL_MUST_FIT_ROLE'],
  ])('refuses %s', async (_, change, who, code) => {
    const viewer = who ? (world.people[who as keyof typeof world.people] as Viewer) : undefined;
    expect((await door.ask(publish, { input: input(change) }, viewer)).code).toBe(code);
  });
});

describe('objections', () => {
  beforeEach(() => clearNotices(world));

  test('the public objects, reads the objection and its reply, and learns no name', async () => {
    const noticeId = await published();
    const filed = await door.ask(object, {
      input: { noticeId, text: '名单不实。', objectorName: '张三（示例）', objectorContact: '130****0000', requestKey: newId() },
    });
    expect(filed.data.fileObjection).toMatchObject({
      text: '名单不实。',
      throughOffice: false,
      receivedOn: '2023-06-01',
      objectorName: null,
      objectorContact: null,
      notice: { id: noticeId, standing: 'OBJECTED' },
    });
    const objectionId = filed.data.fileObjection.id;
    const answered = await door.ask(reply, { input: { objectionId, text: '已核实更正。', upheld: false } }, world.people.shilingClerk);
    expect(answered.data.replyToObjection).toMatchObject({ reply: { repliedBy: { name: '罗文书' } }, notice: { standing: 'OPEN' } });

    const page = `query ($id: ID!) { notice(id: $id) { objectionCount { received open upheld } objections(first: 5) { totalCount nodes {
      text objectorName objectorContact reply { text upheld repliedBy { name } } } } } }`;
    const known = { text: '名单不实。', reply: { text: '已核实更正。', upheld: false } };
    const forPublic = await door.ask(page, { id: noticeId });
    expect(forPublic.data.notice).toMatchObject({
      objectionCount: { received: 1, open: 0, upheld: 0 },
      objections: { totalCount: 1, nodes: [{ ...known, objectorName: null, objectorContact: null, reply: { repliedBy: null } }] },
    });
    const named = { objectorName: '张三（示例）', objectorContact: '130****0000' };
    const forClerk = await door.ask(page, { id: noticeId }, world.people.shilingClerk);
    expect(forClerk.data.notice.objections.nodes).toMatchObject([{ ...known, ...named }]);
    const forOthers = await door.ask(page, { id: noticeId }, world.people.jinlingClerk);
    expect(forOthers.data.notice.objections.nodes).toMatchObject([{ ...known, objectorName: null, objectorContact: null }]);
  });

  test.each<[string, object, string]>([
    ['no words', { text: '' }, 'INPUT_MUST_BE_WELL_FORMED'],
    ['too many words', { text: '长'.repeat(2001) }, 'INPUT_MUST_BE_WELL_FORMED'],
    ['a name without end', { objectorName: '长'.repeat(101) }, 'INPUT_MUST_BE_WELL_FORMED'],
    ['an unknown notice', { noticeId: newId() }, 'NOTICE_MUST_EXIST'],
  ])('refuses %s', async (_, change, code) => {
    const noticeId = await published();
    expect((await door.ask(object, { input: { noticeId, text: '异议', ...change } })).code).toBe(code);
  });

  test('the public answers no objection', async () => {
    expect((await door.ask(reply, { input: { objectionId: newId(), text: 'x', upheld: true } })).code).toBe('SIGN_IN_MUST_COME_FIRST');
  });
});

test('withdrawNotice answers the withdrawn notice with its reason', async () => {
  await clearNotices(world);
  const noticeId = await published();
  const { data } = await door.ask(withdraw, { input: { noticeId, reason: '标题有误' } }, world.people.shilingClerk);
  expect(data.withdrawNotice).toEqual({
    id: noticeId,
    standing: 'WITHDRAWN',
    withdrawal: { reason: '标题有误', withdrawnOn: '2023-06-01', withdrawnBy: { name: '罗文书' } },
  });
});

describe('notices', () => {
  const list = `query ($filter: NoticeFilter, $order: NoticeOrder, $first: Int, $after: String) {
    notices(filter: $filter, order: $order, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } nodes { id title standing inAWeek: standing(asOf: "2023-06-12") } } }`;
  let ids: { village: string; township: string; announced: string; objected: string };

  beforeAll(async () => {
    await clearNotices(world);
    const { yunfengReviewer, keeper } = world.people;
    ids = {
      village: await published({ title: '甲' }),
      township: await published(
        { title: '乙', purpose: 'TOWNSHIP_REVIEW', level: 'TOWNSHIP', days: 20, carriers: ['WEBSITE'] },
        yunfengReviewer,
      ),
      announced: await published(
        { title: '丙', kind: 'ANNOUNCEMENT', purpose: 'YEAR_PLAN', level: 'COUNTY', subjectId: subjects.county },
        keeper,
      ),
      objected: await published({ title: '丁', purpose: 'REMOVAL', level: 'COUNTY', subjectId: subjects.county }, keeper),
    };
    await door.ask(object, { input: { noticeId: ids.objected, text: '异议' } });
  });

  test.each<[string, object, (keyof typeof ids)[]]>([
    ['everything', {}, ['objected', 'announced', 'township', 'village']],
    ['a village', { placeCode: '510824102210' }, ['township', 'village']],
    ['a township with what is below', { placeCode: '510824102000' }, ['township', 'village']],
    ['another township', { placeCode: '510824126000' }, []],
    ['the province', { placeCode: '510000000000' }, ['objected', 'announced', 'township', 'village']],
    ['by purpose', { purpose: 'DECLARATION' }, ['village']],
    ['by kind', { kind: 'ANNOUNCEMENT' }, ['announced']],
    ['by level', { level: 'COUNTY' }, ['objected', 'announced']],
    ['by carrier', { carrier: 'WEBSITE' }, ['township']],
    ['open ones', { standing: 'OPEN' }, ['township', 'village']],
    ['objected ones', { standing: 'OBJECTED' }, ['objected']],
    ['announced ones', { standing: 'ANNOUNCED' }, ['announced']],
    ['by subject', { subjectId: 'village' }, ['township', 'village']],
    ['from tomorrow', { from: '2023-06-02' }, []],
    ['until today', { to: '2023-06-01', text: '甲' }, ['village']],
  ])('for the public: %s', async (_, filter, expected) => {
    const asked = 'subjectId' in filter ? { subjectId: subjects.village } : filter;
    const { data, code, reads } = await door.ask(list, { filter: asked });
    expect(code).toBeNull();
    expect(data.notices.nodes.map(({ id }: { id: string }) => id)).toEqual(expected.map((key) => ids[key]));
    expect(data.notices.totalCount).toBe(expected.length);
    expect(reads).toBe(1);
  });

  test('says what each stands at today and on another day', async () => {
    const { data } = await door.ask(list, { order: 'LAST_DAY_ASC' });
    expect(data.notices.nodes).toMatchObject([
      { id: ids.announced, standing: 'ANNOUNCED', inAWeek: 'ANNOUNCED' },
      { id: ids.village, standing: 'OPEN', inAWeek: 'PASSED' },
      { id: ids.objected, standing: 'OBJECTED', inAWeek: 'OBJECTED' },
      { id: ids.township, standing: 'OPEN', inAWeek: 'OPEN' },
    ]);
  });

  test.each(['PUBLISHED_DESC', 'PUBLISHED_ASC', 'LAST_DAY_ASC'])('pages by %s without losing a row', async (order) => {
    const whole = await door.ask(list, { order });
    const walked: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await door.ask(list, { order, first: 1, after });
      walked.push(...data.notices.nodes.map(({ id }: { id: string }) => id));
      after = data.notices.pageInfo.hasNextPage ? data.notices.pageInfo.endCursor : null;
    } while (after);
    expect(walked).toEqual(whole.data.notices.nodes.map(({ id }: { id: string }) => id));
  });

  test('one statement at any depth', async () => {
    const deep = `{ notices { nodes { place { path } publishedBy { name } withdrawal { reason } objectionCount { open } attachments { totalCount }
      objections { nodes { reply { text } notice { id standing objections { nodes { text } } } } } } } }`;
    const { code, reads, data } = await door.ask(deep, {}, world.people.keeper);
    expect(code).toBeNull();
    expect(reads).toBe(1);
    expect(data.notices.nodes[0].objections.nodes[0].notice).toMatchObject({ id: ids.objected, standing: 'OBJECTED' });
  });

  test('an ill-formed filter is refused, an unknown id is nothing', async () => {
    expect((await door.ask(list, { filter: { placeCode: '51' } })).code).toBe('INPUT_MUST_BE_WELL_FORMED');
    expect((await door.ask(list, { filter: { subjectId: 'x' } })).code).toBe('INPUT_MUST_BE_WELL_FORMED');
    expect((await door.ask('{ notice(id: "x") { id } }')).data).toEqual({ notice: null });
  });
});
