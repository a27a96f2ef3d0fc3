import { Button, DatePicker, Flex, Select } from 'antd';
import dayjs from 'dayjs';
import { useAddress } from '../../kit/address.js';
import { useEnumOptions } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { PlacePicker } from '../../kit/place-picker.js';
import { TypedFilter } from '../../kit/typed-filter.js';

const groupings = [
  ['sources', 'FlowSource', 'LEVEL'],
  ['projects', 'FlowProject', 'CLASS'],
  ['assets', 'FlowAsset', 'CLASS'],
] as const;

/** Which money is followed and how finely; every choice goes into the address. */
export function FlowFilters() {
  const t = useWords('claims');
  const { read, write } = useAddress();
  const options = useEnumOptions();
  const asOf = read('asOf');
  return (
    <Flex wrap gap="small" align="center" className="filters no-print" role="search" aria-label={t('kit:search')}>
      <PlacePicker label={t('place')} value={read('place')} onChange={(place) => write({ place })} />
      <TypedFilter name="year" label={t('documentYear')} />
      <DatePicker
        aria-label={t('asOf')}
        placeholder={t('asOf')}
        value={asOf && /^\d{4}-\d\d-\d\d$/.test(asOf) ? dayjs(asOf) : null}
        onChange={(day) => write({ asOf: day?.format('YYYY-MM-DD') ?? null })}
      />
      {groupings.map(([name, kind, usual]) => (
        <Select
          key={name}
          aria-label={t(`by.${name}`)}
          className="filter"
          value={read(name) ?? usual}
          options={options(kind).map(({ value, label }) => ({ value, label: t('groupedBy', { what: t(`by.${name}`), label }) }))}
          onChange={(value: string) => write({ [name]: value === usual ? null : value })}
        />
      ))}
      <Button onClick={() => write({ place: null, year: null, asOf: null, sources: null, projects: null, assets: null, most: null })}>
        {t('kit:clear')}
      </Button>
    </Flex>
  );
}
