import { Link } from 'react-router';
import type { WorkbenchPaymentEntryFragment } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { recordedMinute } from '../../kit/county-clock.js';
import { useWords } from '../../kit/language.js';
import { ShortList } from '../../kit/short-list.js';

type Entry = WorkbenchPaymentEntryFragment;
type Account = Entry['postings'][number]['from'];

/** How money was booked: each posting of the given entries, from which account into which. */
export function EntryRows({ entries }: { readonly entries: readonly (Entry | null)[] }) {
  const t = useWords('claims');
  const account = (one: Account) => (one ? t(`stage.${one.stage}`, { defaultValue: one.stage }) : t('stage.hidden'));
  const rows = entries.flatMap((entry) => (entry?.postings ?? []).map((posting) => ({ ...posting, entry: entry as Entry })));
  return (
    <ShortList
      label={t('entries')}
      whenEmpty={t('noEntry')}
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        {
          title: t('entry'),
          key: 'entry',
          render: (_, { entry }) => <Link to={`/funds/ledger/entries/${entry.id}`}>{t(entry.reason ? 'reversal' : 'booking')}</Link>,
        },
        { title: t('businessDate'), key: 'day', render: (_, { entry }) => entry.businessDate },
        { title: t('recordedAt'), key: 'at', render: (_, { entry }) => recordedMinute(entry.recordedAt) },
        { title: t('fromAccount'), key: 'from', render: (_, { from }) => account(from) },
        { title: t('toAccount'), key: 'to', render: (_, { to }) => account(to) },
        { title: t('amount'), key: 'amount', align: 'right', render: (_, { amount }) => <Amount value={amount} leaf="posting" /> },
        { title: t('reason'), key: 'reason', className: 'column-party', render: (_, { entry }) => entry.reason ?? '–' },
      ]}
    />
  );
}
