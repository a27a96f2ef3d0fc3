import { type TableColumnType, Tag } from 'antd';
import { Link } from 'react-router';
import type { WorkbenchIdleMoneyQuery } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { documentName, useSourceWords } from '../parts/names.js';

export type IdleRow = WorkbenchIdleMoneyQuery['idleMoney']['rows']['nodes'][number];

export function useIdleColumns(): TableColumnType<IdleRow>[] {
  const t = useWords('funds');
  const word = useEnumWords();
  const source = useSourceWords();
  const here = ({ allocationId, lineId }: IdleRow) => (allocationId ? `/funds/allocations/${allocationId}` : `/funds/lines/${lineId}`);
  return [
    { title: t('idle.kind'), key: 'kind', render: (_, { kind }) => word('IdleMoneyKind', kind) },
    {
      title: t('document'),
      key: 'document',
      render: (_, row) => (
        <Link to={`/funds/documents/${row.documentId}`}>{documentName({ number: row.documentNumber, title: row.documentTitle })}</Link>
      ),
    },
    {
      title: t('field.line'),
      key: 'line',
      render: (_, row) => <Link to={`/funds/lines/${row.lineId}`}>{source({ ...row, task: null })}</Link>,
    },
    {
      title: t('field.project'),
      key: 'project',
      className: 'fund-name',
      render: (_, { projectId, projectName }) => (projectId ? <Link to={`/projects/${projectId}`}>{projectName}</Link> : '–'),
    },
    { title: t('amount'), key: 'amount', align: 'right', render: (_, row) => <Amount value={row.amount} to={here(row)} /> },
    { title: t('idle.since'), dataIndex: 'since' },
    { title: t('idle.days'), dataIndex: 'days', align: 'right' },
    { title: t('useBy'), dataIndex: 'useBy' },
    {
      title: t('idle.planBy'),
      key: 'planBy',
      render: (_, { planBy, planOverdueDays }) => (
        <>
          {planBy ?? '–'} {planOverdueDays ? <Tag className="fund-mark-waits">{t('idle.overdue', { count: planOverdueDays })}</Tag> : null}
        </>
      ),
    },
    {
      title: t('note'),
      key: 'note',
      render: (_, { isSurplus }) => (isSurplus ? <Tag className="fund-mark-bad">{t('idle.surplus')}</Tag> : '–'),
    },
  ];
}
