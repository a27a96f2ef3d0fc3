import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { asOwner, asViewer } from '../../server/database/session.js';
import { newId } from '../../server/kernel/ids.js';
import { publicViewer } from '../../server/kernel/viewer.js';
import {
  fileObjection,
  notices,
  type PublishNotice,
  publishNotice,
  replyToObjection,
  standingsOf,
  withdrawNotice,
} from '../../server/notices/index.js';
import { type SetPolicy, setPolicy } from '../../server/policies/index.js';
import { cangxi } from '../world/people.js';
import { openWorld, type World } from '../world/world.js';
import { clearNotices, declarationOf, findSubjects, publications, type Subjects } from './publications.js';

let world: World;
let subjects: Subjects;
let the: ReturnType<typeof publications>;
let declaration: Omit<PublishNotice, 'requestKey'>;

beforeAll(async () => {
  world = await openWorld('2023-06-09');
  subjects = await findSubjects(world);
  the = publications(world);
  declaration = declarationOf(subjects.village);
});
afterAll(() => world?.close());
beforeEach(async () => {
  world.clock.moveTo('2023-06-09');
  await clearNotices(world);
});

const standingOn = async (day: string, viewer = world.people.shilingClerk) =>
  (await world.look(viewer, (em) => standingsOf(em, [subjects.village], day))).get(subjects.village) ?? [];

describe('publishing', () => {
  test('starts the clock on the day of the act and lasts as long as the policy asks', async () => {
    const { id, place } = await the.publish(declaration);
    expect(place).toBe('510824102210');
    const [row] = await world.rows(
      'select published_on::text, days, unit, last_day::text, carriers, published_by from notice where id = ?',
      [id],
    );
    expect(row).toEqual({
      published_on: '2023-06-09',
      days: 10,
      unit: 'CALENDAR',
      last_day: '2023-06-19',
      carriers: ['NOTICE_BOARD', 'GROUP_CHAT'],
      published_by: world.people.shilingClerk.personId,
    });
  });

  test('a county that counts working days is obeyed from the day its rule holds', async () => {
    const rule: Omit<SetPolicy, 'requestKey'> = {
      key: 'notice.village.minDays',
      scopeCode: cangxi,
      value: { days: 10, unit: 'WORKING' },
      validFrom: '2023-09-01',
      validTo: '2023-12-31',
      basis: '示例文件',
      reason: '示例',
    };
    await world.perform(world.people.keeper, setPolicy, rule);
    world.clock.moveTo('2023-09-28');
    const refusal = await world.refusalOf(world.people.shilingClerk, publishNotice, { ...declaration, days: 10, unit: 'CALENDAR' });
    expect(refusal.code).toBe('NOTICE_MUST_LAST_LONG_ENOUGH');
    expect(refusal.facts).toMatchObject({ min: 10, lastDay: '2023-10-08', lastDayMin: '2023-10-18' });
    await the.publish(declaration);
    expect(await standingOn('2023-10-18')).toMatchObject([{ lastDay: '2023-10-18', standing: 'OPEN' }]);
    expect(await standingOn('2023-10-19')).toMatchObject([{ standing: 'PASSED' }]);
  });

  test.each<
    [string, Partial<typeof declaration>, 'shilingClerk' | 'jinlingClerk' | 'yunfengReviewer' | 'keeper' | 'financeOfficer', string]
  >([
    ['a clerk at township level', { level: 'TOWNSHIP' }, 'shilingClerk', 'NOTICE_LEVEL_MUST_FIT_ROLE'],
    ['a reviewer at village level', {}, 'yunfengReviewer', 'NOTICE_LEVEL_MUST_FIT_ROLE'],
    ['an admission in the village', { purpose: 'ADMISSION' }, 'shilingClerk', 'NOTICE_LEVEL_MUST_FIT_PURPOSE'],
    ['the clerk of another village', {}, 'jinlingClerk', 'SUBJECT_MUST_EXIST'],
    ['an unknown noun', { subjectNoun: 'poem' }, 'shilingClerk', 'SUBJECT_MUST_BE_OF_A_KNOWN_NOUN'],
    ['an unknown subject', { subjectId: newId() }, 'shilingClerk', 'SUBJECT_MUST_EXIST'],
    ['an ill-shaped subject', { subjectId: "x' or 1=1" }, 'shilingClerk', 'SUBJECT_MUST_EXIST'],
    ['nine days', { days: 9 }, 'shilingClerk', 'NOTICE_MUST_LAST_LONG_ENOUGH'],
    ['an announcement with days', { kind: 'ANNOUNCEMENT', days: 10 }, 'shilingClerk', 'ANNOUNCEMENT_MUST_HAVE_NO_CLOCK'],
  ])('refuses %s', async (_, change, who, code) => {
    expect((await world.refusalOf(world.people[who], publishNotice, { ...declaration, ...change })).code).toBe(code);
  });

  test('a second notice for the same step waits for the first; an announcement does not', async () => {
    const { id } = await the.publish(declaration);
    world.clock.moveTo('2023-06-19');
    expect((await world.refusalOf(world.people.shilingClerk, publishNotice, declaration)).code).toBe('NOTICE_MUST_NOT_RUN_TWICE');
    await the.publish({ ...declaration, kind: 'ANNOUNCEMENT' });
    const { id: objectionId } = await the.object(id);
    world.clock.moveTo('2023-06-25');
    expect((await world.refusalOf(world.people.shilingClerk, publishNotice, declaration)).code).toBe('OBJECTION_MUST_BE_ANSWERED');
    await the.reply(objectionId, true);
    await the.publish(declaration);
    expect(await standingOn('2023-06-25')).toMatchObject([{ kind: 'ANNOUNCEMENT' }, { kind: 'NOTICE', standing: 'OPEN' }]);
  });

  test('a finance officer publishes an allocation by its own policy', async () => {
    const { id } = await world.perform(world.people.financeOfficer, publishNotice, {
      ...declaration,
      purpose: 'ALLOCATION',
      level: 'COUNTY',
      subjectId: subjects.county,
    });
    expect(await world.rows('select last_day::text, place_code from notice where id = ?', [id])).toEqual([
      { last_day: '2023-06-19', place_code: cangxi },
    ]);
  });

  test('what is published cannot be changed or removed, by anybody', async () => {
    const { id } = await the.publish(declaration);
    for (const viewer of [world.people.shilingClerk, world.people.keeper, publicViewer]) {
      for (const statement of [`update notice set title = 'x' where id = '${id}'`, `delete from notice where id = '${id}'`]) {
        await expect(asViewer(world.orm, viewer, (em) => em.execute(statement))).rejects.toThrow(/permission denied/);
      }
    }
  });

  test('leaves the notice in the audit entry of its place', async () => {
    const { id } = await the.publish(declaration);
    const [entry] = await world.rows<{ content: string }>(
      'select content from audit_entry join audit_touch on entry_id = audit_entry.id where object_id = ?',
      [id],
    );
    expect(JSON.parse(entry?.content ?? '{}')).toMatchObject({
      place: '510824102210',
      changes: [{ noun: 'Notice', id, before: null, after: { lastDay: '2023-06-19' } }],
    });
  });
});

describe('objecting', () => {
  test('the public objects without signing in; who objected is for the offices of the place', async () => {
    const { id: noticeId } = await the.publish(declaration);
    const { id } = await world.perform(publicViewer, fileObjection, {
      noticeId,
      text: '公示的补助名单与实际不符。',
      objectorName: '张三（示例）',
      objectorContact: '130****0000',
    });
    const contactFor = (viewer: typeof publicViewer) =>
      asViewer(world.orm, viewer, (em) => em.execute('select objector_name from objection_contact where objection_id = ?', [id]));
    const { people } = world;
    expect(await contactFor(people.shilingClerk)).toEqual([{ objector_name: '张三（示例）' }]);
    expect(await contactFor(people.keeper)).toHaveLength(1);
    for (const viewer of [publicViewer, people.jinlingClerk, people.bailiReviewer, people.administrator]) {
      expect(await contactFor(viewer)).toEqual([]);
    }
    expect(await asViewer(world.orm, publicViewer, (em) => em.execute('select text from objection where id = ?', [id]))).toHaveLength(1);
    const entries = await world.rows<{ content: string }>(
      'select content from audit_entry join audit_touch on entry_id = audit_entry.id where object_id = ?',
      [id],
    );
    expect(entries).toHaveLength(1);
    expect(entries[0]?.content).not.toMatch(/张三|130\*\*/);
  });

  test('a retry with the same request key is the same objection, other words are refused', async () => {
    const { id: noticeId } = await the.publish(declaration);
    const input = { noticeId, text: '路线不合理。', requestKey: 'objection-1' };
    const first = await world.perform(publicViewer, fileObjection, input);
    world.clock.moveTo('2023-06-30');
    expect(await world.perform(publicViewer, fileObjection, input)).toEqual(first);
    expect((await world.refusalOf(publicViewer, fileObjection, { ...input, text: '另一段话。' })).code).toBe('OBJECTION_KEY_MUST_BE_FRESH');
    expect(await world.rows('select count(*)::int as n from objection')).toEqual([{ n: 1 }]);
  });

  test.each<[string, () => Promise<string>, string, string]>([
    ['an unknown notice', async () => newId(), '2023-06-09', 'NOTICE_MUST_EXIST'],
    ['an ill-shaped id', async () => 'nothing', '2023-06-09', 'NOTICE_MUST_EXIST'],
    ['a notice that is over', async () => (await the.publish(declaration)).id, '2023-06-20', 'OBJECTION_MUST_COME_IN_TIME'],
    [
      'an announcement',
      async () => (await the.publish({ ...declaration, kind: 'ANNOUNCEMENT' })).id,
      '2023-06-10',
      'OBJECTION_MUST_CONCERN_A_NOTICE',
    ],
  ])('refuses %s', async (_, find, day, code) => {
    const noticeId = await find();
    world.clock.moveTo(day);
    expect((await world.refusalOf(publicViewer, fileObjection, { noticeId, text: '异议' })).code).toBe(code);
  });

  test('an office takes an objection down for somebody and may answer it; a signed-in objector may not', async () => {
    const { id: noticeId } = await the.publish(declaration);
    const clerk = world.people.shilingClerk;
    const written = await the.object(noticeId, '来信反映。', clerk);
    expect(await world.rows('select received_by from objection where id = ?', [written.id])).toEqual([{ received_by: clerk.personId }]);
    await the.reply(written.id);
    const own = await the.object(noticeId, '我本人反对。', { ...publicViewer, personId: clerk.personId });
    expect(await world.rows('select received_by from objection where id = ?', [own.id])).toEqual([{ received_by: null }]);
    const reply = { objectionId: own.id, text: '不予采纳', upheld: false };
    expect((await world.refusalOf(clerk, replyToObjection, reply)).code).toBe('OBJECTION_MUST_BE_ANSWERED_BY_ANOTHER');
  });

  test('answers come once, from the level and place of the notice', async () => {
    const { id: noticeId } = await the.publish(declaration);
    const { id: objectionId } = await the.object(noticeId);
    const reply = { objectionId, text: '已核实。', upheld: false };
    const { people } = world;
    expect((await world.refusalOf(people.jinlingClerk, replyToObjection, reply)).code).toBe('NOTICE_MUST_LIE_IN_AREA');
    expect((await world.refusalOf(people.yunfengReviewer, replyToObjection, reply)).code).toBe('NOTICE_LEVEL_MUST_FIT_ROLE');
    expect((await world.refusalOf(people.shilingClerk, replyToObjection, { ...reply, objectionId: newId() })).code).toBe(
      'OBJECTION_MUST_EXIST',
    );
    await world.perform(people.shilingClerk, replyToObjection, reply);
    expect((await world.refusalOf(people.shilingClerk, replyToObjection, reply)).code).toBe('OBJECTION_MUST_BE_ANSWERED_ONCE');
  });
});

describe('what a step reads', () => {
  test('objected, answered, over: resolved', async () => {
    const { id } = await the.publish(declaration);
    world.clock.moveTo('2023-06-15');
    const { id: objectionId } = await the.object(id);
    world.clock.moveTo('2023-06-28');
    await the.reply(objectionId);
    const words = [];
    for (const day of ['2023-06-14', '2023-06-15', '2023-06-20', '2023-06-28']) words.push((await standingOn(day))[0]?.standing);
    expect(words).toEqual(['OPEN', 'OBJECTED', 'OBJECTED', 'RESOLVED']);
  });

  test('a withdrawn notice does not count; one with objections is not withdrawn', async () => {
    const { id: noticeId } = await the.publish(declaration);
    const { id: objectionId } = await the.object(noticeId);
    const withdrawal = { noticeId, reason: '标题有误' };
    const { people } = world;
    expect((await world.refusalOf(people.shilingClerk, withdrawNotice, withdrawal)).code).toBe('OBJECTION_MUST_BE_ANSWERED');
    await the.reply(objectionId);
    expect((await world.refusalOf(people.jinlingClerk, withdrawNotice, withdrawal)).code).toBe('NOTICE_MUST_LIE_IN_AREA');
    expect((await world.refusalOf(people.keeper, withdrawNotice, withdrawal)).code).toBe('NOTICE_LEVEL_MUST_FIT_ROLE');
    expect((await world.refusalOf(people.shilingClerk, withdrawNotice, { ...withdrawal, noticeId: newId() })).code).toBe(
      'NOTICE_MUST_EXIST',
    );
    await world.perform(people.shilingClerk, withdrawNotice, withdrawal);
    expect((await world.refusalOf(people.shilingClerk, withdrawNotice, withdrawal)).code).toBe('NOTICE_MUST_NOT_BE_WITHDRAWN');
    expect((await world.refusalOf(publicViewer, fileObjection, { noticeId, text: '再提' })).code).toBe('NOTICE_MUST_NOT_BE_WITHDRAWN');
    expect(await standingOn('2023-06-09')).toEqual([]);
    await the.publish(declaration);
    expect(await standingOn('2023-06-09')).toMatchObject([{ standing: 'OPEN' }]);
  });

  test('an upheld one cannot be withdrawn away', async () => {
    const { id: noticeId } = await the.publish(declaration);
    await the.reply((await the.object(noticeId)).id, true);
    const refusal = await world.refusalOf(world.people.shilingClerk, withdrawNotice, { noticeId, reason: '重新公示' });
    expect(refusal.code).toBe('OBJECTION_MUST_NOT_BE_UPHELD');
  });

  test('many cases cost one statement, and every asked case has an answer', async () => {
    await the.publish(declaration);
    world.database.reset();
    const found = await world.look(world.people.keeper, (em) =>
      standingsOf(em, [subjects.village, subjects.township, newId()], '2023-06-09'),
    );
    expect([...found.values()].map((list) => list.length)).toEqual([1, 0, 0]);
    expect(world.database.statements.filter((statement) => /from notice/i.test(statement))).toHaveLength(1);
  });
});

describe('the books', () => {
  test('every invariant holds after ordinary days and names the row that breaks it', async () => {
    const { id } = await the.publish(declaration);
    const { id: objectionId } = await the.object(id);
    await the.reply(objectionId, true);
    await the.publish(declaration);
    const broken = () => Promise.all(notices.invariants.map((invariant) => world.rows<{ broken: string }>(invariant.sql)));
    expect((await broken()).flat()).toEqual([]);
    await asOwner(world.orm, async (em) => {
      await em.execute(`update objection set received_on = '2023-06-08' where id = ?`, [objectionId]);
      await em.execute(`update objection_reply set replied_on = '2023-06-07', upheld = false where objection_id = ?`, [objectionId]);
    });
    expect((await broken()).map((rows) => rows.length)).toEqual([1, 1, 1]);
  });
});
