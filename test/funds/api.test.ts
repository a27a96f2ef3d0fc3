import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type GraphQLSchema, graphql } from 'graphql';
import { makeContext } from '../../server/context.js';
import { consolidate, returnDisbursement, returnSurplus } from '../../server/funds/index.js';
import { answered } from '../../server/kernel/shape.js';
import { publicViewer, type Viewer } from '../../server/kernel/viewer.js';
import { makeSchema } from '../../server/schema.js';
import {
  allocated,
  approvedClaim,
  brokenBooks,
  documentOf,
  paid,
  receivedDocument,
  released,
  releasedMoney,
  standingProject,
  subsidyClaimOf,
} from '../world/funds.js';
import { openWorld, type World } from '../world/world.js';

let world: World;
let schema: GraphQLSchema;
beforeAll(async () => {
  world = await openWorld('2023-06-01');
  schema = await makeSchema();
});
afterAll(() => world.close());

/** Asks as somebody; answers data, the first error’s code, and how many statements read. */
async function ask(source: string, variableValues: Record<string, unknown> = {}, by: Viewer = world.people.financeOfficer) {
  const contextValue = makeContext({
    ...{ orm: world.orm, viewer: by, clock: world.clock, sessionToken: null },
    ...{ settings: { secureCookies: false, refuseSamplePasswords: false }, reply: { setCookie: () => undefined } },
  });
  world.database.reset();
  const { data, errors } = await graphql({
    schema,
    source,
    variableValues,
    contextValue,
    fieldResolver: (row, _args, _context, info) => answered(row, info),
  });
  const reads = world.database.statements.filter((statement) => !/^(begin|commit|rollback|select set_config)/i.test(statement)).length;
  const error = errors?.[0];
  return { data: JSON.parse(JSON.stringify(data ?? null)), code: error ? (error.extensions['code'] ?? error.message) : null, reads };
}

const plain = (input: object) =>
  JSON.parse(
    JSON.stringify(input, (_, value) => (typeof value === 'bigint' ? `${value / 100n}.${String(value % 100n).padStart(2, '0')}` : value)),
  );
let keys = 0;
const key = () => {
  keys += 1;
  return `api-test-${keys}-key`;
};

describe('the money acts, as a client sends them', () => {
  test('a document, an allocation plan with one refused row, a release, and what the document shows then', async () => {
    const received = await ask(
      `mutation ($input: ReceiveDocumentInput!) { receiveDocument(input: $input) { id number amount lines { id level channel task amount useBy } money { received unallocated } entry { act amount } } }`,
      {
        input: {
          ...plain(documentOf({ number: '川财农﹝2023﹞ 88 號', superiorNumber: '财农〔2022〕56号', amount: 1000_00n })),
          requestKey: key(),
        },
      },
    );
    expect(received.code).toBeNull();
    const document = received.data.receiveDocument;
    expect(document).toMatchObject({
      number: '川财农〔2023〕88号',
      amount: '1000.00',
      money: { received: '1000.00', unallocated: '1000.00' },
    });
    expect(document).toMatchObject({
      entry: { act: 'RECEIVE', amount: '1000.00' },
      lines: [{ level: 'CENTRAL', channel: 'BRIDGING', useBy: '2025-01-10' }],
    });

    const lineId = document.lines[0].id;
    const rich = await standingProject(world);
    const poor = await standingProject(world, { hasTarget: false });
    const rows = [rich, poor, rich].map((projectId) => ({
      lineId,
      projectId,
      amount: '300.00',
      disposition: 'PASSED_DOWN',
      approvalNumber: '苍农领〔2023〕6号',
    }));
    const plan = { input: { rows, requestKey: key() } };
    const planSource = `mutation ($input: AllocatePlanInput!) { allocatePlan(input: $input) { row allocationId refusal { code message { zh } facts } } }`;
    const planned = await ask(planSource, plan);
    expect(planned.code).toBeNull();
    const [first, second, third] = planned.data.allocatePlan;
    expect([first.refusal, second.refusal.code, third.refusal]).toEqual([null, 'PROJECT_MUST_HAVE_TARGET', null]);
    // Sent again after a broken connection, the plan answers the same and books nothing twice.
    expect((await ask(planSource, plan)).data.allocatePlan).toEqual(planned.data.allocatePlan);

    const longKey = { input: { rows, requestKey: 'k'.repeat(95) } };
    expect((await ask(planSource, longKey)).code).toBe('BAD_USER_INPUT');

    const released = await ask(
      `mutation ($input: ReleaseInput!) { release(input: $input) { amount allocation { line { document { number } } money { unreleased released } } } }`,
      {
        input: {
          allocationId: first.allocationId,
          amount: '120.5',
          voucherNumber: '拨1',
          receivingUnit: '云峰镇财政所',
          requestKey: key(),
        },
      },
    );
    expect(released.data.release).toEqual({
      amount: '120.50',
      allocation: { line: { document: { number: '川财农〔2023〕88号' } }, money: { unreleased: '179.50', released: '120.50' } },
    });
    const shown = await ask(
      `query ($id: ID!) { fundDocument(id: $id) { superiorNumber money { received allocated unallocated released paid } early: money(asOf: "2023-05-31") { allocated unallocated }
        allocations(first: 1) { totalCount nodes { project { name state money { allocated balance } } } } } }`,
      { id: document.id },
    );
    expect(shown.reads).toBe(1);
    expect(shown.data.fundDocument).toEqual({
      superiorNumber: '财农〔2022〕56号',
      money: { received: '1000.00', allocated: '600.00', unallocated: '400.00', released: '120.50', paid: '0.00' },
      early: { allocated: '0.00', unallocated: '1000.00' },
      allocations: {
        totalCount: 2,
        nodes: [{ project: { name: '狮岭村产业路', state: 'FUNDED', money: { allocated: '600.00', balance: '600.00' } } }],
      },
    });
  });

  test('a claim shows its papers, its steps, and who may do what next', async () => {
    const { projectId } = await releasedMoney(world, 100_00n);
    const { shilingManager, treasurer } = world.people;
    const drafted = await ask(
      `mutation ($input: DraftClaimInput!) { draftClaim(input: $input) { id state version payeeAccount proofs { kind { code zh } reference } acts { move duty by { name } } availableMoves { move allowed refusal { code } } } }`,
      { input: { ...plain(subsidyClaimOf(projectId, 40_00n)), requestKey: key() } },
      shilingManager,
    );
    expect(drafted.code).toBeNull();
    const claim = drafted.data.draftClaim;
    expect(claim).toMatchObject({
      state: 'DRAFT',
      version: 1,
      payeeAccount: '****0001',
      acts: [{ move: 'draftClaim', duty: 'CLAIM', by: { name: '郑项目' } }],
    });
    expect(claim.proofs).toHaveLength(7);
    const may = Object.fromEntries(
      claim.availableMoves.map((each: { move: string; refusal: { code: string } | null }) => [each.move, each.refusal?.code ?? 'ALLOWED']),
    );
    expect(may).toMatchObject({
      submitClaim: 'ALLOWED',
      withdrawClaim: 'ALLOWED',
      checkClaim: 'MOVE_MUST_FIT_STATE',
      payClaim: 'MOVE_MUST_FIT_STATE',
    });
    const submit = `mutation ($input: MoveClaimInput!) { submitClaim(input: $input) { state } }`;
    expect((await ask(submit, { input: { id: claim.id, requestKey: key() } }, treasurer)).code).toBe('VERB_MUST_BE_PERMITTED');
    expect((await ask(submit, { input: { id: claim.id, requestKey: key() } }, shilingManager)).data.submitClaim).toEqual({
      state: 'SUBMITTED',
    });
  });

  test.each([
    [{ amount: '-1.00' }, 'AMOUNT_MUST_BE_POSITIVE'],
    [{ amount: '0' }, 'AMOUNT_MUST_BE_POSITIVE'],
    [{ amount: '1e3' }, 'AMOUNT_MUST_BE_DECIMAL_YUAN'],
    [{ amount: '1.001' }, 'AMOUNT_MUST_BE_DECIMAL_YUAN'],
    [{ amount: '12345678901234.00' }, 'AMOUNT_MUST_BE_DECIMAL_YUAN'],
    [{ allocationId: 'x' }, 'ALLOCATION_MUST_EXIST'],
    [{ voucherNumber: '' }, 'BAD_USER_INPUT'],
    [{ requestKey: 'short' }, 'BAD_USER_INPUT'],
    [{ requestKey: undefined }, /requestKey/],
  ])('a release with %j is refused', async (change, code) => {
    const { allocationId } = await releasedMoney(world, 100_00n);
    const input = { allocationId, amount: '1.00', voucherNumber: '拨1', receivingUnit: '镇', requestKey: key(), ...change };
    const answer = await ask(`mutation ($input: ReleaseInput!) { release(input: $input) { id } }`, { input });
    expect(answer.code).toMatch(code);
  });
});

describe('the lists', () => {
  test('a document is found by its number in any spelling, by a part of it, by its lines, by its days', async () => {
    await receivedDocument(world, { number: '邵北财农绩﹝2023﹞1 号', title: '绩效奖励资金', receivedOn: '2023-03-03' });
    const list = async (filter: object) => {
      const { data, code, reads } = await ask(
        `query ($filter: FundDocumentFilter) { fundDocuments(filter: $filter) { nodes { number } totalCount } }`,
        { filter },
      );
      expect([code, reads]).toEqual([null, 1]);
      return data.fundDocuments.nodes.map((node: { number: string }) => node.number);
    };
    const found = ['邵北财农绩〔2023〕1号'];
    expect(await list({ number: '邵北财农绩[2023]001號' })).toEqual(found);
    expect(await list({ number: '邵北财农绩' })).toEqual(found);
    expect(await list({ text: '绩效奖励', level: 'CENTRAL', task: 'CONSOLIDATION', year: 2023 })).toEqual(found);
    expect(await list({ from: '2023-03-03', to: '2023-03-03' })).toEqual(found);
    expect(await list({ number: '邵北财农绩', channel: 'EAST_WEST' })).toEqual([]);
    await receivedDocument(world, { number: '邵北财农链〔2023〕1号' });
    await receivedDocument(world, { number: '邵北财农链〔2023〕2号', superiorNumber: '邵北财农链〔2023〕1号' });
    await receivedDocument(world, { number: '邵北财农链〔2023〕3号', superiorNumber: '财农〔2020〕1号' });
    const chain = (state: string) => list({ number: '邵北财农链', chain: state });
    expect(await chain('PASSED_ON')).toEqual(['邵北财农链〔2023〕1号']);
    expect(await chain('SUPERIOR_REGISTERED')).toEqual(['邵北财农链〔2023〕2号']);
    expect(await chain('SUPERIOR_NAMED')).toEqual(['邵北财农链〔2023〕3号']);
    expect(await list({ number: '邵北财农绩', chain: 'ALONE' })).toEqual(found);
  });

  test('every list tells the sum of all that matches, by document, line and budget year too; what came back has lists of its own', async () => {
    const { financeOfficer } = world.people;
    const { id: documentId, lineId } = await receivedDocument(world, { amount: 200_00n });
    const projectId = await standingProject(world);
    const allocationId = await allocated(world, lineId, projectId, 100_00n);
    await released(world, allocationId, 100_00n);
    const claimId = await approvedClaim(world, subsidyClaimOf(projectId, 60_00n));
    for (const amount of [10_00n, 20_00n]) await paid(world, claimId, allocationId, amount);
    const back = { voucherNumber: '退01', reason: '未按期开工' };
    await world.perform(financeOfficer, returnDisbursement, { allocationId, amount: 15_00n, ...back });
    const decision = { decisionNumber: '苍乡振组〔2023〕9号', reason: '任务已完成' };
    await world.perform(financeOfficer, returnSurplus, { lineId, amount: 5_00n, taskIsOver: true, ...decision });
    await world.perform(financeOfficer, consolidate, {
      lineId,
      amount: 7_00n,
      channel: 'CONSOLIDATED',
      decisionDate: '2023-05-30',
      ...decision,
    });
    const source = `query ($filter: MoneyActFilter) {
      payments(filter: $filter, first: 1) { totalCount totalAmount nodes { id } } disbursements(filter: $filter) { totalAmount }
      disbursementReturns(filter: $filter) { totalAmount nodes { amount returnedOn allocation { id } } }
      surplusReturns(filter: $filter) { totalAmount nodes { amount line { id } entry { act } } }
      consolidations(filter: $filter) { totalAmount nodes { amount fromLine { id } toLine { channel } } }
      allocations(filter: $filter) { totalAmount } }`;
    const all = async (filter: object) => {
      const { data, code } = await ask(source, { filter });
      expect(code).toBeNull();
      return data;
    };
    const ofLine = await all({ lineId });
    expect(ofLine).toMatchObject({
      payments: { totalCount: 2, totalAmount: '30.00' },
      disbursements: { totalAmount: '100.00' },
      disbursementReturns: { totalAmount: '15.00', nodes: [{ allocation: { id: allocationId } }] },
      surplusReturns: { totalAmount: '5.00', nodes: [{ line: { id: lineId }, entry: { act: 'RETURN_SURPLUS' } }] },
      consolidations: { totalAmount: '7.00', nodes: [{ fromLine: { id: lineId }, toLine: { channel: 'CONSOLIDATED' } }] },
    });
    expect(await all({ documentId })).toMatchObject({ payments: { totalAmount: '30.00' }, surplusReturns: { totalAmount: '5.00' } });
    expect((await all({ lineId, year: 2023 })).payments.totalAmount).toBe('30.00');
    const none = await all({ lineId, year: 2022 });
    expect([none.payments.totalAmount, none.disbursements.totalAmount]).toEqual(['0.00', '0.00']);
    expect((await all({ documentId: 'x' })).payments.totalCount).toBe(0);
    const seen = await ask(source, { filter: { lineId } }, world.people.jinlingClerk);
    expect(seen.data.disbursementReturns.totalAmount).toBe('0.00');
  });

  test('every list pages, counts and goes deep in one statement', async () => {
    const { projectId, allocationId } = await releasedMoney(world, 100_00n);
    const claimId = await approvedClaim(world, subsidyClaimOf(projectId, 100_00n));
    for (const amount of [10_00n, 20_00n, 30_00n]) await paid(world, claimId, allocationId, amount);
    const { data, code, reads } = await ask(
      `query ($projectId: ID!) {
        payments(filter: { projectId: $projectId }, order: DATE_ASC, first: 2) { totalCount pageInfo { hasNextPage } nodes { amount claim { purpose state } allocation { amount line { document { number title } level task } } project { name } entry { act postings { amount } } } }
      }`,
      { projectId },
    );
    expect([code, reads]).toEqual([null, 1]);
    expect(data.payments).toMatchObject({
      totalCount: 3,
      pageInfo: { hasNextPage: true },
      nodes: [{ amount: '10.00', claim: { state: 'APPROVED' } }, { amount: '20.00' }],
    });
    const all = await ask(
      `query ($projectId: ID!) {
        fundLines(first: 1) { nodes { amount money { received } allocations { totalCount } } }
        surplusLines(asOf: "2025-02-01") { totalCount nodes { useBy money { unallocated } } }
        nothingYet: surplusLines { totalCount }
        allocations(filter: { projectId: $projectId, year: 2023, disposition: PASSED_DOWN }) { totalCount }
        disbursements(filter: { projectId: $projectId }) { totalCount }
        adjustments { totalCount } reclaims { totalCount } carryOvers { totalCount }
        claims(filter: { projectId: $projectId, states: [APPROVED] }, order: WAITING_LONGEST) { totalCount nodes { payments { totalCount nodes { amount } } } }
        ofYear: claims(filter: { projectId: $projectId, year: 2023 }) { totalCount } ofAnother: claims(filter: { projectId: $projectId, year: 2022 }) { totalCount }
        proofKinds { code zh requiredFor }
      }`,
      { projectId },
    );
    expect(all.code).toBeNull();
    expect(all.data).toMatchObject({
      nothingYet: { totalCount: 0 },
      allocations: { totalCount: 1 },
      disbursements: { totalCount: 1 },
      claims: { totalCount: 1 },
      ofYear: { totalCount: 1 },
      ofAnother: { totalCount: 0 },
    });
    expect(all.data.surplusLines.totalCount).toBeGreaterThan(0);
    expect(all.data.proofKinds.find(({ code: kind }: { code: string }) => kind === 'SIGNED_LIST')).toMatchObject({
      zh: '农户签字花名册',
      requiredFor: ['HOUSEHOLD_SUBSIDY'],
    });
  });

  test('a township sees the county’s documents and its own projects’ money, but no sum of which it sees a part', async () => {
    const { projectId, documentId } = await releasedMoney(world, 100_00n);
    const source = `query ($id: ID!, $projectId: ID!) { fundDocument(id: $id) { amount money { received } lines { amount money { unallocated } } }
      allocations(filter: { projectId: $projectId }) { nodes { amount money { released } } } }`;
    const near = await ask(source, { id: documentId, projectId }, world.people.yunfengReviewer);
    expect(near.data).toEqual({
      fundDocument: { amount: '100.00', money: null, lines: [{ amount: '100.00', money: null }] },
      allocations: { nodes: [{ amount: '100.00', money: { released: '100.00' } }] },
    });
    const far = await ask(source, { id: documentId, projectId }, world.people.bailiReviewer);
    expect(far.data.allocations.nodes).toEqual([]);
    expect((await ask(source, { id: documentId, projectId }, world.people.administrator)).data.fundDocument).toBeNull();
    expect((await ask(source, { id: documentId, projectId }, publicViewer)).code).toBe('SIGN_IN_MUST_COME_FIRST');
  });
});

test('after all that, the books are whole', async () => {
  expect(await brokenBooks(world)).toEqual([]);
});
