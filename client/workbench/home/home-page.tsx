import { type TableColumnType, Tag } from 'antd';
import { Link } from 'react-router';
import { WorkbenchMyTasksDocument, type WorkbenchMyTasksQuery } from '../../generated/workbench.js';
import { usePage } from '../kit/address.js';
import { Amount } from '../kit/amount.js';
import { useAsk } from '../kit/ask.js';
import { useEnumWords } from '../kit/enum-words.js';
import { useWords } from '../kit/language.js';
import { Page } from '../kit/page.js';
import { PagedTable } from '../kit/paged-table.js';
import { useSession } from '../session/session.js';

type Row = WorkbenchMyTasksQuery['myTasks']['nodes'][number];

/** What waits for the acting post, overdue first. */
export function HomePage() {
  const t = useWords('home');
  const word = useEnumWords();
  const { is } = useSession();
  const isAccounts = is('ADMINISTRATOR');
  const asked = useAsk(WorkbenchMyTasksDocument, usePage(), { enabled: !isAccounts });
  const columns: TableColumnType<Row>[] = [
    { title: t('project'), key: 'project', render: (_, { project }) => <Link to={`/projects/${project.id}`}>{project.name}</Link> },
    { title: t('move'), key: 'move', render: (_, { move }) => word('ProjectMoveName', move) },
    { title: t('place'), key: 'place', render: (_, { project }) => project.place?.name },
    { title: t('state'), key: 'state', render: (_, { project }) => word('ProjectState', project.state) },
    { title: t('budget'), key: 'budget', align: 'right', render: (_, { project }) => <Amount value={project.budget} /> },
    {
      title: t('dueOn'),
      key: 'dueOn',
      render: (_, { dueOn, overdue }) => (
        <>
          {dueOn ?? '–'} {overdue ? <Tag>{t('overdue')}</Tag> : null}
        </>
      ),
    },
  ];
  if (isAccounts) return <Page title={t('title')}>{t('accounts')}</Page>;
  return (
    <Page title={t('title')} asked={asked}>
      <PagedTable<Row>
        label={t('title')}
        connection={asked.data?.myTasks}
        columns={columns}
        whenEmpty={t('empty')}
        loading={asked.isFetching}
      />
    </Page>
  );
}
