import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { WorkbenchSurplusLinesDocument } from '../../../generated/workbench.js';
import { usePage } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { DayFilter } from '../../kit/day-filter.js';
import { useFilterValues } from '../../kit/filter-values.js';
import { Filters } from '../../kit/filters.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { useSession } from '../../session/session.js';
import { ReturnSurplusDrawer } from '../acts/line-drawers.js';
import { FundPage } from '../parts/fund-page.js';
import { useSourceWords } from '../parts/names.js';
import { type LineRow, useLineColumns } from './line-columns.js';
import { LineFilterFields, lineFilterNames, useLineFilter } from './line-filter.js';

/** Lines past their use-by date that still hold money: to be returned to the superior. */
export function SurplusListPage() {
  const t = useWords('funds');
  const words = useSourceWords();
  const { may } = useSession();
  const asOf = useFilterValues().day('asOf');
  const asked = useAsk(WorkbenchSurplusLinesDocument, { filter: useLineFilter(), asOf, ...usePage() });
  const columns = useLineColumns();
  const [line, setLine] = useState<string | null>(null);
  return (
    <FundPage title={t('title.surplus')} asked={asked} actions={<Link to="/funds/surplus-returns">{t('surplusBooked')}</Link>}>
      <p>{t('surplusHint')}</p>
      <Filters names={[...lineFilterNames, 'asOf']}>
        <DayFilter name="asOf" label={t('asOf')} />
        <LineFilterFields />
      </Filters>
      <PagedTable<LineRow>
        label={t('title.surplus')}
        connection={asked.data?.surplusLines}
        columns={[
          ...columns,
          ...(may('returnSurplus')
            ? [
                {
                  title: t('acts'),
                  key: 'acts',
                  className: 'no-print',
                  render: (_: unknown, row: LineRow) => (
                    <Button
                      size="small"
                      aria-label={t('actOn', { act: t('act.returnSurplus'), name: words(row) })}
                      onClick={() => setLine(row.id)}
                    >
                      {t('act.returnSurplus')}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
        whenEmpty={t('empty.surplus')}
        loading={asked.isFetching}
      />
      {line ? <ReturnSurplusDrawer lineId={line} onClose={() => setLine(null)} /> : null}
    </FundPage>
  );
}
