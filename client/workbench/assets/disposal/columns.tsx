import type { TableColumnType } from 'antd';
import { Link } from 'react-router';
import type { WorkbenchDisposalFragment } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';

/** What is told of a disposal wherever it is listed. */
export function useDisposalColumns<Row extends WorkbenchDisposalFragment>(): TableColumnType<Row>[] {
  const t = useWords('assets');
  const word = useEnumWords();
  return [
    { title: t('disposal.requestedOn'), key: 'on', render: (_, row) => <Link to={`/assets/disposals/${row.id}`}>{row.requestedOn}</Link> },
    { title: t('disposal.kind'), key: 'kind', render: (_, { kind }) => word('DisposalKind', kind) },
    { title: t('field.condition'), key: 'condition', render: (_, { condition }) => word('DisposalCondition', condition) },
    { title: t('state'), key: 'state', render: (_, { state }) => word('DisposalState', state) },
    { title: t('disposal.by'), key: 'by', className: 'asset-column-name', render: (_, { requestedBy }) => requestedBy?.name ?? '–' },
    {
      title: t('netValue'),
      key: 'net',
      align: 'right',
      render: (_, { id, netValue }) => <Amount value={netValue} to={`/assets/disposals/${id}`} />,
    },
    {
      title: t('field.valuation'),
      key: 'valuation',
      align: 'right',
      render: (_, { id, valuation }) => <Amount value={valuation} to={`/assets/disposals/${id}`} />,
    },
    {
      title: t('field.proceeds'),
      key: 'proceeds',
      align: 'right',
      render: (_, { id, proceeds }) => <Amount value={proceeds} to={`/assets/disposals/${id}`} />,
    },
    { title: t('field.completedOn'), key: 'completed', render: (_, { completedOn }) => completedOn ?? '–' },
  ];
}
