import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type {
  FundChannel,
  FundDocumentChain,
  FundDocumentFilter,
  FundDocumentOrder,
  FundSourceLevel,
  FundTask,
} from '../../../generated/schema.js';
import { WorkbenchFundDocumentsDocument } from '../../../generated/workbench.js';
import { useAddress, usePage } from '../../kit/address.js';
import { ask, useAsk } from '../../kit/ask.js';
import { CheckFilter } from '../../kit/check-filter.js';
import { ChoiceFilter } from '../../kit/choice-filter.js';
import { DayFilter } from '../../kit/day-filter.js';
import { useFilterValues } from '../../kit/filter-values.js';
import { Filters } from '../../kit/filters.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { TypedFilter } from '../../kit/typed-filter.js';
import { useSession } from '../../session/session.js';
import { ReceiveDrawer } from '../acts/receive-drawer.js';
import { CountyFilter } from '../parts/county-filter.js';
import { FundPage } from '../parts/fund-page.js';
import { type DocumentRow, useDocumentColumns } from './document-columns.js';

const names = ['number', 'text', 'year', 'level', 'channel', 'task', 'county', 'from', 'to', 'chain', 'reversed', 'order'] as const;

function useDocumentFilter(): FundDocumentFilter {
  const { text, year, day, flag } = useFilterValues();
  return {
    number: text('number'),
    text: text('text'),
    year: year('year'),
    level: text('level') as FundSourceLevel | null,
    channel: text('channel') as FundChannel | null,
    task: text('task') as FundTask | null,
    countyCode: text('county'),
    from: day('from'),
    to: day('to'),
    chain: text('chain') as FundDocumentChain | null,
    withReversed: flag('reversed'),
  };
}

/** The fund documents of the county: which were received, from whom, and what is left of them. */
export function DocumentListPage() {
  const t = useWords('funds');
  const navigate = useNavigate();
  const { may } = useSession();
  const { read } = useAddress();
  const order = (read('order') as FundDocumentOrder | null) ?? 'RECEIVED_DESC';
  const filter = useDocumentFilter();
  const asked = useAsk(WorkbenchFundDocumentsDocument, { filter, order, ...usePage() });
  const columns = useDocumentColumns();
  const [receiving, setReceiving] = useState(false);
  return (
    <FundPage
      title={t('title.documents')}
      asked={asked}
      actions={
        may('receiveDocument') ? (
          <Button type="primary" onClick={() => setReceiving(true)}>
            {t('act.receive')}
          </Button>
        ) : null
      }
    >
      <Filters names={names}>
        <TypedFilter name="number" label={t('field.number')} of="text" />
        <TypedFilter name="text" label={t('titleOrBody')} of="text" />
        <TypedFilter name="year" label={t('field.year')} of="numeric" />
        <ChoiceFilter name="level" label={t('level')} kind="FundSourceLevel" />
        <ChoiceFilter name="channel" label={t('channel')} kind="FundChannel" />
        <ChoiceFilter name="task" label={t('task')} kind="FundTask" />
        <ChoiceFilter name="chain" label={t('chainState')} kind="FundDocumentChain" />
        <CountyFilter />
        <DayFilter name="from" label={t('receivedFrom')} />
        <DayFilter name="to" label={t('receivedTo')} />
        <ChoiceFilter name="order" label={t('order')} kind="FundDocumentOrder" />
        <CheckFilter name="reversed" label={t('withReversed')} />
      </Filters>
      <PagedTable<DocumentRow>
        label={t('title.documents')}
        connection={asked.data?.fundDocuments}
        columns={columns}
        whenEmpty={t('empty.documents')}
        loading={asked.isFetching}
        whole={async (page) => (await ask(WorkbenchFundDocumentsDocument, { filter, order, ...page })).fundDocuments}
      />
      {receiving ? <ReceiveDrawer onClose={() => setReceiving(false)} onDone={(id) => void navigate(`/funds/documents/${id}`)} /> : null}
    </FundPage>
  );
}
