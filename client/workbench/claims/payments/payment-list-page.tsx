import { Button, type TableColumnType } from 'antd';
import { Link } from 'react-router';
import type { MoneyActFilter, MoneyActOrder } from '../../../generated/schema.js';
import { WorkbenchPaymentsDocument, type WorkbenchPaymentsQuery } from '../../../generated/workbench.js';
import { useAddress, usePage } from '../../kit/address.js';
import { Amount } from '../../kit/amount.js';
import { ask, useAsk } from '../../kit/ask.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { Page } from '../../kit/page.js';
import { PagedTable } from '../../kit/paged-table.js';
import { Foldable } from '../parts/foldable.js';
import { MoneyOutLinks } from '../parts/money-out-links.js';
import { PaymentFilters } from './payment-filters.js';
import { PaymentMarks } from './payment-marks.js';

type Row = WorkbenchPaymentsQuery['payments']['nodes'][number];

/** What was paid to whom, newest first, narrowed by what the address names. */
export function PaymentListPage() {
  const t = useWords('claims');
  const { read } = useAddress();
  const order = (read('order') as MoneyActOrder | null) ?? 'DATE_DESC';
  const filter = usePaymentFilter();
  const asked = useAsk(WorkbenchPaymentsDocument, { filter, order, ...usePage() });
  return (
    <Page title={t('page.payments')} asked={asked} actions={<Button onClick={() => window.print()}>{t('kit:print')}</Button>}>
      <MoneyOutLinks />
      <Foldable title={t('filters')}>
        <PaymentFilters />
      </Foldable>
      <PagedTable<Row>
        label={t('page.payments')}
        connection={asked.data?.payments}
        columns={useColumns()}
        whenEmpty={t('noPayments')}
        loading={asked.isFetching}
        whole={async (page) => (await ask(WorkbenchPaymentsDocument, { filter, order, ...page })).payments}
      />
    </Page>
  );
}

function usePaymentFilter(): MoneyActFilter {
  const { read } = useAddress();
  return {
    placeCode: read('place'),
    projectId: read('project'),
    documentId: read('document'),
    lineId: read('line'),
    year: /^\d{4}$/.test(read('year') ?? '') ? Number(read('year')) : null,
    allocationId: read('allocation'),
    claimId: read('claim'),
    payee: read('payee'),
    voucherNumber: read('voucher'),
    from: read('from'),
    to: read('to'),
    withReversed: read('reversed') ? true : null,
  };
}

function useColumns(): TableColumnType<Row>[] {
  const t = useWords('claims');
  const word = useEnumWords();
  return [
    {
      title: t('voucher'),
      key: 'voucher',
      className: 'column-party',
      render: (_, { id, voucherNumber }) => <Link to={`/claims/payments/${id}`}>{voucherNumber}</Link>,
    },
    { title: t('paidOn'), dataIndex: 'paidOn' },
    {
      title: t('amount'),
      key: 'amount',
      align: 'right',
      render: (_, { id, amount }) => <Amount value={amount} to={`/claims/payments/${id}`} />,
    },
    { title: t('payee'), key: 'payee', className: 'column-party', render: (_, { payee }) => payee },
    {
      title: t('project'),
      key: 'project',
      className: 'column-case',
      render: (_, { project }) => (project ? <Link to={`/projects/${project.id}`}>{project.name}</Link> : '–'),
    },
    {
      title: t('place'),
      key: 'place',
      render: (_, { project }) => <span title={project?.place?.path}>{project?.place?.name ?? '–'}</span>,
    },
    {
      title: t('line'),
      key: 'line',
      render: (_, { allocation: { line } }) => (
        <Link to={`/funds/lines/${line.id}`}>
          {word('FundSourceLevel', line.level)} {word('FundChannel', line.channel)}
        </Link>
      ),
    },
    { title: t('claim'), key: 'claim', render: (_, { claim }) => <Link to={`/claims/${claim.id}`}>{t('openClaim')}</Link> },
    { title: t('note'), key: 'note', render: (_, payment) => <PaymentMarks payment={payment} /> },
  ];
}
