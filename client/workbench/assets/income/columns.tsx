import { type TableColumnType, Tag } from 'antd';
import { Link } from 'react-router';
import type { WorkbenchDistributionFragment, WorkbenchIncomeFragment, WorkbenchLeaseFragment } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';

/** What is told of a contract wherever it is listed. */
export function useLeaseColumns<Row extends WorkbenchLeaseFragment>(): TableColumnType<Row>[] {
  const t = useWords('assets');
  const word = useEnumWords();
  return [
    { title: t('field.number'), key: 'number', render: (_, { id, number }) => <Link to={`/assets/leases/${id}`}>{number}</Link> },
    { title: t('field.leaseKind'), key: 'kind', render: (_, { kind }) => word('LeaseKind', kind) },
    { title: t('field.lesseePartyId'), key: 'lessee', className: 'asset-column-name', render: (_, { lessee }) => lessee?.name ?? '–' },
    { title: t('rights.valid'), key: 'term', render: (_, row) => `${row.beginsOn} ~ ${row.endsOn}` },
    {
      title: t('field.rent'),
      key: 'rent',
      align: 'right',
      render: (_, { id, rent }) => <Amount value={rent} to={`/assets/leases/${id}`} />,
    },
    { title: t('field.rentRhythm'), key: 'rhythm', render: (_, { rhythm }) => word('RentRhythm', rhythm) },
    {
      title: t('income.totalDue'),
      key: 'due',
      align: 'right',
      render: (_, row) => <Amount value={row.totalDue} to={`/assets/leases/${row.id}#dues`} />,
    },
    {
      title: t('income.totalReceived'),
      key: 'received',
      align: 'right',
      render: (_, row) => <Amount value={row.totalReceived} to={`/assets/leases/${row.id}#incomes`} />,
    },
    {
      title: t('note'),
      key: 'note',
      render: (_, { closedOn }) => (closedOn ? <Tag>{t('income.closed', { day: closedOn })}</Tag> : t('income.open')),
    },
  ];
}

export function useIncomeColumns<Row extends WorkbenchIncomeFragment>(): TableColumnType<Row>[] {
  const t = useWords('assets');
  const word = useEnumWords();
  return [
    { title: t('field.receivedOn'), dataIndex: 'receivedOn' },
    { title: t('field.incomeKind'), key: 'kind', render: (_, { kind }) => word('IncomeKind', kind) },
    { title: t('field.amount'), key: 'amount', align: 'right', render: (_, { amount }) => <Amount value={amount} leaf="income" /> },
    { title: t('field.payer'), dataIndex: 'payer', className: 'asset-column-name' },
    { title: t('field.voucherNumber'), dataIndex: 'voucherNumber' },
    {
      title: t('income.lease'),
      key: 'lease',
      render: (_, { lease }) => (lease ? <Link to={`/assets/leases/${lease.id}`}>{lease.number}</Link> : '–'),
    },
    {
      title: t('note'),
      key: 'note',
      render: (_, row) => (
        <>
          {row.reversal ? <Tag className="asset-mark-waits">{t('income.reversed')}</Tag> : null}
          {row.reverses ? <Tag className="asset-mark-bad">{t('income.reverses')}</Tag> : null}
          {row.reason ?? row.note ?? ''}
        </>
      ),
    },
  ];
}

export function useDistributionColumns<Row extends WorkbenchDistributionFragment>(): TableColumnType<Row>[] {
  const t = useWords('assets');
  const word = useEnumWords();
  return [
    {
      title: t('income.distribution'),
      key: 'year',
      render: (_, { id, year }) => <Link to={`/assets/distributions/${id}`}>{t('income.ofYear', { year })}</Link>,
    },
    {
      title: t('field.amount'),
      key: 'amount',
      align: 'right',
      render: (_, { id, amount }) => <Amount value={amount} to={`/assets/distributions/${id}`} />,
    },
    { title: t('state'), key: 'state', render: (_, { state }) => word('DistributionState', state) },
    { title: t('since'), dataIndex: 'stateSince' },
    { title: t('field.paidOn'), key: 'paidOn', render: (_, { paidOn }) => paidOn ?? '–' },
  ];
}
