import { describe, expect, test } from '@jest/globals';
import { Refusal } from '../../server/kernel/refusal.js';
import { type Role, roles } from '../../server/kernel/viewer.js';
import { announcementMade, type NoticeStanding, noticeOver } from '../../server/notices/rules/guards.js';
import { mayReply, objectionInTime } from '../../server/notices/rules/objecting.js';
import { earlierIsDone, levelFitsPurpose, levelFitsRole, levelsOfPurpose } from '../../server/notices/rules/publishing.js';
import { countObjections, daysLeft, type NoticeDays, type ObjectionDays, standing } from '../../server/notices/rules/standing.js';
import { policyOfNotice, termOf } from '../../server/notices/rules/term.js';
import { mayWithdraw } from '../../server/notices/rules/withdrawing.js';
import { type NoticeLevel, noticeLevels, type Purpose, rolesOfLevel, type Standing } from '../../server/notices/rules/words.js';

const codeOf = (answer: unknown) => (answer instanceof Refusal ? answer.code : answer);

describe('the clock of a notice', () => {
  const tenDays = { days: 10, unit: 'CALENDAR' } as const;
  const tenWorkingDays = { days: 10, unit: 'WORKING' } as const;

  test.each<[string, string, { days?: number; unit?: 'CALENDAR' | 'WORKING' }, { days: number; unit: 'CALENDAR' | 'WORKING' }, string]>([
    ['ten calendar days as a county published them, 6/9 to 6/19', '2023-06-09', {}, tenDays, '2023-06-19'],
    ['calendar days count holidays', '2023-09-28', {}, tenDays, '2023-10-08'],
    // 国庆中秋 2023: 9-29 to 10-06 are off, Saturday 10-07 and Sunday 10-08 are worked.
    ['working days leave the National Day week out and count its make-up days', '2023-09-28', {}, tenWorkingDays, '2023-10-18'],
    [
      'two working days over the National Day week end on its second make-up day',
      '2023-09-28',
      { days: 2, unit: 'WORKING' },
      { days: 2, unit: 'WORKING' },
      '2023-10-08',
    ],
    // 春节 2023: 1-21 to 1-27 are off, Saturday 1-28 and Sunday 1-29 are worked.
    ['Spring Festival 2023', '2023-01-19', {}, tenWorkingDays, '2023-02-07'],
    // 春节 2024: 2-10 to 2-17 are off; Sunday 2-04 and Sunday 2-18 are worked.
    ['Spring Festival 2024 starts after a worked Sunday', '2024-02-02', {}, tenWorkingDays, '2024-02-21'],
    [
      'a publication on a day off counts from the next working day',
      '2023-10-01',
      { days: 1, unit: 'WORKING' },
      { days: 1, unit: 'WORKING' },
      '2023-10-07',
    ],
    ['longer than the least', '2023-06-09', { days: 15 }, tenDays, '2023-06-24'],
    ['the leap day is a day', '2024-02-20', {}, tenDays, '2024-03-01'],
    ['over the turn of the year', '2023-12-28', {}, tenDays, '2024-01-07'],
    ['another unit that ends no earlier', '2023-06-09', { days: 10, unit: 'WORKING' }, tenDays, '2023-06-26'],
  ])('%s', (_, publishedOn, asked, least, lastDay) => {
    expect(termOf('NOTICE', publishedOn, asked, least)).toMatchObject({ lastDay });
  });

  test.each<[string, string, { days?: number; unit?: 'CALENDAR' | 'WORKING' }, { days: number; unit: 'CALENDAR' | 'WORKING' }]>([
    ['nine days where ten are asked', '2023-06-09', { days: 9 }, tenDays],
    ['no day at all', '2023-06-09', { days: 0 }, { days: 0, unit: 'CALENDAR' }],
    ['ten calendar days where ten working days are asked', '2023-09-28', { days: 10, unit: 'CALENDAR' }, tenWorkingDays],
    ['twenty calendar days over the National Day week end a day too early', '2023-09-28', { days: 19, unit: 'CALENDAR' }, tenWorkingDays],
    ['nine working days where ten are asked', '2023-06-09', { days: 9 }, tenWorkingDays],
  ])('refuses %s', (_, publishedOn, asked, least) => {
    expect(codeOf(termOf('NOTICE', publishedOn, asked, least))).toBe('NOTICE_MUST_LAST_LONG_ENOUGH');
  });

  test('the refusal names what was asked, what is the least and both last days', () => {
    expect((termOf('NOTICE', '2023-06-09', { days: 9 }, tenDays) as Refusal).facts).toMatchObject({
      days: 9,
      min: 10,
      lastDay: '2023-06-18',
      lastDayMin: '2023-06-19',
    });
  });

  test('twenty calendar days over the National Day week last as long as ten working days', () => {
    expect(termOf('NOTICE', '2023-09-28', { days: 20, unit: 'CALENDAR' }, tenWorkingDays)).toMatchObject({ lastDay: '2023-10-18' });
  });

  test('an announcement has no clock and takes none', () => {
    expect(termOf('ANNOUNCEMENT', '2023-06-09', {}, tenDays)).toBeNull();
    expect(codeOf(termOf('ANNOUNCEMENT', '2023-06-09', { days: 10 }, tenDays))).toBe('ANNOUNCEMENT_MUST_HAVE_NO_CLOCK');
  });

  test.each<[NoticeLevel, Purpose, string]>([
    ['VILLAGE', 'DECLARATION', 'notice.village.minDays'],
    ['TOWNSHIP', 'TOWNSHIP_REVIEW', 'notice.township.minDays'],
    ['COUNTY', 'ADMISSION', 'notice.county.minDays'],
    ['SITE', 'PRE_START', 'notice.site.minDays'],
    ['COUNTY', 'ALLOCATION', 'notice.allocation.minDays'],
    ['VILLAGE', 'ACCEPTANCE', 'notice.selfCheck.minDays'],
    ['TOWNSHIP', 'ACCEPTANCE', 'notice.township.minDays'],
  ])('%s %s reads %s', (level, purpose, key) => {
    expect(policyOfNotice(level, purpose)).toBe(key);
  });
});

const days: NoticeDays = { kind: 'NOTICE', publishedOn: '2023-06-09', lastDay: '2023-06-19', withdrawnOn: null };
const objected: ObjectionDays = { receivedOn: '2023-06-12', repliedOn: null, upheld: null, count: 1 };
const answered: ObjectionDays = { ...objected, repliedOn: '2023-06-14', upheld: false };
const upheld: ObjectionDays = { ...answered, upheld: true };

describe('the standing of a notice', () => {
  test.each<[string, Partial<NoticeDays>, ObjectionDays[], string, Standing]>([
    ['open on its first day', {}, [], '2023-06-09', 'OPEN'],
    ['open on its last day', {}, [], '2023-06-19', 'OPEN'],
    ['passed on the day after', {}, [], '2023-06-20', 'PASSED'],
    ['objected while it runs', {}, [objected], '2023-06-12', 'OBJECTED'],
    ['not yet objected the day before', {}, [objected], '2023-06-11', 'OPEN'],
    ['objected after its clock', {}, [objected], '2023-09-01', 'OBJECTED'],
    ['answered while it runs: the clock goes on', {}, [answered], '2023-06-14', 'OPEN'],
    ['still objected the day before the reply', {}, [answered], '2023-06-13', 'OBJECTED'],
    ['answered and over', {}, [answered], '2023-06-20', 'RESOLVED'],
    ['answered, but another waits', {}, [answered, objected], '2023-06-20', 'OBJECTED'],
    ['upheld', {}, [upheld], '2023-06-14', 'UPHELD'],
    ['upheld stays upheld after the clock', {}, [upheld], '2023-09-01', 'UPHELD'],
    ['upheld goes before one that waits', {}, [upheld, objected], '2023-06-20', 'UPHELD'],
    ['not yet upheld the day before the reply', {}, [upheld], '2023-06-13', 'OBJECTED'],
    ['withdrawn', { withdrawnOn: '2023-06-15' }, [], '2023-06-15', 'WITHDRAWN'],
    ['not yet withdrawn the day before', { withdrawnOn: '2023-06-15' }, [], '2023-06-14', 'OPEN'],
    ['withdrawn goes before everything', { withdrawnOn: '2023-06-15' }, [upheld, objected], '2023-06-20', 'WITHDRAWN'],
    ['an announcement', { kind: 'ANNOUNCEMENT', lastDay: null }, [], '2023-06-09', 'ANNOUNCED'],
    ['a withdrawn announcement', { kind: 'ANNOUNCEMENT', lastDay: null, withdrawnOn: '2023-06-10' }, [], '2023-06-10', 'WITHDRAWN'],
  ])('%s', (_, change, objections, today, expected) => {
    expect(standing({ ...days, ...change }, objections, today)).toBe(expected);
  });

  test.each<[string, Partial<NoticeDays & { unit: 'WORKING' | 'CALENDAR' }>, string, number | null]>([
    ['from the day it hangs, the day itself not counted', {}, '2023-06-09', 5],
    ['on the last day', {}, '2023-06-14', 0],
    ['over', {}, '2023-06-15', null],
    ['before it hangs', {}, '2023-06-01', 5],
    ['in working days', { unit: 'WORKING' }, '2023-06-09', 3],
    ['withdrawn', { withdrawnOn: '2023-06-10' }, '2023-06-10', null],
    ['an announcement', { kind: 'ANNOUNCEMENT', lastDay: null }, '2023-06-09', null],
  ])('days left %s', (_, change, today, expected) => {
    const notice = { ...days, publishedOn: '2023-06-09', lastDay: '2023-06-14', unit: 'CALENDAR' as const, ...change };
    expect(daysLeft(notice, today)).toBe(expected);
  });

  test('objections are counted by what was known on the day', () => {
    const all = [{ ...objected, count: 3 }, answered, { ...upheld, count: 2 }];
    expect(countObjections(all, '2023-06-11')).toEqual({ received: 0, open: 0, upheld: 0 });
    expect(countObjections(all, '2023-06-13')).toEqual({ received: 6, open: 6, upheld: 0 });
    expect(countObjections(all, '2023-06-14')).toEqual({ received: 6, open: 3, upheld: 2 });
  });
});

const village: NoticeStanding = {
  subjectId: 's',
  noticeId: 'n',
  purpose: 'DECLARATION',
  kind: 'NOTICE',
  level: 'VILLAGE',
  publishedOn: '2023-06-09',
  lastDay: '2023-06-19',
  standing: 'PASSED',
  openObjections: 0,
  upheldObjections: 0,
};

describe('the guard of a step', () => {
  const guard = noticeOver('DECLARATION');
  const ask = (...notices: NoticeStanding[]) => guard({ notices });

  test.each<[string, NoticeStanding[], string | null]>([
    ['nothing published', [], 'NOTICE_MUST_BE_PUBLISHED'],
    ['published for another step', [{ ...village, purpose: 'ADMISSION' }], 'NOTICE_MUST_BE_PUBLISHED'],
    ['only announced', [{ ...village, kind: 'ANNOUNCEMENT', standing: 'ANNOUNCED', lastDay: null }], 'NOTICE_MUST_BE_PUBLISHED'],
    ['withdrawn', [{ ...village, standing: 'WITHDRAWN' }], 'NOTICE_MUST_BE_PUBLISHED'],
    ['upheld', [{ ...village, standing: 'UPHELD', upheldObjections: 1 }], 'OBJECTION_MUST_NOT_BE_UPHELD'],
    ['objected', [{ ...village, standing: 'OBJECTED', openObjections: 2 }], 'OBJECTION_MUST_BE_ANSWERED'],
    ['running', [{ ...village, standing: 'OPEN' }], 'NOTICE_MUST_BE_OVER'],
    ['passed', [village], null],
    ['resolved', [{ ...village, standing: 'RESOLVED' }], null],
  ])('%s', (_, notices, code) => {
    expect(ask(...notices)?.code ?? null).toBe(code);
  });

  test('facts travel with the refusals', () => {
    expect(ask({ ...village, standing: 'OPEN' })?.facts).toEqual({ lastDay: '2023-06-19' });
    expect(ask({ ...village, standing: 'OBJECTED', openObjections: 2 })?.facts).toEqual({ count: 2 });
  });

  test('a publication before the day the case came back does not count', () => {
    const since = noticeOver<{ notices: NoticeStanding[]; returnedOn: string | null }>('DECLARATION', ({ returnedOn }) => returnedOn);
    expect(since({ notices: [village], returnedOn: null })).toBeNull();
    expect(since({ notices: [village], returnedOn: '2023-06-09' })).toBeNull();
    expect(since({ notices: [village], returnedOn: '2023-06-10' })?.code).toBe('NOTICE_MUST_BE_PUBLISHED');
  });

  test('two latest notices for one step are a fault of ours', () => {
    expect(() => ask(village, village)).toThrow(/2 latest notices/);
  });

  test('an announcement is made or not', () => {
    const announced: NoticeStanding = { ...village, purpose: 'ADMISSION', kind: 'ANNOUNCEMENT', standing: 'ANNOUNCED', lastDay: null };
    const made = announcementMade('ADMISSION');
    expect(made({ notices: [announced] })).toBeNull();
    expect(made({ notices: [village] })?.code).toBe('ANNOUNCEMENT_MUST_BE_PUBLISHED');
    expect(made({ notices: [{ ...announced, kind: 'NOTICE', standing: 'PASSED' }] })?.code).toBe('ANNOUNCEMENT_MUST_BE_PUBLISHED');
  });
});

describe('who publishes what', () => {
  const all = Object.keys(noticeLevels) as NoticeLevel[];
  test.each(all)('level %s is kept by its own roles alone', (level) => {
    const allowed = (Object.keys(roles) as Role[]).filter((role) => levelFitsRole(level, role) === null);
    expect(new Set(allowed)).toEqual(new Set(rolesOfLevel[level]));
    expect(levelFitsRole(level, null)?.code).toBe('NOTICE_LEVEL_MUST_FIT_ROLE');
  });

  test.each(Object.keys(levelsOfPurpose) as Purpose[])('%s is published where its step is taken', (purpose) => {
    const allowed = all.filter((level) => levelFitsPurpose(level, purpose) === null);
    expect(new Set(allowed)).toEqual(new Set(levelsOfPurpose[purpose]));
    for (const level of all.filter((other) => !allowed.includes(other))) {
      expect(levelFitsPurpose(level, purpose)?.code).toBe('NOTICE_LEVEL_MUST_FIT_PURPOSE');
    }
  });

  test.each<[string, NoticeStanding | undefined, string | null]>([
    ['nothing before', undefined, null],
    ['one that runs', { ...village, standing: 'OPEN' }, 'NOTICE_MUST_NOT_RUN_TWICE'],
    ['one with a waiting objection', { ...village, standing: 'OBJECTED', openObjections: 1 }, 'OBJECTION_MUST_BE_ANSWERED'],
    ['one with an upheld objection', { ...village, standing: 'UPHELD' }, null],
    ['one that is over', village, null],
    ['one that was resolved', { ...village, standing: 'RESOLVED' }, null],
  ])('publishing again after %s', (_, earlier, code) => {
    expect(earlierIsDone(earlier)?.code ?? null).toBe(code);
  });

  test.each<[string, Partial<NoticeDays>, ObjectionDays[], string | null]>([
    ['one that runs', {}, [], null],
    ['an answered one', {}, [answered], null],
    ['one already withdrawn', { withdrawnOn: '2023-06-10' }, [], 'NOTICE_MUST_NOT_BE_WITHDRAWN'],
    ['one with a waiting objection', {}, [objected], 'OBJECTION_MUST_BE_ANSWERED'],
    ['one with an upheld objection', {}, [upheld, objected], 'OBJECTION_MUST_NOT_BE_UPHELD'],
  ])('withdrawing %s', (_, change, objections, code) => {
    expect(mayWithdraw({ ...days, ...change }, objections, '2023-06-20')?.code ?? null).toBe(code);
  });
});

describe('objections', () => {
  test.each<[string, Partial<NoticeDays>, string, string | null]>([
    ['on the day of publication', {}, '2023-06-09', null],
    ['on the last day', {}, '2023-06-19', null],
    ['a day late', {}, '2023-06-20', 'OBJECTION_MUST_COME_IN_TIME'],
    ['to a withdrawn notice', { withdrawnOn: '2023-06-10' }, '2023-06-11', 'NOTICE_MUST_NOT_BE_WITHDRAWN'],
    ['to an announcement', { kind: 'ANNOUNCEMENT', lastDay: null }, '2023-06-09', 'OBJECTION_MUST_CONCERN_A_NOTICE'],
  ])('%s', (_, change, today, code) => {
    expect(objectionInTime({ ...days, ...change }, today)?.code ?? null).toBe(code);
  });

  const me = { personId: 'me', forPersonId: null };
  test.each<[string, { personId: string; forPersonId: string | null }, string | null, string | null, string | null]>([
    ['one of somebody unknown', me, null, null, null],
    ['one of somebody else', me, null, 'other', null],
    ['one that was answered', me, '2023-06-14', null, 'OBJECTION_MUST_BE_ANSWERED_ONCE'],
    ['my own', me, null, 'me', 'OBJECTION_MUST_BE_ANSWERED_BY_ANOTHER'],
    ['that of whom I stand in for', { personId: 'substitute', forPersonId: 'me' }, null, 'me', 'OBJECTION_MUST_BE_ANSWERED_BY_ANOTHER'],
  ])('answering %s', (_, viewer, repliedOn, objectorPersonId, code) => {
    expect(mayReply(viewer, { repliedOn, objectorPersonId })?.code ?? null).toBe(code);
  });
});
