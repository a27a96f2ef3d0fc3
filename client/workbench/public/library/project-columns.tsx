import type { TableColumnType } from 'antd';
import { Link } from 'react-router';
import type { WorkbenchPublicProjectRowFragment } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useLanguage, useWords } from '../../kit/language.js';

export function usePublicProjectColumns(): TableColumnType<WorkbenchPublicProjectRowFragment>[] {
  const t = useWords('public');
  const { language } = useLanguage();
  const word = useEnumWords();
  return [
    {
      title: t('project'),
      key: 'name',
      className: 'column-name',
      render: (_, { id, name }) => <Link to={`/public/projects/${id}`}>{name}</Link>,
    },
    { title: t('place'), key: 'place', render: (_, { place }) => <span title={place?.path}>{place?.name ?? '–'}</span> },
    { title: t('class'), key: 'class', render: (_, row) => row.class[language] },
    { title: t('year'), dataIndex: 'year' },
    { title: t('state'), key: 'state', render: (_, { state }) => word('ProjectState', state) },
    {
      title: t('budget'),
      key: 'budget',
      align: 'right',
      render: (_, { id, budget }) => <Amount value={budget} to={`/public/projects/${id}#sources`} />,
    },
  ];
}
