import { Grid } from 'antd';
import { useNavigate } from 'react-router';
import { Amount } from '../../kit/amount.js';
import { Chart, type ChartOption } from '../../kit/chart.js';
import { useWords } from '../../kit/language.js';
import { Percent } from '../../kit/percent.js';
import { Opening, Points } from '../parts/figures.js';
import { useMadeOf } from '../parts/made-of.js';
import { useRates } from '../parts/rates.js';
import { useRowName } from '../parts/row-name.js';
import type { Progress } from './summary.js';

/** The parts that this page of the table shows, as bars beside the pace. */
export function Ranking({ progress, label }: { readonly progress: Progress; readonly label: string }) {
  const t = useWords('progress');
  const { md } = Grid.useBreakpoint();
  const nameOf = useRowName(progress.by);
  const madeOf = useMadeOf(progress);
  const { rate, points } = useRates(progress);
  const navigate = useNavigate();
  const rows = progress.rows.nodes.filter(({ expenditureProgress }) => expenditureProgress !== null);
  if (rows.length < 2) return null;
  const pace = progress.timeProgress;
  const option: ChartOption = {
    grid: { left: 8, right: 24, top: 28, bottom: 24, containLabel: true },
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, valueFormatter: (value) => `${String(value)}%` },
    xAxis: { type: 'value', min: 0, max: 100, axisLabel: { formatter: '{value}%', color: '#374151' } },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map(nameOf),
      axisLabel: { width: md === false ? 110 : 260, overflow: 'truncate', color: '#1f2937' },
    },
    series: [
      {
        name: t('expenditureProgress'),
        type: 'bar',
        barMaxWidth: 18,
        label: { show: true, position: 'insideLeft', formatter: '{c}%', color: '#1f2937', backgroundColor: '#ffffff', padding: [1, 4] },
        data: rows.map(({ expenditureProgress }) => expenditureProgress as string),
        ...(pace
          ? {
              markLine: {
                silent: true,
                symbol: 'none',
                lineStyle: { type: 'dashed', width: 2, color: '#b45309' },
                label: { formatter: t('paceMark', { pace }), position: 'start', color: '#7a3d00' },
                data: [{ xAxis: pace as unknown as number }],
              },
            }
          : {}),
      },
    ],
  };
  return (
    <Chart
      option={option}
      label={t('rankingLabel', { label, asOf: progress.asOf })}
      onChoose={({ dataIndex }) => {
        const row = rows[dataIndex];
        const to = row ? madeOf(row, 'paid') : null;
        if (to) void navigate(to);
      }}
      height={Math.max(120, rows.length * 26 + 64)}
      table={{
        head: ['name', 'base', 'paid', 'expenditureProgress', 'pointsAhead'].map((name) => t(name)),
        rows: rows.map((row) => ({
          key: row.id,
          cells: [
            <Opening key="name" to={madeOf(row, 'paid')}>
              {nameOf(row)}
            </Opening>,
            <Amount key="base" value={row.baseAmount} to={madeOf(row, progress.base === 'RECEIVED' ? 'baseReceived' : 'baseAllocated')} />,
            <Amount key="paid" value={row.paid} to={madeOf(row, 'paid')} />,
            <Percent key="progress" value={row.expenditureProgress} of={rate(row, 'expenditureProgress')} />,
            <Points key="points" value={row.pointsAhead} of={points(row)} />,
          ],
        })),
      }}
    />
  );
}
