import { Button } from 'antd';
import { WorkbenchAssetsDocument } from '../../../generated/workbench.js';
import { usePage } from '../../kit/address.js';
import { ask, useAsk } from '../../kit/ask.js';
import { useWords } from '../../kit/language.js';
import { Page } from '../../kit/page.js';
import { PagedTable } from '../../kit/paged-table.js';
import { MomentControls } from '../moment/moment-controls.js';
import { MomentNote } from '../moment/moment-note.js';
import { useMoment } from '../moment/use-moment.js';
import { InHand } from '../parts/in-hand.js';
import { PartTabs } from '../parts/part-tabs.js';
import { type AssetRow, useAssetColumns } from './asset-columns.js';
import { useAssetFilter, useAssetOrder } from './asset-filter.js';
import { AssetFilters } from './asset-filters.js';
import { CountPanel } from './count-panel.js';
import { MarkTabs } from './mark-tabs.js';
import { RegisterActs } from './register-acts.js';

/** The register of assets as it stands, or as it stood on a day by what was known at a moment. */
export function AssetListPage() {
  const t = useWords('assets');
  const { asOf, knownAt } = useMoment();
  const shown = { filter: useAssetFilter(), order: useAssetOrder(), asOf, knownAt };
  const asked = useAsk(WorkbenchAssetsDocument, { ...shown, ...usePage() });
  const columns = useAssetColumns();
  return (
    <Page
      title={t('title')}
      asked={asked}
      actions={
        <>
          <RegisterActs />
          <Button onClick={() => window.print()}>{t('kit:print')}</Button>
        </>
      }
    >
      <PartTabs />
      <InHand label={t('filters')}>
        <MomentControls />
        <AssetFilters />
      </InHand>
      <MomentNote />
      <CountPanel />
      <MarkTabs />
      <PagedTable<AssetRow>
        size="small"
        label={t('title')}
        connection={asked.data?.assets}
        sums={
          asked.data
            ? [
                { name: t('originalValue'), value: asked.data.assets.totalOriginalValue },
                { name: t('netValue'), value: asked.data.assets.totalNetValue },
              ]
            : []
        }
        columns={columns}
        whenEmpty={t('empty')}
        loading={asked.isFetching}
        whole={async (page) => (await ask(WorkbenchAssetsDocument, { ...shown, ...page })).assets}
      />
    </Page>
  );
}
