import { WorkbenchAssetTrailDocument } from '../../../generated/workbench.js';
import { usePage } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { recordedMinute } from '../../kit/county-clock.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { Section } from '../../kit/section.js';
import type { AssetNow } from '../page/asset-page.js';
import { Versions } from './versions.js';

/** Everything that happened to the asset, newest first, and what it was each time. */
export function TrailSection({ asset: { id } }: { readonly asset: AssetNow }) {
  const t = useWords('assets');
  const word = useEnumWords();
  const asked = useAsk(WorkbenchAssetTrailDocument, { id, ...usePage(20) });
  return (
    <>
      <Section title={t('tab.trail')}>
        <Asked asked={asked}>
          {({ asset }) => (
            <PagedTable
              size="small"
              label={t('tab.trail')}
              whenEmpty={t('trail.empty')}
              connection={asset?.events}
              loading={asked.isFetching}
              columns={[
                { title: t('trail.act'), key: 'kind', render: (_, { kind }) => word('AssetEventKind', kind) },
                { title: t('trail.number'), dataIndex: 'number' },
                { title: t('trail.happenedOn'), dataIndex: 'happenedOn' },
                { title: t('rights.knownFrom'), key: 'recordedAt', render: (_, row) => recordedMinute(row.recordedAt) },
                { title: t('by'), key: 'by', render: (_, { by }) => by?.name ?? '–' },
                { title: t('trail.role'), key: 'role', render: (_, { role }) => word('Role', role) },
                { title: t('field.documentNumber'), key: 'document', render: (_, row) => row.documentNumber ?? '–' },
                { title: t('field.reason'), key: 'reason', className: 'asset-column-name', render: (_, { reason }) => reason ?? '–' },
              ]}
            />
          )}
        </Asked>
      </Section>
      <Versions id={id} />
    </>
  );
}
