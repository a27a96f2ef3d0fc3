import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  adjust,
  allocate,
  confirmFunding,
  consolidate,
  receiveDocument,
  reclaim,
  release,
  returnDisbursement,
  returnSurplus,
  reverseAllocation,
  reverseDisbursement,
  reverseReceipt,
} from '../../server/funds/index.js';
import { moneyOnProjects } from '../../server/projects/index.js';
import { allocated, brokenBooks, documentOf, receivedDocument, released, releasedMoney, standingProject } from '../world/funds.js';
import { jinling } from '../world/people.js';
import { openWorld, type World } from '../world/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld('2023-06-01');
});
afterAll(() => world.close());

const finance = () => world.people.financeOfficer;
const unknown = '019b0000-0000-7000-8000-000000000000';
const approvalNumber = '苍农领〔2023〕6号';
const decision = { decisionNumber: '苍农领〔2023〕9号', decisionDate: '2023-05-20', reason: '原项目用地未落实' };
const moneyOf = async (projectId: string) => (await world.look(finance(), (em) => moneyOnProjects(em, [projectId]))).get(projectId);
const available = async (lineId: string) => {
  const rows = await world.rows<{ fen: string }>(
    `select sum(amount_fen)::text as fen from balance join ledger_account account on account.id = balance.account_id where holder = ? and stage = 'AVAILABLE'`,
    [lineId],
  );
  return BigInt(rows[0]?.fen ?? 0);
};

describe('receiving a document', () => {
  test('one document with two lines; each line’s money is available', async () => {
    const lines = [
      { level: 'CENTRAL' as const, channel: 'BRIDGING' as const, task: 'CONSOLIDATION' as const, amount: 1401_0000_00n },
      { level: 'CITY' as const, channel: 'BRIDGING' as const, task: 'CONSOLIDATION' as const, amount: 2303_0000_00n },
    ];
    const { id, lineIds } = await receivedDocument(world, {
      number: '鄂财农发﹝2022﹞032 号',
      superiorNumber: '财农[2022]56號',
      issuedOn: '2022-12-20',
      lines,
    });
    const [document] = await world.rows('select * from fund_document where id = ?', [id]);
    expect(document).toMatchObject({
      number: '鄂财农发〔2022〕32号',
      number_as_written: '鄂财农发﹝2022﹞032 号',
      superior_number: '财农〔2022〕56号',
    });
    expect(await Promise.all(lineIds.map(available))).toEqual([1401_0000_00n, 2303_0000_00n]);
  });

  test('a superior that is registered becomes the parent', async () => {
    const parent = await receivedDocument(world, { number: '川财农〔2022〕700号', issuedOn: '2022-11-01' });
    const child = await receivedDocument(world, { number: '广财农〔2023〕701号', superiorNumber: '川财农（2022）700号' });
    const [row] = await world.rows('select parent_id from fund_document where id = ?', [child.id]);
    expect(row).toEqual({ parent_id: parent.id });
  });

  test('a document without number has a reason', async () => {
    const { id } = await receivedDocument(world, { number: null, noNumberReason: '余杭区协作资金，协议拨付' });
    const [row] = await world.rows('select number, no_number_reason from fund_document where id = ?', [id]);
    expect(row).toEqual({ number: null, no_number_reason: '余杭区协作资金，协议拨付' });
  });

  test.each([
    [{ number: '川财农2023年9号' }, 'DOCUMENT_NUMBER_MUST_BE_WELL_FORMED'],
    [{ number: null }, 'DOCUMENT_MUST_HAVE_NUMBER_OR_REASON'],
    [{ superiorNumber: '没有文号' }, 'DOCUMENT_NUMBER_MUST_BE_WELL_FORMED'],
    [{ number: '川财农〔2023〕801号', superiorNumber: '川财农[2023]0801号' }, 'SUPERIOR_DOCUMENT_MUST_BE_ANOTHER'],
    [{ parentId: unknown }, 'FUND_DOCUMENT_MUST_EXIST'],
    [{ receivedOn: '2023-06-02' }, 'DATE_MUST_NOT_LIE_IN_FUTURE'],
    [{ receivedOn: '2023-01-09' }, 'DATE_MUST_NOT_PRECEDE_DOCUMENT'],
    [{ amount: 1n, lines: [{ level: 'CENTRAL', channel: 'BRIDGING', task: null, amount: 1n }] }, 'TASK_MUST_BE_GIVEN_FOR_BRIDGING'],
    [{ amount: 2n, lines: [{ level: 'CENTRAL', channel: 'BOND', amount: 1n }] }, 'LINES_MUST_SUM_TO_DOCUMENT'],
    [{ amount: 0n, lines: [{ level: 'CENTRAL', channel: 'BOND', amount: 0n }] }, 'AMOUNT_MUST_BE_POSITIVE'],
    [{ attachmentId: unknown }, 'ATTACHED_FILE_MUST_EXIST'],
    [{ countyCode: '511921000000' }, 'POST_MUST_COVER_COUNTY'],
  ] as const)('%j is refused: %s', async (change, code) => {
    const refusal = await world.refusalOf(finance(), receiveDocument, documentOf(change as never));
    expect(refusal.code).toBe(code);
  });

  test('a number that is known in another spelling is refused, and free again once its document was reversed', async () => {
    const { id } = await receivedDocument(world, { number: '隆委乡振指[2022]15号', issuedOn: '2022-12-01' });
    const again = documentOf({ number: '隆委乡振指〔2022〕 015號', issuedOn: '2022-12-01' });
    const refusal = await world.refusalOf(finance(), receiveDocument, again);
    expect(refusal.code).toBe('DOCUMENT_NUMBER_MUST_BE_NEW');
    expect(refusal.facts).toEqual({ number: '隆委乡振指〔2022〕15号', known: '隆委乡振指[2022]15号' });
    await world.perform(finance(), reverseReceipt, { id, reason: '重复登记' });
    await world.perform(finance(), receiveDocument, again);
  });

  test('a post of a township books no money', async () => {
    const township = { ...finance(), placeCode: '510824102000' };
    expect((await world.refusalOf(township, receiveDocument, documentOf({ countyCode: '510824000000' }))).code).toBe(
      'POST_MUST_COVER_COUNTY',
    );
  });
});

describe('allocating', () => {
  test('the first money moves the project on to FUNDED, the second leaves it there', async () => {
    const { lineId } = await receivedDocument(world);
    const projectId = await standingProject(world);
    await allocated(world, lineId, projectId, 30_0000_00n);
    await allocated(world, lineId, projectId, 20_0000_00n);
    expect(await world.rows('select state from project where id = ?', [projectId])).toEqual([{ state: 'FUNDED' }]);
    expect(await available(lineId)).toBe(50_0000_00n);
    expect(await moneyOf(projectId)).toEqual({ allocatedFen: 50_0000_00n, releasedFen: 0n, paidFen: 0n, budgetOfSourcesFen: 0n });
  });

  test('one fen more than the line holds is refused, with what it holds', async () => {
    const { lineId } = await receivedDocument(world, { amount: 10_00n });
    const projectId = await standingProject(world);
    await allocated(world, lineId, projectId, 9_00n);
    const refusal = await world.refusalOf(finance(), allocate, { lineId, projectId, amount: 1_01n, disposition: 'KEPT', approvalNumber });
    expect(refusal.code).toBe('ALLOCATIONS_MUST_NOT_EXCEED_LINE');
    expect(refusal.facts).toEqual({ available: '1.00', asked: '1.01' });
  });

  test.each([
    [{ state: 'DRAFT' }, {}, 'PROJECT_MUST_BE_IN_LIBRARY'],
    [{ state: 'REMOVED' }, {}, 'PROJECT_MUST_BE_IN_LIBRARY'],
    [{ state: 'SUSPENDED' }, {}, 'PROJECT_MUST_BE_IN_LIBRARY'],
    [{ state: 'IN_LIBRARY' }, {}, 'PROJECT_MUST_BE_SELECTED'],
    [{ hasTarget: false }, {}, 'PROJECT_MUST_HAVE_TARGET'],
    [{ negativeCategory: '修建楼堂馆所' }, {}, 'PROJECT_MUST_NOT_BE_NEGATIVE'],
    [{ budgetFen: 99n }, { amount: 100n }, 'ALLOCATIONS_MUST_NOT_EXCEED_BUDGET'],
    [{}, { amount: 0n }, 'AMOUNT_MUST_BE_POSITIVE'],
    [{}, { allocatedOn: '2023-06-02' }, 'DATE_MUST_NOT_LIE_IN_FUTURE'],
    [{}, { allocatedOn: '2023-01-19' }, 'DATE_MUST_NOT_PRECEDE_DOCUMENT'],
    [{}, { lineId: unknown }, 'FUND_LINE_MUST_EXIST'],
    [{}, { lineId: '不是编号' }, 'FUND_LINE_MUST_EXIST'],
    [{}, { projectId: unknown }, 'PROJECT_MUST_EXIST'],
  ])('to a project %j with %j is refused: %s', async (project, change, code) => {
    const { lineId } = await receivedDocument(world);
    const projectId = await standingProject(world, project);
    const input = { lineId, projectId, amount: 100n, disposition: 'KEPT' as const, approvalNumber, ...change };
    expect((await world.refusalOf(finance(), allocate, input)).code).toBe(code);
    expect(await available(lineId)).toBe(100_000_000n);
  });

  test('the same request key gives the same allocation, and other input under it is refused', async () => {
    const { lineId } = await receivedDocument(world);
    const projectId = await standingProject(world);
    const input = { lineId, projectId, amount: 100n, disposition: 'KEPT' as const, approvalNumber, requestKey: 'allocate-once' };
    const first = await world.perform(finance(), allocate, input);
    expect(await world.perform(finance(), allocate, input)).toEqual(first);
    expect((await world.refusalOf(finance(), allocate, { ...input, amount: 101n })).code).toBe('REQUEST_KEY_MUST_BE_FRESH');
    expect((await moneyOf(projectId))?.allocatedFen).toBe(100n);
  });

  test('nothing is laid out of a document that was taken back', async () => {
    const { id, lineId } = await receivedDocument(world);
    await world.perform(finance(), reverseReceipt, { id, reason: '收文有误' });
    const input = { lineId, projectId: await standingProject(world), amount: 100n, disposition: 'KEPT' as const, approvalNumber };
    expect((await world.refusalOf(finance(), allocate, input)).code).toBe('MONEY_ACT_MUST_STAND');
  });
});

describe('releasing, returning, reclaiming', () => {
  test('released money comes back before it is reclaimed, and the line has it again', async () => {
    const { lineId, projectId, allocationId } = await releasedMoney(world, 100_00n);
    const tooMuch = await world.refusalOf(finance(), reclaim, { allocationId, amount: 1n, reason: '未按期开工' });
    expect(tooMuch.code).toBe('RECLAIMS_MUST_NOT_EXCEED_UNRELEASED');
    await world.perform(finance(), returnDisbursement, { allocationId, amount: 40_00n, voucherNumber: '退0001', reason: '未按期开工' });
    await world.perform(finance(), reclaim, { allocationId, amount: 40_00n, reason: '未按期开工' });
    expect(await available(lineId)).toBe(40_00n);
    expect(await moneyOf(projectId)).toMatchObject({ allocatedFen: 60_00n, releasedFen: 60_00n });
  });

  test.each([
    [release, { amount: 100_01n, voucherNumber: '拨1', receivingUnit: '镇' }, 'RELEASES_MUST_NOT_EXCEED_ALLOCATION'],
    [release, { amount: 1n, voucherNumber: '拨1', receivingUnit: '镇', releasedOn: '2023-05-31' }, 'DATE_MUST_NOT_PRECEDE_ALLOCATION'],
    [release, { amount: 1n, voucherNumber: '拨1', receivingUnit: '镇', releasedOn: '2023-06-02' }, 'DATE_MUST_NOT_LIE_IN_FUTURE'],
    [release, { amount: 1n, voucherNumber: '拨1', receivingUnit: '镇', allocationId: unknown }, 'ALLOCATION_MUST_EXIST'],
    [returnDisbursement, { amount: 1n, voucherNumber: '退1', reason: '误' }, 'RETURNS_MUST_NOT_EXCEED_UNPAID'],
    [reclaim, { amount: 100_01n, reason: '误' }, 'RECLAIMS_MUST_NOT_EXCEED_UNRELEASED'],
    [reclaim, { amount: 1n, reason: '误', reclaimedOn: '2023-05-31' }, 'DATE_MUST_NOT_PRECEDE_ALLOCATION'],
  ])('%p with %j is refused: %s', async (action, change, code) => {
    const { lineId } = await receivedDocument(world);
    const allocationId = await allocated(world, lineId, await standingProject(world), 100_00n);
    expect((await world.refusalOf(finance(), action as never, { allocationId, ...change } as never)).code).toBe(code);
  });

  test('a release of an earlier day must leave no later day short', async () => {
    const { lineId } = await receivedDocument(world);
    const allocationId = await allocated(world, lineId, await standingProject(world), 100_00n, { allocatedOn: '2023-02-01' });
    await released(world, allocationId, 60_00n, { releasedOn: '2023-05-01' });
    await released(world, allocationId, 40_00n, { releasedOn: '2023-03-01' });
    expect(await brokenBooks(world)).toEqual([]);
  });
});

describe('adjusting', () => {
  test('out of A, into B, by a decision; the line stays, B is funded', async () => {
    const { lineId } = await receivedDocument(world);
    const a = await standingProject(world, { name: '甲项目' });
    const b = await standingProject(world, { name: '乙项目', placeCode: jinling });
    const fromAllocationId = await allocated(world, lineId, a, 100_00n);
    const outcome = await world.perform(finance(), adjust, { fromAllocationId, toProjectId: b, amount: 30_00n, ...decision });
    expect([(await moneyOf(a))?.allocatedFen, (await moneyOf(b))?.allocatedFen]).toEqual([70_00n, 30_00n]);
    const [target] = await world.rows('select line_id, source_adjustment_id, amount_fen::text as fen from allocation where id = ?', [
      outcome.toAllocationId,
    ]);
    expect(target).toEqual({ line_id: lineId, source_adjustment_id: outcome.id, fen: '3000' });
    expect(await world.rows('select state from project where id = ?', [b])).toEqual([{ state: 'FUNDED' }]);
    const refusal = await world.refusalOf(finance(), reverseAllocation, { id: String(outcome.toAllocationId), reason: '误' });
    expect(refusal.code).toBe('ALLOCATION_MUST_NOT_COME_FROM_ADJUSTMENT');
  });

  test.each([
    [{ state: 'IN_LIBRARY' }, {}, null],
    [{ state: 'COUNTY_APPROVED' }, {}, 'PROJECT_MUST_BE_IN_LIBRARY'],
    [{ hasTarget: false }, {}, 'PROJECT_MUST_HAVE_TARGET'],
    [{ budgetFen: 9n }, {}, 'ALLOCATIONS_MUST_NOT_EXCEED_BUDGET'],
    [{}, { amount: 100_01n }, 'RECLAIMS_MUST_NOT_EXCEED_UNRELEASED'],
    [{}, { decisionDate: '2023-06-02' }, 'DATE_MUST_NOT_PRECEDE_DECISION'],
  ])('to a project %j with %j: %s', async (project, change, code) => {
    const { lineId } = await receivedDocument(world);
    const fromAllocationId = await allocated(world, lineId, await standingProject(world), 100_00n);
    const toProjectId = await standingProject(world, project);
    const input = { fromAllocationId, toProjectId, amount: 10n, ...decision, ...change };
    if (!code) await world.perform(finance(), adjust, input);
    else expect((await world.refusalOf(finance(), adjust, input)).code).toBe(code);
  });

  test('money that came while the project waited in the library counts once it is in the year plan', async () => {
    const { lineId } = await receivedDocument(world);
    const fromAllocationId = await allocated(world, lineId, await standingProject(world), 100_00n);
    const projectId = await standingProject(world, { state: 'IN_LIBRARY' });
    await world.perform(finance(), adjust, { fromAllocationId, toProjectId: projectId, amount: 10n, ...decision });
    expect((await world.refusalOf(finance(), confirmFunding, { projectId })).code).toBe('MOVE_MUST_FIT_STATE');
    await world.rows(`update project set state = 'SELECTED' where id = ?`, [projectId]);
    await world.perform(finance(), confirmFunding, { projectId });
    expect(await world.rows('select state from project where id = ?', [projectId])).toEqual([{ state: 'FUNDED' }]);
    const empty = await standingProject(world);
    expect((await world.refusalOf(finance(), confirmFunding, { projectId: empty })).code).toBe('ALLOCATION_MUST_BE_MADE');
  });

  test('to the same project is no adjustment', async () => {
    const { lineId } = await receivedDocument(world);
    const projectId = await standingProject(world);
    const fromAllocationId = await allocated(world, lineId, projectId, 100_00n);
    const refusal = await world.refusalOf(finance(), adjust, { fromAllocationId, toProjectId: projectId, amount: 10n, ...decision });
    expect(refusal.code).toBe('ADJUSTMENT_MUST_GO_TO_ANOTHER_PROJECT');
  });
});

describe('consolidating and returning surplus', () => {
  test('a decision opens a new line of the same document with another source', async () => {
    const { id, lineId } = await receivedDocument(world, { amount: 100_00n });
    const { toLineId } = await world.perform(finance(), consolidate, { lineId, amount: 30_00n, channel: 'CONSOLIDATED', ...decision });
    const lines = await world.rows(
      'select channel, task, amount_fen::text as fen, source_consolidation_id is null as issued from fund_line where document_id = ? order by id',
      [id],
    );
    expect(lines).toEqual([
      { channel: 'BRIDGING', task: 'CONSOLIDATION', fen: '10000', issued: true },
      { channel: 'CONSOLIDATED', task: null, fen: '3000', issued: false },
    ]);
    expect([await available(lineId), await available(String(toLineId))]).toEqual([70_00n, 30_00n]);
  });

  test.each([
    [{ channel: 'BRIDGING', task: 'CONSOLIDATION' }, 'CONSOLIDATION_MUST_CHANGE_SOURCE'],
    [{ channel: 'BRIDGING', level: 'CITY' }, 'TASK_MUST_BE_GIVEN_FOR_BRIDGING'],
    [{ channel: 'CONSOLIDATED', amount: 100_01n }, 'LINE_MUST_HOLD_AMOUNT'],
  ])('consolidating to %j is refused: %s', async (change, code) => {
    const { lineId } = await receivedDocument(world, { amount: 100_00n });
    expect((await world.refusalOf(finance(), consolidate, { lineId, amount: 1n, ...decision, ...change } as never)).code).toBe(code);
  });

  test('money is returned when its two years are over or its task is done', async () => {
    const { lineId } = await receivedDocument(world, { amount: 100_00n });
    const input = { lineId, amount: 10_00n, decisionNumber: '苍财〔2023〕20号', reason: '结余' };
    const refusal = await world.refusalOf(finance(), returnSurplus, input);
    expect([refusal.code, refusal.facts]).toEqual(['MONEY_MUST_BE_SURPLUS', { useBy: '2025-01-10' }]);
    await world.perform(finance(), returnSurplus, { ...input, taskIsOver: true });
    expect(await available(lineId)).toBe(90_00n);
    expect((await world.refusalOf(finance(), returnSurplus, { ...input, amount: 90_01n, taskIsOver: true })).code).toBe(
      'LINE_MUST_HOLD_AMOUNT',
    );
  });
});

describe('reversing', () => {
  test('acts are taken back in the opposite order, each once, with a reason', async () => {
    const { id: documentId, lineId } = await receivedDocument(world);
    const projectId = await standingProject(world);
    const allocationId = await allocated(world, lineId, projectId, 100_00n);
    const disbursementId = await released(world, allocationId, 60_00n);
    const because = { reason: '录入有误' };
    expect((await world.refusalOf(finance(), reverseReceipt, { id: documentId, ...because })).code).toBe(
      'LATER_ACTS_MUST_BE_REVERSED_FIRST',
    );
    const early = await world.refusalOf(finance(), reverseAllocation, { id: allocationId, ...because });
    expect([early.code, early.facts]).toEqual(['LATER_ACTS_MUST_BE_REVERSED_FIRST', { available: '40.00', asked: '100.00' }]);
    const before = await world.refusalOf(finance(), reverseDisbursement, { id: disbursementId, reversedOn: '2023-05-31', ...because });
    expect(before.code).toBe('REVERSAL_MUST_NOT_PRECEDE_ENTRY');
    expect((await world.refusalOf(finance(), reverseDisbursement, { id: disbursementId, reason: ' ' })).code).toBe(
      'REVERSAL_MUST_HAVE_REASON',
    );
    await world.perform(finance(), reverseDisbursement, { id: disbursementId, ...because });
    expect((await world.refusalOf(finance(), reverseDisbursement, { id: disbursementId, ...because })).code).toBe('MONEY_ACT_MUST_STAND');
    await world.perform(finance(), reverseAllocation, { id: allocationId, ...because });
    expect((await world.refusalOf(finance(), release, { allocationId, amount: 1n, voucherNumber: '拨1', receivingUnit: '镇' })).code).toBe(
      'MONEY_ACT_MUST_STAND',
    );
    await world.perform(finance(), reverseReceipt, { id: documentId, ...because });
    expect(await available(lineId)).toBe(0n);
    expect(await moneyOf(projectId)).toMatchObject({ allocatedFen: 0n, releasedFen: 0n });
  });

  test.each([
    [reverseReceipt, 'FUND_DOCUMENT_MUST_EXIST'],
    [reverseAllocation, 'ALLOCATION_MUST_EXIST'],
    [reverseDisbursement, 'DISBURSEMENT_MUST_EXIST'],
  ])('%p of an unknown id is refused: %s', async (action, code) => {
    expect((await world.refusalOf(finance(), action, { id: unknown, reason: '误' })).code).toBe(code);
  });
});

test('after all that, the books are whole', async () => {
  expect(await brokenBooks(world)).toEqual([]);
});
