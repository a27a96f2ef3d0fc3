import type { TableColumnType } from 'antd';
import type { WorkbenchMoneyRowFragment } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useWords } from '../../kit/language.js';
import { Percent } from '../../kit/percent.js';
import { Opening, Points } from './figures.js';
import { type FigureName, useMadeOf } from './made-of.js';
import { type Rated, useRates } from './rates.js';
import { useRowName } from './row-name.js';

export type MoneyRow = WorkbenchMoneyRowFragment;

/** The figures of a row, each opening what it is made of. */
export function useMoneyColumns(answered: Rated): TableColumnType<MoneyRow>[] {
  const t = useWords('progress');
  const { by, base } = answered;
  const nameOf = useRowName(by);
  const madeOf = useMadeOf(answered);
  const { rate, points } = useRates(answered);
  const right = 'right' as const;
  const amount = (title: string, read: (row: MoneyRow) => string | null, name: FigureName): TableColumnType<MoneyRow> => ({
    title: t(title),
    key: name,
    align: right,
    render: (_, row) => <Amount value={read(row)} to={madeOf(row, name)} />,
  });
  const isReceived = base === 'RECEIVED';
  const inDetail = isReceived && (by === 'DOCUMENT' || by === 'LINE');
  return [
    {
      title: t('name'),
      key: 'name',
      className: 'money-name',
      render: (_, row) => (
        <Opening to={by === 'PROJECT' && row.key ? `/projects/${row.key}?tab=money` : madeOf(row, 'projects')}>{nameOf(row)}</Opening>
      ),
    },
    ...(isReceived ? [amount('baseReceived', (row) => row.baseAmount, 'baseReceived')] : []),
    amount('allocated', (row) => row.allocated, 'allocated'),
    ...(isReceived ? [amount('unallocated', (row) => row.unallocated, 'unallocated')] : []),
    amount('disbursed', (row) => row.disbursed, 'disbursed'),
    amount('paid', (row) => row.paid, 'paid'),
    // Not spent of what came in lies partly on no project: it opens by source, as what came in does.
    { ...amount('unspent', (row) => row.unspent, isReceived ? 'onHand' : 'unspent'), key: 'unspent' },
    {
      title: t('progressBrief'),
      key: 'progress',
      align: right,
      render: (_, row) => <Percent value={row.expenditureProgress} of={rate(row, 'expenditureProgress')} />,
    },
    {
      title: t('pointsBrief'),
      key: 'points',
      align: right,
      render: (_, row) => <Points brief value={row.pointsAhead} of={points(row)} />,
    },
    {
      title: t('projects'),
      key: 'projects',
      align: right,
      render: (_, row) => (
        <Opening to={madeOf(row, 'projects')}>{t('startedOf', { started: row.projectsStarted, whole: row.projectsInPlan })}</Opening>
      ),
    },
    ...(inDetail
      ? [
          amount('received', (row) => row.received, 'received'),
          amount('carriedIn', (row) => row.carriedIn, 'carriedIn'),
          amount('onHand', (row) => row.onHand, 'onHand'),
        ]
      : []),
  ];
}
