import { WorkbenchAssetFilesDocument } from '../../../generated/workbench.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import type { AssetNow } from '../page/asset-page.js';
import { FileRows } from './file-rows.js';

export function FilesSection({ asset: { id } }: { readonly asset: AssetNow }) {
  const asked = useAsk(WorkbenchAssetFilesDocument, { id });
  return (
    <Asked asked={asked}>
      {({ asset }) => <FileRows of={{ subjectNoun: 'asset', subjectId: id, kind: 'PHOTO' }} files={asset?.attachments.nodes ?? []} />}
    </Asked>
  );
}
