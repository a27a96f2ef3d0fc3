import type { ChartOption } from '../../kit/chart.js';
import { useWords } from '../../kit/language.js';
import type { CurvePoint } from './curve.js';

/** By this day (MM-DD) this share should be paid, in percent. */
export interface Milestone {
  readonly date: string;
  readonly percent: string;
}

/** The lines of the curve; they differ by their marks and strokes as well as by colour. */
export function useCurveOption(points: readonly CurvePoint[], milestones: readonly Milestone[]): ChartOption {
  const t = useWords('progress');
  const names = { paid: t('expenditureProgress'), pace: t('timeProgress'), milestone: t('milestone') };
  // A month to come has no point; the line ends where the day is.
  const line = (values: readonly (string | null)[]) => values.map((value) => value ?? '-');
  return {
    grid: { left: 52, right: 20, top: 44, bottom: 28 },
    legend: { top: 4, data: Object.values(names) },
    tooltip: { trigger: 'axis', valueFormatter: (value) => (value === '-' || value === null ? '–' : `${String(value)}%`) },
    xAxis: { type: 'category', boundaryGap: false, data: points.map(({ month }) => t('month', { month })) },
    yAxis: { type: 'value', min: 0, axisLabel: { formatter: '{value}%', color: '#374151' } },
    series: [
      {
        name: names.paid,
        type: 'line',
        symbol: 'circle',
        symbolSize: 9,
        lineStyle: { width: 3 },
        data: line(points.map(({ expenditureProgress }) => expenditureProgress)),
      },
      {
        name: names.pace,
        type: 'line',
        symbol: 'none',
        lineStyle: { width: 2, type: 'dashed' },
        data: line(points.map(({ timeProgress }) => timeProgress)),
      },
      {
        name: names.milestone,
        type: 'line',
        symbol: 'diamond',
        symbolSize: 10,
        lineStyle: { width: 0 },
        data: line(points.map(({ month }) => milestones.find(({ date }) => Number(date.slice(0, 2)) === month)?.percent ?? null)),
      },
    ],
  };
}
