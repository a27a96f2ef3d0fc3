import type { IncomeKind } from '../../../generated/schema.js';
import { WorkbenchIncomesDocument, type WorkbenchIncomesQuery } from '../../../generated/workbench.js';
import { useAddress, usePage } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { AssetLink } from '../parts/asset-link.js';
import { FilterBar } from '../parts/filter-bar.js';
import { FilterSelect } from '../parts/filter-select.js';
import { FilterText } from '../parts/filter-text.js';
import { useIncomeColumns } from './columns.js';

type IncomeRow = WorkbenchIncomesQuery['incomes']['nodes'][number];

/** Money that assets brought in, with its reversals. */
export function IncomeList() {
  const t = useWords('assets');
  const { read } = useAddress();
  const columns = useIncomeColumns<IncomeRow>();
  const asked = useAsk(WorkbenchIncomesDocument, {
    filter: { placeCode: read('place'), kind: read('kind') as IncomeKind | null, text: read('text') },
    ...usePage(),
  });
  return (
    <>
      <FilterBar>
        <FilterSelect name="kind" label={t('field.incomeKind')} kind="IncomeKind" />
        <FilterText name="text" label={t('income.incomeText')} />
      </FilterBar>
      <Asked asked={asked}>
        {({ incomes }) => (
          <PagedTable
            size="small"
            label={t('incomeView.incomes')}
            whenEmpty={t('income.noIncome')}
            connection={incomes}
            loading={asked.isFetching}
            columns={[
              {
                title: t('asset'),
                key: 'asset',
                className: 'asset-column-name',
                render: (_, { asset }) => <AssetLink asset={asset} tab="income" />,
              },
              ...columns,
            ]}
          />
        )}
      </Asked>
    </>
  );
}
