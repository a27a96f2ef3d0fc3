import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Level } from '../../kernel/viewer.js';

/**
 * The levels at which the people who act now, or those tied to them by substitution then or now, have acted on a
 * case: the same reading as in the facts of the lifecycle. One statement.
 */
export async function actedLevels(
  em: SqlEntityManager,
  projectId: string,
  actors: readonly string[],
  circle: readonly string[],
): Promise<Level[]> {
  const uuids = 'array(select json_array_elements_text(?::json)::uuid)';
  const [tied, names] = [JSON.stringify(circle), JSON.stringify(actors)];
  const rows = await em.execute<{ level: Level }[]>(
    `select distinct level from case_act
    where project_id = ? and (circle && ${uuids} or by_person_id = any (${uuids}) or for_person_id = any (${uuids}))`,
    [projectId, names, tied, tied],
  );
  return rows.map(({ level }) => level);
}
