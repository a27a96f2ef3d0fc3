import type { DistributionState } from '../../../generated/schema.js';
import { WorkbenchDistributionsDocument, type WorkbenchDistributionsQuery } from '../../../generated/workbench.js';
import { useAddress, usePage } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { ChoiceFilter } from '../../kit/choice-filter.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { TypedFilter } from '../../kit/typed-filter.js';
import { AssetLink } from '../parts/asset-link.js';
import { FilterBar } from '../parts/filter-bar.js';
import { useDistributionColumns } from './columns.js';

type DistributionRow = WorkbenchDistributionsQuery['distributions']['nodes'][number];

/** How income is shared out. */
export function DistributionList() {
  const t = useWords('assets');
  const { read } = useAddress();
  const columns = useDistributionColumns<DistributionRow>();
  const state = read('state') as DistributionState | null;
  const year = /^\d{4}$/.test(read('year') ?? '') ? Number(read('year')) : null;
  const asked = useAsk(WorkbenchDistributionsDocument, {
    filter: { placeCode: read('place'), states: state ? [state] : null, year },
    ...usePage(),
  });
  return (
    <>
      <FilterBar>
        <ChoiceFilter name="state" label={t('state')} kind="DistributionState" />
        <TypedFilter name="year" label={t('field.year')} />
      </FilterBar>
      <Asked asked={asked}>
        {({ distributions }) => (
          <PagedTable
            size="small"
            label={t('incomeView.distributions')}
            whenEmpty={t('income.noDistribution')}
            connection={distributions}
            loading={asked.isFetching}
            columns={[
              {
                title: t('asset'),
                key: 'asset',
                className: 'asset-column-name',
                render: (_, { asset }) => <AssetLink asset={asset} tab="income" />,
              },
              { title: t('place'), key: 'place', render: (_, { asset }) => asset?.place?.name ?? '–' },
              ...columns,
            ]}
          />
        )}
      </Asked>
    </>
  );
}
