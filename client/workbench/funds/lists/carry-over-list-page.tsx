import { WorkbenchCarryOversDocument } from '../../../generated/workbench.js';
import { usePage } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { FundPage } from '../parts/fund-page.js';
import { type CarryOver, useCarryOverColumns } from './carry-over-columns.js';
import { MoneyActFilters, useMoneyActFilter } from './money-act-filter.js';

/** Money that went into the next budget year. */
export function CarryOverListPage() {
  const t = useWords('funds');
  const asked = useAsk(WorkbenchCarryOversDocument, { ...useMoneyActFilter(), ...usePage() });
  const columns = useCarryOverColumns();
  return (
    <FundPage title={t('title.carry-overs')} asked={asked}>
      <p>{t('carryOverHint')}</p>
      <MoneyActFilters />
      <PagedTable<CarryOver>
        label={t('title.carry-overs')}
        connection={asked.data?.carryOvers}
        columns={columns}
        whenEmpty={t('empty.carryOvers')}
        loading={asked.isFetching}
      />
    </FundPage>
  );
}
