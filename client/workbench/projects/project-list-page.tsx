import type { TableProps } from 'antd';
import { Link } from 'react-router';
import { WorkbenchProjectsDocument, type WorkbenchProjectsQuery } from '../../generated/workbench.js';
import { usePage } from '../kit/address.js';
import { Amount } from '../kit/amount.js';
import { useAsk } from '../kit/ask.js';
import { useEnumWords } from '../kit/enum-words.js';
import { useLanguage, useWords } from '../kit/language.js';
import { Page } from '../kit/page.js';
import { PagedTable } from '../kit/paged-table.js';
import { ProjectFilters, useProjectFilter } from './project-filters.js';

type Row = WorkbenchProjectsQuery['projects']['nodes'][number];

/** The project library: as many rows as a page holds, filtered and ordered by the server. */
export function ProjectListPage() {
  const t = useWords('projects');
  const { language } = useLanguage();
  const word = useEnumWords();
  const asked = useAsk(WorkbenchProjectsDocument, { filter: useProjectFilter(), order: 'NEWEST', ...usePage() });
  const columns: TableProps<Row>['columns'] = [
    { title: t('name'), key: 'name', render: (_, { id, name }) => <Link to={`/projects/${id}`}>{name}</Link> },
    { title: t('place'), key: 'place', render: (_, { place }) => place?.name },
    { title: t('class'), key: 'class', render: (_, row) => row.class?.[language] },
    { title: t('year'), dataIndex: 'year' },
    { title: t('state'), key: 'state', render: (_, { state }) => word('ProjectState', state) },
    { title: t('budget'), key: 'budget', align: 'right', render: (_, { budget }) => <Amount value={budget} /> },
    { title: t('dueOn'), dataIndex: 'dueOn' },
  ];
  return (
    <Page title={t('title')} asked={asked}>
      <ProjectFilters />
      <PagedTable<Row>
        label={t('title')}
        connection={asked.data?.projects}
        columns={columns}
        whenEmpty={t('empty')}
        loading={asked.isFetching}
      />
    </Page>
  );
}
