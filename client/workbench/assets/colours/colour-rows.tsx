import type { WorkbenchAssetColoursQuery } from '../../../generated/workbench.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { AssetLink } from '../parts/asset-link.js';
import { AbnormalTags, ColourTag } from './colour-marks.js';

interface ColourRowsProps {
  readonly colours: WorkbenchAssetColoursQuery['assetColours'] | undefined;
  readonly loading: boolean;
}

export function ColourRows({ colours, loading }: ColourRowsProps) {
  const t = useWords('assets');
  return (
    <PagedTable
      size="small"
      label={t('part.colours')}
      whenEmpty={t('colours.empty')}
      connection={colours}
      loading={loading}
      columns={[
        {
          title: t('asset'),
          key: 'asset',
          className: 'asset-column-name',
          render: (_, { asset }) => <AssetLink asset={asset} tab="income" />,
        },
        { title: t('place'), key: 'place', render: (_, { asset }) => asset?.place?.name ?? '–' },
        { title: t('colours.colour'), key: 'colour', render: (_, { colour }) => <ColourTag colour={colour} /> },
        { title: t('colours.abnormal'), dataIndex: 'abnormal', align: 'right' },
        { title: t('colours.which'), key: 'which', className: 'asset-column-name', render: (_, row) => <AbnormalTags of={row} /> },
      ]}
    />
  );
}
