import { Checkbox, type TableColumnType } from 'antd';
import { Link, useSearchParams } from 'react-router';
import {
  WorkbenchNotStartedDocument,
  type WorkbenchNotStartedQuery,
  WorkbenchProgressChoicesDocument,
} from '../../../generated/workbench.js';
import { useAddress, usePage } from '../../kit/address.js';
import { Amount } from '../../kit/amount.js';
import { useAsk } from '../../kit/ask.js';
import { useLanguage, useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { useSession } from '../../session/session.js';
import { drillInto } from '../parts/drill.js';
import { Filters } from '../parts/filters.js';
import { Frame } from '../parts/frame.js';
import { useQuestion } from '../parts/question.js';

type Row = WorkbenchNotStartedQuery['projectsNotStarted']['nodes'][number];

/** Projects of the year plan that have not begun, those with most money first. */
export function NotStartedPage() {
  const t = useWords('progress');
  const { language } = useLanguage();
  const { read, write } = useAddress();
  const { today } = useSession();
  const { report } = useQuestion();
  const [search] = useSearchParams();
  const onlyOverdue = Boolean(read('overdue'));
  const asked = useAsk(WorkbenchNotStartedDocument, { input: { ...report, onlyOverdue }, ...usePage() });
  const classes = useAsk(WorkbenchProgressChoicesDocument, {}).data?.projectClasses ?? [];
  const right = 'right' as const;
  const money = (name: 'allocated' | 'paid'): TableColumnType<Row> => ({
    title: t(name),
    key: name,
    align: right,
    render: (_, row) => <Amount value={row[name]} to={drillInto(search, 'PROJECT', { id: row.id, key: row.id }, 'LINE')} />,
  });
  const columns: TableColumnType<Row>[] = [
    {
      title: t('project'),
      key: 'project',
      className: 'money-name',
      render: (_, { id, name }) => <Link to={`/projects/${id}`}>{name}</Link>,
    },
    { title: t('place'), key: 'place', render: (_, { place }) => <span title={place?.path}>{place?.name ?? '–'}</span> },
    {
      title: t('class'),
      key: 'class',
      render: (_, row) => classes.find(({ code }) => code === row.classCode)?.[language] ?? row.classCode,
    },
    { title: t('unit'), key: 'unit', render: (_, { implementingUnit }) => implementingUnit ?? '–' },
    { title: t('plannedStart'), key: 'planned', render: (_, { plannedStart }) => plannedStart ?? '–' },
    { title: t('startBy'), key: 'startBy', render: (_, { startBy }) => startBy ?? t('noStartBy') },
    { title: t('overdueDays'), key: 'overdue', align: right, render: (_, { overdueDays }) => overdueDays ?? '–' },
    money('allocated'),
    money('paid'),
  ];
  return (
    <Frame
      title={t('notStartedTitle')}
      asked={asked}
      filters={
        <Filters asOf={today}>
          <Checkbox checked={onlyOverdue} onChange={({ target }) => write({ overdue: target.checked ? '1' : null })}>
            {t('onlyOverdue')}
          </Checkbox>
        </Filters>
      }
    >
      <PagedTable<Row>
        size="small"
        label={t('notStartedTitle')}
        connection={asked.data?.projectsNotStarted}
        columns={columns}
        whenEmpty={t(onlyOverdue ? 'noneOverdue' : 'allStarted')}
        loading={asked.isFetching}
      />
    </Frame>
  );
}
