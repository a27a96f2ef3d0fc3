import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import type { AssetState } from '../../assets/index.js';

/** The state in which an asset is, without an end, as we know it now. */
export async function stateOfAsset(em: SqlEntityManager, assetId: string): Promise<AssetState> {
  const { rows } = await sql<{ state: AssetState }>`select version.state from asset_version as version
    where version.asset_id = ${assetId} and version.known_to is null and version.valid_to is null`.execute(em.getKysely());
  return rows[0]?.state as AssetState;
}
