import { Tag } from 'antd';
import { useState } from 'react';
import type { AssetClass, DutyLevel } from '../../../generated/schema.js';
import { WorkbenchDutyGapsDocument, type WorkbenchDutyGapsQuery } from '../../../generated/workbench.js';
import { useAddress, usePage } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { ChoiceFilter } from '../../kit/choice-filter.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { AssetLink } from '../parts/asset-link.js';
import { FilterBar } from '../parts/filter-bar.js';
import { useMay } from '../parts/powers.js';
import { AssignToMany } from './assign-to-many.js';

type Row = WorkbenchDutyGapsQuery['dutyGaps']['nodes'][number];

/** Assets that somebody ought to answer for and nobody does. */
export function GapList() {
  const t = useWords('assets');
  const word = useEnumWords();
  const may = useMay();
  const { read } = useAddress();
  const ofClass = read('class') as AssetClass | null;
  const filter = { placeCode: read('place'), level: read('level') as DutyLevel | null, classes: ofClass ? [ofClass] : null };
  const asked = useAsk(WorkbenchDutyGapsDocument, { filter, ...usePage() });
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const assigns = may('assignDutiesToMany');
  return (
    <>
      <FilterBar>
        <ChoiceFilter name="level" label={t('field.level')} kind="DutyLevel" />
        <ChoiceFilter name="class" label={t('class')} kind="AssetClass" />
      </FilterBar>
      {assigns ? <AssignToMany chosen={chosen} onDone={setChosen} /> : null}
      <Asked asked={asked}>
        {({ dutyGaps }) => (
          <PagedTable<Row>
            size="small"
            label={t('dutyView.gaps')}
            whenEmpty={t('duties.noGap')}
            connection={dutyGaps}
            loading={asked.isFetching}
            {...(assigns
              ? {
                  rowSelection: {
                    selectedRowKeys: [...chosen.keys()],
                    getCheckboxProps: ({ asset }: Row) => ({ 'aria-label': t('duties.choose', { name: asset.name }) }) as object,
                    // The component library would repeat the box of the head where nobody sees it but the keyboard goes.
                    hideSelectAll: true,
                    onChange: (_: unknown, rows: Row[]) => setChosen(new Map(rows.map(({ asset }) => [asset.id, asset.name]))),
                  },
                  rowKey: ({ asset }: Row) => asset.id,
                }
              : {})}
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
