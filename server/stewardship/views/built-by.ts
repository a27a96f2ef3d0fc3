import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import { uuidsSql } from '../../kernel/shape.js';

/** Whether one of these people took part, as project manager, in a project whose money the asset embodies. */
export async function wasBuiltBy(em: SqlEntityManager, assetId: string, personIds: readonly string[]): Promise<boolean> {
  const { rows } = await sql<{
    built: boolean;
  }>`select exists (select from asset_origin as origin join case_act as act on act.project_id = origin.project_id
      where origin.asset_id = ${assetId} and origin.known_to is null and act.role = 'PROJECT_MANAGER'
        and (act.by_person_id = any (${uuidsSql(personIds)}) or act.for_person_id = any (${uuidsSql(personIds)}))) as built`.execute(
    em.getKysely(),
  );
  return rows[0]?.built ?? false;
}
