import type { TableColumnType } from 'antd';
import { useSearchParams } from 'react-router';
import type { ProgressDimension } from '../../../generated/schema.js';
import type { WorkbenchMoneyRowFragment } from '../../../generated/workbench.js';
import { useWords } from '../../kit/language.js';
import { drillInto, finerSource } from './drill.js';
import { Opening, OpeningAmount, Percent, Points } from './figures.js';
import { useRowName } from './row-name.js';

export type MoneyRow = WorkbenchMoneyRowFragment;

interface Answer {
  readonly by: ProgressDimension;
  readonly base: string;
}

/** The figures of a row, each opening what it is made of: money that came in its documents and lines, money laid on projects those projects. */
export function useMoneyColumns({ by, base }: Answer): TableColumnType<MoneyRow>[] {
  const t = useWords('progress');
  const [search] = useSearchParams();
  const nameOf = useRowName(by);
  const right = 'right' as const;
  const bySource = (row: MoneyRow) => drillInto(search, by, row, finerSource(by));
  const byProject = (row: MoneyRow) => drillInto(search, by, row, 'PROJECT');
  const amount = (name: 'received' | 'allocated' | 'unallocated' | 'disbursed' | 'paid' | 'unspent', to: typeof bySource) => ({
    title: t(name),
    key: name,
    align: right,
    render: (_: unknown, row: MoneyRow) => <OpeningAmount to={to(row)} value={row[name]} />,
  });
  return [
    {
      title: t('name'),
      key: 'name',
      className: 'money-name',
      render: (_, row) => <Opening to={byProject(row)}>{nameOf(row)}</Opening>,
    },
    ...(base === 'RECEIVED'
      ? [
          {
            title: t('baseReceived'),
            key: 'base',
            align: right,
            render: (_: unknown, row: MoneyRow) => <OpeningAmount to={bySource(row)} value={row.baseAmount} />,
          },
        ]
      : []),
    amount('allocated', byProject),
    ...(base === 'RECEIVED' ? [amount('unallocated', bySource)] : []),
    amount('disbursed', byProject),
    amount('paid', byProject),
    amount('unspent', byProject),
    { title: t('progressBrief'), key: 'progress', align: right, render: (_, row) => <Percent value={row.expenditureProgress} /> },
    { title: t('pointsBrief'), key: 'points', align: right, render: (_, row) => <Points brief value={row.pointsAhead} /> },
    {
      title: t('projects'),
      key: 'projects',
      align: right,
      render: (_, row) => (
        <Opening to={byProject(row)}>{t('startedOf', { started: row.projectsStarted, whole: row.projectsInPlan })}</Opening>
      ),
    },
  ];
}
