import { type TableColumnType, Tag } from 'antd';
import { Link } from 'react-router';
import type { WorkbenchClaimRowFragment } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';

export function useClaimColumns(): TableColumnType<WorkbenchClaimRowFragment>[] {
  const t = useWords('claims');
  const word = useEnumWords();
  return [
    {
      title: t('purpose'),
      key: 'purpose',
      className: 'column-case',
      render: (_, { id, purpose, isRetention }) => (
        <>
          <Link to={`/claims/${id}`}>{purpose}</Link> {isRetention ? <Tag>{t('retention')}</Tag> : null}
        </>
      ),
    },
    { title: t('amount'), key: 'amount', align: 'right', render: (_, { id, amount }) => <Amount value={amount} to={`/claims/${id}`} /> },
    { title: t('state'), key: 'state', render: (_, { state }) => word('ClaimState', state) },
    { title: t('stateSince'), dataIndex: 'stateSince' },
    { title: t('kind'), key: 'kind', render: (_, { kind }) => word('ClaimKind', kind) },
    { title: t('payee'), key: 'payee', className: 'column-party', render: (_, { payee }) => payee },
    {
      title: t('project'),
      key: 'project',
      className: 'column-case',
      render: (_, { project }) => (project ? <Link to={`/projects/${project.id}`}>{project.name}</Link> : '–'),
    },
    {
      title: t('place'),
      key: 'place',
      render: (_, { project }) => <span title={project?.place?.path}>{project?.place?.name ?? '–'}</span>,
    },
  ];
}
