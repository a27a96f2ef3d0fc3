import type { Invariant } from '../../kernel/invariant.js';
import { confirmedStates, endedStates } from './states.js';

const words = (states: readonly string[]) => states.map((state) => `'${state}'`).join(', ');
const ended = words(endedStates);
const confirmed = words(confirmedStates);
const tracks = ['asset_version', 'asset_right', 'asset_duty', 'asset_origin'];

/** What must hold of the history of every asset, on live rows. */
export const rightsInvariants: readonly Invariant[] = [
  {
    name: 'assetEventsAreNumberedWithoutGap',
    zh: '资产事件自1起连续编号，首个事件为形成。',
    en: 'The events of an asset are numbered from 1 without a gap, and the first one formed it.',
    sql: `select 'asset ' || asset.code || ': ' || asset.events || ' events, ' || count(event.id) || ' recorded, last number ' || coalesce(max(event.number), 0) as broken
      from asset left join asset_event event on event.asset_id = asset.id
      group by asset.id having asset.events <> count(event.id) or asset.events <> coalesce(max(event.number), 0)
        or not bool_or(event.number = 1 and event.kind in ('FORMED', 'FORMED_BY_SPLIT', 'FORMED_BY_MERGE'))`,
  },
  {
    name: 'assetVersionsHaveNoGap',
    zh: '每项资产自形成之日起每天都有且只有一种状况。',
    en: 'On every day since it was formed an asset is something, and one thing only.',
    sql: `select 'asset ' || asset.code || ': a gap or overlap at ' || coalesce(span.valid_from::text, asset.formed_on::text) as broken
      from asset left join lateral (select version.valid_from, version.valid_to,
          lag(version.valid_to) over whole as before, row_number() over whole as place, count(*) over () as spans
        from asset_version version where version.asset_id = asset.id and version.known_to is null
        window whole as (order by version.valid_from)) as span on true
      where span.place is null or (span.place = 1 and span.valid_from <> asset.formed_on)
        or (span.place > 1 and span.before + 1 is distinct from span.valid_from) or ((span.valid_to is null) <> (span.place = span.spans))`,
  },
  {
    name: 'sharesOfRightsMakeOne',
    zh: '每项权利的份额合计正好为1，现在和过去所知都是。',
    en: 'The shares of every right make exactly 1, also of those no longer held to be true.',
    sql: `select 'right ' || held.id || ': ' || coalesce(sum(holder.parts), 0) || ' of ' || held.whole as broken
      from asset_right held left join asset_right_holder holder on holder.right_id = held.id
      group by held.id having coalesce(sum(holder.parts), 0) <> held.whole`,
  },
  {
    name: 'rightsLieWithinAssetLife',
    zh: '权利不早于资产形成，不晚于资产终结。',
    en: 'No right begins before its asset was formed or reaches the day on which it ended.',
    sql: `select 'asset ' || asset.code || ': ' || held.kind || ' from ' || held.valid_from || ' to ' || coalesce(held.valid_to::text, '…') as broken
      from asset_right held join asset on asset.id = held.asset_id
      left join lateral (select min(version.valid_from) as day from asset_version version
        where version.asset_id = asset.id and version.known_to is null and version.state in (${ended})) as over on true
      where held.known_to is null and (held.valid_from < asset.formed_on or held.valid_to is null and over.day is not null or held.valid_to >= over.day)`,
  },
  {
    name: 'confirmedAssetsHaveOwners',
    zh: '已确权的资产有所有权人，未确权的没有权利记录。',
    en: 'An asset whose rights are confirmed has an owner; one whose rights are not has no rights.',
    sql: `select 'asset ' || asset.code || ': ' || version.state as broken
      from asset join asset_version version on version.asset_id = asset.id and version.known_to is null and version.valid_to is null
      cross join lateral (select count(*) filter (where held.kind = 'OWN' and held.valid_to is null) as owned, count(*) as held
        from asset_right held where held.asset_id = asset.id and held.known_to is null) as rights
      where version.state in (${confirmed}) and (rights.owned <> 1 or asset.confirmed_on is null) or version.state = 'REGISTERED' and rights.held > 0`,
  },
  {
    name: 'householdAssetsBelongToHouseholds',
    zh: '到户类资产归农户，公益性资产不归农户，企业和合作社不拥有资产。',
    en: 'Household assets belong to households, public-welfare assets never do, and companies and cooperatives own nothing.',
    sql: `select 'asset ' || version.code || ' (' || version.class || ') belongs to ' || party.kind as broken
      from asset_right held join asset_right_holder holder on holder.right_id = held.id join party on party.id = holder.party_id
      join asset_version version on version.asset_id = held.asset_id and version.known_to is null and version.valid_to is null
      where held.kind = 'OWN' and held.known_to is null and held.valid_to is null
        and (party.kind in ('COOPERATIVE', 'COMPANY') or version.class = 'HOUSEHOLD' and party.kind <> 'HOUSEHOLD'
          or version.class = 'PUBLIC_WELFARE' and party.kind = 'HOUSEHOLD')`,
  },
  {
    name: 'spansComeFromEventsOfTheirAsset',
    zh: '每段记录来自该资产自己的事件，不早于事件的记录时刻。',
    en: 'Every span comes from an event of its own asset and is not known before that event was recorded.',
    sql: tracks
      .map(
        (track) => `select '${track} ' || span.id || ' of event ' || span.event_id as broken from ${track} span
          join asset_event event on event.id = span.event_id where event.asset_id <> span.asset_id or span.known_from < event.recorded_at`,
      )
      .join(' union all '),
  },
  {
    name: 'linesOfAssetsAreWhole',
    zh: '分拆、合并前后原值合计不变；已分拆的有两项以上去向，已合并的有一项。',
    en: 'No value is made or lost where assets are split or merged; what was split has successors, what was merged has one.',
    sql: `select 'asset ' || now.code || ' (' || now.state || '): ' || coalesce(last.original_fen, 0) || ' fen before, ' || coalesce(line.fen, 0) || ' in ' || line.assets || ' successors' as broken
      from asset_version now
      left join lateral (select version.original_fen from asset_version version where version.asset_id = now.asset_id and version.known_to is null
        and version.state not in (${ended}) order by version.valid_from desc limit 1) as last on true
      cross join lateral (select count(*) as assets, sum(line.fen) as fen from asset_lineage line where line.from_asset_id = now.asset_id) as line
      where now.known_to is null and now.valid_to is null and case now.state when 'SPLIT' then line.assets < 2 when 'MERGED' then line.assets <> 1 else line.assets > 0 end
        or now.known_to is null and now.valid_to is null and now.state in ('SPLIT', 'MERGED') and last.original_fen is not null and line.fen <> last.original_fen
      union all
      select 'asset ' || born.code || ' began with ' || born.original_fen || ' fen, its predecessors brought ' || line.fen
      from (select line.to_asset_id, sum(line.fen) as fen from asset_lineage line group by line.to_asset_id) as line
      join asset on asset.id = line.to_asset_id
      join lateral (select version.code, version.original_fen from asset_version version where version.asset_id = asset.id and version.event_id = (
          select event.id from asset_event event where event.asset_id = asset.id and event.number = 1)
        order by version.known_from, version.valid_from limit 1) as born on true
      where born.original_fen <> line.fen`,
  },
  {
    name: 'handoversAreMarkedOnAssets',
    zh: '移交记录与资产上的移交日期一致，接收方当日是所有权人。',
    en: 'A handover and the mark on its asset name the same day, and the receiver was recorded as an owner of that day.',
    sql: `select 'asset ' || asset.code || ' was handed over on ' || handover.handed_over_on as broken
      from asset_handover handover join asset on asset.id = handover.asset_id
      where asset.handed_over_on is distinct from handover.handed_over_on
        or not exists (select from asset_right held join asset_right_holder holder on holder.right_id = held.id
          where held.asset_id = asset.id and held.kind = 'OWN' and holder.party_id = handover.receiver_party_id
            and held.valid_from <= handover.handed_over_on and (held.valid_to is null or held.valid_to >= handover.handed_over_on))`,
  },
];
