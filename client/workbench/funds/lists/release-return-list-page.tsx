import { WorkbenchReleaseReturnsDocument } from '../../../generated/workbench.js';
import { usePage } from '../../kit/address.js';
import { Amount } from '../../kit/amount.js';
import { useAsk } from '../../kit/ask.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { FundPage } from '../parts/fund-page.js';
import { LineLink, ProjectLink } from '../parts/names.js';
import { MoneyActFilters, useMoneyActFilter } from './money-act-filter.js';

/** Released money that came back to its allocation. */
export function ReleaseReturnListPage() {
  const t = useWords('funds');
  const asked = useAsk(WorkbenchReleaseReturnsDocument, { ...useMoneyActFilter(), ...usePage() });
  return (
    <FundPage title={t('title.releaseReturns')} asked={asked}>
      <MoneyActFilters />
      <PagedTable
        label={t('title.releaseReturns')}
        connection={asked.data?.disbursementReturns}
        whenEmpty={t('empty.releaseReturns')}
        loading={asked.isFetching}
        columns={[
          { title: t('field.returnedOn'), dataIndex: 'returnedOn' },
          { title: t('field.voucherNumber'), dataIndex: 'voucherNumber' },
          {
            title: t('field.project'),
            key: 'project',
            className: 'fund-name',
            render: (_, row) => <ProjectLink project={row.allocation.project} />,
          },
          { title: t('field.line'), key: 'line', className: 'fund-name', render: (_, row) => <LineLink line={row.allocation.line} /> },
          {
            title: t('amount'),
            key: 'amount',
            align: 'right',
            render: (_, { amount, entry }) => (
              <Amount value={amount} {...(entry ? { to: `/funds/ledger/entries/${entry.id}` } : { leaf: 'posting' })} />
            ),
          },
          { title: t('field.reason'), dataIndex: 'reason', className: 'fund-name' },
        ]}
      />
    </FundPage>
  );
}
