import type { DutyLevel } from '../../../generated/schema.js';
import { WorkbenchExpiredMandatesDocument } from '../../../generated/workbench.js';
import { useAddress, usePage } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { ChoiceFilter } from '../../kit/choice-filter.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { AssetLink } from '../parts/asset-link.js';
import { FilterBar } from '../parts/filter-bar.js';

/** Duties whose holder's mandate has ended. */
export function ExpiredList() {
  const t = useWords('assets');
  const word = useEnumWords();
  const { read } = useAddress();
  const filter = { placeCode: read('place'), level: read('level') as DutyLevel | null };
  const asked = useAsk(WorkbenchExpiredMandatesDocument, { filter, ...usePage() });
  return (
    <>
      <FilterBar>
        <ChoiceFilter name="level" label={t('field.level')} kind="DutyLevel" />
      </FilterBar>
      <Asked asked={asked}>
        {({ expiredMandates }) => (
          <PagedTable
            size="small"
            label={t('dutyView.expired')}
            whenEmpty={t('duties.noneExpired')}
            connection={expiredMandates}
            loading={asked.isFetching}
            columns={[
              {
                title: t('asset'),
                key: 'asset',
                className: 'asset-column-name',
                render: (_, { duty }) => <AssetLink asset={duty.asset} tab="duties" />,
              },
              { title: t('field.level'), key: 'level', render: (_, { duty }) => word('DutyLevel', duty.level) },
              { title: t('field.dutyUnit'), key: 'unit', render: (_, { duty }) => duty.unit },
              { title: t('field.personName'), key: 'person', render: (_, { duty }) => duty.personName ?? '–' },
              { title: t('duties.cause'), key: 'cause', render: (_, { cause }) => word('MandateCause', cause) },
              { title: t('duties.lastDay'), dataIndex: 'lastDay' },
              { title: t('upkeep.lasted'), key: 'days', align: 'right', render: (_, { days }) => t('upkeep.days', { count: days }) },
            ]}
          />
        )}
      </Asked>
    </>
  );
}
