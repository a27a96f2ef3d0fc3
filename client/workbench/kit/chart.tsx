import { Spin } from 'antd';
import { lazy, type ReactNode, Suspense } from 'react';
import type { ChartOption, Chosen } from './chart-drawing.js';
import './chart.css';
import { useWords } from './language.js';

export type { ChartOption, Chosen };

/** The figures of a picture in words: who cannot see it, or wants them exactly, reads these. */
export interface ChartTable {
  readonly head: readonly string[];
  /** Each row by its key; the first cell names the row. Amounts are `<Amount>`s. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}

interface ChartProps {
  /** What is drawn. Amounts may stay decimal strings; where they stand is drawn to the pixel, what they are is read in the table. */
  readonly option: ChartOption;
  /** What the picture shows, in one sentence. */
  readonly label: string;
  readonly table: ChartTable;
  /** Height in pixels; the width is that of the page. */
  readonly height?: number;
  /** What is done when a mark of the picture is pointed at and pressed. The same must be reachable from the table. */
  readonly onChoose?: (chosen: Chosen) => void;
}

// The drawing is heavy: it is fetched when the first picture is opened.
const Drawing = lazy(() => import('./chart-drawing.js'));

/** A picture with its figures as a table below it. */
export function Chart({ option, label, table, height = 340, onChoose }: ChartProps) {
  const t = useWords();
  return (
    <figure className="chart">
      <Suspense fallback={<Spin className="page-spin" />}>
        <Drawing option={option} label={label} height={height} onChoose={onChoose} />
      </Suspense>
      <details>
        <summary>{t('dataTable')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard. */}
        <section className="chart-figures" tabIndex={0} aria-label={label}>
          <table>
            <caption>{label}</caption>
            <thead>
              <tr>
                {table.head.map((title) => (
                  <th key={title} scope="col">
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map(({ key, cells: [name, ...cells] }) => (
                <tr key={key}>
                  <th scope="row">{name}</th>
                  {cells.map((cell, at) => (
                    <td key={table.head[at + 1]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </figure>
  );
}
