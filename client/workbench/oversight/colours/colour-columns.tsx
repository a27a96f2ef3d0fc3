import type { TableColumnType } from 'antd';
import type { WorkbenchColoursQuery } from '../../../generated/workbench.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { SubjectLink } from '../subject-link.js';

export const indicators = ['operation', 'contract', 'rent', 'income', 'distribution', 'upkeep'] as const;
export type ColourRow = WorkbenchColoursQuery['assetColours']['nodes'][number];

/** An asset, its colour in words beside the colour itself, and which of the six indicators are abnormal. */
export function useColourColumns<Row extends ColourRow>(): TableColumnType<Row>[] {
  const t = useWords('oversight');
  const word = useEnumWords();
  return [
    { title: t('asset'), key: 'asset', className: 'column-name', render: (_, { asset }) => <SubjectLink asset={asset} /> },
    { title: t('place'), key: 'place', render: (_, { asset }) => asset?.place?.name ?? '–' },
    {
      title: t('colours.colour'),
      key: 'colour',
      render: (_, { colour }) => <span className={`colour-${colour.toLowerCase()}`}>{word('Colour', colour)}</span>,
    },
    {
      title: t('colours.abnormal'),
      key: 'abnormal',
      align: 'right',
      render: (_, { abnormal, redFrom }) => t('colours.abnormalOf', { abnormal, redFrom }),
    },
    ...indicators.map(
      (name): TableColumnType<Row> => ({
        title: t(`indicator.${name}`),
        key: name,
        render: (_, row) => (row[name] ? <strong className="bad">{t('colours.bad')}</strong> : t('colours.good')),
      }),
    ),
  ];
}
