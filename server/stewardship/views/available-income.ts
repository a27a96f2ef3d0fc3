import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import type { Fen } from '../../kernel/money.js';

/**
 * What was received of an asset and is not laid out in any distribution that stands, in fen; `apart` leaves one
 * distribution out, which is about to be changed. Right as long as the asset's row is locked. One statement.
 */
export async function availableIncome(em: SqlEntityManager, assetId: string, apart: string | null = null): Promise<Fen> {
  const { rows } = await sql<{ fen: string }>`select (
      (select coalesce(sum(income.amount_fen), 0) from income where income.asset_id = ${assetId})
      - (select coalesce(sum(laid.amount_fen), 0) from distribution as laid where laid.asset_id = ${assetId} and laid.state <> 'WITHDRAWN'
        and laid.id is distinct from ${apart}::uuid)
    )::text as fen`.execute(em.getKysely());
  return BigInt(rows[0]?.fen ?? '0');
}
