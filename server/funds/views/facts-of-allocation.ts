import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import type { Fen } from '../../kernel/money.js';
import { movesSql, ofProject, sumSql } from './money-sql.js';

/** What a project has before money is laid on it: targets, and what lies on it already. One statement. */
export async function targetsAndMoneyOf(em: SqlEntityManager, projectId: string): Promise<{ targets: number; allocatedFen: Fen }> {
  const project = sql`${projectId}::uuid`;
  const { rows } = await sql<{ targets: number; allocated: string }>`
    select (select count(*)::int from performance_target where performance_target.project_id = ${project}) as targets,
      (select ${sumSql('allocated')} from ${movesSql(ofProject(project))} as move)::text as allocated`.execute(em.getKysely());
  return { targets: rows[0]?.targets ?? 0, allocatedFen: BigInt(rows[0]?.allocated ?? 0) };
}
