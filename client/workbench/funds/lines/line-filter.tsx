import type { FundChannel, FundLineFilter, FundSourceLevel, FundTask } from '../../../generated/schema.js';
import { ChoiceFilter } from '../../kit/choice-filter.js';
import { useFilterValues } from '../../kit/filter-values.js';
import { useWords } from '../../kit/language.js';
import { TypedFilter } from '../../kit/typed-filter.js';
import { CountyFilter } from '../parts/county-filter.js';

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
      <TypedFilter name="year" label={t('field.year')} of="numeric" />
      <ChoiceFilter name="level" label={t('level')} kind="FundSourceLevel" />
      <ChoiceFilter name="channel" label={t('channel')} kind="FundChannel" />
      <ChoiceFilter name="task" label={t('task')} kind="FundTask" />
      <CountyFilter />
    </>
  );
}
