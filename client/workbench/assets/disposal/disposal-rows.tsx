import type { WorkbenchDisposalsQuery } from '../../../generated/workbench.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { AssetLink } from '../parts/asset-link.js';
import { useDisposalColumns } from './columns.js';

type Disposals = WorkbenchDisposalsQuery['disposals'];
interface DisposalRowsProps {
  readonly label: string;
  readonly disposals: Disposals;
  readonly loading: boolean;
}

export function DisposalRows({ label, disposals, loading }: DisposalRowsProps) {
  const t = useWords('assets');
  const columns = useDisposalColumns<Disposals['nodes'][number]>();
  return (
    <PagedTable
      size="small"
      label={label}
      whenEmpty={t('disposal.empty')}
      connection={disposals}
      loading={loading}
      columns={[
        {
          title: t('asset'),
          key: 'asset',
          className: 'asset-column-name',
          render: (_, { asset }) => <AssetLink asset={asset} tab="disposal" />,
        },
        { title: t('place'), key: 'place', render: (_, { asset }) => asset?.place?.name ?? '–' },
        ...columns,
      ]}
    />
  );
}
