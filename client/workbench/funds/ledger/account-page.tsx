import { Descriptions } from 'antd';
import { Link, useParams } from 'react-router';
import { WorkbenchLedgerAccountDocument } from '../../../generated/workbench.js';
import { usePage } from '../../kit/address.js';
import { Amount } from '../../kit/amount.js';
import { useAsk } from '../../kit/ask.js';
import { recordedOn } from '../../kit/county-clock.js';
import { DayFilter } from '../../kit/day-filter.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useFilterValues } from '../../kit/filter-values.js';
import { Filters } from '../../kit/filters.js';
import { useWords } from '../../kit/language.js';
import { NotFound } from '../../kit/not-found.js';
import { PagedTable } from '../../kit/paged-table.js';
import { Section } from '../../kit/section.js';
import { FundPage } from '../parts/fund-page.js';
import { Holder } from '../parts/holder.js';
import { AccountLink, useAccountWords } from '../parts/names.js';

/** One account: its balance on a day, as known on a day, and everything that came in and went out. */
export function AccountPage() {
  const { id = '' } = useParams();
  const t = useWords('funds');
  const word = useEnumWords();
  const words = useAccountWords();
  const { day } = useFilterValues();
  const known = day('knownOn');
  // A day is known once it is over, by the clock of the county.
  const knownAt = known ? `${known}T23:59:59.999+08:00` : null;
  const asked = useAsk(WorkbenchLedgerAccountDocument, { id, asOf: day('asOf'), knownAt, ...usePage() });
  const account = asked.data?.ledgerAccount;
  if (asked.data && !account) return <NotFound />;
  return (
    <FundPage title={account ? words(account) : t('ledger.accountName')} asked={asked}>
      {account ? (
        <>
          <Filters names={['asOf', 'knownOn']}>
            <DayFilter name="asOf" label={t('asOf')} />
            <DayFilter name="knownOn" label={t('knownOn')} />
          </Filters>
          <Descriptions
            size="small"
            bordered
            column={{ xs: 1, sm: 2, lg: 4 }}
            className="fund-head"
            items={[
              { key: 'balance', label: t('ledger.balance'), children: <Amount value={account.balance} to="#postings" /> },
              { key: 'kind', label: t('ledger.kind'), children: word('LedgerAccountKind', account.kind) },
              { key: 'year', label: t('field.year'), children: account.year ?? '–' },
              {
                key: 'holder',
                label: t('ledger.belongsTo'),
                children: <Holder account={account} />,
              },
              {
                key: 'address',
                label: t('ledger.address'),
                children: <code className="code">{account.address}</code>,
                span: 'filled' as const,
              },
            ]}
          />
          <Section title={t('ledger.postings')} id="postings">
            <PagedTable
              label={t('ledger.postings')}
              connection={account.postings}
              whenEmpty={t('empty.ledger')}
              loading={asked.isFetching}
              columns={[
                {
                  title: t('ledger.act'),
                  key: 'act',
                  render: (_, { entry, act }) => (
                    <Link to={`/funds/ledger/entries/${entry.id}`}>
                      {t(`ledger.acts.${act}`, { defaultValue: act })}
                      {entry.reverses ? ` · ${t('ledger.isReversal')}` : ''}
                    </Link>
                  ),
                },
                { title: t('ledger.businessDate'), dataIndex: 'businessDate' },
                { title: t('ledger.recordedAt'), key: 'at', render: (_, row) => recordedOn(row.recordedAt) },
                {
                  title: t('ledger.direction'),
                  key: 'direction',
                  render: (_, { to }) => t(to?.id === account.id ? 'ledger.in' : 'ledger.out'),
                },
                {
                  title: t('ledger.other'),
                  key: 'other',
                  render: (_, { from, to }) => <AccountLink account={to?.id === account.id ? from : to} />,
                },
                {
                  title: t('amount'),
                  key: 'amount',
                  align: 'right',
                  render: (_, { amount, entry }) => <Amount value={amount} to={`/funds/ledger/entries/${entry.id}`} />,
                },
                { title: t('field.reason'), key: 'reason', className: 'fund-name', render: (_, { entry }) => entry.reason ?? '–' },
              ]}
            />
          </Section>
        </>
      ) : null}
    </FundPage>
  );
}
