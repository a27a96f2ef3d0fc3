import { WorkbenchSurplusReturnsDocument } from '../../../generated/workbench.js';
import { usePage } from '../../kit/address.js';
import { Amount } from '../../kit/amount.js';
import { useAsk } from '../../kit/ask.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { FundPage } from '../parts/fund-page.js';
import { LineLink } from '../parts/names.js';
import { MoneyActFilters, useMoneyActFilter } from './money-act-filter.js';

/** Surplus that was handed back to the superior. */
export function SurplusReturnListPage() {
  const t = useWords('funds');
  const asked = useAsk(WorkbenchSurplusReturnsDocument, { ...useMoneyActFilter(), ...usePage() });
  return (
    <FundPage title={t('title.surplusReturns')} asked={asked}>
      <MoneyActFilters />
      <PagedTable
        label={t('title.surplusReturns')}
        connection={asked.data?.surplusReturns}
        whenEmpty={t('empty.surplusReturns')}
        loading={asked.isFetching}
        columns={[
          { title: t('field.surplusReturnedOn'), dataIndex: 'returnedOn' },
          { title: t('field.decisionNumber'), dataIndex: 'decisionNumber' },
          { title: t('field.line'), key: 'line', className: 'fund-name', render: (_, row) => <LineLink line={row.line} /> },
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
