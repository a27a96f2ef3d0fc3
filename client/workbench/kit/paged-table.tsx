import { Button, Empty, Flex, Table, type TableProps } from 'antd';
import { useAddress } from './address.js';
import { useWords } from './language.js';

interface Connection<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount?: number;
}

interface PagedTableProps<Row> extends Omit<TableProps<Row>, 'dataSource' | 'pagination'> {
  readonly connection: Connection<Row> | null | undefined;
  /** What to do when there is nothing to show. */
  readonly whenEmpty: string;
  readonly label: string;
}

/** A list that the server pages by keys: however long it is, the page holds one page of it. */
export function PagedTable<Row extends { readonly id: string }>({ connection, whenEmpty, label, ...table }: PagedTableProps<Row>) {
  const { write } = useAddress();
  const t = useWords();
  const page = connection?.pageInfo;
  return (
    <div>
      <Table<Row>
        size="middle"
        rowKey="id"
        scroll={{ x: 'max-content' }}
        aria-label={label}
        {...table}
        dataSource={[...(connection?.nodes ?? [])]}
        pagination={false}
        locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={whenEmpty} /> }}
      />
      <Flex className="pager no-print" justify="end" align="center" gap="small">
        {connection?.totalCount === undefined ? null : <span>{t('total', { count: connection.totalCount })}</span>}
        <Button disabled={!page?.hasPreviousPage} onClick={() => write({ after: null, before: page?.startCursor }, { keepPage: true })}>
          {t('previous')}
        </Button>
        <Button disabled={!page?.hasNextPage} onClick={() => write({ before: null, after: page?.endCursor }, { keepPage: true })}>
          {t('next')}
        </Button>
      </Flex>
    </div>
  );
}
