import type { Invariant } from '../../kernel/invariant.js';

const open = `('REQUESTED', 'VALUED', 'VOTED', 'TOWNSHIP_REVIEWED', 'COUNTY_APPROVED', 'FINANCE_APPROVED')`;

export const disposalInvariants: readonly Invariant[] = [
  {
    name: 'assetInDisposalHasOne',
    zh: '处置中的资产恰有一项办理中的处置，反之亦然。',
    en: 'An asset is in disposal exactly while a disposal of it is open.',
    sql: `select coalesce(version.asset_id, disposal.asset_id)::text as broken
      from (select asset_id from asset_version where known_to is null and valid_to is null and state = 'IN_DISPOSAL') as version
      full join (select asset_id from disposal where state in ${open}) as disposal on disposal.asset_id = version.asset_id
      where version.asset_id is null or disposal.asset_id is null`,
  },
  {
    name: 'disposedAssetHasDisposal',
    zh: '已处置的资产都有一项完成的处置，反之亦然。',
    en: 'An asset is disposed of exactly when a disposal of it was completed.',
    sql: `select coalesce(version.asset_id, disposal.asset_id)::text as broken
      from (select asset_id from asset_version where known_to is null and valid_to is null and state = 'DISPOSED') as version
      full join (select asset_id from disposal where state = 'COMPLETED') as disposal on disposal.asset_id = version.asset_id
      where version.asset_id is null or disposal.asset_id is null`,
  },
  {
    name: 'disposedAssetHasNothingLeft',
    zh: '已处置资产自处置之日起没有权利、责任和净值。',
    en: 'From the day on which it was disposed of an asset has no right, no duty and no net value.',
    sql: `select disposal.id::text as broken from disposal where disposal.state = 'COMPLETED' and (
        exists (select from asset_right held where held.asset_id = disposal.asset_id and held.known_to is null
          and (held.valid_to is null or held.valid_to >= disposal.completed_on))
        or exists (select from asset_duty duty where duty.asset_id = disposal.asset_id and duty.known_to is null
          and (duty.valid_to is null or duty.valid_to >= disposal.completed_on))
        or exists (select from asset_version version where version.asset_id = disposal.asset_id and version.known_to is null
          and (version.valid_to is null or version.valid_to >= disposal.completed_on) and version.net_fen > 0))`,
  },
  {
    name: 'proceedsMakeTheirSum',
    zh: '各所有权人分得的处置收入之和等于处置收入。',
    en: 'What the owners got makes exactly the proceeds of the disposal.',
    sql: `select disposal.id::text as broken from disposal left join disposal_proceeds part on part.disposal_id = disposal.id
      group by disposal.id having coalesce(disposal.proceeds_fen, 0) <> coalesce(sum(part.amount_fen), 0)`,
  },
  {
    name: 'nobodyHasTwoPartsInDisposal',
    zh: '同一处置中，同一人（含互为代理的人）不在两个环节办理。',
    en: 'Nobody, substitutes counted, has two parts in one disposal.',
    sql: `select distinct one.disposal_id::text as broken from disposal_act one join disposal_act other on other.disposal_id = one.disposal_id
      and other.duty <> one.duty and (other.by_person_id = any (one.circle) or other.for_person_id = any (one.circle))`,
  },
  {
    name: 'disposalActsLeadToItsState',
    zh: '处置的状态等于其最后一次办理到达的状态，第一次办理是申请。',
    en: 'A disposal is in the state to which its last act led, and its first act is the request.',
    sql: `select disposal.id::text as broken from disposal
      left join lateral (select act.to_state from disposal_act act where act.disposal_id = disposal.id order by act.id desc limit 1) as last on true
      where last.to_state is distinct from disposal.state
        or (select count(*) from disposal_act act where act.disposal_id = disposal.id and act.from_state is null) <> 1`,
  },
];
