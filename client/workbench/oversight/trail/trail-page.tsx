import { Button, Input, type TableColumnType } from 'antd';
import type { Role } from '../../../generated/schema.js';
import { WorkbenchTrailDocument, type WorkbenchTrailQuery } from '../../../generated/workbench.js';
import { useAddress, usePage } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { Filters } from '../../kit/filters.js';
import { useWords } from '../../kit/language.js';
import { Moment } from '../../kit/moment.js';
import { PagedTable } from '../../kit/paged-table.js';
import { OversightPage } from '../oversight-page.js';
import { EntryDetails } from './entry-details.js';

export type TrailEntry = WorkbenchTrailQuery['trail']['nodes'][number];

/** Who did what, for whom, when and why: of one thing by its identity, or of the whole area. */
export function TrailPage() {
  const t = useWords('oversight');
  const verb = useWords('verbs');
  const word = useEnumWords();
  const { read, write } = useAddress();
  const objectId = read('object');
  const asked = useAsk(WorkbenchTrailDocument, { objectId, ...usePage(20) });
  const columns: TableColumnType<TrailEntry>[] = [
    { title: t('trail.verb'), key: 'verb', className: 'column-name', render: (_, entry) => verb(entry.verb, { defaultValue: entry.verb }) },
    { title: t('trail.seq'), dataIndex: 'seq', align: 'right' },
    { title: t('trail.businessDate'), dataIndex: 'businessDate' },
    {
      title: t('trail.by'),
      key: 'by',
      render: (_, { byName, forName }) => (
        <>
          {byName ?? '–'} {forName ? <strong>{t('trail.for', { name: forName })}</strong> : null}
        </>
      ),
    },
    { title: t('trail.role'), key: 'role', render: (_, { role }) => word('Role', role as Role | null) },
    { title: t('trail.reason'), key: 'reason', className: 'column-name', render: (_, { reason }) => reason ?? '–' },
    { title: t('trail.recordedAt'), key: 'recordedAt', render: (_, { recordedAt }) => <Moment value={recordedAt} /> },
    { title: t('trail.details'), key: 'details', className: 'column-name', render: (_, entry) => <EntryDetails entry={entry} /> },
  ];
  return (
    <OversightPage tab="trail" error={asked.error} actions={<Button onClick={() => window.print()}>{t('kit:print')}</Button>}>
      <Filters>
        <Input.Search
          key={objectId ?? ''}
          aria-label={t('trail.object')}
          placeholder={t('trail.object')}
          allowClear
          className="filter-identity"
          defaultValue={objectId ?? ''}
          onSearch={(object) => write({ object: object.trim() })}
        />
      </Filters>
      <PagedTable<TrailEntry>
        label={t('title.trail')}
        connection={asked.data?.trail}
        columns={columns}
        whenEmpty={t('trail.empty')}
        loading={asked.isFetching}
      />
    </OversightPage>
  );
}
