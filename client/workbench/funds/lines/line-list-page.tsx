import { WorkbenchFundLinesDocument } from '../../../generated/workbench.js';
import { usePage } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { Filters } from '../../kit/filters.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { FundPage } from '../parts/fund-page.js';
import { type LineRow, useLineColumns } from './line-columns.js';
import { LineFilterFields, lineFilterNames, useLineFilter } from './line-filter.js';

/** The lines of all documents: each source and task with what is left at every stage. */
export function LineListPage() {
  const t = useWords('funds');
  const asked = useAsk(WorkbenchFundLinesDocument, { filter: useLineFilter(), ...usePage() });
  const columns = useLineColumns();
  return (
    <FundPage title={t('title.lines')} asked={asked}>
      <Filters names={lineFilterNames}>
        <LineFilterFields />
      </Filters>
      <PagedTable<LineRow>
        label={t('title.lines')}
        connection={asked.data?.fundLines}
        columns={columns}
        whenEmpty={t('empty.lines')}
        loading={asked.isFetching}
      />
    </FundPage>
  );
}
