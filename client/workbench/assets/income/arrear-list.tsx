import { Link } from 'react-router';
import { WorkbenchIncomeArrearsDocument } from '../../../generated/workbench.js';
import { useAddress, usePage } from '../../kit/address.js';
import { Amount } from '../../kit/amount.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { TypedFilter } from '../../kit/typed-filter.js';
import { AssetLink } from '../parts/asset-link.js';
import { FilterBar } from '../parts/filter-bar.js';

/** What fell due and has not come in. */
export function ArrearList() {
  const t = useWords('assets');
  const { read } = useAddress();
  const daysMin = /^\d{1,4}$/.test(read('days') ?? '') ? Number(read('days')) : null;
  const asked = useAsk(WorkbenchIncomeArrearsDocument, { filter: { placeCode: read('place'), daysMin }, ...usePage() });
  const dueOf = ({ due }: { readonly due: { readonly lease: { readonly id: string } | null } | null }) =>
    due?.lease ? `/assets/leases/${due.lease.id}#dues` : null;
  return (
    <>
      <FilterBar>
        <TypedFilter name="days" label={t('income.daysMin')} />
      </FilterBar>
      <Asked asked={asked}>
        {({ incomeArrears }) => (
          <PagedTable
            size="small"
            label={t('incomeView.arrears')}
            whenEmpty={t('income.noArrear')}
            connection={incomeArrears}
            loading={asked.isFetching}
            columns={[
              {
                title: t('asset'),
                key: 'asset',
                className: 'asset-column-name',
                render: (_, { due }) => <AssetLink asset={due?.asset ?? null} tab="income" />,
              },
              { title: t('place'), key: 'place', render: (_, { due }) => due?.asset?.place?.name ?? '–' },
              {
                title: t('income.lease'),
                key: 'lease',
                render: (_, { due }) => (due?.lease ? <Link to={`/assets/leases/${due.lease.id}`}>{due.lease.number}</Link> : '–'),
              },
              {
                title: t('field.lesseePartyId'),
                key: 'lessee',
                className: 'asset-column-name',
                render: (_, { due }) => due?.lease?.lessee?.name ?? '–',
              },
              { title: t('income.dueOn'), dataIndex: 'dueOn' },
              { title: t('upkeep.overdue'), key: 'days', align: 'right', render: (_, { days }) => t('upkeep.days', { count: days }) },
              {
                title: t('field.amount'),
                key: 'amount',
                align: 'right',
                render: (_, row) => <Amount value={row.amount} to={dueOf(row)} />,
              },
              {
                title: t('income.receivedOf'),
                key: 'received',
                align: 'right',
                render: (_, row) => <Amount value={row.received} to={dueOf(row)} />,
              },
              {
                title: t('income.outstanding'),
                key: 'rest',
                align: 'right',
                render: (_, row) => <Amount value={row.outstanding} to={dueOf(row)} />,
              },
            ]}
          />
        )}
      </Asked>
    </>
  );
}
