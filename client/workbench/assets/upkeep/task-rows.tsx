import { Tag } from 'antd';
import type { WorkbenchUpkeepTasksFragment } from '../../../generated/workbench.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { AssetLink } from '../parts/asset-link.js';

interface TaskRowsProps {
  readonly label: string;
  readonly tasks: WorkbenchUpkeepTasksFragment | undefined;
  readonly loading: boolean;
}

/** Upkeep and inspections that are due, the longest overdue first; each opens the asset where it is recorded. */
export function TaskRows({ label, tasks, loading }: TaskRowsProps) {
  const t = useWords('assets');
  const word = useEnumWords();
  const connection = tasks
    ? { ...tasks, nodes: tasks.nodes.map((task) => ({ ...task, id: `${task.kind} ${task.asset?.id ?? ''} ${task.dueOn}` })) }
    : undefined;
  return (
    <PagedTable
      size="small"
      label={label}
      whenEmpty={t('upkeep.nothingDue')}
      connection={connection}
      loading={loading}
      columns={[
        {
          title: t('asset'),
          key: 'asset',
          className: 'asset-column-name',
          render: (_, { asset }) => <AssetLink asset={asset} tab="upkeep" />,
        },
        { title: t('place'), key: 'place', render: (_, { asset }) => asset?.place?.name ?? '–' },
        { title: t('upkeep.task'), key: 'kind', render: (_, { kind }) => word('UpkeepTaskKind', kind) },
        { title: t('field.duties'), key: 'duties', className: 'asset-column-name', render: (_, { plan }) => plan?.duties ?? '–' },
        { title: t('field.dueOn'), dataIndex: 'dueOn' },
        {
          title: t('upkeep.overdue'),
          key: 'overdue',
          render: (_, { daysOverdue }) =>
            daysOverdue > 0 ? <Tag className="asset-mark-bad">{t('upkeep.days', { count: daysOverdue })}</Tag> : t('upkeep.inTime'),
        },
        { title: t('upkeep.atLevel'), key: 'level', render: (_, { level }) => word('DutyLevel', level) },
      ]}
    />
  );
}
