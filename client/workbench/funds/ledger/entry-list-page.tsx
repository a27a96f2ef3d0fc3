import { Tag } from 'antd';
import { Link } from 'react-router';
import type { LedgerEntryOrder } from '../../../generated/schema.js';
import { WorkbenchLedgerEntriesDocument } from '../../../generated/workbench.js';
import { useAddress, usePage } from '../../kit/address.js';
import { Amount } from '../../kit/amount.js';
import { ask, useAsk } from '../../kit/ask.js';
import { ChoiceFilter } from '../../kit/choice-filter.js';
import { recordedOn } from '../../kit/county-clock.js';
import { DayFilter } from '../../kit/day-filter.js';
import { useFilterValues } from '../../kit/filter-values.js';
import { Filters } from '../../kit/filters.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { PlacePicker } from '../../kit/place-picker.js';
import { RemainingOfLine } from '../acts/remaining.js';
import { FundPage } from '../parts/fund-page.js';
import { AccountLink } from '../parts/names.js';
import { bookedActs } from './act-names.js';

/** Every act that moved money, as it was booked. */
export function EntryListPage() {
  const t = useWords('funds');
  const { read, write } = useAddress();
  const { text, day, id } = useFilterValues();
  const filter = {
    act: text('act'),
    origin: id('origin'),
    subjectId: id('subject'),
    placeCode: text('place'),
    from: day('from'),
    to: day('to'),
  };
  const order = (text('order') as LedgerEntryOrder | null) ?? 'NEWEST_FIRST';
  const asked = useAsk(WorkbenchLedgerEntriesDocument, { filter, order, ...usePage() });
  return (
    <FundPage title={t('title.ledger')} asked={asked}>
      {filter.origin ? <RemainingOfLine id={filter.origin} /> : null}
      <Filters names={['act', 'origin', 'subject', 'place', 'from', 'to', 'order']}>
        <ChoiceFilter
          name="act"
          label={t('ledger.act')}
          options={bookedActs.map((act) => ({ value: act, label: t(`ledger.acts.${act}`) }))}
        />
        <PlacePicker label={t('place')} value={read('place')} onChange={(place) => write({ place })} />
        <DayFilter name="from" label={t('from')} />
        <DayFilter name="to" label={t('to')} />
        <ChoiceFilter name="order" label={t('order')} kind="LedgerEntryOrder" />
      </Filters>
      <PagedTable
        label={t('title.ledger')}
        connection={asked.data?.ledgerEntries}
        whenEmpty={t('empty.ledger')}
        loading={asked.isFetching}
        whole={async (page) => (await ask(WorkbenchLedgerEntriesDocument, { filter, order, ...page })).ledgerEntries}
        columns={[
          {
            title: t('ledger.act'),
            key: 'act',
            render: (_, row) => (
              <Link to={`/funds/ledger/entries/${row.id}`}>{t(`ledger.acts.${row.act}`, { defaultValue: row.act })}</Link>
            ),
          },
          { title: t('ledger.businessDate'), dataIndex: 'businessDate' },
          { title: t('ledger.recordedAt'), key: 'recordedAt', render: (_, row) => recordedOn(row.recordedAt) },
          { title: t('ledger.from'), key: 'from', render: (_, { postings }) => <AccountLink account={postings[0]?.from} /> },
          { title: t('ledger.to'), key: 'to', render: (_, { postings }) => <AccountLink account={postings[0]?.to} /> },
          { title: t('ledger.postings'), key: 'postings', align: 'right', render: (_, { postings }) => postings.length },
          {
            title: t('amount'),
            key: 'amount',
            align: 'right',
            render: (_, { id: entryId, amount }) => <Amount value={amount} to={`/funds/ledger/entries/${entryId}`} />,
          },
          {
            title: t('note'),
            key: 'note',
            render: (_, { reverses, reversedBy }) => (
              <>
                {reverses ? <Tag className="fund-mark-waits">{t('ledger.isReversal')}</Tag> : null}
                {reversedBy ? <Tag className="fund-mark-bad">{t('reversed')}</Tag> : null}
                {reverses || reversedBy ? null : '–'}
              </>
            ),
          },
        ]}
      />
    </FundPage>
  );
}
