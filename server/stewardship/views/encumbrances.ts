import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import type { Encumbrances } from '../../assets/index.js';
import { uuidsSql } from '../../kernel/shape.js';

/**
 * How many contracts stand open on each of the assets: those not closed, also when their term is over, since somebody
 * has yet to say that the asset came back. One statement.
 */
export async function openLeasesOf(em: SqlEntityManager, assetIds: readonly string[]): Promise<ReadonlyMap<string, Encumbrances>> {
  if (assetIds.length === 0) return new Map();
  const { rows } = await sql<{ id: string; count: number }>`select lease.asset_id as id, count(*)::int as count from lease
    where lease.closed_on is null and lease.asset_id = any (${uuidsSql(assetIds)}) group by 1`.execute(em.getKysely());
  return new Map(rows.map(({ id, count }) => [id, { openLeases: count }]));
}
