import { LockMode } from '@mikro-orm/core';
import type { Act } from '../../audit/index.js';
import { isId } from '../../kernel/ids.js';
import { Asset } from '../model/asset.js';
import { Party } from '../model/party.js';
import { refuse } from '../rules/refusals.js';

/**
 * Finds an asset of the viewer's area and locks its row, so that its history grows by one event at a time. Refuses
 * ASSET_MUST_EXIST and, when the version the person saw is given and stale, ASSET_VERSION_MUST_BE_CURRENT.
 */
export async function findAssetForUpdate({ em }: Act, id: string, version?: number | null): Promise<Asset> {
  const asset = isId(id) ? await em.findOne(Asset, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true }) : null;
  if (!asset) throw refuse('ASSET_MUST_EXIST', { id: id.slice(0, 40) });
  if (version !== undefined && version !== null && version !== asset.version) {
    throw refuse('ASSET_VERSION_MUST_BE_CURRENT', { given: version, current: asset.version });
  }
  return asset;
}

/** The parties of these ids, by id. Refuses PARTY_MUST_EXIST for the first that the viewer does not see. One statement. */
export async function findParties({ em }: Act, ids: readonly string[]): Promise<ReadonlyMap<string, Party>> {
  const known = await em.find(Party, { id: { $in: [...new Set(ids.filter(isId))] } });
  const byId = new Map(known.map((party) => [party.id, party]));
  const missing = ids.find((id) => !byId.has(id));
  if (missing !== undefined) throw refuse('PARTY_MUST_EXIST', { id: missing.slice(0, 40) });
  return byId;
}
