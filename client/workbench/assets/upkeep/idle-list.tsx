import { Tag } from 'antd';
import type { AssetState } from '../../../generated/schema.js';
import { WorkbenchIdleAssetsDocument } from '../../../generated/workbench.js';
import { useAddress, usePage } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { CheckFilter } from '../../kit/check-filter.js';
import { ChoiceFilter } from '../../kit/choice-filter.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { AssetLink } from '../parts/asset-link.js';
import { FilterBar } from '../parts/filter-bar.js';
import { StateTag } from '../parts/state-tag.js';

const conditions: readonly AssetState[] = ['IDLE', 'INEFFICIENT', 'DAMAGED'];

/** What lies idle, is inefficient or damaged, with how long and against which limit. */
export function IdleList() {
  const t = useWords('assets');
  const word = useEnumWords();
  const { read } = useAddress();
  const condition = conditions.find((one) => one === read('condition'));
  const filter = { placeCode: read('place'), states: condition ? [condition] : null, overLimit: read('over') ? true : null };
  const asked = useAsk(WorkbenchIdleAssetsDocument, { filter, ...usePage() });
  return (
    <>
      <FilterBar>
        <ChoiceFilter
          name="condition"
          label={t('state')}
          options={conditions.map((value) => ({ value, label: word('AssetState', value) }))}
        />
        <CheckFilter name="over" label={t('upkeep.onlyOverLimit')} />
      </FilterBar>
      <Asked asked={asked}>
        {({ idleAssets }) => (
          <PagedTable
            size="small"
            label={t('upkeepView.idle')}
            whenEmpty={t('upkeep.noneIdle')}
            connection={idleAssets}
            loading={asked.isFetching}
            columns={[
              { title: t('asset'), key: 'asset', className: 'asset-column-name', render: (_, { asset }) => <AssetLink asset={asset} /> },
              { title: t('place'), key: 'place', render: (_, { asset }) => asset.place?.name ?? '–' },
              { title: t('state'), key: 'state', render: (_, row) => <StateTag state={row.condition} /> },
              { title: t('since'), dataIndex: 'since' },
              { title: t('upkeep.lasted'), key: 'days', align: 'right', render: (_, { days }) => t('upkeep.days', { count: days }) },
              {
                title: t('upkeep.limit'),
                key: 'limit',
                align: 'right',
                render: (_, row) => (row.limitDays === null ? '–' : t('upkeep.days', { count: row.limitDays })),
              },
              {
                title: t('note'),
                key: 'note',
                render: (_, { isOverLimit }) => (isOverLimit ? <Tag className="asset-mark-bad">{t('upkeep.overLimit')}</Tag> : '–'),
              },
            ]}
          />
        )}
      </Asked>
    </>
  );
}
