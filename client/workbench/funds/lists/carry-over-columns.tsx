import type { TableColumnType } from 'antd';
import { Link } from 'react-router';
import type { WorkbenchFundsCarryOverFragment as CarryOver } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useWords } from '../../kit/language.js';
import { LineLink, ProjectLink } from '../parts/names.js';

export type { CarryOver };

/** The columns of a list of carry-overs; on the page of a line or an allocation that goes without saying. */
export function useCarryOverColumns(withHolder = true): TableColumnType<CarryOver>[] {
  const t = useWords('funds');
  const entryOf = ({ entry }: CarryOver) => (entry ? `/funds/ledger/entries/${entry.id}` : null);
  const figure = (key: 'unallocated' | 'unreleased' | 'unpaid'): TableColumnType<CarryOver> => ({
    title: t(`money.${key}`),
    key,
    align: 'right',
    render: (_, row) => <Amount value={row[key]} to={entryOf(row)} />,
  });
  return [
    {
      title: t('field.carriedOn'),
      key: 'day',
      render: (_, row) => {
        const entry = entryOf(row);
        return entry ? <Link to={entry}>{row.carriedOn}</Link> : row.carriedOn;
      },
    },
    { title: t('years'), key: 'years', render: (_, { fromYear, toYear }) => t('fromTo', { from: fromYear, to: toYear }) },
    { title: t('firstYear'), dataIndex: 'firstYear' },
    ...(withHolder
      ? ([
          { title: t('field.line'), key: 'line', className: 'fund-name', render: (_, { line }) => <LineLink line={line} /> },
          {
            title: t('field.project'),
            key: 'project',
            className: 'fund-name',
            render: (_, { allocation }) =>
              allocation ? (
                <>
                  <ProjectLink project={allocation.project} /> <Link to={`/funds/allocations/${allocation.id}`}>{t('allocation')}</Link>
                </>
              ) : (
                t('notAllocated')
              ),
          },
        ] satisfies TableColumnType<CarryOver>[])
      : []),
    figure('unallocated'),
    figure('unreleased'),
    figure('unpaid'),
    { title: t('field.reason'), dataIndex: 'reason', className: 'fund-name' },
  ];
}
