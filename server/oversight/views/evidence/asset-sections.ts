import { columnsOf, decimal, moment, ofAsset, ofProject, partyName, personName, type Section, spanOf, yuan } from './section.js';

const recorded = (table: string) => ({ recordedBy: personName(`${table}.recorded_by`), recordedAt: moment(`${table}.recorded_at`) });

/** What the money made: assets with all that was ever recorded of them. */
export const assetSections: readonly Section[] = [
  {
    name: 'expected_assets',
    zh: '预期资产',
    columns: {
      ...columnsOf('expected_asset', ['id', 'project_id', 'name', 'class', 'form']),
      owner: partyName('expected_asset.owner_party_id'),
      upkeepHolder: partyName('expected_asset.upkeep_party_id'),
      quantity: decimal('expected_asset.quantity'),
      ...columnsOf('expected_asset', ['unit', 'asset_place_code', 'location', 'withdrawn_on', 'withdrawn_reason']),
      ...recorded('expected_asset'),
    },
    from: ofProject('expected_asset'),
    order: 'expected_asset.id',
  },
  {
    name: 'formations',
    zh: '资产形成',
    columns: {
      ...columnsOf('project_formation', ['id', 'project_id']),
      settlement: yuan('project_formation.settlement_fen'),
      formed: yuan('project_formation.formed_fen'),
      expensed: yuan('project_formation.expensed_fen'),
      ...columnsOf('project_formation', ['expensed_reason', 'formed_on']),
      ...recorded('project_formation'),
    },
    from: ofProject('project_formation'),
    order: 'project_formation.id',
  },
  {
    name: 'assets',
    zh: '资产',
    columns: {
      ...columnsOf('asset', ['id', 'code', 'place_code']),
      ...columnsOf('now', ['name', 'class', 'form', 'state']),
      originalValue: yuan('now.original_fen'),
      netValue: yuan('now.net_fen'),
      ...columnsOf('asset', ['inherited', 'inherited_proof', 'formed_on', 'accepted_on', 'registered_on', 'confirmed_on']),
      ...columnsOf('asset', ['certificate_number', 'certified_on', 'handed_over_on', 'pledged_until', 'published_on']),
      proposedOwner: partyName('asset.proposed_owner_id'),
      upkeepHolder: partyName('asset.upkeep_party_id'),
    },
    from: `from asset left join asset_version now on now.asset_id = asset.id and now.known_to is null and now.valid_from <= (select as_of from asked)
        and coalesce(now.valid_to >= (select as_of from asked), true) where asset.id in (select id from subject_asset)`,
    order: 'asset.id',
  },
  {
    name: 'asset_versions',
    zh: '资产状况沿革',
    columns: {
      ...columnsOf('asset_version', ['id', 'asset_id', 'name', 'class', 'form', 'state']),
      quantity: decimal('asset_version.quantity'),
      ...columnsOf('asset_version', ['unit', 'location']),
      originalValue: yuan('asset_version.original_fen'),
      netValue: yuan('asset_version.net_fen'),
      ...spanOf('asset_version'),
    },
    from: ofAsset('asset_version'),
    order: 'asset_version.asset_id, asset_version.known_from, asset_version.valid_from, asset_version.id',
  },
  {
    name: 'asset_origins',
    zh: '原值构成',
    columns: {
      ...columnsOf('asset_origin', ['id', 'asset_id', 'origin', 'project_id']),
      amount: yuan('asset_origin.fen'),
      ...spanOf('asset_origin'),
    },
    from: ofAsset('asset_origin'),
    order: 'asset_origin.asset_id, asset_origin.known_from, asset_origin.valid_from, asset_origin.id',
  },
  {
    // One row for each holder of a right, so that the shares of a right stand under one another: parts of a whole.
    name: 'asset_rights',
    zh: '权利沿革及权利人',
    columns: {
      id: 'holder.id',
      rightId: 'held.id',
      assetId: 'held.asset_id',
      kind: 'held.kind',
      parts: 'holder.parts',
      whole: 'held.whole',
      partyId: 'holder.party_id',
      partyKind: 'party.kind',
      holder: 'party.name',
      creditCode: 'party.credit_code',
      ...spanOf('held'),
    },
    from: `from asset_right held join asset_right_holder holder on holder.right_id = held.id left join party on party.id = holder.party_id
      where held.asset_id in (select id from subject_asset)`,
    order: 'held.asset_id, held.kind, held.known_from, held.valid_from, holder.id',
  },
  {
    name: 'asset_duties',
    zh: '责任沿革',
    columns: {
      ...columnsOf('asset_duty', ['id', 'asset_id', 'level', 'unit', 'person_name', 'contact']),
      party: partyName('asset_duty.party_id'),
      ...spanOf('asset_duty'),
    },
    from: ofAsset('asset_duty'),
    order: 'asset_duty.asset_id, asset_duty.level, asset_duty.known_from, asset_duty.id',
  },
  {
    name: 'asset_events',
    zh: '资产事件',
    columns: {
      ...columnsOf('asset_event', ['id', 'asset_id', 'number', 'kind', 'happened_on', 'document_number', 'reason', 'changes', 'detail']),
      by: personName('asset_event.by_person_id'),
      for: personName('asset_event.for_person_id'),
      role: 'asset_event.role',
      recordedAt: moment('asset_event.recorded_at'),
    },
    from: ofAsset('asset_event'),
    order: 'asset_event.asset_id, asset_event.number',
  },
  {
    name: 'asset_lineage',
    zh: '分拆合并',
    columns: {
      ...columnsOf('asset_lineage', ['id', 'from_asset_id', 'to_asset_id', 'kind', 'happened_on']),
      amount: yuan('asset_lineage.fen'),
    },
    from: 'from asset_lineage where asset_lineage.to_asset_id in (select id from subject_asset) or asset_lineage.from_asset_id in (select id from subject_asset)',
    order: 'asset_lineage.id',
  },
  {
    name: 'asset_handovers',
    zh: '资产移交',
    columns: {
      ...columnsOf('asset_handover', ['id', 'asset_id', 'handed_over_on', 'giver', 'giver_signed_by']),
      receiver: partyName('asset_handover.receiver_party_id'),
      ...columnsOf('asset_handover', ['receiver_signed_by', 'list_number', 'note']),
      ...recorded('asset_handover'),
    },
    from: ofAsset('asset_handover'),
    order: 'asset_handover.id',
  },
];
