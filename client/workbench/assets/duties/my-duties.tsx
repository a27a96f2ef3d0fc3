import { WorkbenchMyDutiesDocument } from '../../../generated/workbench.js';
import { usePage } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { useLanguage, useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { AssetLink } from '../parts/asset-link.js';

/** What the acting post answers for. */
export function MyDuties() {
  const t = useWords('assets');
  const { language } = useLanguage();
  const asked = useAsk(WorkbenchMyDutiesDocument, usePage());
  return (
    <Asked asked={asked}>
      {({ myDuties }) => (
        <PagedTable
          size="small"
          label={t('dutyView.mine')}
          whenEmpty={t('duties.noneMine')}
          connection={myDuties}
          loading={asked.isFetching}
          columns={[
            {
              title: t('asset'),
              key: 'asset',
              className: 'asset-column-name',
              render: (_, { asset }) => <AssetLink asset={asset} tab="duties" />,
            },
            { title: t('place'), key: 'place', render: (_, { asset }) => asset?.place?.name ?? '–' },
            { title: t('field.level'), key: 'level', render: (_, { title }) => title[language] },
            { title: t('field.dutyUnit'), dataIndex: 'unit' },
            { title: t('field.personName'), key: 'person', render: (_, { personName }) => personName ?? '–' },
            { title: t('rights.valid'), key: 'valid', render: (_, row) => `${row.validFrom} ~ ${row.validTo ?? t('rights.open')}` },
          ]}
        />
      )}
    </Asked>
  );
}
