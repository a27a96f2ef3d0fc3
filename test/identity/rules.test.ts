import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import {
  accountAnothers,
  departmentKindWellFormed,
  nameGiven,
  personActive,
  placeManaged,
  tokenEndsInTime,
} from '../../server/identity/rules/account.js';
import { actingPost, type HeldPost } from '../../server/identity/rules/acting-post.js';
import { circle } from '../../server/identity/rules/circle.js';
import {
  datesInOrder,
  departmentFitsPost,
  lastDay,
  overlap,
  placeFitsRole,
  postNotTwice,
  startsFromToday,
} from '../../server/identity/rules/post.js';
import { hashOf, newSecret } from '../../server/identity/rules/secret.js';
import { accountOpen, lockedUntilAfter, loginOf, loginWellFormed, passwordStrong } from '../../server/identity/rules/sign-in.js';
import { postYoursToGive, substituteAnother, substitutionNotTwice, withinPost } from '../../server/identity/rules/substitute.js';
import { Refusal } from '../../server/kernel/refusal.js';
import { publicViewer, type Role, type Viewer } from '../../server/kernel/viewer.js';

const cangxi = '510824000000';
const administrator: Viewer = { ...publicViewer, personId: 'admin', postId: 'post', role: 'ADMINISTRATOR', placeCode: cangxi };
const clerk: Viewer = { ...administrator, personId: 'clerk', role: 'VILLAGE_CLERK', placeCode: '510824102210' };
const codeOf = (refusal: Refusal | null) => refusal?.code ?? null;

/** The refusal that a rule throws or returns. */
function caught(work: () => unknown): string | null {
  try {
    const result = work();
    return result instanceof Refusal ? result.code : null;
  } catch (error) {
    return (error as Refusal).code;
  }
}

describe('sign-in', () => {
  const now = new Date('2023-03-01T10:00:00Z');
  test.each([
    [1, null],
    [4, null],
    [5, 15],
    [6, 30],
    [7, 60],
    [11, 960],
    [12, 1440],
    [400, 1440],
  ])('after %i failures the lock lasts %p minutes', (failures, minutes) => {
    const until = lockedUntilAfter(failures, now);
    expect(until === null ? null : (until.getTime() - now.getTime()) / 60_000).toBe(minutes);
  });

  test('a lock holds until its moment and not beyond', () => {
    expect(codeOf(accountOpen(new Date(now.getTime() + 1), now))).toBe('ACCOUNT_MUST_NOT_BE_LOCKED');
    expect(accountOpen(now, now)).toBeNull();
    expect(accountOpen(null, now)).toBeNull();
  });

  test.each([
    ['zhang.san', null],
    ['a1_', null],
    ['ab', 'LOGIN_MUST_BE_WELL_FORMED'],
    ['.zhang', 'LOGIN_MUST_BE_WELL_FORMED'],
    ['张三', 'LOGIN_MUST_BE_WELL_FORMED'],
    ['a'.repeat(61), 'LOGIN_MUST_BE_WELL_FORMED'],
    ["x'; drop table person", 'LOGIN_MUST_BE_WELL_FORMED'],
  ])('login %s → %p', (login, code) => expect(codeOf(loginWellFormed(login))).toBe(code));

  test('a login is stored trimmed and in lower case', () => expect(loginOf('  Zhang.San ')).toBe('zhang.san'));

  test.each([
    ['correct horse battery', null, null],
    ['红心猕猴桃与雪梨之乡苍溪', null, null],
    ['ninechars', null, 'PASSWORD_MUST_BE_STRONG'],
    ['xxZHANG.SANxx', null, 'PASSWORD_MUST_BE_STRONG'],
    ['aaaaaaaaaaaa', null, 'PASSWORD_MUST_BE_STRONG'],
    ['correct horse battery', 'correct horse battery', 'PASSWORD_MUST_BE_STRONG'],
  ])('password %s (was %p) → %p', (password, old, code) => expect(codeOf(passwordStrong(password, 'zhang.san', old))).toBe(code));

  test('a secret has 256 random bits and is stored as its SHA-256', () => {
    const [one, other] = [newSecret('xjs'), newSecret('xjs')];
    expect(one).not.toBe(other);
    expect(Buffer.from(one.slice(4), 'base64url')).toHaveLength(32);
    expect(hashOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe('acting post', () => {
  const post = (id: string, forPersonId: string | null = null): HeldPost => ({
    id,
    forPersonId,
    role: 'TREASURER',
    placeCode: cangxi,
    departmentId: null,
  });
  const own = post('a');
  const second = post('b');
  const substituted = post('c', 'holder');
  test.each<[string, HeldPost[], string | null, boolean, HeldPost | null | string]>([
    ['the only own post, unnamed', [own], null, false, own],
    ['the only own post beside a substituted one, unnamed', [own, substituted], null, false, own],
    ['two own posts, unnamed', [own, second], null, false, null],
    ['only a substituted post, unnamed', [substituted], null, false, null],
    ['no post', [], null, false, null],
    ['a named own post', [own, second], 'b', false, second],
    ['a named substituted post', [own, substituted], 'c', false, substituted],
    ['somebody else’s post', [own], 'z', false, 'POST_MUST_BE_MINE'],
    ['an old password, unnamed', [own], null, true, null],
    ['an old password, named', [own], 'a', true, 'PASSWORD_MUST_BE_CHANGED'],
  ])('%s', (_, posts, named, mustChange, outcome) => {
    if (typeof outcome === 'string') expect(caught(() => actingPost(posts, named, mustChange))).toBe(outcome);
    else expect(actingPost(posts, named, mustChange)).toEqual(outcome);
  });
});

describe('accounts', () => {
  test.each([
    ['a village of the county', administrator, '510824102210', null],
    ['the county', administrator, cangxi, null],
    ['the next county', administrator, '510823000000', 'ACCOUNT_PLACE_MUST_BE_YOURS'],
    ['the prefecture above', administrator, '510800000000', 'ACCOUNT_PLACE_MUST_BE_YOURS'],
    ['a county below a prefecture post', { ...administrator, placeCode: '510800000000' }, cangxi, null],
    ['without a post', publicViewer, cangxi, 'ACCOUNT_PLACE_MUST_BE_YOURS'],
  ])('place: %s', (_, viewer, place, code) => expect(codeOf(placeManaged(viewer as Viewer, place))).toBe(code));

  test.each([
    ['another', administrator, 'x', null],
    ['oneself', administrator, 'admin', 'ACCOUNT_MUST_BE_ANOTHERS'],
    ['the one substituted for', { ...administrator, forPersonId: 'boss' }, 'boss', 'ACCOUNT_MUST_BE_ANOTHERS'],
  ])('account of %s', (_, viewer, person, code) => expect(codeOf(accountAnothers(viewer as Viewer, person, 'closeAccount'))).toBe(code));

  test('active, named, kind', () => {
    expect(codeOf(personActive({ name: '张', active: false }))).toBe('PERSON_MUST_BE_ACTIVE');
    expect(personActive({ name: '张', active: true })).toBeNull();
    expect(codeOf(nameGiven('  '))).toBe('NAME_MUST_BE_GIVEN');
    expect(codeOf(departmentKindWellFormed('finance'))).toBe('DEPARTMENT_KIND_MUST_BE_WELL_FORMED');
    expect(departmentKindWellFormed('FINANCE')).toBeNull();
  });

  test.each([
    ['2023-03-01', null],
    ['2024-03-01', null],
    ['2023-02-28', 'PERSONAL_TOKEN_MUST_END_IN_TIME'],
    ['2024-03-02', 'PERSONAL_TOKEN_MUST_END_IN_TIME'],
  ])('a token until %s → %p', (on, code) => expect(codeOf(tokenEndsInTime(on, '2023-03-01'))).toBe(code));
});

describe('posts', () => {
  test.each<[Role, string, string | null]>([
    ['VILLAGE_CLERK', 'VILLAGE', null],
    ['VILLAGE_CLERK', 'COUNTY', 'PLACE_MUST_FIT_ROLE'],
    ['TOWNSHIP_REVIEWER', 'TOWNSHIP', null],
    ['TOWNSHIP_REVIEWER', 'VILLAGE', 'PLACE_MUST_FIT_ROLE'],
    ['TREASURER', 'COUNTY', null],
    ['TREASURER', 'PREFECTURE', 'PLACE_MUST_FIT_ROLE'],
    ['OVERSEER', 'PROVINCE', null],
    ['ADMINISTRATOR', 'TOWNSHIP', 'PLACE_MUST_FIT_ROLE'],
  ])('%s at a %s → %p', (role, level, code) => expect(codeOf(placeFitsRole(role, { code: cangxi, level }))).toBe(code));

  test.each<[Role, { placeCode: string } | null, string | null]>([
    ['DEPARTMENT_EXAMINER', null, 'DEPARTMENT_MUST_FIT_POST'],
    ['DEPARTMENT_EXAMINER', { placeCode: cangxi }, null],
    ['DEPARTMENT_EXAMINER', { placeCode: '511923000000' }, 'DEPARTMENT_MUST_FIT_POST'],
    ['TREASURER', null, null],
    ['TREASURER', { placeCode: '511923000000' }, 'DEPARTMENT_MUST_FIT_POST'],
  ])('%s of department %p → %p', (role, department, code) => expect(codeOf(departmentFitsPost(role, cangxi, department))).toBe(code));

  const days = (validFrom: string, validTo: string | null) => ({ validFrom, validTo });
  test.each([
    [days('2023-01-01', null), days('2023-05-01', null), true],
    [days('2023-01-01', '2023-05-01'), days('2023-05-01', null), true],
    [days('2023-01-01', '2023-04-30'), days('2023-05-01', null), false],
    [days('2023-01-01', '2022-12-31'), days('2022-01-01', null), false],
  ])('%p and %p share a day: %p', (one, other, shared) => {
    expect(overlap(one, other)).toBe(shared);
    expect(overlap(other, one)).toBe(shared);
    expect(codeOf(postNotTwice(one, [other]))).toBe(shared ? 'POST_MUST_NOT_OVERLAP' : null);
  });

  test('dates', () => {
    expect(codeOf(datesInOrder(days('2023-05-02', '2023-05-01')))).toBe('DATES_MUST_BE_IN_ORDER');
    expect(datesInOrder(days('2023-05-01', '2023-05-01'))).toBeNull();
    expect(codeOf(startsFromToday(days('2023-02-28', null), '2023-03-01'))).toBe('PAST_MUST_STAY');
    expect(startsFromToday(days('2023-03-01', null), '2023-03-01')).toBeNull();
  });

  test.each<[string, string, string | null, string | null, string]>([
    ['at once', '2021-01-01', null, null, '2023-02-28'],
    ['at once before it began', '2023-06-01', null, null, '2023-05-31'],
    ['on the day it began', '2023-03-01', null, null, '2023-02-28'],
    ['on a later day', '2021-01-01', null, '2023-12-31', '2023-12-31'],
    ['on a past day', '2021-01-01', null, '2023-02-27', 'PAST_MUST_STAY'],
    ['later than it ends', '2021-01-01', '2023-06-30', '2023-07-01', 'END_MUST_BE_EARLIER'],
    ['when it is long over', '2021-01-01', '2022-06-30', null, 'END_MUST_BE_EARLIER'],
  ])('ending %s', (_, from, to, wished, outcome) => {
    const last = lastDay(days(from, to), wished, '2023-03-01');
    expect(last instanceof Refusal ? last.code : last).toBe(outcome);
  });
});

describe('substitutes', () => {
  test('only the holder or an administrator gives a post', () => {
    expect(postYoursToGive(clerk, 'clerk')).toBeNull();
    expect(postYoursToGive(administrator, 'clerk')).toBeNull();
    expect(codeOf(postYoursToGive(clerk, 'other'))).toBe('POST_MUST_BE_YOURS_TO_GIVE');
    expect(codeOf(postYoursToGive({ ...clerk, forPersonId: 'other' }, 'other'))).toBe('POST_MUST_BE_YOURS_TO_GIVE');
  });

  test.each([
    [clerk, 'clerk', 'friend', null],
    [clerk, 'clerk', 'clerk', 'SUBSTITUTE_MUST_BE_ANOTHER'],
    [administrator, 'clerk', 'clerk', 'SUBSTITUTE_MUST_BE_ANOTHER'],
    [administrator, 'clerk', 'admin', 'SUBSTITUTE_MUST_BE_ANOTHER'],
  ])('%#', (viewer, holder, substitute, code) => expect(codeOf(substituteAnother(viewer, holder, substitute))).toBe(code));

  test('days lie within the post and are nobody else’s', () => {
    const post = { validFrom: '2023-01-01', validTo: '2023-06-30' };
    expect(withinPost({ validFrom: '2023-06-01', validTo: '2023-06-30' }, post)).toBeNull();
    expect(codeOf(withinPost({ validFrom: '2023-06-01', validTo: '2023-07-01' }, post))).toBe('SUBSTITUTION_MUST_LIE_WITHIN_POST');
    const other = { validFrom: '2023-03-01', validTo: '2023-03-10' };
    expect(codeOf(substitutionNotTwice({ validFrom: '2023-03-10', validTo: '2023-03-12' }, [other]))).toBe('SUBSTITUTION_MUST_NOT_OVERLAP');
    expect(substitutionNotTwice({ validFrom: '2023-03-11', validTo: '2023-03-12' }, [other])).toBeNull();
  });
});

describe('circle', () => {
  const between = (forPersonId: string, byPersonId: string) => ({
    forPersonId,
    byPersonId,
    validFrom: '2023-03-01',
    validTo: '2023-03-10',
  });
  const substitutions = [between('holder', 'substitute'), between('substitute', 'third')];
  test.each([
    [['holder'], '2023-03-10', ['holder', 'substitute']],
    [['substitute'], '2023-03-01', ['substitute', 'holder', 'third']],
    [['third'], '2023-03-01', ['third', 'substitute']],
    [['holder'], '2023-03-11', ['holder']],
    [['stranger'], '2023-03-05', ['stranger']],
  ])('%p on %s → %p', (people, on, found) => expect(circle(people, substitutions, on).sort()).toEqual([...found].sort()));
});
