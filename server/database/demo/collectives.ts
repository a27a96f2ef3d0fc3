import type { SqlEntityManager } from '@mikro-orm/sql';
import { partiesOf } from './asset-parties.js';
import type { Cast } from './cast.js';
import { insertRows } from './insert-rows.js';
import { county, type Spot } from './villages.js';

/** The collective of each place that is going to own what its projects leave behind: those that are there, and new ones for the others. */
export async function collectivesOf(em: SqlEntityManager, spots: readonly Spot[], cast: Cast): Promise<ReadonlyMap<string, string>> {
  const rows = await em.execute<{ id: string; place_code: string }[]>(
    `select id, place_code from party where kind in ('VILLAGE_COLLECTIVE', 'TOWNSHIP_COLLECTIVE') and county_code = ?`,
    [county],
  );
  const known = new Map(rows.map(({ id, place_code }) => [place_code, id]));
  const parties = partiesOf(cast);
  for (const spot of spots) if (!known.has(spot.code)) known.set(spot.code, parties.collective(spot));
  await insertRows(em, 'party', parties.rows);
  return known;
}
