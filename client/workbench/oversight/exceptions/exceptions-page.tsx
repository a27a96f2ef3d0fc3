import { Button } from 'antd';
import { enumWords } from '../../../generated/enum-words.js';
import type { ExceptionKind } from '../../../generated/schema.js';
import { WorkbenchExceptionsDocument } from '../../../generated/workbench.js';
import { useAddress, usePage } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { DayFilter, useDay } from '../../kit/day-filter.js';
import { Filters } from '../../kit/filters.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { OversightPage } from '../oversight-page.js';
import { PlaceFilter, usePlaceCode } from '../place-filter.js';
import { type ExceptionRow, useExceptionColumns } from './exception-columns.js';
import { KindCounts } from './kind-counts.js';

/** What should not be as it is, as of any day: counted by kind, each case opening what it is about. */
export function ExceptionsPage() {
  const t = useWords('oversight');
  const { readAll, write } = useAddress();
  const columns = useExceptionColumns();
  const kinds = readAll('kind').filter((kind): kind is ExceptionKind => kind in enumWords.ExceptionKind);
  const place = { placeCode: usePlaceCode(), asOf: useDay('asOf') };
  const asked = useAsk(WorkbenchExceptionsDocument, { input: { ...place, kinds: kinds.length ? kinds : null }, ...usePage() });
  return (
    <OversightPage tab="exceptions" error={asked.error} actions={<Button onClick={() => window.print()}>{t('kit:print')}</Button>}>
      <Filters>
        <PlaceFilter />
        <DayFilter name="asOf" label={t('asOf')} />
        <Button onClick={() => write({ place: null, asOf: null, kind: null })}>{t('kit:clear')}</Button>
      </Filters>
      <KindCounts input={place} chosen={kinds} />
      <PagedTable<ExceptionRow>
        label={t('title.exceptions')}
        connection={asked.data?.exceptions}
        columns={columns}
        whenEmpty={t('exceptions.empty')}
        loading={asked.isFetching}
      />
    </OversightPage>
  );
}
