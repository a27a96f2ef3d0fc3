import { Link } from 'react-router';
import { WorkbenchReclaimsDocument } from '../../../generated/workbench.js';
import { usePage } from '../../kit/address.js';
import { Amount } from '../../kit/amount.js';
import { useAsk } from '../../kit/ask.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { FundPage } from '../parts/fund-page.js';
import { LineLink } from '../parts/names.js';
import { MoneyActFilters, useMoneyActFilter } from './money-act-filter.js';

/** Money that was taken back from projects to its line. */
export function ReclaimListPage() {
  const t = useWords('funds');
  const asked = useAsk(WorkbenchReclaimsDocument, { ...useMoneyActFilter(), ...usePage() });
  return (
    <FundPage title={t('title.reclaims')} asked={asked}>
      <p>{t('reclaimHint')}</p>
      <MoneyActFilters />
      <PagedTable
        label={t('title.reclaims')}
        connection={asked.data?.reclaims}
        whenEmpty={t('empty.reclaims')}
        loading={asked.isFetching}
        columns={[
          { title: t('field.reclaimedOn'), dataIndex: 'reclaimedOn' },
          {
            title: t('field.project'),
            key: 'project',
            className: 'fund-name',
            render: (_, { allocation, project }) => (
              <Link to={`/funds/allocations/${allocation.id}`}>{project?.name ?? t('allocation')}</Link>
            ),
          },
          {
            title: t('field.line'),
            key: 'line',
            className: 'fund-name',
            render: (_, { allocation }) => <LineLink line={allocation.line} />,
          },
          {
            title: t('amount'),
            key: 'amount',
            align: 'right',
            render: (_, { amount, entry }) => <Amount value={amount} to={entry ? `/funds/ledger/entries/${entry.id}` : null} />,
          },
          { title: t('field.decisionNumber'), key: 'decision', render: (_, { decisionNumber }) => decisionNumber ?? '–' },
          { title: t('field.reason'), dataIndex: 'reason', className: 'fund-name' },
        ]}
      />
    </FundPage>
  );
}
