import { type TableColumnType, Tag } from 'antd';
import { Link } from 'react-router';
import type { WorkbenchFundsAllocationRowFragment as AllocationRow } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { useAllocationAddress } from '../../session/money-addresses.js';
import { LineLink, ProjectLink } from '../parts/names.js';

export type { AllocationRow };

/** The columns of a list of allocations; on the page of a line the line goes without saying. */
export function useAllocationColumns(withLine = true): TableColumnType<AllocationRow>[] {
  const t = useWords('funds');
  const word = useEnumWords();
  const address = useAllocationAddress();
  const figure = (key: 'released' | 'unreleased' | 'paid' | 'balance'): TableColumnType<AllocationRow> => ({
    title: t(`money.${key}`),
    key,
    align: 'right',
    render: (_, { id, money }) => <Amount value={money?.[key]} to={address(id, key)} />,
  });
  return [
    {
      title: t('field.allocatedOn'),
      key: 'day',
      render: (_, { id, allocatedOn }) => <Link to={`/funds/allocations/${id}`}>{allocatedOn}</Link>,
    },
    { title: t('field.project'), key: 'project', className: 'fund-name', render: (_, { project }) => <ProjectLink project={project} /> },
    {
      title: t('amount'),
      key: 'amount',
      align: 'right',
      render: (_, { id, amount }) => <Amount value={amount} to={`/funds/allocations/${id}`} />,
    },
    figure('released'),
    figure('unreleased'),
    figure('paid'),
    figure('balance'),
    ...(withLine
      ? [
          {
            title: t('field.line'),
            key: 'line',
            className: 'fund-name',
            render: (_: unknown, { line }: AllocationRow) => <LineLink line={line} />,
          },
        ]
      : []),
    { title: t('place'), key: 'place', render: (_, { place }) => place?.name ?? '–' },
    { title: t('field.approvalNumber'), dataIndex: 'approvalNumber' },
    { title: t('field.disposition'), key: 'disposition', render: (_, { disposition }) => word('Disposition', disposition) },
    {
      title: t('note'),
      key: 'note',
      render: (_, { reversal, sourceAdjustment }) => (
        <>
          {reversal ? <Tag className="fund-mark-bad">{t('reversed')}</Tag> : null}
          {sourceAdjustment ? <Tag>{t('byAdjustment')}</Tag> : null}
          {reversal || sourceAdjustment ? null : '–'}
        </>
      ),
    },
  ];
}
