import { Descriptions, Tag } from 'antd';
import { Link } from 'react-router';
import { WorkbenchProjectMoneyDocument, type WorkbenchProjectMoneyQuery } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { Rows } from '../../kit/rows.js';
import { Section } from '../../kit/section.js';
import { useAllocationAddress, useProjectMoneyAddress } from '../../session/money-addresses.js';
import { useSession } from '../../session/session.js';

type Laid = NonNullable<WorkbenchProjectMoneyQuery['project']>['allocations']['nodes'][number];

/** The money on the project: what was laid on it, where it came from, and what was paid of it. */
export function MoneySection({ id }: { readonly id: string }) {
  const t = useWords('projects');
  const word = useEnumWords();
  const { may } = useSession();
  const asked = useAsk(WorkbenchProjectMoneyDocument, { id });
  const address = useAllocationAddress();
  const ofProject = useProjectMoneyAddress();
  const right = 'right' as const;
  return (
    <Asked asked={asked}>
      {({ project }) => (
        <>
          <Section title={t('money.title')}>
            {project?.money ? (
              <Descriptions
                size="small"
                bordered
                column={{ xs: 1, sm: 2, lg: 3 }}
                items={(['allocated', 'released', 'unreleased', 'paid', 'unpaid', 'balance'] as const).map((key) => ({
                  key,
                  label: t(`money.${key}`),
                  children: <Amount value={project.money?.[key]} to={ofProject(id, key)} />,
                }))}
              />
            ) : (
              <p>{t('money.hidden')}</p>
            )}
          </Section>
          <Section title={t('money.allocations')}>
            <Rows
              label={t('money.allocations')}
              whenEmpty={t('money.noAllocations')}
              rows={project?.allocations.nodes ?? []}
              columns={[
                {
                  title: t('day'),
                  key: 'day',
                  render: (_, { id: allocation, allocatedOn }) => <Link to={`/funds/allocations/${allocation}`}>{allocatedOn}</Link>,
                },
                { title: t('money.approval'), dataIndex: 'approvalNumber' },
                {
                  title: t('level'),
                  key: 'level',
                  render: (_, { line }) => <Link to={`/funds/lines/${line.id}`}>{word('FundSourceLevel', line.level)}</Link>,
                },
                { title: t('channel'), key: 'channel', render: (_, { line }) => word('FundChannel', line.channel) },
                {
                  title: t('amount'),
                  key: 'amount',
                  align: right,
                  render: (_, row) => <Amount value={row.amount} to={`/funds/allocations/${row.id}`} />,
                },
                ...(['released', 'paid', 'balance'] as const).map((key) => ({
                  title: t(`money.${key}`),
                  key,
                  align: right,
                  render: (_: unknown, row: Laid) => <Amount value={row.money?.[key]} to={address(row.id, key)} />,
                })),
                { title: t('note'), key: 'note', render: (_, { reversal }) => (reversal ? <Tag>{t('reversed')}</Tag> : '–') },
              ]}
            />
          </Section>
          <Section
            title={t('money.claims')}
            actions={may('draftClaim') ? <Link to={`/claims/new?project=${id}`}>{t('money.newClaim')}</Link> : null}
          >
            <Rows
              label={t('money.claims')}
              whenEmpty={t('money.noClaims')}
              rows={project?.claims.nodes ?? []}
              columns={[
                {
                  title: t('kind'),
                  key: 'kind',
                  render: (_, { id: claim, kind }) => <Link to={`/claims/${claim}`}>{word('ClaimKind', kind)}</Link>,
                },
                { title: t('money.payee'), dataIndex: 'payee' },
                { title: t('money.purpose'), dataIndex: 'purpose' },
                {
                  title: t('amount'),
                  key: 'amount',
                  align: right,
                  render: (_, row) => <Amount value={row.amount} to={`/claims/${row.id}`} />,
                },
                { title: t('state'), key: 'state', render: (_, { state }) => word('ClaimState', state) },
                { title: t('since'), dataIndex: 'stateSince' },
              ]}
            />
          </Section>
          <Section title={t('money.payments')}>
            <Rows
              label={t('money.payments')}
              whenEmpty={t('money.noPayments')}
              rows={project?.payments.nodes ?? []}
              columns={[
                { title: t('day'), dataIndex: 'paidOn' },
                { title: t('money.payee'), dataIndex: 'payee' },
                { title: t('money.voucher'), dataIndex: 'voucherNumber' },
                {
                  title: t('amount'),
                  key: 'amount',
                  align: right,
                  render: (_, row) => <Amount value={row.amount} to={`/claims/payments/${row.id}`} />,
                },
                {
                  title: t('note'),
                  key: 'note',
                  render: (_, { isRetention, reversal }) => (
                    <>
                      {isRetention ? <Tag>{t('money.retention')}</Tag> : null}
                      {reversal ? <Tag>{t('reversed')}</Tag> : null}
                    </>
                  ),
                },
              ]}
            />
          </Section>
        </>
      )}
    </Asked>
  );
}
