import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import {
  type DutyPost,
  dutyNamesWhoAnswers,
  levelFitsRole,
  levelsGivenOnce,
  partyFitsAsset,
  postCanAnswer,
  postFitsAsset,
} from '../../server/assets/rules/duty.js';
import { assetIsThere, dutyBegins, dutyDaysFit, dutyGoesOver, heldBy, laterDutyStays } from '../../server/assets/rules/duty-changes.js';
import { applied, type Change, type DutyContent, type History, noHistory } from '../../server/assets/rules/history.js';
import { workingDaysBefore } from '../../server/assets/rules/idle-limit.js';
import { planEndsLater } from '../../server/assets/rules/plan.js';
import { baili, cangxi, jinling, shiling, yunfeng } from '../world/people.js';

const post: DutyPost = {
  role: 'VILLAGE_CLERK',
  placeCode: shiling,
  personName: '罗文书',
  personActive: true,
  validFrom: '2021-01-01',
  validTo: null,
};
const asset = { code: '510824-2023-000001', placeCode: shiling };
const content = (personName: string, more: Partial<DutyContent> = {}): DutyContent => ({
  ...{ partyId: null, unit: '狮岭村村民委员会', personName, postId: null, contact: null },
  ...more,
});
const after = (changes: readonly Change[], before: History = noHistory) => changes.reduce(applied, before).duty;
const days = (duties: History['duty']) => duties.map(({ validFrom, validTo, content: held }) => [held.personName, validFrom, validTo]);

describe('who answers for an asset is refused', () => {
  const refusals: readonly [code: string | undefined, refusal: { code: string } | null][] = [
    [undefined, levelFitsRole('COUNTY', 'LIBRARY_KEEPER')],
    [undefined, levelFitsRole('TOWNSHIP', 'TOWNSHIP_REVIEWER')],
    ['DUTY_LEVEL_MUST_FIT_ROLE', levelFitsRole('COUNTY', 'TOWNSHIP_REVIEWER')],
    ['DUTY_LEVEL_MUST_FIT_ROLE', levelFitsRole('VILLAGE', 'VILLAGE_CLERK')],
    ['DUTY_LEVEL_MUST_FIT_ROLE', levelFitsRole('PUBLIC', null)],
    [undefined, levelsGivenOnce(['COUNTY', 'VILLAGE'])],
    ['DUTY_LEVEL_MUST_BE_GIVEN_ONCE', levelsGivenOnce(['COUNTY', 'VILLAGE', 'COUNTY'])],
    ['DUTY_MUST_NAME_PERSON_ONCE', dutyNamesWhoAnswers({ level: 'VILLAGE', postId: 'p', personName: '罗文书' })],
    ['DUTY_MUST_NAME_PERSON', dutyNamesWhoAnswers({ level: 'VILLAGE', personName: ' ' })],
    ['DUTY_MUST_NAME_CHANNEL', dutyNamesWhoAnswers({ level: 'PUBLIC', personName: '村民' })],
    [undefined, dutyNamesWhoAnswers({ level: 'COUNTY' })],
    ['DUTY_POST_MUST_ANSWER', postCanAnswer({ ...post, role: 'AUDITOR', validTo: '2022-01-01' }, '2023-03-01')],
    ['DUTY_POST_MUST_HOLD', postCanAnswer({ ...post, validTo: '2023-02-28', personActive: false }, '2023-03-01')],
    ['DUTY_POST_MUST_HOLD', postCanAnswer(post, '2020-12-31')],
    ['SUCCESSOR_POST_MUST_HOLD', postCanAnswer(post, '2020-12-31', true)],
    ['DUTY_PERSON_MUST_BE_ACTIVE', postCanAnswer({ ...post, personActive: false }, '2023-03-01')],
    [undefined, postCanAnswer({ ...post, validTo: '2023-03-01' }, '2023-03-01')],
    ['UNIT_MUST_FIT_LEVEL', postFitsAsset({ placeCode: jinling }, 'COUNTY', asset)],
    ['UNIT_MUST_FIT_LEVEL', postFitsAsset({ placeCode: cangxi }, 'VILLAGE', asset)],
    ['POST_MUST_COVER_ASSET', postFitsAsset({ placeCode: jinling }, 'VILLAGE', asset)],
    ['POST_MUST_COVER_ASSET', postFitsAsset({ placeCode: shiling }, 'VILLAGE', { ...asset, placeCode: yunfeng })],
    [undefined, postFitsAsset({ placeCode: shiling }, 'VILLAGE', asset)],
    [undefined, postFitsAsset({ placeCode: cangxi }, 'TOWNSHIP', asset)],
    ['UNIT_MUST_FIT_LEVEL', partyFitsAsset({ kind: 'HOUSEHOLD', placeCode: shiling }, 'VILLAGE', asset)],
    [undefined, partyFitsAsset({ kind: 'HOUSEHOLD', placeCode: shiling }, 'PUBLIC', asset)],
    ['UNIT_MUST_COVER_ASSET', partyFitsAsset({ kind: 'TOWNSHIP_GOVERNMENT', placeCode: baili }, 'TOWNSHIP', asset)],
    [undefined, assetIsThere({ code: asset.code, state: 'IN_DISPOSAL' })],
    ['DUTY_ASSET_MUST_BE_THERE', assetIsThere({ code: asset.code, state: 'SPLIT' })],
    ['DUTY_DAYS_MUST_BE_IN_ORDER', dutyDaysFit({ from: '2023-03-02', until: '2023-03-01' }, '2023-03-01')],
    ['DUTY_END_MUST_HAVE_COME', dutyDaysFit({ from: '2023-02-01', until: '2023-03-01' }, '2023-03-01')],
    [undefined, dutyDaysFit({ from: '2023-02-01', until: '2023-02-28' }, '2023-03-01')],
    ['PLAN_MUST_END_LATER', planEndsLater('2023-03-01', '2023-03-01')],
    [undefined, planEndsLater('2023-03-01', '2023-03-02')],
  ];
  test.each(refusals.map(([code, refusal], row) => [row, code, refusal?.code] as const))('row %i: %s', (_, code, given) => {
    expect(given).toBe(code);
  });
});

describe('the history of who answered', () => {
  const since2022 = dutyBegins([], 'VILLAGE', { from: '2022-01-01', until: null }, content('甲'));

  test('goes over on a day, and a duty that is over leaves a gap', () => {
    const duties = after(since2022);
    expect(
      days(after(dutyBegins(duties, 'VILLAGE', { from: '2022-07-01', until: null }, content('乙')), { ...noHistory, duty: duties })),
    ).toEqual([
      ['甲', '2022-01-01', '2022-06-30'],
      ['乙', '2022-07-01', null],
    ]);
    expect(
      days(
        after(dutyBegins(duties, 'VILLAGE', { from: '2022-07-01', until: '2022-09-30' }, content('乙')), { ...noHistory, duty: duties }),
      ),
    ).toEqual([
      ['甲', '2022-01-01', '2022-06-30'],
      ['乙', '2022-07-01', '2022-09-30'],
    ]);
  });

  test('takes a duty of the past between others, but not one over them', () => {
    const duties = after([...since2022, { track: 'duty', key: 'VILLAGE', from: '2023-01-01', to: null, content: content('乙') }]);
    expect(laterDutyStays(duties, 'VILLAGE', { from: '2022-03-01', until: null })?.code).toBe('DUTY_MUST_NOT_COVER_LATER');
    expect(laterDutyStays(duties, 'VILLAGE', { from: '2022-03-01', until: '2023-01-01' })?.code).toBe('DUTY_MUST_NOT_COVER_LATER');
    expect(laterDutyStays(duties, 'TOWNSHIP', { from: '2022-03-01', until: null })).toBeNull();
    const march = { from: '2022-03-01', until: '2022-03-31' };
    expect(laterDutyStays(duties, 'VILLAGE', march)).toBeNull();
    expect(days(after(dutyBegins(duties, 'VILLAGE', march, content('丙')), { ...noHistory, duty: duties }))).toEqual([
      ['甲', '2022-01-01', '2022-02-28'],
      ['丙', '2022-03-01', '2022-03-31'],
      ['甲', '2022-04-01', '2022-12-31'],
      ['乙', '2023-01-01', null],
    ]);
  });

  test('is handed on with its unit; a new person brings a new contact, a channel keeps its own', () => {
    const held = after([
      { track: 'duty', key: 'VILLAGE', from: '2022-01-01', to: null, content: content('甲', { postId: 'one', contact: '138' }) },
      { track: 'duty', key: 'PUBLIC', from: '2022-01-01', to: null, content: content('甲', { postId: 'one', contact: '12317' }) },
      { track: 'duty', key: 'TOWNSHIP', from: '2022-01-01', to: null, content: content('甲', { postId: 'two' }) },
    ]);
    const [watched, managed] = heldBy(held, 'one', '2022-05-01');
    expect([watched?.key, managed?.key]).toEqual(['PUBLIC', 'VILLAGE']);
    expect(heldBy(held, 'one', '2021-12-31')).toEqual([]);
    const over = { postId: 'three', personName: '乙', contact: null };
    expect(dutyGoesOver(managed as never, '2022-05-01', over)).toMatchObject({
      content: { unit: '狮岭村村民委员会', personName: '乙', contact: null },
    });
    expect(dutyGoesOver(watched as never, '2022-05-01', over)).toMatchObject({ content: { contact: '12317', postId: 'three' } });
  });
});

test('working days before a day leave out week-ends and the holidays of the decree', () => {
  expect(workingDaysBefore('2023-05-05', 3)).toEqual(['2023-05-05', '2023-05-04', '2023-04-28', '2023-04-27']);
});
