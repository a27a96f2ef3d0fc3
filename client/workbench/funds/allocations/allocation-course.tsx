import { Tag } from 'antd';
import { Link } from 'react-router';
import { Amount } from '../../kit/amount.js';
import { useWords } from '../../kit/language.js';
import { Rows } from '../../kit/rows.js';
import { Section } from '../../kit/section.js';
import { useCarryOverColumns } from '../lists/carry-over-columns.js';
import { useReleaseActs } from '../lists/release-acts.js';
import type { AllocationShown } from './allocation-page.js';

interface Moved {
  readonly id: string;
  readonly amount: string;
  readonly entry?: { readonly id: string } | null | undefined;
}

/** What became of an allocation: released, returned, paid, reclaimed, adjusted, carried over. */
export function AllocationCourse({ allocation }: { readonly allocation: AllocationShown }) {
  const t = useWords('funds');
  const carryOvers = useCarryOverColumns(false);
  const release = useReleaseActs();
  const amount = {
    title: t('amount'),
    key: 'amount',
    align: 'right' as const,
    render: (_: unknown, row: Moved) => <Amount value={row.amount} to={row.entry ? `/funds/ledger/entries/${row.entry.id}` : null} />,
  };
  const reason = { title: t('field.reason'), dataIndex: 'reason', className: 'fund-name' };
  const reversedMark = (_: unknown, { reversal }: { readonly reversal?: unknown }) =>
    reversal ? <Tag className="fund-mark-bad">{t('reversed')}</Tag> : '–';
  return (
    <>
      <div id="releases">
        <Section title={t('section.releases')}>
          <Rows
            label={t('section.releases')}
            whenEmpty={t('empty.releasesOfAllocation')}
            rows={allocation.disbursements.nodes}
            columns={[
              { title: t('field.releasedOn'), dataIndex: 'releasedOn' },
              { title: t('field.voucherNumber'), dataIndex: 'voucherNumber' },
              { title: t('field.receivingUnit'), dataIndex: 'receivingUnit', className: 'fund-name' },
              amount,
              { title: t('note'), key: 'note', render: reversedMark },
              ...release.column,
            ]}
          />
          {release.drawer}
        </Section>
      </div>
      {allocation.disbursementReturns.length > 0 ? (
        <Section title={t('section.returns')}>
          <Rows
            label={t('section.returns')}
            whenEmpty={t('kit:none')}
            rows={allocation.disbursementReturns}
            columns={[
              { title: t('field.returnedOn'), dataIndex: 'returnedOn' },
              { title: t('field.voucherNumber'), dataIndex: 'voucherNumber' },
              amount,
              reason,
            ]}
          />
        </Section>
      ) : null}
      <div id="payments">
        <Section title={t('section.payments')}>
          <Rows
            label={t('section.payments')}
            whenEmpty={t('empty.payments')}
            rows={allocation.payments.nodes}
            columns={[
              { title: t('field.paidOn'), key: 'day', render: (_, { id, paidOn }) => <Link to={`/claims/payments/${id}`}>{paidOn}</Link> },
              { title: t('field.payee'), dataIndex: 'payee', className: 'fund-name' },
              { title: t('field.voucherNumber'), dataIndex: 'voucherNumber' },
              {
                title: t('claim'),
                key: 'claim',
                className: 'fund-name',
                render: (_, { claim }) => <Link to={`/claims/${claim.id}`}>{claim.purpose}</Link>,
              },
              amount,
              { title: t('note'), key: 'note', render: reversedMark },
            ]}
          />
        </Section>
      </div>
      {allocation.reclaims.length > 0 ? (
        <div id="reclaims">
          <Section title={t('section.reclaims')}>
            <Rows
              label={t('section.reclaims')}
              whenEmpty={t('kit:none')}
              rows={allocation.reclaims}
              columns={[
                { title: t('field.reclaimedOn'), dataIndex: 'reclaimedOn' },
                amount,
                { title: t('field.decisionNumber'), key: 'decision', render: (_, { decisionNumber }) => decisionNumber ?? '–' },
                reason,
              ]}
            />
          </Section>
        </div>
      ) : null}
      {allocation.adjustments.length > 0 ? (
        <div id="adjustments">
          <Section title={t('section.adjustments')}>
            <Rows
              label={t('section.adjustments')}
              whenEmpty={t('kit:none')}
              rows={allocation.adjustments}
              columns={[
                { title: t('field.adjustedOn'), dataIndex: 'adjustedOn' },
                {
                  title: t('field.toProject'),
                  key: 'to',
                  className: 'fund-name',
                  render: (_, { to }) => (to ? <Link to={`/funds/allocations/${to.id}`}>{to.project?.name ?? t('allocation')}</Link> : '–'),
                },
                {
                  ...amount,
                  render: (_, row) => <Amount value={row.amount} to={row.to ? `/funds/allocations/${row.to.id}` : null} />,
                },
                { title: t('field.decisionNumber'), dataIndex: 'decisionNumber' },
                reason,
              ]}
            />
          </Section>
        </div>
      ) : null}
      {allocation.carryOvers.length > 0 ? (
        <Section title={t('section.carryOvers')}>
          <Rows label={t('section.carryOvers')} whenEmpty={t('kit:none')} rows={allocation.carryOvers} columns={carryOvers} />
        </Section>
      ) : null}
    </>
  );
}
