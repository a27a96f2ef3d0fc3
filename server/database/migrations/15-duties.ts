import { migration } from './migration.js';

/**
 * What a county calls the levels that answer for its assets, on a day; by what assets that are not in use are found; and
 * who fails to answer in an area, read at once. The functions that join run with the rights of who asks and without
 * nested loops: the planner takes a range of places that row security compares with a setting for a handful of rows, and
 * would look up an area's duties one by one.
 */
export const duties = migration(
  '15-duties',
  `
create function asset_ladder_title(asked_level text, place_code text, on_day date) returns json
language sql stable parallel safe as $$
  select json_build_object('zh', item ->> 'zh', 'en', item ->> 'en')
  from jsonb_array_elements(policy_value('asset.ladder', place_code, null, null, on_day) -> 'items') as item
  where item ->> 'code' = asked_level
  limit 1
$$;

create function duty_gap(from_code text, to_code text, as_of date, known_at timestamptz, asked_level text, states text[])
returns setof asset_version language sql stable parallel safe rows 10000 set enable_nestloop = off as $$
  with held as materialized (
    select duty.asset_id, count(*) as levels from asset_duty duty
    where duty.place_code between from_code and to_code and (asked_level is null or duty.level = asked_level)
      and duty.valid_from <= as_of and (duty.valid_to is null or duty.valid_to >= as_of)
      and (known_at is null and duty.known_to is null or duty.known_from <= known_at and (duty.known_to is null or duty.known_to > known_at))
    group by duty.asset_id
  )
  select version.* from asset_version version left join held on held.asset_id = version.asset_id
  where version.place_code between from_code and to_code and version.state = any (states)
    and version.valid_from <= as_of and (version.valid_to is null or version.valid_to >= as_of)
    and (known_at is null and version.known_to is null or version.known_from <= known_at and (version.known_to is null or version.known_to > known_at))
    and coalesce(held.levels, 0) < case when asked_level is null then 4 else 1 end
$$;

create function expired_mandate(from_code text, to_code text, on_day date, states text[])
returns setof asset_duty language sql stable parallel safe rows 10000 set enable_nestloop = off as $$
  with lapsed as materialized (
    select duty.* from asset_duty duty left join post on post.id = duty.post_id
    where duty.place_code between from_code and to_code and duty.known_to is null and duty.valid_from <= on_day
      and least(duty.valid_to, post.valid_to) < on_day
  )
  select lapsed.* from lapsed
  where not exists (select from asset_duty next where next.place_code between from_code and to_code and next.known_to is null
      and next.asset_id = lapsed.asset_id and next.level = lapsed.level and next.valid_from > lapsed.valid_from and next.valid_from <= on_day)
    and exists (select from asset_version version where version.place_code between from_code and to_code and version.known_to is null
      and version.asset_id = lapsed.asset_id and version.state = any (states)
      and version.valid_from <= on_day and (version.valid_to is null or version.valid_to >= on_day))
$$;

create function duty_count(from_code text, to_code text, on_day date, states text[])
returns table (place_code text, assets int, with_gaps int, expired int) language sql stable parallel safe as $$
  select found.place_code, sum(found.asset)::int, sum(found.gap)::int, sum(found.mandate)::int from (
    select version.place_code, 1 as asset, 0 as gap, 0 as mandate from asset_version version
    where version.place_code between from_code and to_code and version.known_to is null and version.state = any (states)
      and version.valid_from <= on_day and (version.valid_to is null or version.valid_to >= on_day)
    union all select gap.place_code, 0, 1, 0 from duty_gap(from_code, to_code, on_day, null, null, states) gap
    union all select mandate.place_code, 0, 0, 1 from expired_mandate(from_code, to_code, on_day, states) mandate
  ) found group by found.place_code
$$;

create index asset_version_unused on asset_version (place_code, asset_id) where known_to is null and state in ('IDLE', 'INEFFICIENT', 'DAMAGED');
`,
);
