import { Button, Flex, Input, Select } from 'antd';
import type { ProjectFilter, ProjectPool, ProjectState } from '../../generated/schema.js';
import { useAddress } from '../kit/address.js';
import { useEnumOptions } from '../kit/enum-words.js';
import { useWords } from '../kit/language.js';
import { PlacePicker } from '../kit/place-picker.js';

/** The filter that the address names. */
export function useProjectFilter(): ProjectFilter {
  const { read, readAll } = useAddress();
  const states = readAll('state') as ProjectState[];
  const year = Number(read('year'));
  return {
    placeCode: read('place'),
    states: states.length ? states : null,
    pool: (read('pool') as ProjectPool | null) ?? null,
    year: year || null,
    text: read('text'),
  };
}

/** What narrows the list; every choice goes into the address, so that a link shares the view. */
export function ProjectFilters() {
  const t = useWords('projects');
  const options = useEnumOptions();
  const { read, readAll, write } = useAddress();
  return (
    <Flex wrap gap="small" className="filters no-print" role="search">
      <PlacePicker label={t('place')} value={read('place')} onChange={(place) => write({ place })} />
      <Select
        aria-label={t('pool')}
        placeholder={t('pool')}
        allowClear
        className="filter"
        value={read('pool')}
        options={options('ProjectPool')}
        onChange={(pool?: string | null) => write({ pool })}
      />
      <Select
        aria-label={t('state')}
        placeholder={t('state')}
        mode="multiple"
        maxTagCount="responsive"
        allowClear
        className="filter-wide"
        value={readAll('state')}
        options={options('ProjectState')}
        onChange={(state: string[]) => write({ state })}
      />
      <Input.Search
        aria-label={t('text')}
        placeholder={t('text')}
        allowClear
        className="filter-wide"
        defaultValue={read('text') ?? ''}
        onSearch={(text) => write({ text })}
      />
      <Button onClick={() => write({ place: null, pool: null, state: null, text: null, year: null })}>{t('kit:clear')}</Button>
    </Flex>
  );
}
