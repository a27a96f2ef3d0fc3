import { Button, Flex, Input, Select } from 'antd';
import { useAddress } from '../../kit/address.js';
import { useEnumOptions } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { PlacePicker } from '../../kit/place-picker.js';
import { TypedFilter } from '../../kit/typed-filter.js';
import { ProjectFilterTag } from '../parts/project-filter-tag.js';

export const claimFilterNames = ['state', 'kind', 'place', 'project', 'year', 'text', 'order'] as const;

/** What narrows the list of claims; every choice goes into the address. */
export function ClaimFilters() {
  const t = useWords('claims');
  const { read, readAll, write } = useAddress();
  const options = useEnumOptions();
  return (
    <Flex wrap gap="small" align="center" className="filters no-print" role="search" aria-label={t('kit:search')}>
      <Select
        aria-label={t('state')}
        placeholder={t('state')}
        mode="multiple"
        maxTagCount="responsive"
        allowClear
        className="filter-wide"
        value={readAll('state')}
        options={options('ClaimState')}
        onChange={(state: string[]) => write({ state })}
      />
      <Select
        aria-label={t('kind')}
        placeholder={t('kind')}
        allowClear
        className="filter"
        value={read('kind')}
        options={options('ClaimKind')}
        onChange={(kind?: string | null) => write({ kind })}
      />
      <PlacePicker label={t('place')} value={read('place')} onChange={(place) => write({ place })} />
      <TypedFilter name="year" label={t('projectYear')} />
      <Input.Search
        key={read('text') ?? ''}
        aria-label={t('textOfClaim')}
        placeholder={t('textOfClaim')}
        allowClear
        className="filter-wide"
        defaultValue={read('text') ?? ''}
        onSearch={(text) => write({ text })}
      />
      <Select
        aria-label={t('order')}
        className="filter"
        value={read('order') ?? 'NEWEST_FIRST'}
        options={options('ClaimOrder')}
        onChange={(value: string) => write({ order: value === 'NEWEST_FIRST' ? null : value })}
      />
      <ProjectFilterTag />
      <Button onClick={() => write(Object.fromEntries(claimFilterNames.map((name) => [name, null])))}>{t('kit:clear')}</Button>
    </Flex>
  );
}
