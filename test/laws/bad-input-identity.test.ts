import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Answer, Client } from '../../client/index.js';
import { giveLogin, password } from '../identity/accounts.js';
import { beginTale, closeBooks, type Tale, told } from '../stories/tale.js';
import { clientFor } from '../world/client.js';
import { cangxi } from '../world/people.js';
import { draftedProject } from '../world/projects.js';
import { type BadInput, isRefusedWhole } from './bad-input.js';

/** Who somebody is not, what a list does not hold, and texts that nobody would write by hand. */
let tale: Tale;
let clerk: Client;
let administrator: Client;
let nobody: Client;
let projectId = '';
let version = 0;

const unknownId = '01900000-0000-7000-8000-000000000000';
const refused = (rows: readonly BadInput[]) => test.each(rows)('$what: $code', (row) => isRefusedWhole(tale.world, row));

beforeAll(async () => {
  tale = await beginTale('2023-03-10');
  [clerk, administrator, nobody] = await Promise.all([tale.as('shilingClerk'), tale.as('administrator'), clientFor(tale.app)]);
  projectId = await draftedProject(tale.world);
  version = Number((await tale.world.rows('select version from project'))[0]?.['version']);
  await giveLogin(tale.world.orm, tale.world.people.treasurer, 'wu.guoku');
});
afterAll(async () => {
  await closeBooks(tale);
  await tale.close();
});

/** A client that carries another proof than the people of the cast do. */
const bearing = (token: string, post?: string | null) => clientFor(tale.app, undefined, { token, ...(post ? { post } : {}) });

describe('tokens and posts', () => {
  const reason = (client: Promise<Client>) =>
    client.then((known) => known.draftYearPlan({ year: 2023, number: '苍农领〔2023〕5号', name: '计划' }));
  const newToken = async (expiresOn: string) => told(await clerk.createPersonalToken({ name: '导出', expiresOn }));
  refused([
    { what: 'a forged token', code: 'TOKEN_MUST_BE_VALID', tried: () => reason(bearing('xjt_forged')) },
    { what: 'a token with a zero byte', code: 'TOKEN_MUST_BE_VALID', tried: () => reason(bearing('xjt_%00')) },
    {
      what: 'a post not mine',
      code: 'POST_MUST_BE_MINE',
      tried: () => clerk.declareProject({ projectId }, { post: tale.world.people.keeper.postId as string }),
    },
    { what: 'a post that is none', code: 'POST_MUST_BE_MINE', tried: () => clerk.declareProject({ projectId }, { post: "x' or 1=1" }) },
    { what: 'nobody', code: 'SIGN_IN_MUST_COME_FIRST', tried: () => nobody.declareProject({ projectId }) },
    {
      what: 'a verb not mine',
      code: 'VERB_MUST_BE_PERMITTED',
      tried: () => clerk.draftYearPlan({ year: 2023, number: '苍农领〔2023〕5号', name: '计划' }),
    },
    { what: 'a question not mine', code: 'SIGN_IN_MUST_COME_FIRST', tried: () => nobody.fundDocuments() },
    {
      what: 'a token that would never end',
      code: 'PERSONAL_TOKEN_MUST_END_IN_TIME',
      tried: () => clerk.createPersonalToken({ name: '导出', expiresOn: '2099-12-31' }),
    },
    { what: 'another person’s token', code: 'PERSONAL_TOKEN_MUST_EXIST', tried: () => clerk.revokePersonalToken({ id: unknownId }) },
    {
      what: 'a post for a person that there is not',
      code: 'PERSON_MUST_EXIST',
      tried: () => administrator.grantPost({ personId: unknownId, role: 'TREASURER', placeCode: cangxi, validFrom: '2023-03-10' }),
    },
    {
      what: 'a post for an ill-shaped person',
      code: 'PERSON_MUST_EXIST',
      tried: () => administrator.grantPost({ personId: '7', role: 'TREASURER', placeCode: cangxi, validFrom: '2023-03-10' }),
    },
    {
      what: 'a village post at the county',
      code: 'PLACE_MUST_FIT_ROLE',
      tried: () =>
        administrator.grantPost({
          personId: tale.world.people.auditor.personId as string,
          role: 'VILLAGE_CLERK',
          placeCode: cangxi,
          validFrom: '2023-03-10',
        }),
    },
    {
      what: 'a post without its department',
      code: 'DEPARTMENT_MUST_FIT_POST',
      tried: () =>
        administrator.grantPost({
          personId: tale.world.people.auditor.personId as string,
          role: 'DEPARTMENT_EXAMINER',
          placeCode: cangxi,
          validFrom: '2023-03-10',
        }),
    },
    {
      what: 'a post since yesterday',
      code: 'PAST_MUST_STAY',
      tried: () =>
        administrator.grantPost({
          personId: tale.world.people.auditor.personId as string,
          role: 'TREASURER',
          placeCode: cangxi,
          validFrom: '2023-03-09',
        }),
    },
  ]);

  test('a revoked token', async () => {
    const { secret, personalToken } = await newToken('2023-04-01');
    told(await clerk.revokePersonalToken({ id: personalToken.id }));
    await isRefusedWhole(tale.world, { what: '', code: 'TOKEN_MUST_BE_VALID', tried: () => reason(bearing(secret as string)) });
  });

  test('an expired token', async () => {
    const { secret } = await newToken('2023-03-10');
    tale.daysLater(1);
    await isRefusedWhole(tale.world, { what: '', code: 'TOKEN_MUST_BE_VALID', tried: () => reason(bearing(secret as string)) });
    tale.on('2023-03-10');
  });
});

describe('signing in', () => {
  const signIn = (login: string, given: string) => () => nobody.signIn({ login, password: given });
  refused([
    { what: 'a login that there is not', code: 'SIGN_IN_MUST_MATCH', tried: signIn('nobody.here', 'wrong-password') },
    { what: 'a password that is too long', code: 'INPUT_MUST_BE_WELL_FORMED', tried: signIn('wu.guoku', 'x'.repeat(500)) },
    { what: 'a zero byte in the login', code: 'INPUT_MUST_BE_WELL_FORMED', tried: signIn('wu\u0000guoku', 'wrong-password') },
  ]);

  test('five wrong passwords lock the account', async () => {
    for (let count = 0; count < 5; count += 1) {
      const row = { what: '', code: 'SIGN_IN_MUST_MATCH', tried: signIn('wu.guoku', 'wrong-password') };
      await isRefusedWhole(tale.world, { ...row, mayChange: ['credential', 'audit_entry', 'audit_chain', 'audit_touch'] });
    }
    await isRefusedWhole(tale.world, {
      what: '',
      code: 'ACCOUNT_MUST_NOT_BE_LOCKED',
      tried: signIn('wu.guoku', password),
      facts: { until: '2023-03-10 10:15' },
      mayChange: ['credential', 'audit_entry', 'audit_chain', 'audit_touch'],
    });
  });
});

describe('texts', () => {
  const rename = (name: string) => () => clerk.amendDraft({ projectId, version, name });
  refused([
    { what: 'a name of 10 000 characters', code: 'INPUT_MUST_BE_WELL_FORMED', tried: rename('长'.repeat(10_000)) },
    { what: 'a name of no characters', code: 'INPUT_MUST_BE_WELL_FORMED', tried: rename('') },
    { what: 'a zero byte', code: 'INPUT_MUST_BE_WELL_FORMED', tried: rename('产业路\u0000') },
    { what: 'a lone surrogate', code: 'INPUT_MUST_BE_WELL_FORMED', tried: rename('产业路\ud800') },
    {
      what: 'a zero byte in an objection',
      code: 'INPUT_MUST_BE_WELL_FORMED',
      tried: () => nobody.fileObjection({ noticeId: unknownId, text: '不同意\u0000' }),
    },
    { what: 'a zero byte in an identity', code: 'INPUT_MUST_BE_WELL_FORMED', tried: () => clerk.declareProject({ projectId: '\u0000' }) },
    {
      what: 'a zero byte in a request key',
      code: 'INPUT_MUST_BE_WELL_FORMED',
      tried: () => clerk.declareProject({ projectId, requestKey: 'abcdefgh\u0000' }),
    },
    {
      what: 'a lone surrogate in a request key',
      code: 'INPUT_MUST_BE_WELL_FORMED',
      tried: () => clerk.declareProject({ projectId, requestKey: 'abcdefgh\ud800' }),
    },
    {
      what: 'a number that is too large',
      code: 'INPUT_MUST_BE_WELL_FORMED',
      tried: () => clerk.amendDraft({ projectId, version, households: 99_999_999_999 }),
    },
    {
      what: 'a negative number of people',
      code: 'INPUT_MUST_BE_WELL_FORMED',
      tried: () => clerk.amendDraft({ projectId, version, people: -1 }),
    },
    {
      what: 'a text for a number',
      code: 'INPUT_MUST_BE_WELL_FORMED',
      tried: () => clerk.amendDraft({ projectId, version, people: 'many' as never }),
    },
  ]);
});

describe('lists', () => {
  const cursorOf = async (asked: Promise<Answer<{ pageInfo: { endCursor: string | null } }>>) =>
    told(await asked).pageInfo.endCursor as string;
  refused([
    { what: 'no rows', code: 'PAGE_MUST_BE_WITHIN_LIMIT', tried: () => clerk.projects({ first: 0 }), facts: { given: 0 } },
    { what: 'minus one row', code: 'PAGE_MUST_BE_WITHIN_LIMIT', tried: () => clerk.projects({ first: -1 }), facts: { given: -1 } },
    { what: '100000 rows', code: 'PAGE_MUST_BE_WITHIN_LIMIT', tried: () => clerk.projects({ first: 100_000 }), facts: { given: 100_000 } },
    { what: '100000 places', code: 'PAGE_MUST_BE_WITHIN_LIMIT', tried: () => nobody.places({ last: 100_000 }) },
    { what: 'a page both ways', code: 'PAGE_MUST_GO_ONE_WAY', tried: () => clerk.projects({ first: 1, last: 1 }) },
    { what: 'a forged cursor', code: 'CURSOR_MUST_BE_OF_THIS_LIST', tried: () => clerk.projects({ after: 'x' }) },
    {
      what: 'the cursor of places for projects',
      code: 'CURSOR_MUST_BE_OF_THIS_LIST',
      tried: async () => clerk.projects({ after: await cursorOf(clerk.places({ first: 1 })) }),
    },
    {
      what: 'the cursor of projects for places',
      code: 'CURSOR_MUST_BE_OF_THIS_LIST',
      tried: async () => clerk.places({ after: await cursorOf(clerk.projects({ first: 1 })) }),
    },
    {
      what: 'the cursor of projects for policies',
      code: 'CURSOR_MUST_BE_OF_THIS_LIST',
      tried: async () => clerk.policies({ after: await cursorOf(clerk.projects({ first: 1 })) }),
    },
    { what: 'an unknown filter', code: 'INPUT_MUST_BE_WELL_FORMED', tried: () => clerk.projects({ filter: { colour: 'red' } as never }) },
    { what: 'an unknown order', code: 'INPUT_MUST_BE_WELL_FORMED', tried: () => clerk.projects({ order: 'BY_COLOUR' as never }) },
  ]);

  test('an unknown or ill-shaped identity reads as nothing', async () => {
    for (const id of [unknownId, 'x', "x' or 1=1", '99999999-9999-9999-9999-99999999999'])
      expect(told(await clerk.project({ id }))).toBeNull();
  });
});
