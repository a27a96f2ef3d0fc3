import type { SqlEntityManager } from '@mikro-orm/sql';
import { AssetDuty } from '../model/asset-duty.js';
import type { History } from '../rules/history.js';

/** Who answered for each of the assets, as it is known now, by asset. One statement. */
export async function loadDuties(em: SqlEntityManager, assetIds: readonly string[]): Promise<ReadonlyMap<string, History['duty']>> {
  const rows = await em.find(
    AssetDuty,
    { assetId: { $in: [...assetIds] }, knownTo: null },
    { orderBy: { level: 'asc', validFrom: 'asc' }, refresh: true },
  );
  const byAsset = new Map<string, History['duty'][number][]>(assetIds.map((id) => [id, []]));
  for (const { id, assetId, eventId, level, validFrom, ...row } of rows) {
    const { partyId = null, unit, personName = null, postId = null, contact = null, validTo = null } = row;
    byAsset.get(assetId)?.push({ id, eventId, key: level, validFrom, validTo, content: { partyId, unit, personName, postId, contact } });
  }
  return byAsset;
}
