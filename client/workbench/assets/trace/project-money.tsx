import { Tag } from 'antd';
import { Link } from 'react-router';
import { WorkbenchAssetProjectMoneyDocument } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { Rows } from '../../kit/rows.js';
import { Section } from '../../kit/section.js';

/** What was allocated on the project that made the asset, and to whom it was paid. */
export function ProjectMoney({ id, name }: { readonly id: string; readonly name: string }) {
  const t = useWords('assets');
  const word = useEnumWords();
  const asked = useAsk(WorkbenchAssetProjectMoneyDocument, { id });
  const right = 'right' as const;
  return (
    <Asked asked={asked}>
      {({ project }) => (
        <>
          <Section title={t('trace.allocations', { name })}>
            <Rows
              label={t('trace.allocations', { name })}
              whenEmpty={t('trace.noAllocation')}
              rows={project?.allocations.nodes ?? []}
              columns={[
                { title: t('field.date'), dataIndex: 'allocatedOn' },
                { title: t('trace.approval'), dataIndex: 'approvalNumber', className: 'asset-column-name' },
                {
                  title: t('trace.source'),
                  key: 'source',
                  render: (_, { line }) => (
                    <Link to={`/funds/lines/${line.id}`}>
                      {word('FundSourceLevel', line.level)} · {word('FundChannel', line.channel)}
                    </Link>
                  ),
                },
                {
                  title: t('field.amount'),
                  key: 'amount',
                  align: right,
                  render: (_, row) => <Amount value={row.amount} to={`/funds/allocations/${row.id}`} />,
                },
              ]}
            />
          </Section>
          <Section title={t('trace.payments', { name })}>
            <Rows
              label={t('trace.payments', { name })}
              whenEmpty={t('trace.noPayment')}
              rows={project?.payments.nodes ?? []}
              columns={[
                { title: t('field.date'), dataIndex: 'paidOn' },
                {
                  title: t('field.voucherNumber'),
                  key: 'voucher',
                  render: (_, row) => (
                    <>
                      <Link to={`/claims/payments/${row.id}`}>{row.voucherNumber}</Link>{' '}
                      {row.reversal ? <Tag>{t('income.reversed')}</Tag> : null}
                    </>
                  ),
                },
                { title: t('trace.payee'), dataIndex: 'payee', className: 'asset-column-name' },
                { title: t('trace.ofAllocation'), key: 'allocation', render: (_, { allocation }) => allocation.approvalNumber },
                {
                  title: t('field.amount'),
                  key: 'amount',
                  align: right,
                  render: (_, row) => <Amount value={row.amount} to={`/claims/payments/${row.id}`} />,
                },
              ]}
            />
          </Section>
        </>
      )}
    </Asked>
  );
}
