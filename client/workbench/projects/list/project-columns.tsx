import { type TableColumnType, Tag } from 'antd';
import { Link } from 'react-router';
import type { WorkbenchProjectRowFragment } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useLanguage, useWords } from '../../kit/language.js';
import { DueDay } from '../page/due-day.js';

export type ProjectRow = WorkbenchProjectRowFragment;

export function useProjectColumns(): TableColumnType<ProjectRow>[] {
  const t = useWords('projects');
  const { language } = useLanguage();
  const word = useEnumWords();
  return [
    {
      title: t('name'),
      key: 'name',
      className: 'column-name',
      render: (_, { id, name, negativeCategory }) => (
        <>
          <Link to={`/projects/${id}`}>{name}</Link> {negativeCategory ? <Tag className="mark-bad">{t('negativeMark')}</Tag> : null}
        </>
      ),
    },
    { title: t('place'), key: 'place', render: (_, { place }) => <span title={place?.path}>{place?.name ?? '–'}</span> },
    { title: t('class'), key: 'class', render: (_, row) => row.class[language] },
    { title: t('department'), key: 'department', render: (_, { department }) => department?.shortName ?? '–' },
    { title: t('year'), dataIndex: 'year' },
    { title: t('state'), key: 'state', render: (_, { state }) => word('ProjectState', state) },
    { title: t('pool'), key: 'pool', render: (_, { pool }) => word('ProjectPool', pool) },
    {
      title: t('budget'),
      key: 'budget',
      align: 'right',
      render: (_, { id, budget }) => <Amount value={budget} to={`/projects/${id}?tab=content#sources`} />,
    },
    { title: t('dueOn'), key: 'dueOn', render: (_, { dueOn, overdue }) => <DueDay dueOn={dueOn} overdue={overdue} /> },
  ];
}
