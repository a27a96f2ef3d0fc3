import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { App } from '../../server/app.js';
import { openApp, tokenFor } from '../world/client.js';
import { openWorld, type World } from '../world/world.js';

/** What comes back is compiled from its second time on: every answer must stay what it was at first. */
let world: World;
let app: App;
beforeAll(async () => {
  world = await openWorld();
  app = await openApp(world, { logLevel: 'fatal' });
});
afterAll(async () => {
  await app?.http.close();
  await world?.close();
});

const questions: readonly [name: string, query: string, variables?: object][] = [
  [
    'a page with an inner page',
    '{ places(first: 3) { totalCount nodes { code name children(first: 2) { nodes { code } } } pageInfo { hasNextPage } } }',
  ],
  [
    'variables and conditions',
    'query($n: Int!, $with: Boolean!) { places(first: $n) { nodes { code name @include(if: $with) level @skip(if: $with) } } }',
    { n: 2, with: true },
  ],
  [
    'aliases',
    '{ one: places(first: 1) { nodes { code } } two: places(first: 2) { nodes { mine: name short: children(first: 1) { nodes { code } } } } }',
  ],
  [
    'fragments',
    'query { places(first: 1) { ...P } } fragment P on PlaceConnection { nodes { ...Q } } fragment Q on Place { code parent { code } }',
  ],
  ['an enum list and numbers', '{ projectMoves { move from to } }'],
  ['a refusal of the list', '{ places(first: 500) { nodes { code } } }'],
  ['a refusal below', '{ places(first: 1) { nodes { code children(first: 0) { nodes { code } } } } }'],
  ['a variable of a wrong type', 'query($n: Int!) { places(first: $n) { nodes { code } } }', { n: 'many' }],
  ['a variable that is missing', 'query($n: Int!) { places(first: $n) { nodes { code } } }'],
  ['a scalar that cannot be read', 'query($d: LocalDate) { policies(input: { asOf: $d }) { key } }', { d: 'yesterday' }],
  ['a verb that is not allowed', '{ people(first: 1) { nodes { id } } }'],
  ['the kind of a thing', '{ __typename viewer { __typename role } places(first: 1) { __typename nodes { __typename } } }'],
];

test.each(questions)('%s', async (_name, query, variables = {}) => {
  const token = await tokenFor(app, world.people.financeOfficer.personId as string);
  const ask = async () => {
    const { statusCode, body } = await app.http.inject({
      ...{ method: 'POST', url: '/graphql', payload: { query, variables } },
      headers: { authorization: `Bearer ${token}`, 'x-xianjie-post': world.people.financeOfficer.postId as string },
    });
    return { statusCode, answer: JSON.parse(body) };
  };
  const first = await ask();
  for (let time = 2; time <= 4; time += 1) expect(await ask()).toEqual(first);
});

// A remark makes a document a new one, of which nothing is kept.
const kept: readonly [query: string, variables: readonly object[]][] = [
  [
    `query($n: Int, $m: Int, $with: Boolean!, $after: String) { places(first: $n, after: $after) { nodes { code ...Below name @include(if: $with) } pageInfo { endCursor } } }
     fragment Below on Place { children(first: $m) { nodes { code parent { name @skip(if: $with) } } totalCount } }`,
    [1, 2, 5].flatMap((n) => [1, 3].flatMap((m) => [true, false].map((on) => ({ n, m, with: on, after: null })))),
  ],
  [
    'query($order: PersonOrder, $first: Int!) { people(first: $first, order: $order) { nodes { name } totalCount pageInfo { hasNextPage } } }',
    ['NAME_ASC', 'NEWEST'].flatMap((order) => [1, 4].map((first) => ({ order, first }))),
  ],
  [
    'query($role: Boolean!) { viewer { person { name } post { role @include(if: $role) placeCode } posts { role } } departments(first: 3) { nodes { name } } }',
    [{ role: true }, { role: false }],
  ],
];

test.each(kept)('a document that is kept answers others and other variables as a new one: %s', async (query, everyVariables) => {
  const { financeOfficer, shilingClerk, administrator } = world.people;
  const people = await Promise.all(
    [financeOfficer, shilingClerk, administrator].map(async ({ personId, postId }) => ({
      authorization: `Bearer ${await tokenFor(app, personId as string)}`,
      'x-xianjie-post': postId as string,
    })),
  );
  let documents = 0;
  let answers = 0;
  const ask = async (text: string, variables: object, headers: object) =>
    JSON.parse(
      (await app.http.inject({ method: 'POST', url: '/graphql', payload: { query: text, variables }, headers: { ...headers } })).body,
    );
  for (let round = 0; round < 3; round += 1)
    for (const variables of everyVariables)
      for (const headers of [...people, {}]) {
        documents += 1;
        const answer = await ask(query, variables, headers);
        if (answer.data && !answer.errors) answers += 1;
        expect(answer).toEqual(await ask(`${query} # ${documents}`, variables, headers));
      }
  expect(answers).toBeGreaterThan(0);
});
