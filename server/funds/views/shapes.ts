import { sql } from 'kysely';
import { attachmentShape } from '../../attachments/index.js';
import { placeOf } from '../../divisions/index.js';
import { personOf } from '../../identity/index.js';
import { newestFirst } from '../../kernel/page.js';
import { amountTotalOf, column, money, ref, type Shape, type Sql, shape, toList, toOne, toPage } from '../../kernel/shape.js';
import { entryShape } from '../../ledger/index.js';
import { projectShape } from '../../projects/index.js';
import { isInArea, type MoneySum, moneyField, ofAllocation, ofLine } from './money-sql.js';

/** Which sums a noun shows; the API’s types have the same fields. */
export const lineSums = [
  ...(['received', 'allocated', 'unallocated', 'surplusReturned'] as const),
  ...(['released', 'unreleased', 'paid', 'unpaid'] as const),
] as const satisfies readonly MoneySum[];
export const allocationSums = [
  ...(['allocated', 'reclaimed', 'adjustedOut', 'released', 'unreleased', 'paid', 'unpaid', 'balance'] as const),
] as const satisfies readonly MoneySum[];
export const projectSums = ['allocated', 'released', 'unreleased', 'paid', 'unpaid', 'balance'] as const satisfies readonly MoneySum[];

const byColumn =
  (target: string, source: string) =>
  (from: string, to: string): Sql =>
    sql`${ref(to, target)} = ${ref(from, source)}`;
const ours = (name: string) => byColumn(name, 'id');
const subject = byColumn('subject_id', 'id');
const entry = toOne(() => entryShape, byColumn('id', 'entry_id'));
const project = toOne(() => projectShape, byColumn('id', 'project_id'));
const allocation = toOne(() => allocationShape, byColumn('id', 'allocation_id'));
const reversal = toOne(() => fundReversalShape, subject);

export const fundDocumentShape: Shape = shape(
  'FundDocument',
  'fund_document',
  {
    number: column('number'),
    numberAsWritten: column('number_as_written'),
    noNumberReason: column('no_number_reason'),
    superiorNumber: column('superior_number'),
    parent: toOne(() => fundDocumentShape, byColumn('id', 'parent_id')),
    children: toPage(() => fundDocumentShape, ours('parent_id'), newestFirst),
    title: column('title'),
    issuingBody: column('issuing_body'),
    issuedOn: column('issued_on'),
    receivedOn: column('received_on'),
    year: column('year'),
    batch: column('batch'),
    advanceIssued: column('advance_issued'),
    directFundMark: column('direct_fund_mark'),
    projectCode: column('project_code'),
    incomeSubject: column('income_subject'),
    expenseSubject: column('expense_subject'),
    placeCode: column('place_code'),
    place: placeOf(),
    amount: money('amount_fen'),
    money: moneyField(
      'LineMoney',
      lineSums,
      (from) => sql`account.origin in (select own.id from fund_line as own where own.document_id = ${ref(from, 'id')})`,
      isInArea,
    ),
    lines: toList(() => fundLineShape, ours('document_id')),
    allocations: toPage(
      () => allocationShape,
      (from, to) => sql`${ref(to, 'line_id')} in (select own.id from fund_line as own where own.document_id = ${ref(from, 'id')})`,
      newestFirst,
    ),
    attachment: toOne(() => attachmentShape, byColumn('id', 'attachment_id')),
    isSample: column('sample'),
    recordedAt: column('recorded_at'),
    entry,
    reversal,
  },
  amountTotalOf('amount_fen'),
);

export const fundLineShape: Shape = shape(
  'FundLine',
  'fund_line',
  {
    document: toOne(() => fundDocumentShape, byColumn('id', 'document_id')),
    level: column('level'),
    channel: column('channel'),
    task: column('task'),
    purpose: column('purpose'),
    placeCode: column('place_code'),
    amount: money('amount_fen'),
    money: moneyField('LineMoney', lineSums, (from) => ofLine(ref(from, 'id')), isInArea),
    useBy: (from) => useBySql(from),
    allocations: toPage(() => allocationShape, ours('line_id'), newestFirst),
    carryOvers: toPage(() => carryOverShape, ours('line_id'), newestFirst),
    consolidatedFrom: toOne(() => consolidationShape, byColumn('id', 'source_consolidation_id')),
    consolidations: toList(() => consolidationShape, ours('from_line_id')),
    surplusReturns: toList(() => surplusReturnShape, ours('line_id')),
  },
  amountTotalOf('amount_fen'),
);

/** The last day on which a line’s money may be used before it is surplus, by the policy of the document’s year. */
export function useBySql(line: string): Sql {
  return sql`(select (document.issued_on + make_interval(years =>
      (policy_value('carryOver.maxYears', document.place_code, document.year, ${ref(line, 'level')}, document.received_on) ->> 'count')::int))::date
    from fund_document as document where document.id = ${ref(line, 'document_id')})`;
}

export const consolidationShape: Shape = shape(
  'Consolidation',
  'consolidation',
  {
    fromLine: toOne(() => fundLineShape, byColumn('id', 'from_line_id')),
    toLine: toOne(() => fundLineShape, ours('source_consolidation_id')),
    amount: money('amount_fen'),
    consolidatedOn: column('consolidated_on'),
    decisionNumber: column('decision_number'),
    decisionDate: column('decision_date'),
    reason: column('reason'),
    entry,
  },
  amountTotalOf('amount_fen'),
);

export const surplusReturnShape: Shape = shape(
  'SurplusReturn',
  'surplus_return',
  {
    line: toOne(() => fundLineShape, byColumn('id', 'line_id')),
    amount: money('amount_fen'),
    returnedOn: column('returned_on'),
    decisionNumber: column('decision_number'),
    reason: column('reason'),
    entry,
  },
  amountTotalOf('amount_fen'),
);

export const allocationShape: Shape = shape(
  'Allocation',
  'allocation',
  {
    line: toOne(() => fundLineShape, byColumn('id', 'line_id')),
    project,
    placeCode: column('place_code'),
    place: placeOf(),
    amount: money('amount_fen'),
    allocatedOn: column('allocated_on'),
    year: column('year'),
    disposition: column('disposition'),
    approvalNumber: column('approval_number'),
    expenseSubject: column('expense_subject'),
    money: moneyField('AllocationMoney', allocationSums, (from) => ofAllocation(ref(from, 'id')), isInArea),
    sourceAdjustment: toOne(() => adjustmentShape, byColumn('id', 'source_adjustment_id')),
    adjustments: toList(() => adjustmentShape, ours('from_allocation_id')),
    disbursements: toPage(() => disbursementShape, ours('allocation_id'), newestFirst),
    disbursementReturns: toList(() => disbursementReturnShape, ours('allocation_id')),
    payments: toPage(() => paymentShape, ours('allocation_id'), newestFirst),
    reclaims: toList(() => reclaimShape, ours('allocation_id')),
    carryOvers: toList(() => carryOverShape, ours('allocation_id')),
    isSample: column('sample'),
    recordedAt: column('recorded_at'),
    entry,
    reversal,
  },
  amountTotalOf('amount_fen'),
);

export const adjustmentShape: Shape = shape(
  'Adjustment',
  'adjustment',
  {
    from: toOne(() => allocationShape, byColumn('id', 'from_allocation_id')),
    to: toOne(() => allocationShape, ours('source_adjustment_id')),
    amount: money('amount_fen'),
    adjustedOn: column('adjusted_on'),
    decisionNumber: column('decision_number'),
    decisionDate: column('decision_date'),
    reason: column('reason'),
  },
  amountTotalOf('amount_fen'),
);

export const disbursementShape: Shape = shape(
  'Disbursement',
  'disbursement',
  {
    allocation,
    project,
    amount: money('amount_fen'),
    releasedOn: column('released_on'),
    voucherNumber: column('voucher_number'),
    receivingUnit: column('receiving_unit'),
    isSample: column('sample'),
    recordedAt: column('recorded_at'),
    entry,
    reversal,
  },
  amountTotalOf('amount_fen'),
);

export const disbursementReturnShape: Shape = shape(
  'DisbursementReturn',
  'disbursement_return',
  {
    allocation,
    amount: money('amount_fen'),
    returnedOn: column('returned_on'),
    voucherNumber: column('voucher_number'),
    reason: column('reason'),
    entry,
  },
  amountTotalOf('amount_fen'),
);

export const reclaimShape: Shape = shape(
  'Reclaim',
  'reclaim',
  {
    allocation,
    project,
    amount: money('amount_fen'),
    reclaimedOn: column('reclaimed_on'),
    decisionNumber: column('decision_number'),
    reason: column('reason'),
    entry,
  },
  amountTotalOf('amount_fen'),
);

export const carryOverShape: Shape = shape('CarryOver', 'carry_over', {
  line: toOne(() => fundLineShape, byColumn('id', 'line_id')),
  allocation,
  firstYear: column('first_year'),
  fromYear: column('from_year'),
  toYear: column('to_year'),
  unallocated: money('available_fen'),
  unreleased: money('allocated_fen'),
  unpaid: money('released_fen'),
  carriedOn: column('carried_on'),
  reason: column('reason'),
  entry,
});

export const paymentShape: Shape = shape(
  'Payment',
  'payment',
  {
    claim: toOne(() => claimShape, byColumn('id', 'claim_id')),
    allocation,
    project,
    placeCode: column('place_code'),
    amount: money('amount_fen'),
    paidOn: column('paid_on'),
    payee: column('payee'),
    payeeAccount: column('payee_account'),
    voucherNumber: column('voucher_number'),
    isRetention: column('is_retention'),
    isSample: column('sample'),
    recordedAt: column('recorded_at'),
    entry,
    reversal,
  },
  amountTotalOf('amount_fen'),
);

export const proofKindShape: Shape = shape('ProofKind', 'proof_kind', {
  id: column('code'),
  code: column('code'),
  zh: column('zh'),
  en: column('en'),
  requiredFor: (from) => sql`(select coalesce(json_agg(requirement.claim_kind order by requirement.claim_kind), '[]'::json)
    from proof_requirement as requirement where requirement.proof_kind = ${ref(from, 'code')})`,
});

export const claimProofShape: Shape = shape('ClaimProof', 'claim_proof', {
  kind: toOne(() => proofKindShape, byColumn('code', 'kind')),
  attachment: toOne(() => attachmentShape, byColumn('id', 'attachment_id')),
  reference: column('reference'),
});

export const claimActShape: Shape = shape('ClaimAct', 'claim_act', {
  move: column('move'),
  fromState: column('from_state'),
  toState: column('to_state'),
  duty: column('duty'),
  by: personOf('by_person_id'),
  for: personOf('for_person_id'),
  role: column('role'),
  businessDate: column('business_date'),
  recordedAt: column('recorded_at'),
  opinion: column('opinion'),
});

export const claimShape: Shape = shape(
  'Claim',
  'claim',
  {
    project,
    placeCode: column('place_code'),
    contractId: column('contract_id'),
    kind: column('kind'),
    purpose: column('purpose'),
    amount: money('amount_fen'),
    isRetention: column('is_retention'),
    payee: column('payee'),
    payeeAccount: column('payee_account'),
    applicantUnit: column('applicant_unit'),
    state: column('state'),
    stateSince: column('state_since'),
    returnReason: column('return_reason'),
    version: column('version'),
    proofs: toList(() => claimProofShape, ours('claim_id')),
    acts: toList(() => claimActShape, ours('claim_id')),
    payments: toPage(() => paymentShape, ours('claim_id'), newestFirst),
    isSample: column('sample'),
    recordedAt: column('recorded_at'),
  },
  amountTotalOf('amount_fen'),
);

export const fundReversalShape: Shape = shape('FundReversal', 'fund_reversal', {
  reversedOn: column('reversed_on'),
  reason: column('reason'),
  recordedAt: column('recorded_at'),
  entry,
});
