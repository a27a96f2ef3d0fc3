import { Tag } from 'antd';
import { Link } from 'react-router';
import { WorkbenchSettledProjectsDocument } from '../../../generated/workbench.js';
import { usePage } from '../../kit/address.js';
import { Amount } from '../../kit/amount.js';
import { useAsk } from '../../kit/ask.js';
import { useWords } from '../../kit/language.js';
import { Page } from '../../kit/page.js';
import { PagedTable } from '../../kit/paged-table.js';
import { PartTabs } from '../parts/part-tabs.js';

/** Finished projects whose assets are to be registered. */
export function SettledProjectsPage() {
  const t = useWords('assets');
  const asked = useAsk(WorkbenchSettledProjectsDocument, usePage());
  return (
    <Page title={t('act.registerAssets')} asked={asked}>
      <PartTabs />
      <PagedTable
        size="small"
        label={t('act.registerAssets')}
        whenEmpty={t('register.noProject')}
        connection={asked.data?.projects}
        loading={asked.isFetching}
        columns={[
          {
            title: t('trace.project'),
            key: 'name',
            className: 'asset-column-name',
            render: (_, { id, name, formation, formsNoAssetReason }) =>
              formation || formsNoAssetReason ? (
                <Link to={`/projects/${id}?tab=assets`}>{name}</Link>
              ) : (
                <Link to={`/assets/register/${id}`}>{name}</Link>
              ),
          },
          { title: t('field.year'), dataIndex: 'year' },
          { title: t('place'), key: 'place', render: (_, { place }) => place?.name ?? '–' },
          { title: t('register.settledOn'), key: 'on', render: (_, { settlement }) => settlement?.settledOn ?? '–' },
          {
            title: t('register.settlement'),
            key: 'amount',
            align: 'right',
            render: (_, { id, settlement }) => <Amount value={settlement?.amount} to={`/projects/${id}?tab=execution#settlement`} />,
          },
          {
            title: t('note'),
            key: 'note',
            render: (_, { formation, formsNoAssetReason }) =>
              formation ? (
                <Tag className="asset-mark-good">{t('register.done', { day: formation.registeredOn })}</Tag>
              ) : formsNoAssetReason ? (
                t('register.formsNone')
              ) : (
                <Tag className="asset-mark-waits">{t('register.waits')}</Tag>
              ),
          },
        ]}
      />
    </Page>
  );
}
