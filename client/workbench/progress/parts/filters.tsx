import { Button, DatePicker, Flex, Grid, Select } from 'antd';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';
import { useAddress } from '../../kit/address.js';
import { useWords } from '../../kit/language.js';
import { PlaceChoice } from './place-choice.js';
import { pickingNames, sharedNames } from './question.js';

const otherNames = ['base', 'against', 'indicator', 'verdict', 'overdue'];
const form = 'YYYY-MM-DD';

interface FiltersProps {
  /** The day that was answered. */
  readonly asOf: string | null | undefined;
  /** Whether the section is asked as of a day at all. */
  readonly isDated?: boolean;
  readonly children?: ReactNode;
}

/** Where, which year and as of which day; more where a section picks money. All of it stands in the address. */
export function Filters({ asOf, isDated = true, children }: FiltersProps) {
  const t = useWords('progress');
  const { md } = Grid.useBreakpoint();
  const { read, write } = useAddress();
  const day = read('asOf') ?? asOf ?? null;
  const years = day ? [1, 0, -1, -2, -3].map((step) => String(Number(day.slice(0, 4)) + step)) : [];
  const fields = (
    <Flex wrap gap="small" align="center" className="filters no-print" role="search" aria-label={t('kit:search')}>
      {isDated ? (
        <DatePicker
          aria-label={t('asOf')}
          className="filter"
          allowClear={Boolean(read('asOf'))}
          value={day ? dayjs(day, form) : null}
          onChange={(chosen) => write({ asOf: chosen?.format(form) ?? null })}
        />
      ) : null}
      <Select
        aria-label={t('year')}
        className="filter-short"
        placeholder={t('year')}
        allowClear
        value={read('year')}
        options={years.map((year) => ({ value: year, label: t('yearOf', { year }) }))}
        onChange={(year?: string | null) => write({ year })}
      />
      <PlaceChoice />
      {children}
      <Button onClick={() => write(Object.fromEntries([...sharedNames, ...pickingNames, ...otherNames].map((name) => [name, null])))}>
        {t('kit:clear')}
      </Button>
    </Flex>
  );
  return (
    <details className="progress-filters no-print" open={md !== false}>
      <summary>{t('filters')}</summary>
      {fields}
    </details>
  );
}
