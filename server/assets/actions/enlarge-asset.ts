import type { Act } from '../../audit/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { must } from '../../kernel/invariant.js';
import type { Fen } from '../../kernel/money.js';
import { demand } from '../../kernel/refusal.js';
import type { Asset } from '../model/asset.js';
import { liesInProject } from '../rules/asset-place.js';
import { alike, enlargement } from '../rules/enlargement.js';
import { trimmed } from '../rules/quantity.js';
import type { AssetClass, AssetForm } from '../rules/words.js';
import { loadHistory } from '../views/load-history.js';
import { findAssetForUpdate } from './find-asset.js';
import { moveAsset } from './move-asset.js';

export interface EnlargeAsset {
  readonly intoAssetId: string;
  readonly project: { readonly id: string; readonly placeCode: string };
  readonly expected: { readonly name: string; readonly class?: AssetClass | null; readonly form?: AssetForm | null };
  /** In fen: by how much it is worth more. */
  readonly originalValue: Fen;
  readonly formedOn: LocalDate;
  /** Its quantity afterwards; as before when left out. */
  readonly quantity?: string | null;
  readonly unit?: string | null;
  readonly detail: Readonly<Record<string, unknown>>;
}

/**
 * Lets a further project's settled money go into an asset that is there: worth that much more from the day on, with
 * that project among its origins. Refuses ASSET_MUST_EXIST, ASSET_PLACE_MUST_LIE_IN_PROJECT,
 * ENLARGED_ASSET_MUST_BE_ALIKE, and as the move `enlarge` does.
 */
export async function enlargeAsset(act: Act, into: EnlargeAsset): Promise<Asset> {
  const { intoAssetId: assetId, project, expected, originalValue: fen, formedOn: on, detail } = into;
  const asset = await findAssetForUpdate(act, assetId);
  demand(liesInProject(asset.placeCode, project.placeCode));
  const history = await loadHistory(act.em, asset.id);
  const now = history.version.at(-1)?.content;
  must(now, `asset ${asset.id} has a version`);
  demand(alike({ name: expected.name, class: expected.class ?? null, form: expected.form ?? null }, now, asset.code));
  const size = {
    ...(into.quantity?.trim() ? { quantity: trimmed(into.quantity) } : {}),
    ...(into.unit?.trim() ? { unit: into.unit.trim() } : {}),
  };
  await moveAsset(act, { assetId, move: 'enlarge', on, changes: enlargement(history, project.id, on, fen, size), detail });
  return asset;
}
