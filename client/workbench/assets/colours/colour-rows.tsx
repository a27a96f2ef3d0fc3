import { Tag } from 'antd';
import type { Colour, ColourIndicator } from '../../../generated/schema.js';
import type { WorkbenchAssetColoursQuery } from '../../../generated/workbench.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { AssetLink } from '../parts/asset-link.js';

const tones: Readonly<Record<Colour, string>> = { GREEN: 'asset-mark-good', YELLOW: 'asset-mark-waits', RED: 'asset-mark-bad' };

const indicators: readonly ColourIndicator[] = ['operation', 'contract', 'rent', 'income', 'distribution', 'upkeep'];

interface ColourRowsProps {
  readonly colours: WorkbenchAssetColoursQuery['assetColours'] | undefined;
  readonly loading: boolean;
}

export function ColourRows({ colours, loading }: ColourRowsProps) {
  const t = useWords('assets');
  const word = useEnumWords();
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
        {
          title: t('colours.colour'),
          key: 'colour',
          render: (_, { colour }) => <Tag className={tones[colour]}>{word('Colour', colour)}</Tag>,
        },
        { title: t('colours.abnormal'), dataIndex: 'abnormal', align: 'right' },
        {
          title: t('colours.which'),
          key: 'which',
          className: 'asset-column-name',
          render: (_, row) => indicators.filter((name) => row[name]).map((name) => <Tag key={name}>{word('ColourIndicator', name)}</Tag>),
        },
      ]}
    />
  );
}
