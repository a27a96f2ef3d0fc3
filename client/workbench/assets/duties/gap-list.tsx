import { Tag } from 'antd';
import type { AssetClass, DutyLevel } from '../../../generated/schema.js';
import { WorkbenchDutyGapsDocument } from '../../../generated/workbench.js';
import { useAddress, usePage } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { AssetLink } from '../parts/asset-link.js';
import { FilterBar } from '../parts/filter-bar.js';
import { FilterSelect } from '../parts/filter-select.js';
import { Asked } from '../parts/section.js';

/** Assets that somebody ought to answer for and nobody does. */
export function GapList() {
  const t = useWords('assets');
  const word = useEnumWords();
  const { read } = useAddress();
  const ofClass = read('class') as AssetClass | null;
  const filter = { placeCode: read('place'), level: read('level') as DutyLevel | null, classes: ofClass ? [ofClass] : null };
  const asked = useAsk(WorkbenchDutyGapsDocument, { filter, ...usePage() });
  return (
    <>
      <FilterBar>
        <FilterSelect name="level" label={t('field.level')} kind="DutyLevel" />
        <FilterSelect name="class" label={t('class')} kind="AssetClass" />
      </FilterBar>
      <Asked asked={asked}>
        {({ dutyGaps }) => (
          <PagedTable
            size="small"
            label={t('dutyView.gaps')}
            whenEmpty={t('duties.noGap')}
            connection={dutyGaps}
            loading={asked.isFetching}
            columns={[
              {
                title: t('asset'),
                key: 'asset',
                className: 'asset-column-name',
                render: (_, { asset }) => <AssetLink asset={asset} tab="duties" />,
              },
              { title: t('place'), key: 'place', render: (_, { asset }) => asset.place?.name ?? '–' },
              {
                title: t('duties.missing'),
                key: 'missing',
                render: (_, { missing }) =>
                  missing.map((level) => (
                    <Tag key={level} className="asset-mark-bad">
                      {word('DutyLevel', level)}
                    </Tag>
                  )),
              },
              { title: t('since'), dataIndex: 'since' },
              { title: t('upkeep.lasted'), key: 'days', align: 'right', render: (_, { days }) => t('upkeep.days', { count: days }) },
            ]}
          />
        )}
      </Asked>
    </>
  );
}
