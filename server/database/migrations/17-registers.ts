import { migration } from './migration.js';

/**
 * By what the registers of assets (资产台账) are read on any day, by any knowledge: indexes over all that was ever
 * recorded, not only over what is known now, and the functions that read a whole area at once. Those that join run
 * with the rights of who asks and without nested loops: a range of places that row security compares with a setting is
 * taken by the planner for a handful of rows, and row by row it would read an area's rows once for each of them.
 *
 * An index by place holds the place alone: with the asset behind it the planner, which takes an area for a handful of
 * rows, would look up a single asset by leaping through all places of the area.
 *
 * A day or a moment that is null means the latest: what holds without an end, what is known now.
 */
export const registers = migration(
  '17-registers',
  `
create index asset_version_place_ever on asset_version (place_code, code);

create index asset_right_place_ever on asset_right (place_code);

create index asset_duty_place_ever on asset_duty (place_code);

drop index asset_right_place;

create index asset_right_place on asset_right (place_code) where known_to is null;

drop index asset_duty_place;

create index asset_duty_place on asset_duty (place_code) where known_to is null;

create function span_holds(valid_from date, valid_to date, known_from timestamptz, known_to timestamptz, as_of date, known_at timestamptz)
returns boolean language sql immutable parallel safe as $$
  select valid_from <= coalesce(as_of, 'infinity'::date) and (valid_to is null or valid_to >= as_of)
    and known_from <= coalesce(known_at, 'infinity'::timestamptz) and (known_to is null or known_to > known_at)
$$;

create function fen_share(fen bigint, parts_before numeric, parts bigint, whole bigint) returns bigint
language sql immutable parallel safe as $$
  -- What lies up to the end of the part less what lies up to its beginning, each rounded half up: so all parts together make the whole to the fen.
  select (div(2 * fen * (parts_before + parts) + whole, 2::numeric * whole) - div(2 * fen * parts_before + whole, 2::numeric * whole))::bigint
$$;

create function register_cell(from_code text, to_code text, as_of date, known_at timestamptz, with_owner boolean, with_asset boolean)
returns table (asset_id uuid, place_code text, class text, form text, state text, original_fen bigint, net_fen bigint, formed_on date,
  inherited boolean, owner_kinds text[], has_hidden_owner boolean)
language sql stable parallel safe rows 10000 set enable_nestloop = off as $$
  with held as materialized (
    select asset_right.id, asset_right.asset_id from asset_right
    where with_owner and asset_right.place_code between from_code and to_code and asset_right.kind = 'OWN'
      and span_holds(asset_right.valid_from, asset_right.valid_to, asset_right.known_from, asset_right.known_to, as_of, known_at)
  ), holding as materialized (
    -- Looked up right by right: a join without nested loops would have to read the holders of all counties.
    select held.asset_id, unnest(array(select holder.party_id from asset_right_holder holder where holder.right_id = held.id)) as party_id from held
  ), owner as materialized (
    select named.party_id, (select party.kind from party where party.id = named.party_id) as kind from (select distinct party_id from holding) named
  ), owned as materialized (
    select holding.asset_id, array_agg(distinct owner.kind) filter (where owner.kind is not null) as kinds, bool_or(owner.kind is null) as has_hidden
    from holding join owner on owner.party_id = holding.party_id group by holding.asset_id
  )
  select version.asset_id, version.place_code, version.class, version.form, version.state, version.original_fen, version.net_fen,
    own.formed_on, own.inherited, owned.kinds, owned.has_hidden
  from asset_version version
  left join owned on owned.asset_id = version.asset_id
  left join (select asset.id, asset.formed_on, asset.inherited from asset where with_asset and asset.place_code between from_code and to_code) own
    on own.id = version.asset_id
  where version.place_code between from_code and to_code
    and span_holds(version.valid_from, version.valid_to, version.known_from, version.known_to, as_of, known_at)
$$;

create function made_by(asset uuid, department uuid, as_of date, known_at timestamptz) returns boolean
language sql stable parallel safe as $$
  select exists (select from asset_origin made join project on project.id = made.project_id
    where made.asset_id = asset and project.department_id = department
      and span_holds(made.valid_from, made.valid_to, made.known_from, made.known_to, as_of, known_at))
$$;

create function register_difference(from_code text, to_code text, department uuid, states text[], day_before date, known_before timestamptz, day_after date,
  known_after timestamptz)
returns table (asset_id uuid, place_code text, code text, name text, kind text, columns text[], fen_before bigint, fen_after bigint,
  net_before bigint, net_after bigint)
language sql stable parallel safe rows 10000 set enable_nestloop = off as $$
  with stood as materialized (
    select version.*, coalesce(span_holds(valid_from, valid_to, known_from, known_to, day_before, known_before), false)
        and (department is null or made_by(version.asset_id, department, day_before, known_before)) as is_before,
      coalesce(span_holds(valid_from, valid_to, known_from, known_to, day_after, known_after), false)
        and (department is null or made_by(version.asset_id, department, day_after, known_after)) as is_after
    from asset_version version
    where version.place_code between from_code and to_code and version.state = any (states)
      and (span_holds(valid_from, valid_to, known_from, known_to, day_before, known_before)
        or span_holds(valid_from, valid_to, known_from, known_to, day_after, known_after))
  ), held as (
    -- A right that stood on both sides is the same on both; only the others need be looked at.
    select turned.asset_id, turned.kind, turned.is_before, (
        select string_agg(holder.party_id || ':' || holder.parts / gcd(holder.parts, turned.whole) || '/' || turned.whole / gcd(holder.parts, turned.whole), ','
          order by holder.party_id)
        from asset_right_holder holder where holder.right_id = turned.id) as content
    from (select asset_right.id, asset_right.asset_id, asset_right.kind, asset_right.whole,
        coalesce(span_holds(valid_from, valid_to, known_from, known_to, day_before, known_before), false) as is_before,
        coalesce(span_holds(valid_from, valid_to, known_from, known_to, day_after, known_after), false) as is_after
      from asset_right where asset_right.place_code between from_code and to_code) turned
    where turned.is_before <> turned.is_after
  ), answered as (
    select turned.asset_id, turned.level, turned.is_before,
      jsonb_build_array(turned.party_id, turned.unit, turned.person_name, turned.post_id, turned.contact)::text as content
    from (select asset_duty.*,
        coalesce(span_holds(valid_from, valid_to, known_from, known_to, day_before, known_before), false) as is_before,
        coalesce(span_holds(valid_from, valid_to, known_from, known_to, day_after, known_after), false) as is_after
      from asset_duty where asset_duty.place_code between from_code and to_code) turned
    where turned.is_before <> turned.is_after
  ), right_moved as materialized (
    select moved.asset_id, bool_or(moved.kind = 'OWN') as owners, bool_or(moved.kind <> 'OWN') as others
    from (select held.asset_id, held.kind from held group by held.asset_id, held.kind
      having max(content) filter (where is_before) is distinct from max(content) filter (where not is_before)) moved
    group by moved.asset_id
  ), duty_moved as materialized (
    select distinct moved.asset_id from (select answered.asset_id from answered group by answered.asset_id, answered.level
      having max(content) filter (where is_before) is distinct from max(content) filter (where not is_before)) moved
  ), paired as (
    select coalesce(new.asset_id, old.asset_id) as asset_id, coalesce(new.place_code, old.place_code) as place_code, coalesce(new.code, old.code) as code,
      coalesce(new.name, old.name) as name, old.asset_id is null as is_added, new.asset_id is null as is_gone,
      array_remove(array[
        case when new.name is distinct from old.name then 'NAME' end, case when new.class is distinct from old.class then 'CLASS' end,
        case when new.form is distinct from old.form then 'FORM' end, case when new.state is distinct from old.state then 'STATE' end,
        case when (new.quantity, new.unit) is distinct from (old.quantity, old.unit) then 'QUANTITY' end,
        case when new.location is distinct from old.location then 'LOCATION' end,
        case when new.original_fen is distinct from old.original_fen then 'ORIGINAL_VALUE' end,
        case when new.net_fen is distinct from old.net_fen then 'NET_VALUE' end], null) as columns,
      old.original_fen as fen_before, new.original_fen as fen_after, old.net_fen as net_before, new.net_fen as net_after
    from (select * from stood where is_before) old full join (select * from stood where is_after) new on new.asset_id = old.asset_id
  ), noted as (
    select paired.*, paired.columns || array_remove(array[case when right_moved.owners then 'OWNERS' end, case when right_moved.others then 'RIGHTS' end,
      case when duty_moved.asset_id is not null then 'DUTIES' end], null) as moved
    from paired left join right_moved on right_moved.asset_id = paired.asset_id left join duty_moved on duty_moved.asset_id = paired.asset_id
  )
  select asset_id, place_code, code, name,
    case when is_added then 'ADDED' when is_gone then 'GONE' when cardinality(moved) > 0 then 'CHANGED' else 'SAME' end,
    case when is_added or is_gone then '{}' else moved end, fen_before, fen_after, net_before, net_after
  from noted
$$;

create function duties_at(asset uuid, as_of date, known_at timestamptz) returns text
language sql stable parallel safe as $$
  select string_agg(jsonb_build_array(duty.level, duty.party_id, duty.unit, duty.person_name, duty.post_id, duty.contact)::text, ',' order by duty.level)
  from asset_duty duty where duty.asset_id = asset
    and span_holds(duty.valid_from, duty.valid_to, duty.known_from, duty.known_to, as_of, known_at)
$$;

create function holding_at(holder_id uuid, right_kind text, states text[], as_of date, known_at timestamptz)
returns table (id uuid, right_id uuid, asset_id uuid, version_id uuid, place_code text, code text, name text, class text, form text, state text,
  quantity numeric, unit text, location text, original_fen bigint, net_fen bigint, kind text, parts bigint, whole bigint, valid_from date, valid_to date,
  share_fen bigint, share_net_fen bigint)
language sql stable parallel safe rows 100 as $$
  select holder.id, held.id, held.asset_id, version.id, version.place_code, version.code, version.name, version.class, version.form, version.state,
    version.quantity, version.unit, version.location, version.original_fen, version.net_fen, held.kind, holder.parts, held.whole,
    held.valid_from, held.valid_to, fen_share(version.original_fen, earlier.parts, holder.parts, held.whole),
    fen_share(version.net_fen, earlier.parts, holder.parts, held.whole)
  from asset_right_holder holder
  join asset_right held on held.id = holder.right_id
  join asset_version version on version.asset_id = held.asset_id
  cross join lateral (select coalesce(sum(other.parts), 0) as parts from asset_right_holder other
    where other.right_id = held.id and other.party_id < holder.party_id) earlier
  where holder.party_id = holder_id and held.kind = right_kind
    and span_holds(held.valid_from, held.valid_to, held.known_from, held.known_to, as_of, known_at)
    and span_holds(version.valid_from, version.valid_to, version.known_from, version.known_to, as_of, known_at)
    and version.state = any (states)
$$;
`,
);
