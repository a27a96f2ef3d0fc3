import { Tag } from 'antd';
import { recordedMinute } from '../../kit/county-clock.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { Rows } from '../../kit/rows.js';
import { useHolderWords } from '../parts/holders.js';
import { type RightSpan, standingOf } from './span-standing.js';

/** All that was ever written down about the rights, in words; what was corrected is marked. */
export function RightsTable({ spans, knownAt }: { readonly spans: readonly RightSpan[]; readonly knownAt: string | null }) {
  const t = useWords('assets');
  const word = useEnumWords();
  const holders = useHolderWords();
  return (
    <Rows<RightSpan>
      label={t('rights.table')}
      whenEmpty={t('rights.empty')}
      rows={spans}
      columns={[
        { title: t('right'), key: 'kind', render: (_, { kind }) => word('RightKind', kind) },
        { title: t('rights.holders'), key: 'holders', className: 'asset-column-name', render: (_, row) => holders(row.holders) },
        { title: t('rights.valid'), key: 'valid', render: (_, row) => `${row.validFrom} ~ ${row.validTo ?? t('rights.open')}` },
        { title: t('rights.knownFrom'), key: 'knownFrom', render: (_, row) => recordedMinute(row.knownFrom) },
        { title: t('rights.knownTo'), key: 'knownTo', render: (_, row) => (row.knownTo ? recordedMinute(row.knownTo) : '–') },
        {
          title: t('rights.standing'),
          key: 'standing',
          render: (_, row) => <StandingTag standing={standingOf(row, spans, knownAt)} />,
        },
        {
          title: t('rights.by'),
          key: 'by',
          className: 'asset-column-name',
          render: (_, { event }) =>
            event ? [word('AssetEventKind', event.kind), event.documentNumber, event.reason].filter(Boolean).join(' · ') : '–',
        },
      ]}
    />
  );
}

function StandingTag({ standing }: { readonly standing: ReturnType<typeof standingOf> }) {
  const t = useWords('assets');
  const tone = { stands: 'asset-mark-good', replaced: 'asset-mark-plain', corrected: 'asset-mark-bad', later: 'asset-mark-waits' }[
    standing
  ];
  return <Tag className={tone}>{t(`standing.${standing}`)}</Tag>;
}
