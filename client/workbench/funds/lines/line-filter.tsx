import type { FundChannel, FundLineFilter, FundSourceLevel, FundTask } from '../../../generated/schema.js';
import { useWords } from '../../kit/language.js';
import { CountyFilter } from '../parts/county-filter.js';
import { EnumFilter, TypedFilter, useFilterValues } from '../parts/filter-fields.js';

export const lineFilterNames = ['document', 'year', 'level', 'channel', 'task', 'county'] as const;

export function useLineFilter(): FundLineFilter {
  const { text, year, id } = useFilterValues();
  return {
    documentId: id('document'),
    year: year('year'),
    level: text('level') as FundSourceLevel | null,
    channel: text('channel') as FundChannel | null,
    task: text('task') as FundTask | null,
    countyCode: text('county'),
  };
}

export function LineFilterFields() {
  const t = useWords('funds');
  return (
    <>
      <TypedFilter name="year" label={t('field.year')} numeric />
      <EnumFilter name="level" label={t('level')} kind="FundSourceLevel" />
      <EnumFilter name="channel" label={t('channel')} kind="FundChannel" />
      <EnumFilter name="task" label={t('task')} kind="FundTask" />
      <CountyFilter />
    </>
  );
}
