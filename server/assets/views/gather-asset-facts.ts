import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import { circleOf } from '../../identity/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { uuidsSql } from '../../kernel/shape.js';
import type { Viewer } from '../../kernel/viewer.js';
import type { AssetFacts, Encumbrances } from '../rules/asset-facts.js';
import { encumbrancesOfAssets } from '../rules/questions.js';

const unencumbered: Encumbrances = { openLeases: 0 };

/**
 * The facts of many assets for one viewer on one day, by id; a hidden or unknown id has no entry. One statement over
 * the assets, one for the viewer's circle and one for what lies on them, however many are asked about.
 */
export async function gatherAssetFacts(
  em: SqlEntityManager,
  viewer: Viewer,
  today: LocalDate,
  ids: readonly string[],
): Promise<ReadonlyMap<string, AssetFacts>> {
  if (ids.length === 0) return new Map();
  const actors = [viewer.personId, viewer.forPersonId].filter((id) => id !== null);
  const circle = await circleOf(em, actors, today);
  const { rows } = await sql<Omit<AssetFacts, 'role' | 'today' | 'encumbrances'>>`
    select asset.id, asset.code, now.state, coalesce(before.state, now.state) as "stateBefore", since.day::text as "stateSince", now.class,
      asset.formed_on::text as "formedOn", asset.confirmed_on::text as "confirmedOn", asset.certificate_number as "certificateNumber",
      asset.handed_over_on::text as "handedOverOn", asset.pledged_until::text as "pledgedUntil",
      asset.upkeep_party_id is not null as "hasUpkeepHolder",
      exists (select from asset_right held where held.asset_id = asset.id and held.kind = 'OWN' and held.known_to is null and held.valid_to is null) as "hasOwner",
      (select coalesce(json_agg(distinct duty.level), '[]'::json) from asset_duty duty where duty.asset_id = asset.id and duty.known_to is null
        and duty.valid_from <= ${today}::date and (duty.valid_to is null or duty.valid_to >= ${today}::date)) as "dutyLevels",
      exists (select from asset_event event where event.asset_id = asset.id and event.number = 1
        and (event.circle && ${uuidsSql(actors)} or event.by_person_id = any (${uuidsSql(circle)}))) as "registeredByViewer"
    from asset
    join asset_version now on now.asset_id = asset.id and now.known_to is null and now.valid_to is null
    left join lateral (select version.state, version.valid_to from asset_version version where version.asset_id = asset.id and version.known_to is null
      and version.state <> now.state order by version.valid_from desc limit 1) as before on true
    cross join lateral (select min(version.valid_from) as day from asset_version version where version.asset_id = asset.id and version.known_to is null
      and (before.valid_to is null or version.valid_from > before.valid_to)) as since
    where asset.id = any (${uuidsSql(ids)})`.execute(em.getKysely());
  const encumbrances = await encumbrancesOfAssets(
    em,
    rows.map(({ id }) => id),
  );
  return new Map(rows.map((row) => [row.id, { ...row, role: viewer.role, today, encumbrances: encumbrances.get(row.id) ?? unencumbered }]));
}
