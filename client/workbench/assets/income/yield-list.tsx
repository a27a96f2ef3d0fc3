import { Tag } from 'antd';
import { WorkbenchAssetYieldsDocument } from '../../../generated/workbench.js';
import { useAddress, usePage } from '../../kit/address.js';
import { Amount } from '../../kit/amount.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { AssetLink } from '../parts/asset-link.js';
import { FilterBar } from '../parts/filter-bar.js';
import { FilterBox } from '../parts/filter-box.js';
import { FilterText } from '../parts/filter-text.js';
import { useToday } from '../parts/powers.js';

/** What each operational asset yields in a year, against the least that the policy asks for. */
export function YieldList() {
  const t = useWords('assets');
  const { read } = useAddress();
  const today = useToday();
  const year = Number(/^\d{4}$/.test(read('year') ?? '') ? read('year') : today.slice(0, 4));
  const asked = useAsk(WorkbenchAssetYieldsDocument, {
    year,
    filter: { placeCode: read('place'), belowMin: read('below') ? true : null },
    ...usePage(),
  });
  return (
    <>
      <FilterBar>
        <FilterText name="year" label={t('field.year')} decimal />
        <FilterBox name="below" label={t('income.onlyBelow')} />
      </FilterBar>
      <Asked asked={asked}>
        {({ assetYields }) => (
          <PagedTable
            size="small"
            label={t('incomeView.yields')}
            whenEmpty={t('income.noYield')}
            connection={assetYields}
            loading={asked.isFetching}
            columns={[
              {
                title: t('asset'),
                key: 'asset',
                className: 'asset-column-name',
                render: (_, { asset }) => <AssetLink asset={asset} tab="income" />,
              },
              { title: t('place'), key: 'place', render: (_, { asset }) => asset?.place?.name ?? '–' },
              { title: t('originalValue'), key: 'original', align: 'right', render: (_, row) => <Amount value={row.originalValue} /> },
              {
                title: t('income.yearIncome', { year }),
                key: 'income',
                align: 'right',
                render: (_, row) => <Amount value={row.yearIncome} />,
              },
              {
                title: t('income.yield'),
                key: 'yield',
                align: 'right',
                render: (_, row) => (row.yieldPercent ? `${row.yieldPercent}%` : '–'),
              },
              {
                title: t('income.minYield'),
                key: 'min',
                align: 'right',
                render: (_, row) => (row.minPercent ? `${row.minPercent}%` : '–'),
              },
              {
                title: t('note'),
                key: 'note',
                render: (_, { belowMin }) => (belowMin ? <Tag className="asset-mark-bad">{t('income.below')}</Tag> : '–'),
              },
            ]}
          />
        )}
      </Asked>
    </>
  );
}
