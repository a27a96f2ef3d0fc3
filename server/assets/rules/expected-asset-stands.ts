import type { Refusal } from '../../kernel/refusal.js';
import { refuseFormation as refuse } from './formation-refusals.js';

/** EXPECTED_ASSET_MUST_BE_STANDING: it was neither withdrawn nor formed. */
export function expectedAssetStands({
  name,
  withdrawnOn,
  assetId,
}: {
  readonly name: string;
  readonly withdrawnOn?: string | null;
  readonly assetId?: string | null;
}): Refusal | null {
  if (withdrawnOn) return refuse('EXPECTED_ASSET_MUST_BE_STANDING', { name, state: '已撤回 · withdrawn' });
  return assetId ? refuse('EXPECTED_ASSET_MUST_BE_STANDING', { name, state: '已登记为资产 · registered as an asset' }) : null;
}
