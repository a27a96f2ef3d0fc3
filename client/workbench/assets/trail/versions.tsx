import { Tag } from 'antd';
import { WorkbenchAssetVersionsDocument } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { recordedMinute } from '../../kit/county-clock.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { Rows } from '../../kit/rows.js';
import { Section } from '../../kit/section.js';
import { StateTag } from '../parts/state-tag.js';

/** What the asset was from when to when, by what was known when; corrected records are marked. */
export function Versions({ id }: { readonly id: string }) {
  const t = useWords('assets');
  const word = useEnumWords();
  const asked = useAsk(WorkbenchAssetVersionsDocument, { id });
  const right = 'right' as const;
  return (
    <Section title={t('trail.versions')}>
      <Asked asked={asked}>
        {({ asset }) => (
          <Rows
            label={t('trail.versions')}
            whenEmpty={t('trail.empty')}
            rows={asset?.versions.nodes ?? []}
            columns={[
              { title: t('rights.valid'), key: 'valid', render: (_, row) => `${row.validFrom} ~ ${row.validTo ?? t('rights.open')}` },
              { title: t('state'), key: 'state', render: (_, { state }) => <StateTag state={state} /> },
              { title: t('class'), key: 'class', render: (_, row) => word('AssetClass', row.class) },
              {
                title: t('originalValue'),
                key: 'original',
                align: right,
                render: (_, row) => <Amount value={row.originalValue} leaf="asset" />,
              },
              { title: t('netValue'), key: 'net', align: right, render: (_, row) => <Amount value={row.netValue} leaf="asset" /> },
              { title: t('rights.knownFrom'), key: 'from', render: (_, row) => recordedMinute(row.knownFrom) },
              {
                title: t('rights.standing'),
                key: 'to',
                render: (_, { knownTo }) =>
                  knownTo ? (
                    <Tag className="asset-mark-waits">{t('trail.replaced', { at: recordedMinute(knownTo) })}</Tag>
                  ) : (
                    <Tag className="asset-mark-good">{t('standing.stands')}</Tag>
                  ),
              },
            ]}
          />
        )}
      </Asked>
    </Section>
  );
}
