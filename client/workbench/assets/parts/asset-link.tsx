import { Link } from 'react-router';
import type { WorkbenchAssetNameFragment } from '../../../generated/workbench.js';

/** An asset by its name, opening the part of its page that is meant. */
export function AssetLink({ asset, tab }: { readonly asset: WorkbenchAssetNameFragment | null; readonly tab?: string }) {
  if (!asset) return '–';
  return (
    <Link to={`/assets/${asset.id}${tab ? `?tab=${tab}` : ''}`} title={asset.place?.path}>
      {asset.name}
    </Link>
  );
}
