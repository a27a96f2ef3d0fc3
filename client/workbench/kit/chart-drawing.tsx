import { BarChart, type BarSeriesOption, LineChart, type LineSeriesOption, SankeyChart, type SankeySeriesOption } from 'echarts/charts';
import {
  AriaComponent,
  type AriaComponentOption,
  GridComponent,
  type GridComponentOption,
  LegendComponent,
  type LegendComponentOption,
  MarkLineComponent,
  type MarkLineComponentOption,
  TooltipComponent,
  type TooltipComponentOption,
} from 'echarts/components';
import { type ComposeOption, type ECharts, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { series, theme } from './theme.js';

use([LineChart, BarChart, SankeyChart, GridComponent, TooltipComponent, LegendComponent, MarkLineComponent, AriaComponent, SVGRenderer]);

export type ChartOption = ComposeOption<
  | LineSeriesOption
  | BarSeriesOption
  | SankeySeriesOption
  | GridComponentOption
  | TooltipComponentOption
  | LegendComponentOption
  | MarkLineComponentOption
  | AriaComponentOption
>;

/** The mark of a picture that was pressed: its series, its place in it, its name, and for a Sankey whether it is a node or an edge. */
export interface Chosen {
  readonly seriesIndex: number;
  readonly dataIndex: number;
  readonly name: string;
  readonly dataType: 'node' | 'edge' | 'main';
}

interface DrawingProps {
  readonly option: ChartOption;
  readonly label: string;
  readonly height: number;
  readonly onChoose?: ((chosen: Chosen) => void) | undefined;
}

/** Draws as lines and areas, not as dots: sharp on paper and on every screen. It stands still for those whom movement disturbs. */
export default function Drawing({ option, label, height, onChoose }: DrawingProps) {
  const board = useRef<HTMLDivElement>(null);
  const drawn = useRef<ECharts | null>(null);
  const choose = useRef(onChoose);
  choose.current = onChoose;
  useEffect(() => {
    const chart = init(board.current as HTMLDivElement, null, { renderer: 'svg' });
    drawn.current = chart;
    chart.on('click', (at) => {
      const {
        seriesIndex = 0,
        dataIndex,
        name,
        dataType,
      } = at as { seriesIndex?: number; dataIndex: number; name: string; dataType?: string };
      choose.current?.({ seriesIndex, dataIndex, name, dataType: dataType === 'node' || dataType === 'edge' ? dataType : 'main' });
    });
    const watch = new ResizeObserver(() => {
      chart.resize();
      scaleToPaper(chart, board.current);
    });
    watch.observe(board.current as HTMLDivElement);
    return () => {
      watch.disconnect();
      chart.dispose();
    };
  }, []);
  useEffect(() => {
    drawn.current?.setOption(
      { ...fixed, ...option, aria: { enabled: true, label: { enabled: false }, ...option.aria } },
      { notMerge: true },
    );
    if (drawn.current) scaleToPaper(drawn.current, board.current);
  });
  return <div ref={board} role="img" aria-label={label} className="chart-board" style={{ height }} />;
}

/** With its size known, the picture is scaled to the paper when printed. */
function scaleToPaper(chart: ECharts, board: HTMLDivElement | null): void {
  board?.querySelector('svg')?.setAttribute('viewBox', `0 0 ${chart.getWidth()} ${chart.getHeight()}`);
}

const fixed: ChartOption = {
  color: [...series],
  animation: false,
  textStyle: { fontFamily: String(theme.token?.fontFamily), color: '#1f2937' },
};
