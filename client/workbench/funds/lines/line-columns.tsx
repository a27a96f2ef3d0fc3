import type { TableColumnType } from 'antd';
import { Link } from 'react-router';
import type { WorkbenchFundLinesQuery } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useWords } from '../../kit/language.js';
import { useLineAddress } from '../parts/money-links.js';
import { documentName, useSourceWords } from '../parts/names.js';

export type LineRow = WorkbenchFundLinesQuery['fundLines']['nodes'][number];

export function useLineColumns(): TableColumnType<LineRow>[] {
  const t = useWords('funds');
  const words = useSourceWords();
  const address = useLineAddress();
  const figure = (key: 'received' | 'allocated' | 'unallocated' | 'released' | 'paid' | 'unpaid'): TableColumnType<LineRow> => ({
    title: t(`money.${key}`),
    key,
    align: 'right',
    render: (_, { id, money }) => <Amount value={money?.[key]} to={address(id, key)} />,
  });
  return [
    { title: t('source'), key: 'source', render: (_, line) => <Link to={`/funds/lines/${line.id}`}>{words(line)}</Link> },
    {
      title: t('document'),
      key: 'document',
      render: (_, { document }) => <Link to={`/funds/documents/${document.id}`}>{documentName(document)}</Link>,
    },
    figure('received'),
    figure('allocated'),
    figure('unallocated'),
    figure('released'),
    figure('paid'),
    figure('unpaid'),
    { title: t('useBy'), dataIndex: 'useBy' },
    { title: t('field.year'), key: 'year', render: (_, { document }) => document.year },
    { title: t('field.purpose'), key: 'purpose', className: 'fund-name', render: (_, { purpose }) => purpose ?? '–' },
  ];
}
