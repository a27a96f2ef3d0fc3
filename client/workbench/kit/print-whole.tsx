import { App, Button, type TableColumnType } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { cell } from './cards.js';
import { useWords } from './language.js';
import './print-whole.css';
import type { WholePage } from './paged-table.js';
import { ProgressBar } from './progress-bar.js';
import { Trouble } from './refusal.js';

interface Part<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount?: number;
}
interface PrintWholeProps<Row> {
  readonly label: string;
  readonly columns: readonly TableColumnType<Row>[];
  /** Asks for the part of the list that follows a cursor. */
  readonly load: (page: WholePage) => Promise<Part<Row>>;
}

const rowsAtOnce = 100;
/** Some seventy sheets of paper: who needs more wants a file. */
const rowsMost = 2000;

/** Prints a list with all its pages: they are fetched one after the other, with how far that is and a way to stop it. */
export function PrintWhole<Row extends { readonly id: string }>({ label, columns, load }: PrintWholeProps<Row>) {
  const t = useWords();
  const { modal } = App.useApp();
  const [gathered, setGathered] = useState<{ readonly rows: readonly Row[]; readonly total: number | null } | null>(null);
  const [isWhole, setWhole] = useState(false);
  const stopped = useRef(false);
  useEffect(
    () => () => {
      stopped.current = true;
    },
    [],
  );
  useEffect(() => {
    if (!isWhole) return;
    window.print();
    setWhole(false);
    setGathered(null);
  }, [isWhole]);
  const gather = async () => {
    stopped.current = false;
    const rows: Row[] = [];
    setGathered({ rows: [], total: null });
    try {
      for (let after: string | null = null, more = true; more && !stopped.current; ) {
        const part: Part<Row> = await load({ first: rowsAtOnce, after, last: null, before: null });
        const total = part.totalCount ?? null;
        rows.push(...part.nodes);
        if (Math.max(total ?? 0, rows.length) > rowsMost) {
          modal.warning({ content: t('printTooLong', { total: total ?? rows.length, most: rowsMost }) });
          stopped.current = true;
        }
        setGathered({ rows: [...rows], total });
        after = part.pageInfo.endCursor;
        more = part.pageInfo.hasNextPage;
      }
      if (stopped.current) setGathered(null);
      else setWhole(true);
    } catch (error) {
      setGathered(null);
      modal.warning({ content: <Trouble error={error} /> });
    }
  };
  if (!gathered) return <Button onClick={() => void gather()}>{t('printWhole')}</Button>;
  const { rows, total } = gathered;
  const done = rows.length;
  return (
    <div>
      <ProgressBar
        label={t('printGathering')}
        said={total === null ? t('rowsSoFar', { done }) : t('rowsOfAll', { done, total })}
        done={done}
        {...(total === null ? {} : { total })}
      />
      <Button
        onClick={() => {
          stopped.current = true;
        }}
      >
        {t('stop')}
      </Button>
      {isWhole ? createPortal(<Sheet label={label} columns={columns} rows={rows} />, document.body) : null}
    </div>
  );
}

interface SheetProps<Row> {
  readonly label: string;
  readonly columns: readonly TableColumnType<Row>[];
  readonly rows: readonly Row[];
}

function Sheet<Row extends { readonly id: string }>({ label, columns, rows }: SheetProps<Row>) {
  return (
    <div className="print-whole">
      <h1>{label}</h1>
      <table>
        <thead>
          <tr>
            {columns.map(({ title, key, dataIndex }) => (
              <th key={String(key ?? dataIndex)}>{title as ReactNode}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.id}>
              {columns.map((column) => (
                <td key={String(column.key ?? column.dataIndex)} align={column.align === 'right' ? 'right' : 'left'}>
                  {cell(column, row, index)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
