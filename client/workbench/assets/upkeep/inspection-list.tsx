import { Tag } from 'antd';
import type { InspectionFinding, InspectionKind } from '../../../generated/schema.js';
import { WorkbenchInspectionsDocument } from '../../../generated/workbench.js';
import { useAddress, usePage } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { ChoiceFilter } from '../../kit/choice-filter.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { AssetLink } from '../parts/asset-link.js';
import { FilterBar } from '../parts/filter-bar.js';

/** What was found at inspections, newest first. */
export function InspectionList() {
  const t = useWords('assets');
  const word = useEnumWords();
  const { read } = useAddress();
  const finding = read('finding') as InspectionFinding | null;
  const filter = { placeCode: read('place'), findings: finding ? [finding] : null, kind: read('kind') as InspectionKind | null };
  const asked = useAsk(WorkbenchInspectionsDocument, { filter, ...usePage() });
  return (
    <>
      <FilterBar>
        <ChoiceFilter name="finding" label={t('field.finding')} kind="InspectionFinding" />
        <ChoiceFilter name="kind" label={t('field.inspectionKind')} kind="InspectionKind" />
      </FilterBar>
      <Asked asked={asked}>
        {({ inspections }) => (
          <PagedTable
            size="small"
            label={t('upkeepView.inspections')}
            whenEmpty={t('upkeep.noInspection')}
            connection={inspections}
            loading={asked.isFetching}
            columns={[
              {
                title: t('asset'),
                key: 'asset',
                className: 'asset-column-name',
                render: (_, { asset }) => <AssetLink asset={asset} tab="upkeep" />,
              },
              { title: t('place'), key: 'place', render: (_, { asset }) => asset?.place?.name ?? '–' },
              { title: t('field.inspectedOn'), dataIndex: 'inspectedOn' },
              { title: t('field.inspectionKind'), key: 'kind', render: (_, row) => word('InspectionKind', row.kind) },
              {
                title: t('field.finding'),
                key: 'finding',
                render: (_, row) => (
                  <Tag className={row.finding === 'NORMAL' ? 'asset-mark-good' : 'asset-mark-bad'}>
                    {word('InspectionFinding', row.finding)}
                  </Tag>
                ),
              },
              { title: t('field.opinion'), dataIndex: 'opinion', className: 'asset-column-name' },
              { title: t('by'), key: 'by', render: (_, { by }) => by?.name ?? '–' },
            ]}
          />
        )}
      </Asked>
    </>
  );
}
