import { Button, Empty, Flex, Grid, Spin, Table, type TableColumnType, type TableProps } from 'antd';
import type { ReactNode } from 'react';
import { useAddress } from './address.js';
import { Amount } from './amount.js';
import { Cards } from './cards.js';
import { useKeyboardScroll } from './keyboard-scroll.js';
import { useWords } from './language.js';
import { PrintWhole } from './print-whole.js';

interface Connection<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount?: number;
  /** The sum over all rows, not of the page alone. */
  readonly totalAmount?: string;
}

interface PagedTableProps<Row> extends Omit<TableProps<Row>, 'dataSource' | 'pagination' | 'loading' | 'columns'> {
  readonly connection: Connection<Row> | null | undefined;
  readonly columns: readonly TableColumnType<Row>[];
  /** What to do when there is nothing to show. */
  readonly whenEmpty: string;
  readonly label: string;
  readonly loading?: boolean;
  /** Sums over all rows of the list beside its amount, under their names. */
  readonly sums?: readonly { readonly name: string; readonly value: string | null | undefined }[];
  /** Asks for another page of the same list, so that all of it can be printed. */
  readonly whole?: (page: WholePage) => Promise<Connection<Row>>;
}

export interface WholePage {
  readonly first: number;
  readonly after: string | null;
  readonly last: null;
  readonly before: null;
}

/** A list that the server pages by keys: however long it is, the page holds one page of it. In a hand it is a list of cards. */
export function PagedTable<Row extends { readonly id: string }>({
  connection,
  columns,
  whenEmpty,
  label,
  loading,
  sums,
  whole,
  ...table
}: PagedTableProps<Row>) {
  const { md } = Grid.useBreakpoint();
  const around = useKeyboardScroll();
  const rows = [...(connection?.nodes ?? [])];
  const empty = <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={whenEmpty} />;
  return (
    <div ref={around}>
      {md === false ? (
        <Spin spinning={loading ?? false}>
          {rows.length === 0 ? empty : <Cards rows={rows} columns={columns} label={label} keyOf={({ id }) => id} />}
        </Spin>
      ) : (
        <Table<Row>
          size="middle"
          rowKey="id"
          scroll={{ x: 'max-content' }}
          aria-label={label}
          {...table}
          columns={[...columns]}
          loading={loading ?? false}
          dataSource={rows}
          pagination={false}
          locale={{ emptyText: empty }}
        />
      )}
      <Pager connection={connection} sums={sums ?? []} print={whole ? <PrintWhole label={label} columns={columns} load={whole} /> : null} />
    </div>
  );
}

interface PagerProps {
  readonly connection: Connection<unknown> | null | undefined;
  readonly sums: NonNullable<PagedTableProps<{ readonly id: string }>['sums']>;
  readonly print: ReactNode;
}

function Pager({ connection, sums, print }: PagerProps) {
  const { write } = useAddress();
  const t = useWords();
  const page = connection?.pageInfo;
  const all = [...(connection?.totalAmount === undefined ? [] : [{ name: t('sum'), value: connection.totalAmount }]), ...sums];
  return (
    <Flex className="pager" justify="end" align="center" gap="small" wrap>
      {page?.hasNextPage || page?.hasPreviousPage ? <span className="no-print">{print}</span> : null}
      {connection?.totalCount === undefined ? null : <span>{t('total', { count: connection.totalCount })}</span>}
      {all.map(({ name, value }) => (
        <span key={name} data-sum>
          {name} <Amount value={value} leaf="sum" />
        </span>
      ))}
      <Button
        className="no-print"
        disabled={!page?.hasPreviousPage}
        onClick={() => write({ after: null, before: page?.startCursor }, { keepPage: true })}
      >
        {t('previous')}
      </Button>
      <Button
        className="no-print"
        disabled={!page?.hasNextPage}
        onClick={() => write({ before: null, after: page?.endCursor }, { keepPage: true })}
      >
        {t('next')}
      </Button>
    </Flex>
  );
}
