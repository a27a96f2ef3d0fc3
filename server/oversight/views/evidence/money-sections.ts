import { columnsOf, moment, ofProject, personName, type Section, yuan } from './section.js';

const reversed = (table: string) => ({
  reversedOn: `(select reversal.reversed_on from fund_reversal reversal where reversal.subject_id = ${table}.id)`,
  reversalReason: `(select reversal.reason from fund_reversal reversal where reversal.subject_id = ${table}.id)`,
  recordedAt: moment(`${table}.recorded_at`),
});

// The documents whose lines paid for the project, with those above them up to where the money came from.
const documents = `select distinct chained.id from allocation join fund_line line on line.id = allocation.line_id
  cross join lateral document_chain(line.document_id) as chained where allocation.project_id in (select id from subject_project)`;

/** The money of a project: documents, lines, allocations, releases, claims, payments and what took them back. */
export const moneySections: readonly Section[] = [
  {
    name: 'documents',
    zh: '指标文件',
    columns: {
      ...columnsOf('fund_document', [
        'id',
        'number',
        'parent_id',
        'superior_number',
        'title',
        'issuing_body',
        'issued_on',
        'received_on',
        'year',
      ]),
      amount: yuan('fund_document.amount_fen'),
      directFundMark: 'fund_document.direct_fund_mark',
      ...reversed('fund_document'),
    },
    from: `from fund_document where fund_document.id in (${documents})`,
    order: 'fund_document.id',
  },
  {
    name: 'lines',
    zh: '指标明细',
    columns: {
      ...columnsOf('fund_line', ['id', 'document_id', 'level', 'channel', 'task']),
      amount: yuan('fund_line.amount_fen'),
      purpose: 'fund_line.purpose',
    },
    from: 'from fund_line where fund_line.id in (select allocation.line_id from allocation where allocation.project_id in (select id from subject_project))',
    order: 'fund_line.id',
  },
  {
    name: 'allocations',
    zh: '资金安排',
    columns: {
      ...columnsOf('allocation', ['id', 'project_id', 'line_id']),
      amount: yuan('allocation.amount_fen'),
      ...columnsOf('allocation', ['allocated_on', 'year', 'disposition', 'approval_number', 'source_adjustment_id', 'entry_id']),
      ...reversed('allocation'),
    },
    from: ofProject('allocation'),
    order: 'allocation.id',
  },
  {
    name: 'adjustments',
    zh: '资金调整',
    columns: {
      ...columnsOf('adjustment', ['id', 'from_allocation_id', 'project_id', 'to_project_id']),
      amount: yuan('adjustment.amount_fen'),
      ...columnsOf('adjustment', ['adjusted_on', 'decision_number', 'decision_date', 'reason']),
    },
    from: 'from adjustment where adjustment.project_id in (select id from subject_project) or adjustment.to_project_id in (select id from subject_project)',
    order: 'adjustment.id',
  },
  {
    name: 'reclaims',
    zh: '资金收回',
    columns: {
      ...columnsOf('reclaim', ['id', 'allocation_id', 'project_id']),
      amount: yuan('reclaim.amount_fen'),
      ...columnsOf('reclaim', ['reclaimed_on', 'decision_number', 'reason', 'entry_id']),
    },
    from: ofProject('reclaim'),
    order: 'reclaim.id',
  },
  {
    name: 'disbursements',
    zh: '资金拨付',
    columns: {
      ...columnsOf('disbursement', ['id', 'allocation_id', 'project_id']),
      amount: yuan('disbursement.amount_fen'),
      ...columnsOf('disbursement', ['released_on', 'voucher_number', 'receiving_unit', 'entry_id']),
      ...reversed('disbursement'),
    },
    from: ofProject('disbursement'),
    order: 'disbursement.id',
  },
  {
    name: 'claims',
    zh: '报账',
    columns: {
      ...columnsOf('claim', ['id', 'project_id', 'contract_id', 'kind', 'purpose']),
      amount: yuan('claim.amount_fen'),
      ...columnsOf('claim', ['is_retention', 'payee', 'payee_account', 'applicant_unit', 'state', 'state_since', 'return_reason']),
    },
    from: ofProject('claim'),
    order: 'claim.id',
  },
  {
    name: 'claim_acts',
    zh: '报账办理',
    columns: {
      ...columnsOf('claim_act', ['id', 'claim_id', 'move', 'from_state', 'to_state', 'duty']),
      by: personName('claim_act.by_person_id'),
      for: personName('claim_act.for_person_id'),
      ...columnsOf('claim_act', ['role', 'business_date', 'opinion']),
    },
    from: ofProject('claim_act'),
    order: 'claim_act.id',
  },
  {
    name: 'payments',
    zh: '支付',
    columns: {
      ...columnsOf('payment', ['id', 'project_id', 'claim_id', 'allocation_id']),
      lineId: '(select allocation.line_id from allocation where allocation.id = payment.allocation_id)',
      amount: yuan('payment.amount_fen'),
      ...columnsOf('payment', ['paid_on', 'payee', 'payee_account', 'voucher_number', 'is_retention', 'entry_id']),
      ...reversed('payment'),
    },
    from: ofProject('payment'),
    order: 'payment.id',
  },
  {
    // Each fen of an asset to the document line that paid it; a row without a line is not paid yet, one without an asset was expensed.
    name: 'trace',
    zh: '资金来源到分',
    columns: {
      assetId: 'funded.asset_id',
      projectId: 'funded.project_id',
      lineId: 'funded.line_id',
      origin: 'funded.origin',
      amount: yuan('funded.fen'),
      documentNumber: 'fund_document.number',
      level: 'fund_line.level',
      channel: 'fund_line.channel',
    },
    from: `from (
        select project_id, asset_id, line_id, case when line_id is null then 'UNPAID' else 'PAID' end as origin, fen
          from asset_funding(array(select id from subject_project), (select as_of from asked), null)
        union all
        select null, inherited.asset_id, null, 'INHERITED', inherited.fen from asset_origin inherited
          where inherited.asset_id in (select id from subject_asset) and inherited.origin = 'INHERITED' and inherited.known_to is null
            and inherited.valid_from <= (select as_of from asked) and coalesce(inherited.valid_to >= (select as_of from asked), true)
      ) as funded left join fund_line on fund_line.id = funded.line_id left join fund_document on fund_document.id = fund_line.document_id`,
    order: 'funded.project_id nulls first, funded.asset_id nulls last, funded.line_id nulls last',
  },
];
