import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import { uuidsSql } from '../../kernel/shape.js';

/** What was received of each due, net of reversals, in fen; a due of which nothing came has no entry. One statement. */
export async function receivedOfDues(em: SqlEntityManager, dueIds: readonly string[]): Promise<ReadonlyMap<string, bigint>> {
  if (dueIds.length === 0) return new Map();
  const { rows } = await sql<{ id: string; fen: string }>`select income.due_id as id, sum(income.amount_fen)::text as fen
    from income where income.due_id = any (${uuidsSql(dueIds)}) group by 1`.execute(em.getKysely());
  return new Map(rows.map(({ id, fen }) => [id, BigInt(fen)]));
}
