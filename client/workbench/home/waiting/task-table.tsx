import type { TableColumnType } from 'antd';
import { Link } from 'react-router';
import { WorkbenchMyTasksDocument, type WorkbenchTaskFragment } from '../../../generated/workbench.js';
import { usePage } from '../../kit/address.js';
import { Amount } from '../../kit/amount.js';
import { useAsk } from '../../kit/ask.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { Trouble } from '../../kit/refusal.js';
import { AskedStep, useAskedStep } from './asked-step.js';
import { Due } from './due.js';

/** The projects that wait for the acting post: overdue first, then those due soonest. */
export function TaskTable({ rows = 20 }: { readonly rows?: number }) {
  const t = useWords('home');
  const word = useEnumWords();
  const asked = useAsk(WorkbenchMyTasksDocument, { move: useAskedStep(), ...usePage(rows) });
  const columns: TableColumnType<WorkbenchTaskFragment>[] = [
    {
      title: t('project'),
      key: 'project',
      className: 'home-name',
      render: (_, { project }) => <Link to={`/projects/${project.id}`}>{project.name}</Link>,
    },
    { title: t('move'), key: 'move', render: (_, { move }) => word('ProjectMoveName', move) },
    { title: t('dueOn'), key: 'dueOn', render: (_, { dueOn, overdue }) => <Due on={dueOn} overdue={overdue} /> },
    { title: t('state'), key: 'state', render: (_, { project }) => word('ProjectState', project.state) },
    { title: t('place'), key: 'place', render: (_, { project }) => <span title={project.place?.path}>{project.place?.name ?? '–'}</span> },
    {
      title: t('budget'),
      key: 'budget',
      align: 'right',
      render: (_, { project }) => <Amount value={project.budget} to={`/projects/${project.id}?tab=content#sources`} />,
    },
  ];
  if (asked.error) return <Trouble error={asked.error} />;
  return (
    <div id="tasks">
      <AskedStep />
      <PagedTable<WorkbenchTaskFragment>
        size="small"
        label={t('title')}
        connection={asked.data?.myTasks}
        columns={columns}
        whenEmpty={t('empty')}
        loading={asked.isFetching}
      />
    </div>
  );
}
