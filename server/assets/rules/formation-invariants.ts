import type { Invariant } from '../../kernel/invariant.js';
import { endedStates } from './states.js';

const words = (states: readonly string[]) => states.map((state) => `'${state}'`).join(', ');
const handedOn = words(['HANDED_OVER', 'OPERATING', 'IDLE', 'INEFFICIENT', 'DAMAGED', 'REVITALISING']);

/** Where the value of assets comes from, and that nothing is in the register without its papers: on live rows. */
export const formationInvariants: readonly Invariant[] = [
  {
    name: 'originsMakeOriginalValue',
    zh: '每项资产在任一日期的来源合计等于原值。',
    en: 'On every day the origins of an asset make its original value.',
    sql: `select 'asset ' || version.code || ' on ' || day.at || ': original value ' || version.original_fen || ', origins ' || coalesce(sum(origin.fen), 0) || ' fen' as broken
      from asset_version version
      cross join lateral (
        select version.valid_from as at
        union select span.valid_from from asset_origin span where span.asset_id = version.asset_id and span.known_to is null
          and span.valid_from between version.valid_from and coalesce(version.valid_to, 'infinity')
        union select span.valid_to + 1 from asset_origin span where span.asset_id = version.asset_id and span.known_to is null
          and span.valid_to + 1 between version.valid_from and coalesce(version.valid_to, 'infinity')) as day
      left join asset_origin origin on origin.asset_id = version.asset_id and origin.known_to is null
        and day.at between origin.valid_from and coalesce(origin.valid_to, 'infinity')
      where version.known_to is null
      group by version.id, version.code, version.original_fen, day.at having coalesce(sum(origin.fen), 0) <> version.original_fen`,
  },
  {
    name: 'assetsWithinSettlement',
    zh: '项目资金在各资产中的合计在任一日期不超过结算。',
    en: 'On every day what assets embody of a project stays within its settlement.',
    sql: `select 'project ' || project.name || ' on ' || day.at || ': assets ' || sum(origin.fen) || ', settlement ' || coalesce(max(settlement.amount_fen), 0) || ' fen' as broken
      from (select distinct project_id, valid_from as at from asset_origin where known_to is null and project_id is not null) as day
      join asset_origin origin on origin.project_id = day.project_id and origin.known_to is null
        and day.at between origin.valid_from and coalesce(origin.valid_to, 'infinity')
      join project on project.id = day.project_id left join settlement on settlement.project_id = day.project_id
      group by project.id, project.name, day.at having sum(origin.fen) > coalesce(max(settlement.amount_fen), 0)`,
  },
  {
    name: 'formationStatesWhatWasFormed',
    zh: '形成登记的合计等于各资产形成、增值事件所记的来源，结算金额与结算一致。',
    en: 'A formation states the sum that its assets were formed and enlarged with, and the settlement as it is.',
    sql: `select 'project ' || project.name || ': formed ' || formation.formed_fen || ', events ' || made.fen || ', settlement ' || formation.settlement_fen || ' of ' || coalesce(settlement.amount_fen, 0) || ' fen' as broken
      from project_formation formation join project on project.id = formation.project_id
      left join settlement on settlement.project_id = formation.project_id
      cross join lateral (select coalesce(sum((change -> 'content' ->> 'fen')::bigint), 0) as fen
        from expected_asset expected join asset_event event on event.asset_id = expected.asset_id and event.kind in ('FORMED', 'ENLARGED')
        cross join lateral jsonb_array_elements(event.changes) as change
        where expected.project_id = formation.project_id and change ->> 'track' = 'origin' and change ->> 'key' = formation.project_id::text) as made
      where made.fen <> formation.formed_fen or formation.settlement_fen is distinct from settlement.amount_fen`,
  },
  {
    name: 'assetsComeFromSomewhere',
    zh: '每项资产由拟形成资产、存量登记或分拆合并而来，与拟形成资产相互对应。',
    en: 'Every asset was expected, inherited, or made by a split or merge; an expected asset and what it became name each other.',
    sql: `select 'asset ' || asset.code || ' comes from nowhere' as broken from asset
      where asset.expected_asset_id is null and not asset.inherited
        and not exists (select from asset_lineage line where line.to_asset_id = asset.id)
      union all
      select 'asset ' || asset.code || ' is not what was expected as ' || expected.name
      from asset join expected_asset expected on expected.id = asset.expected_asset_id
      where expected.asset_id is distinct from asset.id
      union all
      select 'expected asset ' || expected.name || ' was registered and names no formation'
      from expected_asset expected left join project_formation formation on formation.project_id = expected.project_id
      where expected.asset_id is not null and formation.id is null
      union all
      select 'expected asset ' || expected.name || ' was left out when the assets of its project were registered'
      from expected_asset expected join project_formation formation on formation.project_id = expected.project_id
      where expected.asset_id is null and expected.withdrawn_on is null`,
  },
  {
    name: 'assetStatesFollowMarks',
    zh: '已移交及其后状态的资产已确权并已移交；在用资产均已登记确权日期。',
    en: 'An asset that was handed over and is in use has its confirmation and its handover marked.',
    sql: `select 'asset ' || version.code || ' is ' || version.state || ', confirmed ' || coalesce(asset.confirmed_on::text, 'never') || ', handed over ' || coalesce(asset.handed_over_on::text, 'never') as broken
      from asset_version version join asset on asset.id = version.asset_id
      where version.known_to is null and version.valid_to is null
        and (version.state <> 'REGISTERED' and asset.confirmed_on is null or version.state in (${handedOn}) and asset.handed_over_on is null)`,
  },
  {
    name: 'projectsHandOverTheirAssets',
    zh: '已移交的项目登记了资产并全部移交，或标明不形成资产。',
    en: 'A project that was handed over registered its assets and handed each over, or is marked as forming none.',
    sql: `select 'project ' || project.name || ' is ' || project.state || ': ' || case when formation.id is null then 'no assets registered'
        else 'asset ' || asset.code || ' was not handed over' end as broken
      from project left join project_formation formation on formation.project_id = project.id
      left join asset_origin origin on origin.project_id = project.id and origin.known_to is null and origin.valid_to is null
      left join asset on asset.id = origin.asset_id
      left join asset_version now on now.asset_id = asset.id and now.known_to is null and now.valid_to is null
      where project.state in ('HANDED_OVER', 'CLOSED') and project.forms_no_asset_reason is null
        and (formation.id is null or asset.handed_over_on is null and now.state not in (${words(endedStates)}))
      union all
      select 'project ' || project.name || ' is marked as forming no asset and has registered some'
      from project join project_formation formation on formation.project_id = project.id where project.forms_no_asset_reason is not null`,
  },
];
