import { Alert, Flex, Input, Select, type TableColumnType, Tag } from 'antd';
import { Link } from 'react-router';
import type { NoticeKind, NoticePurpose, NoticeStanding } from '../../../generated/schema.js';
import { WorkbenchPublicNoticesDocument, type WorkbenchPublicNoticesQuery } from '../../../generated/workbench.js';
import { useAddress, usePage } from '../../kit/address.js';
import { useEnumOptions, useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { Trouble } from '../../kit/refusal.js';
import { usePublicAsk } from '../ask-publicly.js';
import type { PartOfPlace } from '../public-page.js';
import { DaysLeft } from './days-left.js';
import { StandingTag } from './standing-tag.js';

type Row = WorkbenchPublicNoticesQuery['notices']['nodes'][number];

/** The notices or the announcements of a place, newest first, and how one objects. */
export function PublicNotices({ placeCode, kind }: PartOfPlace & { readonly kind: NoticeKind }) {
  const t = useWords('public');
  const word = useEnumWords();
  const { read } = useAddress();
  const isNotice = kind === 'NOTICE';
  const filter = {
    kind,
    placeCode,
    purpose: read('purpose') as NoticePurpose | null,
    standing: isNotice ? (read('standing') as NoticeStanding | null) : null,
    text: read('text'),
  };
  const asked = usePublicAsk(WorkbenchPublicNoticesDocument, { filter, ...usePage(20) });
  const columns: TableColumnType<Row>[] = [
    {
      title: t('noticeTitle'),
      key: 'title',
      className: 'column-name',
      render: (_, { id, title }) => <Link to={`/public/notices/${id}`}>{title}</Link>,
    },
    { title: t('place'), key: 'place', render: (_, { place }) => <span title={place?.path}>{place?.name ?? '–'}</span> },
    { title: t('purpose'), key: 'purpose', render: (_, { purpose }) => word('NoticePurpose', purpose) },
    { title: t('publishedOn'), dataIndex: 'publishedOn' },
    ...(isNotice
      ? [
          { title: t('lastDay'), key: 'lastDay', render: (_: unknown, row: Row) => row.lastDay ?? '–' },
          {
            title: t('standing'),
            key: 'standing',
            render: (_: unknown, row: Row) => (
              <>
                <StandingTag standing={row.standing} /> <DaysLeft notice={row} />
              </>
            ),
          },
          {
            title: t('objections'),
            key: 'objections',
            render: (_: unknown, { objectionCount: { received, open } }: Row) => (
              <>
                {t('countOf', { count: received })} {open > 0 ? <Tag className="mark-waits">{t('unanswered', { count: open })}</Tag> : null}
              </>
            ),
          },
        ]
      : []),
  ];
  return (
    <>
      {isNotice ? <Alert type="info" showIcon className="how no-print" title={t('how')} description={t('howLong')} /> : null}
      <NoticeFilters isNotice={isNotice} />
      {asked.error ? <Trouble error={asked.error} /> : null}
      <PagedTable<Row>
        label={t(isNotice ? 'part.notices' : 'part.announcements')}
        connection={asked.data?.notices}
        columns={columns}
        whenEmpty={t(isNotice ? 'noNotices' : 'noAnnouncements')}
        loading={asked.isFetching}
      />
    </>
  );
}

function NoticeFilters({ isNotice }: { readonly isNotice: boolean }) {
  const t = useWords('public');
  const { read, write } = useAddress();
  const options = useEnumOptions();
  const select = (name: string, label: string, choices: { value: string; label: string }[]) => (
    <Select
      aria-label={label}
      placeholder={label}
      allowClear
      virtual={false}
      className="filter"
      value={read(name)}
      options={choices}
      onChange={(value?: string | null) => write({ [name]: value })}
    />
  );
  return (
    <Flex wrap gap="small" align="center" className="filters no-print" role="search" aria-label={t('kit:search')}>
      {isNotice
        ? select(
            'standing',
            t('standing'),
            options('NoticeStanding').filter(({ value }) => value !== 'ANNOUNCED'),
          )
        : null}
      {select('purpose', t('purpose'), options('NoticePurpose'))}
      <Input.Search
        key={read('text') ?? ''}
        aria-label={t('titleContains')}
        placeholder={t('titleContains')}
        allowClear
        className="filter-wide"
        defaultValue={read('text') ?? ''}
        onSearch={(text) => write({ text })}
      />
    </Flex>
  );
}
