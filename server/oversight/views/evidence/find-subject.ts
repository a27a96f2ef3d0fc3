import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';

export interface Subject {
  readonly id: string;
  readonly name: string;
  readonly placeCode: string;
}

/** What a pack is to be about, as the viewer sees it; null when it is unknown or hidden. */
export async function findSubject(em: SqlEntityManager, noun: 'ASSET' | 'PROJECT', id: string): Promise<Subject | null> {
  const asset = sql<Subject>`select asset.id, asset.place_code as "placeCode", asset.code || ' ' || coalesce((select version.name
      from asset_version version where version.asset_id = asset.id and version.known_to is null order by version.valid_from desc limit 1), '') as name
    from asset where asset.id = ${id}`;
  const project = sql<Subject>`select project.id, project.place_code as "placeCode", project.name from project where project.id = ${id}`;
  const { rows } = await (noun === 'ASSET' ? asset : project).execute(em.getKysely());
  return rows[0] ?? null;
}
