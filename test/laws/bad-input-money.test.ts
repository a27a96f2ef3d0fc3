import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client, ReceiveDocumentInput, ReleaseInput } from '../../client/index.js';
import { receiveDocument } from '../../server/funds/index.js';
import { beginTale, type Tale, told } from '../stories/tale.js';
import {
  allocated,
  approvedClaim,
  brokenBooks,
  documentOf,
  paid,
  receivedDocument,
  released,
  settledAt,
  signedContract,
  standingProject,
  subsidyClaimOf,
  worksClaimOf,
} from '../world/funds.js';
import { type BadInput, isRefusedWhole, nothingChanged } from './bad-input.js';

/** What money must not do, each tried through the typed client. Amounts in the builders are fen, in the API yuan. */
let tale: Tale;
let finance: Client;
let treasurer: Client;
let manager: Client;
const made: Record<string, string> = {};
const of = (name: string) => made[name] as string;
const unknownId = '01900000-0000-7000-8000-000000000000';

beforeAll(async () => {
  tale = await beginTale('2023-03-10');
  [finance, treasurer, manager] = await Promise.all([tale.as('financeOfficer'), tale.as('treasurer'), tale.as('shilingManager')]);
  const { world } = tale;
  // A line of 1 010 yuan, 600 of it laid on a project of 900, 500 released, 200 paid of a claim of 300.
  made['line'] = (await receivedDocument(world, { amount: 101_000n })).lineId;
  made['project'] = await standingProject(world, { budgetFen: 90_000n });
  made['allocation'] = await allocated(world, of('line'), of('project'), 60_000n);
  made['disbursement'] = await released(world, of('allocation'), 50_000n);
  made['claim'] = await approvedClaim(world, subsidyClaimOf(of('project'), 30_000n));
  made['payment'] = await paid(world, of('claim'), of('allocation'), 20_000n);
  made['largeClaim'] = await approvedClaim(world, subsidyClaimOf(of('project'), 80_000n));
  made['unpaidClaim'] = told(await manager.draftClaim(apiClaim(of('project')))).id;
  made['other'] = await standingProject(world);
  made['tight'] = await standingProject(world, { budgetFen: 1_000n });
  await allocated(world, of('line'), of('tight'), 1_000n);
  made['noTarget'] = await standingProject(world, { hasTarget: false });
  made['declared'] = await standingProject(world, { state: 'DECLARED' });
  made['inLibrary'] = await standingProject(world, { state: 'IN_LIBRARY' });
  made['negative'] = await standingProject(world, { negativeCategory: 'UNIT_BASIC_EXPENSES' });
  // Works of 400 yuan, half done, of which 300 are claimed and released.
  made['works'] = await standingProject(world, { budgetFen: 50_000n, state: 'SELECTED' });
  made['worksContract'] = await signedContract(world, of('works'), 40_000n, 50);
  made['worksAllocation'] = await allocated(world, of('line'), of('works'), 40_000n);
  await released(world, of('worksAllocation'), 40_000n);
  made['worksClaim'] = await approvedClaim(world, worksClaimOf(of('works'), of('worksContract'), 40_000n));
  made['settledProject'] = await standingProject(world, { budgetFen: 50_000n });
  made['second'] = (await receivedDocument(world, { amount: 50_000n })).lineId;
  const settledContract = await signedContract(world, of('settledProject'), 40_000n);
  made['settledAllocation'] = await allocated(world, of('second'), of('settledProject'), 40_000n);
  await released(world, of('settledAllocation'), 40_000n);
  await settledAt(world, of('settledProject'), 30_000n);
  made['settledClaim'] = await approvedClaim(world, worksClaimOf(of('settledProject'), settledContract, 40_000n));
  made['preparing'] = await standingProject(world, { budgetFen: 40_000n, state: 'PREPARING' });
  made['procurement'] = told(
    await manager.recordProcurement({
      ...{ projectId: of('preparing'), method: 'INQUIRY', winner: '苍溪路桥公司', price: '500.00', decidedOn: '2023-03-09' },
    }),
  ).id;
  made['accepted'] = await standingProject(world, { budgetFen: 40_000n, state: 'ACCEPTED' });
  await signedContract(world, of('accepted'), 40_000n);
  await world.perform(world.people.financeOfficer, receiveDocument, documentOf({ number: '余财农〔2023〕12号', amount: 100n }));
});
afterAll(async () => {
  const broken = (await brokenBooks(tale.world)).filter((found) => found.startsWith('balance'));
  if (broken.length > 0) throw new Error(broken.join('\n'));
  await tale.close();
});

const apiClaim = (projectId: string) => ({
  ...{ projectId, kind: 'HOUSEHOLD_SUBSIDY' as const, amount: '100.00', purpose: '到户产业补助（示例）', payee: '一卡通代发' },
  ...{ payeeAccountEnding: '0001', proofs: [{ kind: 'APPLICATION', reference: '档案柜3-2' }] },
});
const release =
  (change: Partial<ReleaseInput> = {}) =>
  () =>
    finance.release({ allocationId: of('allocation'), amount: '1.00', voucherNumber: '拨9', receivingUnit: '云峰镇财政所', ...change });
const lay =
  (change: object = {}) =>
  () =>
    finance.allocate({
      ...{
        lineId: of('second'),
        projectId: of('other'),
        amount: '1.00',
        disposition: 'PASSED_DOWN' as const,
        approvalNumber: '苍农领〔2023〕6号',
      },
      ...change,
    });
const pay =
  (claim: string, allocation: string, amount: string, change: object = {}) =>
  () =>
    treasurer.payClaim({ claimId: of(claim), allocationId: of(allocation), amount, voucherNumber: '付9', ...change });
const receive =
  (change: Partial<ReceiveDocumentInput> = {}) =>
  () =>
    finance.receiveDocument({
      ...{
        number: '川财农〔2023〕77号',
        title: '通知（示例）',
        issuingBody: '四川省财政厅',
        issuedOn: '2023-03-01',
        receivedOn: '2023-03-05',
      },
      ...{ year: 2023, amount: '1.00', lines: [{ level: 'CENTRAL', channel: 'BRIDGING', task: 'CONSOLIDATION', amount: '1.00' }] },
      ...change,
    });
const items = (unitPrice: string) => [{ name: '路面', unit: '米', quantity: '1', unitPrice }];
const sign =
  (amount: string, change: object = {}) =>
  () =>
    manager.signContract({
      ...{
        projectId: of('preparing'),
        procurementId: of('procurement'),
        number: '合同9',
        party: '苍溪路桥公司',
        amount,
        items: items(amount),
      },
      ...{ signedOn: '2023-03-10', plannedFinish: '2023-11-30', ...change },
    });
const settle =
  (amount: string, settledOn = '2023-03-10') =>
  () =>
    finance.settleProject({ projectId: of('accepted'), amount, auditedBy: '示例事务所', settledOn });

const refused = (rows: readonly BadInput[]) => test.each(rows)('$what: $code', (row) => isRefusedWhole(tale.world, row));

describe('more than there is', () => {
  refused([
    {
      what: 'allocated than the line',
      code: 'ALLOCATIONS_MUST_NOT_EXCEED_LINE',
      tried: lay({ amount: '100.01' }),
      facts: { available: '100.00', asked: '100.01' },
    },
    {
      what: 'allocated than the budget',
      code: 'ALLOCATIONS_MUST_NOT_EXCEED_BUDGET',
      tried: () => lay({ projectId: of('tight') })(),
      facts: { budget: '10.00', allocated: '10.00', asked: '1.00' },
    },
    {
      what: 'released than allocated',
      code: 'RELEASES_MUST_NOT_EXCEED_ALLOCATION',
      tried: release({ amount: '100.01' }),
      facts: { available: '100.00', asked: '100.01' },
    },
    {
      what: 'paid than released',
      code: 'PAYMENTS_MUST_NOT_EXCEED_RELEASED',
      tried: pay('largeClaim', 'allocation', '300.01'),
      facts: { available: '300.00', asked: '300.01' },
    },
    {
      what: 'paid than claimed',
      code: 'PAYMENTS_MUST_NOT_EXCEED_CLAIM',
      tried: pay('claim', 'allocation', '100.01'),
      facts: { claimed: '300.00', paid: '200.00', asked: '100.01' },
    },
    { what: 'paid than done', code: 'PAYMENTS_MUST_FOLLOW_PROGRESS', tried: pay('worksClaim', 'worksAllocation', '400.00') },
    {
      what: 'paid than settled',
      code: 'PAYMENTS_MUST_NOT_EXCEED_SETTLEMENT',
      tried: pay('settledClaim', 'settledAllocation', '300.01'),
      facts: { settlement: '300.00', asked: '300.01' },
    },
    {
      what: 'reclaimed than unreleased',
      code: 'RECLAIMS_MUST_NOT_EXCEED_UNRELEASED',
      tried: () => finance.reclaim({ allocationId: of('allocation'), amount: '100.01', reason: '节余' }),
      facts: { available: '100.00' },
    },
    {
      what: 'returned than unpaid',
      code: 'RETURNS_MUST_NOT_EXCEED_UNPAID',
      tried: () => finance.returnDisbursement({ allocationId: of('allocation'), amount: '300.01', reason: '节余', voucherNumber: '退9' }),
      facts: { available: '300.00' },
    },
    {
      what: 'contract than procured',
      code: 'CONTRACT_MUST_NOT_EXCEED_PROCUREMENT',
      tried: sign('500.01'),
      facts: { contract: '500.01', price: '500.00' },
    },
    {
      what: 'contract than budget',
      code: 'CONTRACT_MUST_NOT_EXCEED_BUDGET',
      tried: sign('400.01'),
      facts: { contract: '400.01', budget: '400.00' },
    },
    {
      what: 'contract than allocated',
      code: 'CONTRACTS_MUST_NOT_EXCEED_ALLOCATION',
      tried: sign('400.00'),
      facts: { contract: '400.00', allocated: '0.00' },
    },
    {
      what: 'contract than its lines',
      code: 'ITEMS_MUST_MAKE_AMOUNT',
      tried: sign('300.00', { items: items('299.99') }),
      facts: { items: '299.99', amount: '300.00' },
    },
    {
      what: 'settlement than contract',
      code: 'SETTLEMENT_MUST_NOT_EXCEED_CONTRACT',
      tried: settle('400.01'),
      facts: { settlement: '400.01', limit: '400.00' },
    },
    {
      what: 'lines than the document',
      code: 'LINES_MUST_SUM_TO_DOCUMENT',
      tried: receive({ amount: '1.01' }),
      facts: { lines: '1.00', document: '1.01', difference: '-0.01' },
    },
    {
      what: 'a release taken back that is paid from',
      code: 'LATER_ACTS_MUST_BE_REVERSED_FIRST',
      tried: () => finance.reverseDisbursement({ id: of('disbursement'), reason: '录入错误' }),
    },
  ]);
});

describe('money where it must not go', () => {
  refused([
    { what: 'a project without target', code: 'PROJECT_MUST_HAVE_TARGET', tried: () => lay({ projectId: of('noTarget') })() },
    { what: 'a project outside the library', code: 'PROJECT_MUST_BE_IN_LIBRARY', tried: () => lay({ projectId: of('declared') })() },
    { what: 'a project outside the year plan', code: 'PROJECT_MUST_BE_SELECTED', tried: () => lay({ projectId: of('inLibrary') })() },
    { what: 'a project of the negative list', code: 'PROJECT_MUST_NOT_BE_NEGATIVE', tried: () => lay({ projectId: of('negative') })() },
    { what: 'another project’s money', code: 'ALLOCATION_MUST_BE_OF_PROJECT', tried: pay('claim', 'worksAllocation', '1.00') },
    { what: 'another payee than the contract’s', code: 'CONTRACT_PARTY_MUST_BE_WINNER', tried: sign('300.00', { party: '别的公司' }) },
    {
      what: 'a claim that nobody approved',
      code: 'MOVE_MUST_FIT_STATE',
      tried: () => treasurer.payClaim({ claimId: of('unpaidClaim'), allocationId: of('allocation'), amount: '1.00', voucherNumber: '付9' }),
    },
    {
      what: 'a claim without its papers',
      code: 'CLAIM_PROOFS_MUST_BE_COMPLETE',
      tried: () => manager.submitClaim({ id: of('unpaidClaim') }),
    },
    {
      what: 'a claim amended over another change',
      code: 'CLAIM_VERSION_MUST_BE_CURRENT',
      tried: () => {
        const { projectId: _, ...claim } = apiClaim(of('project'));
        return manager.amendClaim({ id: of('unpaidClaim'), version: 9, ...claim });
      },
      facts: { seen: 9 },
    },
    {
      what: 'a claim paid by whoever approves',
      code: 'VERB_MUST_BE_PERMITTED',
      tried: () => finance.payClaim({ claimId: of('claim'), allocationId: of('allocation'), amount: '1.00', voucherNumber: '付9' }),
    },
  ]);
});

describe('documents and dates', () => {
  refused([
    { what: 'a number known already', code: 'DOCUMENT_NUMBER_MUST_BE_NEW', tried: receive({ number: '余财农〔2023〕12号' }) },
    {
      what: 'a number known in another spelling',
      code: 'DOCUMENT_NUMBER_MUST_BE_NEW',
      tried: receive({ number: ' 余财农［２０２３］ 012 號' }),
      facts: { number: '余财农〔2023〕12号' },
    },
    { what: 'a number that is none', code: 'DOCUMENT_NUMBER_MUST_BE_WELL_FORMED', tried: receive({ number: '通知' }) },
    { what: 'neither number nor reason', code: 'DOCUMENT_MUST_HAVE_NUMBER_OR_REASON', tried: receive({ number: null }) },
    {
      what: 'bridging money without task',
      code: 'TASK_MUST_BE_GIVEN_FOR_BRIDGING',
      tried: receive({ lines: [{ level: 'CENTRAL', channel: 'BRIDGING', amount: '1.00' }] }),
    },
    {
      what: 'received before it was issued',
      code: 'DATE_MUST_NOT_PRECEDE_DOCUMENT',
      tried: receive({ issuedOn: '2023-03-06' }),
      facts: { given: '2023-03-05' },
    },
    {
      what: 'received tomorrow',
      code: 'DATE_MUST_NOT_LIE_IN_FUTURE',
      tried: receive({ receivedOn: '2023-03-11' }),
      facts: { given: '2023-03-11', today: '2023-03-10' },
    },
    { what: 'allocated before the document came', code: 'DATE_MUST_NOT_PRECEDE_DOCUMENT', tried: lay({ allocatedOn: '2023-01-01' }) },
    { what: 'allocated tomorrow', code: 'DATE_MUST_NOT_LIE_IN_FUTURE', tried: lay({ allocatedOn: '2023-03-11' }) },
    { what: 'released before it was allocated', code: 'DATE_MUST_NOT_PRECEDE_ALLOCATION', tried: release({ releasedOn: '2023-03-09' }) },
    { what: 'released tomorrow', code: 'DATE_MUST_NOT_LIE_IN_FUTURE', tried: release({ releasedOn: '2023-03-11' }) },
    { what: 'paid tomorrow', code: 'DATE_MUST_NOT_LIE_IN_FUTURE', tried: pay('claim', 'allocation', '1.00', { paidOn: '2023-03-11' }) },
    { what: 'settled tomorrow', code: 'DATE_MUST_NOT_LIE_AHEAD', tried: settle('1.00', '2023-03-11') },
    {
      what: 'a contract before its procurement',
      code: 'EXECUTION_DATES_MUST_BE_IN_ORDER',
      tried: sign('300.00', { signedOn: '2023-03-08' }),
    },
    { what: 'a date that there is not', code: 'INPUT_MUST_BE_WELL_FORMED', tried: release({ releasedOn: '2023-02-30' }) },
    { what: 'a date with a time', code: 'INPUT_MUST_BE_WELL_FORMED', tried: release({ releasedOn: '2023-03-01T00:00:00Z' }) },
  ]);
});

describe('amounts', () => {
  const amounts: [string, unknown, string][] = [
    ['negative', '-1.00', 'AMOUNT_MUST_BE_POSITIVE'],
    ['zero', '0.00', 'AMOUNT_MUST_BE_POSITIVE'],
    ['minus zero', '-0', 'AMOUNT_MUST_BE_POSITIVE'],
    ['of fourteen digits', '12345678901234.00', 'AMOUNT_MUST_BE_DECIMAL_YUAN'],
    ['of three decimals', '1.001', 'AMOUNT_MUST_BE_DECIMAL_YUAN'],
    ['with an exponent', '1e3', 'AMOUNT_MUST_BE_DECIMAL_YUAN'],
    ['in full-width digits', '１００', 'AMOUNT_MUST_BE_DECIMAL_YUAN'],
    ['with commas', '1,000.00', 'AMOUNT_MUST_BE_DECIMAL_YUAN'],
    ['empty', '', 'AMOUNT_MUST_BE_DECIMAL_YUAN'],
    ['a JSON number', 100, 'AMOUNT_MUST_BE_DECIMAL_YUAN'],
    ['a JSON fraction', 0.1, 'AMOUNT_MUST_BE_DECIMAL_YUAN'],
    ['an object', { yuan: 1 }, 'AMOUNT_MUST_BE_DECIMAL_YUAN'],
    ['null', null, 'INPUT_MUST_BE_WELL_FORMED'],
  ];
  refused(amounts.map(([how, amount, code]) => ({ what: `released, ${how}`, code, tried: release({ amount: amount as string }) })));
  refused(
    amounts.slice(0, 6).map(([how, amount, code]) => ({
      what: `a line, ${how}`,
      code,
      tried: receive({
        amount: '1.00',
        lines: [
          { level: 'CENTRAL', channel: 'BRIDGING', task: 'CONSOLIDATION', amount: '1.00' },
          { level: 'CENTRAL', channel: 'BRIDGING', task: 'CONSOLIDATION', amount: amount as string },
        ],
      }),
    })),
  );
});

describe('identities and request keys', () => {
  const withoutKey = 'mutation ($input: ReleaseInput!) { release(input: $input) { id } }';
  const input = () => ({ allocationId: of('allocation'), amount: '1.00', voucherNumber: '拨9', receivingUnit: '云峰镇财政所' });
  const raw = (query: string, variables: object) => () => finance.ask(query as never, variables as never, undefined as never);
  refused([
    { what: 'an unknown allocation', code: 'ALLOCATION_MUST_EXIST', tried: release({ allocationId: unknownId }), facts: { id: unknownId } },
    { what: 'an ill-shaped allocation', code: 'ALLOCATION_MUST_EXIST', tried: release({ allocationId: "x' or 1=1" }) },
    { what: 'an unknown line', code: 'FUND_LINE_MUST_EXIST', tried: lay({ lineId: unknownId }) },
    { what: 'an ill-shaped line', code: 'FUND_LINE_MUST_EXIST', tried: lay({ lineId: '0' }) },
    { what: 'an unknown project', code: 'PROJECT_MUST_EXIST', tried: lay({ projectId: unknownId }) },
    { what: 'an ill-shaped project', code: 'PROJECT_MUST_EXIST', tried: lay({ projectId: '-1' }) },
    {
      what: 'an unknown claim',
      code: 'CLAIM_MUST_EXIST',
      tried: () => treasurer.payClaim({ claimId: unknownId, allocationId: of('allocation'), amount: '1.00', voucherNumber: '付9' }),
    },
    { what: 'an unknown payment', code: 'PAYMENT_MUST_EXIST', tried: () => finance.reversePayment({ id: unknownId, reason: '错' }) },
    { what: 'an unknown contract', code: 'PROCUREMENT_MUST_EXIST', tried: sign('1.00', { procurementId: unknownId }) },
    { what: 'an unknown attachment', code: 'ATTACHED_FILE_MUST_EXIST', tried: receive({ attachmentId: unknownId }) },
    { what: 'no request key', code: 'REQUEST_KEY_MUST_BE_GIVEN', tried: () => rawRelease(undefined) },
    { what: 'an empty request key', code: 'INPUT_MUST_BE_WELL_FORMED', tried: () => rawRelease('') },
    { what: 'null as request key', code: 'REQUEST_KEY_MUST_BE_GIVEN', tried: () => rawRelease(null) },
    {
      what: 'no request key, written out',
      code: 'REQUEST_KEY_MUST_BE_GIVEN',
      tried: raw(
        'mutation { release(input: { amount: "1.00", allocationId: "x", voucherNumber: "拨9", receivingUnit: "财政所" }) { id } }',
        {},
      ),
    },
    { what: 'a request key that is too short', code: 'INPUT_MUST_BE_WELL_FORMED', tried: release({ requestKey: 'short' }) },
    { what: 'an unknown field', code: 'INPUT_MUST_BE_WELL_FORMED', tried: release({ colour: 'red' } as never) },
    { what: 'an unknown choice', code: 'INPUT_MUST_BE_WELL_FORMED', tried: lay({ disposition: 'HIDDEN' }) },
    { what: 'no input', code: 'INPUT_MUST_BE_WELL_FORMED', tried: raw(withoutKey, {}) },
  ]);
  // The client gives a key to every act that has none; somebody who writes his own client may forget it.
  const rawRelease = async (requestKey: string | null | undefined) => {
    const question = `mutation ($given: ReleaseInput!) { release(input: $given) { id } }`;
    return finance.ask(question as never, { given: { ...input(), ...(requestKey === undefined ? {} : { requestKey }) } } as never);
  };

  test('a request key used before for something else', async () => {
    const requestKey = 'used-before-1';
    told(await release({ amount: '2.00', requestKey })());
    await isRefusedWhole(tale.world, {
      what: '',
      code: 'REQUEST_KEY_MUST_BE_FRESH',
      tried: release({ amount: '3.00', requestKey }),
      facts: { key: requestKey },
    });
    await isRefusedWhole(tale.world, {
      what: '',
      code: 'REQUEST_KEY_MUST_BE_FRESH',
      tried: () => finance.reclaim({ allocationId: of('allocation'), amount: '2.00', reason: '节余', requestKey }),
    });
  });
});

test('an act that passes is seen by the same eyes', async () => {
  await expect(nothingChanged(tale.world, release({ amount: '3.00' }))).rejects.toThrow();
});
