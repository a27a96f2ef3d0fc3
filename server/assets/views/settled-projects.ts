import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import { uuidsSql } from '../../kernel/shape.js';
import type { SettledProject } from '../rules/change-value.js';

/** What the assets of projects come to beside their settlements, by project. One statement. */
export async function settledProjects(em: SqlEntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, SettledProject>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; name: string; formed: string; settlement: string }>`
    select project.id, project.name, formation.settlement_fen::text as settlement,
      coalesce((select sum(made.fen) from asset_origin made where made.project_id = project.id and made.known_to is null and made.valid_to is null), 0)::text as formed
    from project join project_formation formation on formation.project_id = project.id where project.id = any (${uuidsSql(ids)})`.execute(
    em.getKysely(),
  );
  return new Map(rows.map((row) => [row.id, { name: row.name, formedFen: BigInt(row.formed), settlementFen: BigInt(row.settlement) }]));
}
