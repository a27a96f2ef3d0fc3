import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import { uuidsSql } from '../../kernel/shape.js';
import type { AssetsOfProject } from '../../projects/index.js';
import { type Described, missingDetails } from '../rules/asset-described.js';
import { endedStates } from '../rules/states.js';

type Listed = Pick<Described, 'name' | 'class' | 'form' | 'ownerPartyId' | 'upkeepPartyId'> & { readonly isFormed: boolean };

interface Row extends Pick<AssetsOfProject, 'registered' | 'unconfirmed' | 'notHandedOver'> {
  readonly id: string;
  readonly listed: readonly Listed[];
}

/** What each of the projects is expected to leave behind and what it left. One statement, however many projects. */
export async function findAssetsOfProjects(
  em: SqlEntityManager,
  projectIds: readonly string[],
): Promise<ReadonlyMap<string, AssetsOfProject>> {
  if (projectIds.length === 0) return new Map();
  // An asset that has ended since is registered, but nothing more is asked of it.
  const living = sql`now.state not in (${sql.join(endedStates)})`;
  const { rows } = await sql<Row>`
    with asked as materialized (select unnest(${uuidsSql(projectIds)}) as id), listed as (
      select project_id, json_agg(json_build_object('name', name, 'class', class, 'form', form, 'ownerPartyId', owner_party_id,
        'upkeepPartyId', upkeep_party_id, 'isFormed', asset_id is not null) order by id) as things
      from expected_asset where project_id in (select id from asked) and withdrawn_on is null group by project_id
    ), made as (
      select origin.project_id, count(*)::int as registered,
        coalesce(json_agg(asset.code order by asset.code) filter (where asset.confirmed_on is null and ${living}), '[]') as unconfirmed,
        coalesce(json_agg(asset.code order by asset.code) filter (where asset.handed_over_on is null and ${living}), '[]') as not_handed_over
      from asset_origin origin join asset on asset.id = origin.asset_id
      join asset_version now on now.asset_id = asset.id and now.known_to is null and now.valid_to is null
      where origin.project_id in (select id from asked) and origin.known_to is null and origin.valid_to is null group by origin.project_id
    )
    select asked.id, coalesce(listed.things, '[]') as listed, coalesce(made.registered, 0) as registered,
      coalesce(made.unconfirmed, '[]') as unconfirmed, coalesce(made.not_handed_over, '[]') as "notHandedOver"
    from asked left join listed on listed.project_id = asked.id left join made on made.project_id = asked.id
    where listed.project_id is not null or made.project_id is not null`.execute(em.getKysely());
  return new Map(rows.map(({ id, listed, ...made }) => [id, { ...listedOf(listed), ...made }]));
}

function listedOf(listed: readonly Listed[]): Pick<AssetsOfProject, 'expected' | 'incomplete' | 'unformed'> {
  const incomplete = listed
    .map((asset) => ({ name: asset.name, missing: missingDetails(asset) }))
    .filter(({ missing }) => missing.length > 0);
  return { expected: listed.length, incomplete, unformed: listed.filter(({ isFormed }) => !isFormed).map(({ name }) => name) };
}
