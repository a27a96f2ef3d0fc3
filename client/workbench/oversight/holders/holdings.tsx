import type { WorkbenchHoldingsOfQuery } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { SubjectLink } from '../subject-link.js';

type Portfolio = NonNullable<WorkbenchHoldingsOfQuery['portfolio']>;
type Row = Portfolio['holdings']['nodes'][number];

/** What a party holds, asset by asset. */
export function Holdings({ portfolio, loading }: { readonly portfolio: Portfolio; readonly loading: boolean }) {
  const t = useWords('oversight');
  const money = (key: 'originalValue' | 'shareValue' | 'netValue' | 'shareNetValue') => ({
    title: t(`holders.${key}`),
    key,
    align: 'right' as const,
    render: (_: unknown, row: Row) => (
      <Amount value={row[key]} to={`/assets/${row.asset.id}?tab=${key.startsWith('share') ? 'rights' : 'trail'}`} />
    ),
  });
  return (
    <PagedTable<Row>
      label={t('title.holders')}
      connection={portfolio.holdings}
      whenEmpty={t('holders.empty')}
      loading={loading}
      columns={[
        {
          title: t('asset'),
          key: 'asset',
          className: 'column-name',
          render: (_, { asset, name, code }) => <SubjectLink asset={{ id: asset.id, name, code }} />,
        },
        { title: t('holders.share'), dataIndex: 'share', align: 'right' },
        money('originalValue'),
        money('shareValue'),
        money('netValue'),
        money('shareNetValue'),
        { title: t('holders.heldFrom'), dataIndex: 'heldFrom' },
        { title: t('holders.heldTo'), key: 'heldTo', render: (_, { heldTo }) => heldTo ?? '–' },
      ]}
    />
  );
}
