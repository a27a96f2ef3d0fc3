import { Link } from 'react-router';
import { WorkbenchAdjustmentsDocument, type WorkbenchFundsAllocationNameFragment } from '../../../generated/workbench.js';
import { usePage } from '../../kit/address.js';
import { Amount } from '../../kit/amount.js';
import { useAsk } from '../../kit/ask.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { FundPage } from '../parts/fund-page.js';
import { LineLink } from '../parts/names.js';
import { MoneyActFilters, useMoneyActFilter } from './money-act-filter.js';

/** Money that was moved from one project to another. */
export function AdjustmentListPage() {
  const t = useWords('funds');
  const asked = useAsk(WorkbenchAdjustmentsDocument, { ...useMoneyActFilter(), ...usePage() });
  const leg = (allocation: WorkbenchFundsAllocationNameFragment | null | undefined) =>
    allocation ? <Link to={`/funds/allocations/${allocation.id}`}>{allocation.project?.name ?? t('allocation')}</Link> : '–';
  return (
    <FundPage title={t('title.adjustments')} asked={asked}>
      <p>{t('adjustHint')}</p>
      <MoneyActFilters />
      <PagedTable
        label={t('title.adjustments')}
        connection={asked.data?.adjustments}
        whenEmpty={t('empty.adjustments')}
        loading={asked.isFetching}
        columns={[
          { title: t('field.adjustedOn'), dataIndex: 'adjustedOn' },
          { title: t('fromProject'), key: 'from', className: 'fund-name', render: (_, { from }) => leg(from) },
          { title: t('field.toProject'), key: 'to', className: 'fund-name', render: (_, { to }) => leg(to) },
          {
            title: t('field.line'),
            key: 'line',
            className: 'fund-name',
            render: (_, { from, to }) => {
              const line = (from ?? to)?.line;
              return line ? <LineLink line={line} /> : '–';
            },
          },
          {
            title: t('amount'),
            key: 'amount',
            align: 'right',
            render: (_, { amount, to }) => <Amount value={amount} to={to ? `/funds/allocations/${to.id}` : null} />,
          },
          { title: t('field.decisionNumber'), dataIndex: 'decisionNumber' },
          { title: t('field.decisionDate'), dataIndex: 'decisionDate' },
          { title: t('field.reason'), dataIndex: 'reason', className: 'fund-name' },
        ]}
      />
    </FundPage>
  );
}
