import type { TableColumnType } from 'antd';
import type { ReactNode } from 'react';

interface CardsProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly TableColumnType<Row>[];
  readonly keyOf: (row: Row) => string;
}

/** The rows of a table as they are read in a hand: the first column heads a card, the others stand below their names. */
export function Cards<Row>({ label, rows, columns, keyOf }: CardsProps<Row>) {
  const [head, ...rest] = columns;
  return (
    <ul className="cards" aria-label={label}>
      {rows.map((row, index) => (
        <li key={keyOf(row)}>
          <strong>{head ? cell(head, row, index) : null}</strong>
          <dl>
            {rest.map((column) => (
              <div key={String(column.key ?? column.dataIndex)}>
                <dt>{column.title as ReactNode}</dt>
                <dd>{cell(column, row, index) ?? '–'}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

/** What stands in a cell of a table, outside of one. */
export function cell<Row>(column: TableColumnType<Row>, row: Row, index: number): ReactNode {
  const value = column.dataIndex ? (row as Record<string, unknown>)[String(column.dataIndex)] : undefined;
  return (column.render ? column.render(value, row, index) : value) as ReactNode;
}
