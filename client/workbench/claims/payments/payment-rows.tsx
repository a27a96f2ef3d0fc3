import { Link } from 'react-router';
import type { WorkbenchPaymentRowFragment } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { ShortList } from '../../kit/short-list.js';
import { PaymentMarks } from './payment-marks.js';

interface PaymentRowsProps {
  readonly payments: readonly WorkbenchPaymentRowFragment[];
  readonly whenEmpty: string;
}

/** The payments of one claim. */
export function PaymentRows({ payments, whenEmpty }: PaymentRowsProps) {
  const t = useWords('claims');
  const word = useEnumWords();
  return (
    <ShortList
      label={t('page.payments')}
      whenEmpty={whenEmpty}
      rows={payments}
      keyOf={({ id }) => id}
      columns={[
        {
          title: t('voucher'),
          key: 'voucher',
          render: (_, { id, voucherNumber }) => <Link to={`/claims/payments/${id}`}>{voucherNumber}</Link>,
        },
        { title: t('paidOn'), dataIndex: 'paidOn' },
        {
          title: t('amount'),
          key: 'amount',
          align: 'right',
          render: (_, { id, amount }) => <Amount value={amount} to={`/claims/payments/${id}`} />,
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
        { title: t('note'), key: 'note', render: (_, payment) => <PaymentMarks payment={payment} /> },
      ]}
    />
  );
}
