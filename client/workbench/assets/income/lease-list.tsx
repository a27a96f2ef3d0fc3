import type { LeaseKind } from '../../../generated/schema.js';
import { WorkbenchLeasesDocument, type WorkbenchLeasesQuery } from '../../../generated/workbench.js';
import { useAddress, usePage } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { CheckFilter } from '../../kit/check-filter.js';
import { ChoiceFilter } from '../../kit/choice-filter.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { TypedFilter } from '../../kit/typed-filter.js';
import { AssetLink } from '../parts/asset-link.js';
import { FilterBar } from '../parts/filter-bar.js';
import { useLeaseColumns } from './columns.js';

type LeaseRow = WorkbenchLeasesQuery['leases']['nodes'][number];
const day = (text: string | null) => (/^\d{4}-\d{2}-\d{2}$/.test(text ?? '') ? text : null);

/** Contracts over assets. */
export function LeaseList() {
  const t = useWords('assets');
  const { read } = useAddress();
  const columns = useLeaseColumns<LeaseRow>();
  const asked = useAsk(WorkbenchLeasesDocument, {
    filter: {
      placeCode: read('place'),
      kind: read('kind') as LeaseKind | null,
      open: read('open') ? true : null,
      endsUntil: day(read('until')),
      text: read('text'),
    },
    ...usePage(),
  });
  return (
    <>
      <FilterBar>
        <ChoiceFilter name="kind" label={t('field.leaseKind')} kind="LeaseKind" />
        <CheckFilter name="open" label={t('income.onlyOpen')} />
        <TypedFilter name="until" label={t('income.endsUntil')} of="text" />
        <TypedFilter name="text" label={t('income.leaseText')} of="text" />
      </FilterBar>
      <Asked asked={asked}>
        {({ leases }) => (
          <PagedTable
            size="small"
            label={t('incomeView.leases')}
            whenEmpty={t('income.noLease')}
            connection={leases}
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
