import { Empty, Grid, Table, type TableColumnType } from 'antd';
import type { ReactNode } from 'react';
import { useKeyboardScroll } from '../../kit/keyboard-scroll.js';

interface RowsProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly TableColumnType<Row>[];
  readonly whenEmpty: string;
}

/** A short list of one section: a table on a desk, cards in a hand. */
export function Rows<Row extends { readonly id: string }>({ label, rows, columns, whenEmpty }: RowsProps<Row>) {
  const { md } = Grid.useBreakpoint();
  const around = useKeyboardScroll();
  if (rows.length === 0) return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={whenEmpty} />;
  if (md !== false) {
    return (
      <div ref={around}>
        <Table<Row>
          size="small"
          rowKey="id"
          aria-label={label}
          columns={[...columns]}
          dataSource={[...rows]}
          pagination={false}
          scroll={{ x: 'max-content' }}
        />
      </div>
    );
  }
  return (
    <ul className="cards" aria-label={label}>
      {rows.map((row, index) => (
        <li key={row.id}>
          <dl>
            {columns.map((column) => (
              <div key={String(column.key ?? column.dataIndex)}>
                <dt>{column.title as ReactNode}</dt>
                <dd>{cell(column, row, index)}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

function cell<Row>(column: TableColumnType<Row>, row: Row, index: number): ReactNode {
  const value = column.dataIndex ? (row as Record<string, unknown>)[String(column.dataIndex)] : undefined;
  return ((column.render ? column.render(value, row, index) : value) as ReactNode) ?? '–';
}
