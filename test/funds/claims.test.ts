import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asOwner } from '../../server/database/session.js';
import {
  amendClaim,
  approveClaim,
  checkClaim,
  draftClaim,
  payClaim,
  returnClaim,
  reverseDisbursement,
  reversePayment,
  submitClaim,
  withdrawClaim,
} from '../../server/funds/index.js';
import { Substitution } from '../../server/identity/index.js';
import { newId } from '../../server/kernel/ids.js';
import {
  allocated,
  approvedClaim,
  brokenBooks,
  paid,
  receivedDocument,
  released,
  releasedMoney,
  settledAt,
  signedContract,
  standingProject,
  subsidyClaimOf,
  worksClaimOf,
} from '../world/funds.js';
import { cangxi } from '../world/people.js';
import { openWorld, type World } from '../world/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld('2023-06-01');
});
afterAll(() => world.close());

const unknown = '019b0000-0000-7000-8000-000000000000';
const people = () => world.people;
const stateOf = async (id: string) => (await world.rows<{ state: string }>('select state from claim where id = ?', [id]))[0]?.state;

describe('a claim on its way', () => {
  test('unit, township, finance, treasury: four people, and the money is paid', async () => {
    const { projectId, allocationId } = await releasedMoney(world, 100_00n);
    const claimId = await approvedClaim(world, subsidyClaimOf(projectId, 60_00n));
    const paymentId = await paid(world, claimId, allocationId, 60_00n);
    expect(await stateOf(claimId)).toBe('PAID');
    const acts = await world.rows('select move, duty, role from claim_act where claim_id = ? order by id', [claimId]);
    expect(acts).toEqual([
      { move: 'draftClaim', duty: 'CLAIM', role: 'PROJECT_MANAGER' },
      { move: 'submitClaim', duty: 'CLAIM', role: 'PROJECT_MANAGER' },
      { move: 'checkClaim', duty: 'CHECK', role: 'TOWNSHIP_REVIEWER' },
      { move: 'approveClaim', duty: 'APPROVE', role: 'FINANCE_OFFICER' },
      { move: 'payClaim', duty: 'PAY', role: 'TREASURER' },
    ]);
    const [payment] = await world.rows('select payee, payee_account from payment where id = ?', [paymentId]);
    expect(payment).toEqual({ payee: '一卡通代发', payee_account: '****0001' });
  });

  test('it may be paid in parts, and not a fen beyond its amount', async () => {
    const { projectId, allocationId } = await releasedMoney(world, 100_00n);
    const claimId = await approvedClaim(world, subsidyClaimOf(projectId, 60_00n));
    await paid(world, claimId, allocationId, 40_00n);
    expect(await stateOf(claimId)).toBe('APPROVED');
    const refusal = await world.refusalOf(people().treasurer, payClaim, { claimId, allocationId, amount: 20_01n, voucherNumber: '付1' });
    expect([refusal.code, refusal.facts]).toEqual(['PAYMENTS_MUST_NOT_EXCEED_CLAIM', { claimed: '60.00', paid: '40.00', asked: '20.01' }]);
    await paid(world, claimId, allocationId, 20_00n);
    expect(await stateOf(claimId)).toBe('PAID');
  });

  test('it lacks proofs, is amended, returned, submitted again and withdrawn', async () => {
    const { projectId } = await releasedMoney(world, 100_00n);
    const { shilingManager, yunfengReviewer } = people();
    const whole = subsidyClaimOf(projectId, 60_00n);
    const { id } = await world.perform(shilingManager, draftClaim, { ...whole, proofs: whole.proofs.slice(2) });
    const refusal = await world.refusalOf(shilingManager, submitClaim, { id });
    expect([refusal.code, refusal.facts]).toEqual([
      'CLAIM_PROOFS_MUST_BE_COMPLETE',
      { missing: '报账申请 · application for reimbursement、项目批复 · approval of the project' },
    ]);
    const stale = await world.refusalOf(shilingManager, amendClaim, { ...whole, id, version: 7 });
    expect(stale.code).toBe('CLAIM_VERSION_MUST_BE_CURRENT');
    await world.perform(shilingManager, amendClaim, { ...whole, id, version: 1 });
    await world.perform(shilingManager, submitClaim, { id });
    expect((await world.refusalOf(shilingManager, amendClaim, { ...whole, id, version: 2 })).code).toMatch(
      /^CLAIM_(VERSION_MUST_BE_CURRENT|MUST_BE_OPEN)$/,
    );
    expect((await world.refusalOf(yunfengReviewer, returnClaim, { id, reason: ' ' })).code).toBe('CLAIM_MUST_BE_RETURNED_WITH_REASON');
    await world.perform(yunfengReviewer, returnClaim, { id, reason: '花名册缺签字' });
    expect(await world.rows('select state, return_reason from claim where id = ?', [id])).toEqual([
      { state: 'RETURNED', return_reason: '花名册缺签字' },
    ]);
    await world.perform(shilingManager, submitClaim, { id });
    await world.perform(shilingManager, withdrawClaim, { id });
    expect(await stateOf(id)).toBe('WITHDRAWN');
    expect((await world.refusalOf(shilingManager, submitClaim, { id })).code).toBe('MOVE_MUST_FIT_STATE');
  });

  test.each([
    [{ kind: 'WORKS' as const }, 'CONTRACT_MUST_BE_NAMED'],
    [{ contractId: unknown }, 'CONTRACT_MUST_BE_OF_PROJECT'],
    [{ amount: 0n }, 'AMOUNT_MUST_BE_POSITIVE'],
    [{ projectId: unknown }, 'PROJECT_MUST_EXIST'],
    [{ proofs: [{ kind: 'TICKET', reference: '柜1' }] }, 'PROOF_KIND_MUST_BE_KNOWN'],
    [{ proofs: [{ kind: 'INVOICE' }] }, 'PROOF_MUST_SHOW_SOMETHING'],
    [{ proofs: [{ kind: 'INVOICE', attachmentId: unknown }] }, 'ATTACHED_FILE_MUST_EXIST'],
  ])('a draft with %j is refused: %s', async (change, code) => {
    const { projectId } = await releasedMoney(world, 100_00n);
    expect((await world.refusalOf(people().shilingManager, draftClaim, subsidyClaimOf(projectId, 1_00n, change as never))).code).toBe(code);
  });

  test('a project without money has no claims, and the payee is the contract’s party', async () => {
    const projectId = await standingProject(world);
    expect((await world.refusalOf(people().shilingManager, draftClaim, subsidyClaimOf(projectId, 1n))).code).toBe(
      'CLAIM_MUST_FOLLOW_FUNDING',
    );
    const funded = await releasedMoney(world, 100_00n);
    const contractId = await signedContract(world, funded.projectId, 100_00n);
    const wrong = worksClaimOf(funded.projectId, contractId, 1n, { payee: '别的公司' });
    expect((await world.refusalOf(people().shilingManager, draftClaim, wrong)).code).toBe('PAYEE_MUST_BE_CONTRACT_PARTY');
  });
});

describe('the duties over a claim', () => {
  test('who drafted it does not check it', async () => {
    const { projectId } = await releasedMoney(world, 100_00n);
    const { yunfengReviewer } = people();
    const { id } = await world.perform(yunfengReviewer, draftClaim, subsidyClaimOf(projectId, 1_00n));
    await world.perform(yunfengReviewer, submitClaim, { id });
    const refusal = await world.refusalOf(yunfengReviewer, checkClaim, { id });
    expect([refusal.code, refusal.facts]).toEqual(['CLAIM_MUST_BE_HANDLED_BY_ANOTHER', { duty: '申请 · claim' }]);
  });

  test('a substitute counts as the one whose post is filled', async () => {
    const { projectId, allocationId } = await releasedMoney(world, 100_00n);
    const { financeOfficer, treasurer } = people();
    const claimId = await approvedClaim(world, subsidyClaimOf(projectId, 60_00n));
    // The finance officer stands in for the treasurer on this day.
    await asOwner(world.orm, async (em) => {
      em.create(Substitution, {
        ...{
          id: newId(),
          postId: treasurer.postId as string,
          forPersonId: treasurer.personId as string,
          byPersonId: financeOfficer.personId as string,
        },
        ...{ placeCode: cangxi, validFrom: '2023-06-01', validTo: '2023-06-02', reason: '出差' },
      } as never);
    });
    const standIn = {
      ...treasurer,
      personId: financeOfficer.personId,
      personName: financeOfficer.personName,
      forPersonId: treasurer.personId,
    };
    const input = { claimId, allocationId, amount: 60_00n, voucherNumber: '付1' };
    expect((await world.refusalOf(standIn, payClaim, input)).code).toBe('CLAIM_MUST_BE_HANDLED_BY_ANOTHER');
    world.clock.moveTo('2023-06-03');
    await world.perform(treasurer, payClaim, input);
  });

  test('a claim of the county’s own project needs no township', async () => {
    const { lineId } = await receivedDocument(world);
    const projectId = await standingProject(world, { placeCode: cangxi });
    const allocationId = await allocated(world, lineId, projectId, 100_00n);
    await released(world, allocationId, 100_00n);
    const { id } = await world.perform(people().countyManager, draftClaim, subsidyClaimOf(projectId, 100_00n));
    await world.perform(people().countyManager, submitClaim, { id });
    await world.perform(people().financeOfficer, approveClaim, { id });
    await paid(world, id, allocationId, 100_00n);
    expect(await stateOf(id)).toBe('PAID');
  });
});

describe('paying', () => {
  test('before settlement paid money follows the works', async () => {
    const { projectId, allocationId } = await releasedMoney(world, 100_00n);
    const contractId = await signedContract(world, projectId, 80_00n, 50);
    const claimId = await approvedClaim(world, worksClaimOf(projectId, contractId, 60_00n));
    const refusal = await world.refusalOf(people().treasurer, payClaim, { claimId, allocationId, amount: 40_01n, voucherNumber: '付1' });
    expect(refusal.code).toBe('PAYMENTS_MUST_FOLLOW_PROGRESS');
    expect(refusal.facts).toEqual({ contract: '80.00', physical: '50.00', cap: '100.00', allowed: '40.00', paid: '0.00', asked: '40.01' });
    await paid(world, claimId, allocationId, 40_00n);
  });

  test('after settlement the settlement is the limit, and retention has its own', async () => {
    const { projectId, allocationId } = await releasedMoney(world, 100_00n);
    const contractId = await signedContract(world, projectId, 100_00n, 100);
    const claimId = await approvedClaim(world, worksClaimOf(projectId, contractId, 99_00n));
    const retentionId = await approvedClaim(world, worksClaimOf(projectId, contractId, 4_00n, { isRetention: true }));
    const early = await world.refusalOf(people().treasurer, payClaim, {
      claimId: retentionId,
      allocationId,
      amount: 1n,
      voucherNumber: '付1',
    });
    expect(early.code).toBe('RETENTION_MUST_FOLLOW_SETTLEMENT');
    await settledAt(world, projectId, 98_00n);
    const over = await world.refusalOf(people().treasurer, payClaim, { claimId, allocationId, amount: 98_01n, voucherNumber: '付1' });
    expect([over.code, over.facts]).toEqual(['PAYMENTS_MUST_NOT_EXCEED_SETTLEMENT', { settlement: '98.00', paid: '0.00', asked: '98.01' }]);
    const fat = await world.refusalOf(people().treasurer, payClaim, {
      claimId: retentionId,
      allocationId,
      amount: 2_95n,
      voucherNumber: '付1',
    });
    expect([fat.code, fat.facts]).toEqual(['RETENTION_MUST_STAY_WITHIN_POLICY', { percent: '3.00', limit: '2.94', asked: '2.95' }]);
    await paid(world, retentionId, allocationId, 2_94n);
  });

  test.each([
    [{ claimId: unknown }, 'CLAIM_MUST_EXIST'],
    [{ allocationId: unknown }, 'ALLOCATION_MUST_EXIST'],
    [{ amount: 0n }, 'AMOUNT_MUST_BE_POSITIVE'],
    [{ paidOn: '2099-01-01' }, 'DATE_MUST_NOT_LIE_IN_FUTURE'],
    [{ paidOn: '2023-01-19' }, 'DATE_MUST_NOT_PRECEDE_DOCUMENT'],
    [{ paidOn: '2023-02-01' }, 'DATE_MUST_NOT_PRECEDE_ALLOCATION'],
    [{ amount: 100_01n }, 'PAYMENTS_MUST_NOT_EXCEED_RELEASED'],
  ])('with %j is refused: %s', async (change, code) => {
    const { projectId, allocationId } = await releasedMoney(world, 100_00n);
    const claimId = await approvedClaim(world, subsidyClaimOf(projectId, 200_00n));
    const input = { claimId, allocationId, amount: 1n, voucherNumber: '付1', ...change };
    expect((await world.refusalOf(people().treasurer, payClaim, input)).code).toBe(code);
    expect(await stateOf(claimId)).toBe('APPROVED');
  });

  test('only with money of the claim’s own project, and only an approved claim', async () => {
    const one = await releasedMoney(world, 100_00n);
    const other = await releasedMoney(world, 100_00n);
    const claimId = await approvedClaim(world, subsidyClaimOf(one.projectId, 10_00n));
    const foreign = { claimId, allocationId: other.allocationId, amount: 1n, voucherNumber: '付1' };
    expect((await world.refusalOf(people().treasurer, payClaim, foreign)).code).toBe('ALLOCATION_MUST_BE_OF_PROJECT');
    const { id } = await world.perform(people().shilingManager, draftClaim, subsidyClaimOf(one.projectId, 10_00n));
    const early = { claimId: id, allocationId: one.allocationId, amount: 1n, voucherNumber: '付1' };
    expect((await world.refusalOf(people().treasurer, payClaim, early)).code).toBe('MOVE_MUST_FIT_STATE');
    expect((await world.refusalOf(people().financeOfficer, payClaim, { ...early, claimId })).code).toBe('ROLE_MUST_FIT_MOVE');
  });

  test('a payment that was taken back opens its claim again; its release can then be taken back too', async () => {
    const { lineId } = await receivedDocument(world);
    const projectId = await standingProject(world);
    const allocationId = await allocated(world, lineId, projectId, 100_00n);
    const disbursementId = await released(world, allocationId, 60_00n);
    const claimId = await approvedClaim(world, subsidyClaimOf(projectId, 60_00n));
    const paymentId = await paid(world, claimId, allocationId, 60_00n);
    const { financeOfficer } = people();
    const because = { reason: '账号错误退票' };
    expect((await world.refusalOf(financeOfficer, reverseDisbursement, { id: disbursementId, ...because })).code).toBe(
      'LATER_ACTS_MUST_BE_REVERSED_FIRST',
    );
    await world.perform(financeOfficer, reversePayment, { id: paymentId, ...because });
    expect(await stateOf(claimId)).toBe('APPROVED');
    expect((await world.refusalOf(financeOfficer, reversePayment, { id: paymentId, ...because })).code).toBe('MONEY_ACT_MUST_STAND');
    expect((await world.refusalOf(financeOfficer, reversePayment, { id: unknown, ...because })).code).toBe('PAYMENT_MUST_EXIST');
    await paid(world, claimId, allocationId, 60_00n);
    expect(await stateOf(claimId)).toBe('PAID');
  });
});

test('after all that, the books are whole', async () => {
  expect(await brokenBooks(world)).toEqual([]);
});
