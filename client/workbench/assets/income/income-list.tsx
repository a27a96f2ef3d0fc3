import type { IncomeKind } from '../../../generated/schema.js';
import { WorkbenchIncomesDocument, type WorkbenchIncomesQuery } from '../../../generated/workbench.js';
import { useAddress, usePage } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { ChoiceFilter } from '../../kit/choice-filter.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { TypedFilter } from '../../kit/typed-filter.js';
import { AssetLink } from '../parts/asset-link.js';
import { FilterBar } from '../parts/filter-bar.js';
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
        <ChoiceFilter name="kind" label={t('field.incomeKind')} kind="IncomeKind" />
        <TypedFilter name="text" label={t('income.incomeText')} of="text" />
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
