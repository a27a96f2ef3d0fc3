import { WorkbenchConsolidationsDocument } from '../../../generated/workbench.js';
import { usePage } from '../../kit/address.js';
import { Amount } from '../../kit/amount.js';
import { useAsk } from '../../kit/ask.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { FundPage } from '../parts/fund-page.js';
import { LineLink } from '../parts/names.js';
import { MoneyActFilters, useMoneyActFilter } from './money-act-filter.js';

/** Money whose source or task was changed by a decision, within its document. */
export function ConsolidationListPage() {
  const t = useWords('funds');
  const asked = useAsk(WorkbenchConsolidationsDocument, { ...useMoneyActFilter(), ...usePage() });
  return (
    <FundPage title={t('title.consolidations')} asked={asked}>
      <MoneyActFilters />
      <PagedTable
        label={t('title.consolidations')}
        connection={asked.data?.consolidations}
        whenEmpty={t('empty.consolidations')}
        loading={asked.isFetching}
        columns={[
          { title: t('field.consolidatedOn'), dataIndex: 'consolidatedOn' },
          { title: t('field.decisionNumber'), dataIndex: 'decisionNumber' },
          { title: t('fromLine'), key: 'from', className: 'fund-name', render: (_, row) => <LineLink line={row.fromLine} /> },
          { title: t('toLine'), key: 'to', className: 'fund-name', render: (_, row) => <LineLink line={row.toLine} /> },
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
