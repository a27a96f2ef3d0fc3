import { columnsOf, decimal, moment, ofAsset, partyName, personName, type Section, yuan } from './section.js';

const recorded = (table: string) => ({ recordedBy: personName(`${table}.recorded_by`), recordedAt: moment(`${table}.recorded_at`) });
const acted = (table: string) => ({
  by: personName(`${table}.by_person_id`),
  for: personName(`${table}.for_person_id`),
  ...columnsOf(table, ['role', 'business_date', 'opinion']),
});

/** How assets are kept up, let, brought income and were given up. */
export const keepingSections: readonly Section[] = [
  {
    name: 'upkeep_plans',
    zh: '管护计划',
    columns: {
      ...columnsOf('upkeep_plan', ['id', 'asset_id']),
      holder: partyName('upkeep_plan.party_id'),
      moneySource: 'upkeep_plan.money_source',
      yearlyCost: yuan('upkeep_plan.yearly_cost_fen'),
      ...columnsOf('upkeep_plan', ['rhythm', 'duties', 'begins_on', 'ends_on', 'ended_reason']),
      ...recorded('upkeep_plan'),
    },
    from: ofAsset('upkeep_plan'),
    order: 'upkeep_plan.id',
  },
  {
    name: 'upkeep_records',
    zh: '管护记录',
    columns: {
      ...columnsOf('upkeep_record', ['id', 'asset_id', 'plan_id', 'due_on', 'done_on']),
      cost: yuan('upkeep_record.cost_fen'),
      ...columnsOf('upkeep_record', ['done_by', 'note', 'proof', 'attachment_id']),
      ...recorded('upkeep_record'),
    },
    from: ofAsset('upkeep_record'),
    order: 'upkeep_record.id',
  },
  {
    name: 'inspections',
    zh: '清查',
    columns: {
      ...columnsOf('inspection', ['id', 'asset_id', 'inspected_on', 'kind', 'finding', 'opinion']),
      quantityFound: decimal('inspection.quantity_found'),
      ...columnsOf('inspection', ['proof', 'attachment_id']),
      ...recorded('inspection'),
    },
    from: ofAsset('inspection'),
    order: 'inspection.id',
  },
  {
    name: 'leases',
    zh: '出租经营合同',
    columns: {
      ...columnsOf('lease', ['id', 'asset_id', 'kind', 'number']),
      lessee: partyName('lease.lessee_party_id'),
      ...columnsOf('lease', ['signed_on', 'begins_on', 'ends_on', 'rhythm', 'guaranteed']),
      rent: yuan('lease.rent_fen'),
      ...columnsOf('lease', ['closed_on', 'closed_reason']),
      ...recorded('lease'),
    },
    from: ofAsset('lease'),
    order: 'lease.id',
  },
  {
    name: 'income_due',
    zh: '应收收益',
    columns: {
      ...columnsOf('income_due', ['id', 'asset_id', 'lease_id', 'number', 'due_on']),
      amount: yuan('income_due.amount_fen'),
      lapsedOn: 'income_due.lapsed_on',
    },
    from: ofAsset('income_due'),
    order: 'income_due.id',
  },
  {
    name: 'income',
    zh: '实收收益',
    columns: {
      ...columnsOf('income', ['id', 'asset_id', 'lease_id', 'due_id', 'kind', 'received_on']),
      amount: yuan('income.amount_fen'),
      ...columnsOf('income', ['payer', 'voucher_number', 'reverses_id', 'reason']),
      by: personName('income.by_person_id'),
      recordedAt: moment('income.recorded_at'),
    },
    from: ofAsset('income'),
    order: 'income.id',
  },
  {
    name: 'distributions',
    zh: '收益分配',
    columns: {
      ...columnsOf('distribution', ['id', 'asset_id', 'year', 'state']),
      amount: yuan('distribution.amount_fen'),
      ...columnsOf('distribution', ['drafted_on', 'decision_record', 'decided_on', 'reviewed_on', 'filed_on', 'paid_on', 'voucher_number']),
    },
    from: ofAsset('distribution'),
    order: 'distribution.id',
  },
  {
    name: 'distribution_shares',
    zh: '收益分配明细',
    columns: {
      ...columnsOf('distribution_share', ['id', 'asset_id', 'distribution_id', 'use', 'recipient']),
      party: partyName('distribution_share.party_id'),
      amount: yuan('distribution_share.amount_fen'),
    },
    from: ofAsset('distribution_share'),
    order: 'distribution_share.id',
  },
  {
    name: 'distribution_acts',
    zh: '收益分配办理',
    columns: {
      ...columnsOf('distribution_act', ['id', 'asset_id', 'distribution_id', 'move', 'from_state', 'to_state']),
      ...acted('distribution_act'),
    },
    from: ofAsset('distribution_act'),
    order: 'distribution_act.id',
  },
  {
    name: 'disposals',
    zh: '处置',
    columns: {
      ...columnsOf('disposal', ['id', 'asset_id', 'state', 'kind', 'condition', 'requested_on', 'reason']),
      requestedBy: partyName('disposal.requested_by_party_id'),
      valuation: yuan('disposal.valuation_fen'),
      ...columnsOf('disposal', ['valuation_number', 'valued_by', 'valued_on', 'voted_on', 'votes_for', 'votes_cast', 'vote_record']),
      ...columnsOf('disposal', [
        'approved_on',
        'document_number',
        'completed_on',
        'proceeds_received_on',
        'proceeds_use',
        'voucher_number',
      ]),
      proceeds: yuan('disposal.proceeds_fen'),
      ...recorded('disposal'),
    },
    from: ofAsset('disposal'),
    order: 'disposal.id',
  },
  {
    name: 'disposal_acts',
    zh: '处置办理',
    columns: {
      ...columnsOf('disposal_act', ['id', 'asset_id', 'disposal_id', 'move', 'from_state', 'to_state', 'duty']),
      ...acted('disposal_act'),
    },
    from: ofAsset('disposal_act'),
    order: 'disposal_act.id',
  },
  {
    name: 'disposal_proceeds',
    zh: '处置收入分配',
    columns: {
      ...columnsOf('disposal_proceeds', ['id', 'asset_id', 'disposal_id']),
      party: partyName('disposal_proceeds.party_id'),
      amount: yuan('disposal_proceeds.amount_fen'),
    },
    from: ofAsset('disposal_proceeds'),
    order: 'disposal_proceeds.id',
  },
];
