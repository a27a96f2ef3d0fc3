import { WorkbenchAssetDisposalsDocument } from '../../../generated/workbench.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { useWords } from '../../kit/language.js';
import { Rows } from '../../kit/rows.js';
import { Section } from '../../kit/section.js';
import type { AssetNow } from '../page/asset-page.js';
import { useDisposalColumns } from './columns.js';

export function DisposalSection({ asset: { id } }: { readonly asset: AssetNow }) {
  const t = useWords('assets');
  const columns = useDisposalColumns();
  const asked = useAsk(WorkbenchAssetDisposalsDocument, { id });
  return (
    <Section title={t('tab.disposal')}>
      <Asked asked={asked}>
        {({ asset }) => (
          <Rows label={t('tab.disposal')} whenEmpty={t('disposal.none')} rows={asset?.disposals.nodes ?? []} columns={columns} />
        )}
      </Asked>
    </Section>
  );
}
