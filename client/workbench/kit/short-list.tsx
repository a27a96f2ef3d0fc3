import { Empty, Grid, Table, type TableColumnType } from 'antd';
import { Cards } from './cards.js';
import { useKeyboardScroll } from './keyboard-scroll.js';

interface ShortListProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly TableColumnType<Row>[];
  readonly keyOf: (row: Row) => string;
  /** What stands there when there is nothing. */
  readonly whenEmpty: string;
}

/** A list of a few rows that needs no pages: a table on a desk, cards in a hand. */
export function ShortList<Row extends object>({ label, rows, columns, keyOf, whenEmpty }: ShortListProps<Row>) {
  const { md } = Grid.useBreakpoint();
  const around = useKeyboardScroll();
  if (rows.length === 0) return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={whenEmpty} />;
  if (md !== false) {
    return (
      <div ref={around}>
        <Table<Row>
          size="small"
          rowKey={keyOf}
          aria-label={label}
          columns={[...columns]}
          dataSource={[...rows]}
          pagination={false}
          scroll={{ x: 'max-content' }}
        />
      </div>
    );
  }
  return <Cards rows={rows} columns={columns} label={label} keyOf={keyOf} />;
}
