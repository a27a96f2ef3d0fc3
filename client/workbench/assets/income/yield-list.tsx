import { Tag } from 'antd';
import { WorkbenchAssetYieldsDocument } from '../../../generated/workbench.js';
import { useAddress, usePage } from '../../kit/address.js';
import { Amount } from '../../kit/amount.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { CheckFilter } from '../../kit/check-filter.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { Percent } from '../../kit/percent.js';
import { TypedFilter } from '../../kit/typed-filter.js';
import { AssetLink } from '../parts/asset-link.js';
import { FilterBar } from '../parts/filter-bar.js';
import { useToday } from '../parts/powers.js';
import { useYield } from './yield-of.js';

/** What each operational asset yields in a year, against the least that the policy asks for. */
export function YieldList() {
  const t = useWords('assets');
  const { read } = useAddress();
  const today = useToday();
  const yieldOf = useYield();
  const year = Number(/^\d{4}$/.test(read('year') ?? '') ? read('year') : today.slice(0, 4));
  const asked = useAsk(WorkbenchAssetYieldsDocument, {
    year,
    filter: { placeCode: read('place'), belowMin: read('below') ? true : null },
    ...usePage(),
  });
  return (
    <>
      <FilterBar>
        <TypedFilter name="year" label={t('field.year')} />
        <CheckFilter name="below" label={t('income.onlyBelow')} />
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
              {
                title: t('originalValue'),
                key: 'original',
                align: 'right',
                render: (_, row) => <Amount value={row.originalValue} to={`/assets/${row.asset?.id}?tab=trace`} />,
              },
              {
                title: t('income.yearIncome', { year }),
                key: 'income',
                align: 'right',
                render: (_, row) => <Amount value={row.yearIncome} to={`/assets/${row.asset?.id}?tab=income#incomes`} />,
              },
              {
                title: t('income.yield'),
                key: 'yield',
                align: 'right',
                render: (_, row) => (
                  <Percent
                    value={row.yieldPercent}
                    of={yieldOf(
                      <Amount value={row.yearIncome} to={`/assets/${row.asset?.id}?tab=income#incomes`} />,
                      <Amount value={row.originalValue} to={`/assets/${row.asset?.id}?tab=trace`} />,
                    )}
                  />
                ),
              },
              {
                title: t('income.minYield'),
                key: 'min',
                align: 'right',
                render: (_, row) => <Percent value={row.minPercent} to="/policies/asset.yield.min" />,
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
