import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import { type Asked, objectSql, ref, top } from '../../kernel/shape.js';
import { proofKindShape } from './shapes.js';

/** All kinds of paper that a claim may need, and for which kinds of claim each is required. One statement. */
export async function listProofKinds(em: SqlEntityManager, asked: Asked): Promise<unknown> {
  const { rows } = await sql<{
    kinds: unknown;
  }>`select coalesce(json_agg(${objectSql(proofKindShape, top, asked)} order by ${ref(top, 'code')}), '[]'::json) as kinds
    from proof_kind as ${sql.ref(top)}`.execute(em.getKysely());
  return rows[0]?.kinds;
}
