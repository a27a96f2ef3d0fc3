import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type GraphQLSchema, graphql } from 'graphql';
import { makeContext } from '../../server/context.js';
import { checkClaim, draftClaim, submitClaim } from '../../server/funds/index.js';
import { claimLifecycle } from '../../server/funds/rules/claim-lifecycle.js';
import { answered } from '../../server/kernel/shape.js';
import { publicViewer, type Viewer } from '../../server/kernel/viewer.js';
import { makeSchema } from '../../server/schema.js';
import { allocated, approvedClaim, paid, receivedDocument, releasedMoney, standingProject, subsidyClaimOf } from '../world/funds.js';
import { cangxi } from '../world/people.js';
import { openWorld, type World } from '../world/world.js';

interface Waiting {
  readonly purpose: string;
  readonly availableMoves: { move: string }[];
}

let world: World;
let schema: GraphQLSchema;

/** Claims in the states of their life, named by them. */
beforeAll(async () => {
  world = await openWorld('2023-06-01');
  schema = await makeSchema();
  const { shilingManager, yunfengReviewer, countyManager } = world.people;
  const { projectId, allocationId } = await releasedMoney(world, 100_00n);
  const claimOf = (purpose: string, on = projectId) => subsidyClaimOf(on, 1_00n, { purpose });
  const drafted = async (purpose: string, by: Viewer, on?: string) => (await world.perform(by, draftClaim, claimOf(purpose, on))).id;
  const submitted = async (purpose: string, by: Viewer, on?: string) => {
    const id = await drafted(purpose, by, on);
    await world.perform(by, submitClaim, { id });
    return id;
  };

  const paidId = await approvedClaim(world, claimOf('paid'));
  await paid(world, paidId, allocationId, 1_00n);
  await approvedClaim(world, claimOf('approved'));
  world.clock.moveTo('2023-06-02');
  await approvedClaim(world, claimOf('approved later'));
  world.clock.moveTo('2023-06-03');
  await world.perform(yunfengReviewer, checkClaim, { id: await submitted('checked', shilingManager), opinion: '属实' });
  await submitted('submitted', shilingManager);
  await submitted('submitted by the reviewer', yunfengReviewer);
  await drafted('draft', shilingManager);
  const ofCounty = await standingProject(world, { placeCode: cangxi });
  const { lineId } = await receivedDocument(world);
  await allocated(world, lineId, ofCounty, 100_00n);
  await submitted('submitted of the county', countyManager, ofCounty);
});
afterAll(() => world.close());

/** Asks as somebody; answers data, the first error’s code, and how many statements read. */
async function ask(by: Viewer, source: string) {
  const contextValue = makeContext({
    ...{ orm: world.orm, viewer: by, clock: world.clock, sessionToken: null },
    ...{ settings: { secureCookies: false, refuseSamplePasswords: false }, reply: { setCookie: () => undefined } },
  });
  world.database.reset();
  const { data, errors } = await graphql({
    schema,
    source,
    contextValue,
    fieldResolver: (row, _args, _context, info) => answered(row, info),
  });
  const reads = world.database.statements.filter((statement) => !/^(begin|commit|rollback|select set_config)/i.test(statement)).length;
  const error = errors?.[0];
  return { data: JSON.parse(JSON.stringify(data ?? null)), code: error ? (error.extensions['code'] ?? error.message) : null, reads };
}

async function waitingFor(viewer: Viewer): Promise<string[]> {
  const { data, code } = await ask(viewer, '{ myClaims { nodes { purpose availableMoves(allowed: true) { move } } } }');
  expect(code).toBeNull();
  return data.myClaims.nodes.map(
    ({ purpose, availableMoves }: Waiting) => `${purpose}: ${availableMoves.map(({ move }) => move).join(' ')}`,
  );
}

describe('myClaims', () => {
  test('are the approved ones for the treasurer, longest waiting first', async () => {
    expect(await waitingFor(world.people.treasurer)).toEqual(['approved: payClaim', 'approved later: payClaim']);
  });

  test('are the submitted ones for the township, not those that the reviewer claimed; another township has none', async () => {
    expect(await waitingFor(world.people.yunfengReviewer)).toEqual(['submitted: withdrawClaim checkClaim returnToUnit']);
    expect(await waitingFor(world.people.bailiReviewer)).toEqual([]);
  });

  test('are the checked ones for finance, and the submitted ones of the county itself', async () => {
    expect(await waitingFor(world.people.financeOfficer)).toEqual([
      'checked: approveClaim returnClaim',
      'submitted of the county: approveDirectly',
    ]);
  });

  test('are the drafts for the office that drew them up', async () => {
    expect(await waitingFor(world.people.shilingManager)).toEqual(['draft: submitClaim withdrawClaim']);
    expect(await waitingFor(world.people.shilingClerk)).toEqual([]);
  });

  test('leave out whatever somebody had another duty over', async () => {
    const { treasurer, financeOfficer, yunfengReviewer } = world.people;
    expect(await waitingFor({ ...treasurer, personId: financeOfficer.personId })).toEqual([]);
    expect(await waitingFor({ ...treasurer, forPersonId: yunfengReviewer.personId })).toEqual([]);
    expect(await waitingFor({ ...financeOfficer, personId: yunfengReviewer.personId })).toEqual([
      'submitted of the county: approveDirectly',
    ]);
  });

  test('agree with the table: whoever may make a move that is a duty finds the claim here', async () => {
    const duties = claimLifecycle.moves.filter(({ isOffer }) => !isOffer).map(({ move }) => move);
    for (const viewer of [world.people.treasurer, world.people.yunfengReviewer, world.people.financeOfficer, world.people.shilingManager]) {
      const { data } = await ask(viewer, '{ claims { nodes { purpose availableMoves(allowed: true) { move } } } }');
      const due = data.claims.nodes.filter(({ purpose, availableMoves }: Waiting) => {
        // A draft waits for the office that drew it up, though another of the unit's offices may submit it too.
        const isForeign = purpose === 'draft' && viewer.role !== 'PROJECT_MANAGER';
        return !isForeign && availableMoves.some(({ move }) => duties.includes(move));
      });
      const found = (await waitingFor(viewer)).map((line) => line.split(': ')[0]);
      expect(found.sort()).toEqual(due.map(({ purpose }: Waiting) => purpose).sort());
    }
  });

  test('come by the page, in two statements', async () => {
    const { data, reads } = await ask(
      world.people.treasurer,
      '{ myClaims(first: 1) { totalCount pageInfo { hasNextPage endCursor } nodes { purpose amount stateSince project { name } } } }',
    );
    expect(reads).toBe(1);
    expect(data.myClaims).toMatchObject({
      totalCount: 2,
      pageInfo: { hasNextPage: true },
      nodes: [{ purpose: 'approved', amount: '1.00', stateSince: '2023-06-01', project: { name: '狮岭村产业路' } }],
    });
    const after = `after: "${data.myClaims.pageInfo.endCursor}"`;
    const next = await ask(world.people.treasurer, `{ myClaims(first: 1, ${after}) { pageInfo { hasNextPage } nodes { purpose } } }`);
    expect(next.data.myClaims).toEqual({ pageInfo: { hasNextPage: false }, nodes: [{ purpose: 'approved later' }] });
  });

  test('are for the offices that have a duty over claims', async () => {
    expect((await ask(world.people.auditor, '{ myClaims { totalCount } }')).code).toBe('VERB_MUST_BE_PERMITTED');
    expect((await ask(publicViewer, '{ myClaims { totalCount } }')).code).toBe('SIGN_IN_MUST_COME_FIRST');
  });
});
