import { idOf, tenOn } from './chance.js';
import type { Copier } from './copy-into.js';
import { accounts, lineOf, personOf, postOf } from './county-rows.js';
import { days, type ProjectPlan, paymentOf } from './plan.js';

const entryColumns = ['ledger_entry', 'id', 'act', 'subject_id', 'business_date', 'recorded_at', 'place_code'] as const;
const postingColumns = [
  ...(['posting', 'id', 'entry_id', 'act', 'origin', 'from_account', 'to_account', 'amount_fen'] as const),
  ...['business_date', 'recorded_at', 'place_code'],
] as const;

/** Allocations and releases of projects with their accounts, and one approved claim of each; balances as the payments leave them. */
export function moneyRows(copier: Copier, county: number, projects: readonly ProjectPlan[], payments: number): void {
  const allocation = copier.into(
    ...(['allocation', 'id', 'line_id', 'project_id', 'place_code', 'ledger_place_code', 'amount_fen', 'allocated_on', 'year'] as const),
    ...['disposition', 'approval_number', 'entry_id', 'recorded_at'],
  );
  const disbursement = copier.into(
    ...(['disbursement', 'id', 'allocation_id', 'project_id', 'place_code', 'amount_fen', 'released_on', 'voucher_number'] as const),
    ...['receiving_unit', 'entry_id', 'recorded_at'],
  );
  const account = copier.into('ledger_account', 'id', 'address', 'kind', 'stage', 'origin', 'holder', 'year', 'place_code');
  const balance = copier.into('balance', 'account_id', 'place_code', 'amount_fen');
  const entry = copier.into(...entryColumns);
  const posting = copier.into(...postingColumns);
  const onAllocation = tenOn(days.allocated);
  const onRelease = tenOn(days.released);
  for (const project of projects) {
    const paid = new Map<number, number>();
    for (let order = 0; order < payments; order += 1) {
      const payment = paymentOf(project, order);
      paid.set(payment.allocation.number, (paid.get(payment.allocation.number) ?? 0) + payment.fen);
    }
    for (const { id, number, line, fen, releasedFen } of project.allocations) {
      const lineId = lineOf(county, line);
      const place = project.place;
      const [forAllocation, forRelease, release] = [
        ...[idOf('entryOfAllocation', number), idOf('entryOfDisbursement', number), idOf('disbursement', number)],
      ] as [string, string, string];
      account(accounts.allocated(number), `allocation:${id}:allocated:2023`, 'INSIDE', 'ALLOCATED', lineId, id, 2023, place);
      account(accounts.released(number), `allocation:${id}:released:2023`, 'INSIDE', 'RELEASED', lineId, id, 2023, place);
      balance(accounts.allocated(number), place, fen - releasedFen);
      balance(accounts.released(number), place, releasedFen - (paid.get(number) ?? 0));
      entry(forAllocation, 'ALLOCATE', id, days.allocated, onAllocation, place);
      posting(
        ...[idOf('postingOfAllocation', number), forAllocation, 'ALLOCATE', lineId, accounts.available(county, line)],
        ...[accounts.allocated(number), fen, days.allocated, onAllocation, place],
      );
      allocation(
        ...[id, lineId, project.id, place, place, fen, days.allocated, 2023],
        ...[number % 3 ? 'PASSED_DOWN' : 'KEPT', '示例农领〔2023〕6号', forAllocation, onAllocation],
      );
      entry(forRelease, 'RELEASE', release, days.released, onRelease, place);
      posting(
        ...[idOf('postingOfDisbursement', number), forRelease, 'RELEASE', lineId, accounts.allocated(number)],
        ...[accounts.released(number), releasedFen, days.released, onRelease, place],
      );
      disbursement(release, id, project.id, place, releasedFen, days.released, `拨${number}`, '示例镇财政所', forRelease, onRelease);
    }
    claimRows(copier, county, project);
  }
}

function claimRows(copier: Copier, county: number, { id, number, place, claimFen }: ProjectPlan): void {
  const claimId = idOf('claim', number);
  copier.into(
    ...([
      'claim',
      'id',
      'project_id',
      'place_code',
      'kind',
      'purpose',
      'amount_fen',
      'payee',
      'payee_account',
      'applicant_unit',
      'state',
    ] as const),
    ...['state_since', 'recorded_at'],
  )(
    ...[claimId, id, place, 'WORKS', '工程款', claimFen, '示例路桥公司', '****1234', '示例镇人民政府', 'APPROVED', days.reported],
    tenOn(days.reported),
  );
  const act = copier.into(
    ...([
      'claim_act',
      'id',
      'claim_id',
      'project_id',
      'place_code',
      'move',
      'from_state',
      'to_state',
      'duty',
      'by_person_id',
      'circle',
    ] as const),
    ...['post_id', 'role', 'business_date', 'recorded_at'],
  );
  const steps = [
    ['draftClaim', null, 'DRAFT', 'CLAIM', 'manager', 'PROJECT_MANAGER'],
    ['submitClaim', 'DRAFT', 'SUBMITTED', 'CLAIM', 'manager', 'PROJECT_MANAGER'],
    ['checkClaim', 'SUBMITTED', 'TOWNSHIP_CHECKED', 'CHECK', 'reviewer', 'TOWNSHIP_REVIEWER'],
    ['approveClaim', 'TOWNSHIP_CHECKED', 'APPROVED', 'APPROVE', 'finance', 'FINANCE_OFFICER'],
  ] as const;
  steps.forEach(([move, from, to, duty, by, role], order) => {
    const person = personOf(county, by);
    act(
      ...[idOf('claimAct', number * 4 + order), claimId, id, place, move, from, to, duty, person, `{${person}}`, postOf(county, by), role],
      ...[days.reported, tenOn(days.reported)],
    );
  });
}

/** The payments of projects from one number up to another, with their entries. */
export function paymentRows(copier: Copier, county: number, projects: readonly ProjectPlan[], from: number, until: number): void {
  const payment = copier.into(
    ...([
      'payment',
      'id',
      'claim_id',
      'allocation_id',
      'project_id',
      'place_code',
      'amount_fen',
      'paid_on',
      'payee',
      'payee_account',
    ] as const),
    ...['voucher_number', 'is_retention', 'entry_id', 'recorded_at'],
  );
  const entry = copier.into(...entryColumns);
  const posting = copier.into(...postingColumns);
  for (const project of projects) {
    for (let order = from; order < until; order += 1) {
      const { number, allocation, fen, on } = paymentOf(project, order);
      const [id, entryId, moment, place] = [idOf('payment', number), idOf('entryOfPayment', number), tenOn(on), project.place];
      entry(entryId, 'PAY', id, on, moment, place);
      posting(
        ...[idOf('postingOfPayment', number), entryId, 'PAY', lineOf(county, allocation.line), accounts.released(allocation.number)],
        ...[accounts.payee(county), fen, on, moment, place],
      );
      payment(
        ...[id, idOf('claim', project.number), allocation.id, project.id, place, fen, on, '示例路桥公司', '****1234'],
        ...[`付${number}`, false, entryId, moment],
      );
    }
  }
}
