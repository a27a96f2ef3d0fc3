import type { TableColumnType } from 'antd';
import { ShortList } from './short-list.js';

interface RowsProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly TableColumnType<Row>[];
  readonly whenEmpty: string;
}

/** A short list of things that have an identity. */
export function Rows<Row extends { readonly id: string }>(list: RowsProps<Row>) {
  return <ShortList {...list} keyOf={({ id }) => id} />;
}
