import { Button, Checkbox, DatePicker, Flex, Input, Select } from 'antd';
import dayjs from 'dayjs';
import { useAddress } from '../../kit/address.js';
import { useWords } from '../../kit/language.js';
import { PlacePicker } from '../../kit/place-picker.js';
import { ProjectFilterTag } from '../parts/project-filter-tag.js';

const names = [
  'place',
  'project',
  'document',
  'line',
  'year',
  'allocation',
  'claim',
  'payee',
  'voucher',
  'from',
  'to',
  'reversed',
  'order',
];

/** What narrows the list of payments; every choice goes into the address. */
export function PaymentFilters() {
  const t = useWords('claims');
  const { read, write } = useAddress();
  const day = (name: string) => {
    const held = read(name);
    return (
      <DatePicker
        key={name}
        aria-label={t(name)}
        placeholder={t(name)}
        value={held && /^\d{4}-\d\d-\d\d$/.test(held) ? dayjs(held) : null}
        onChange={(value) => write({ [name]: value?.format('YYYY-MM-DD') ?? null })}
      />
    );
  };
  return (
    <Flex wrap gap="small" align="center" className="filters no-print" role="search" aria-label={t('kit:search')}>
      <PlacePicker label={t('place')} value={read('place')} onChange={(place) => write({ place })} />
      {['payee', 'voucher'].map((name) => (
        <Input.Search
          key={`${name} ${read(name) ?? ''}`}
          aria-label={t(name)}
          placeholder={t(name)}
          allowClear
          className="filter-wide"
          defaultValue={read(name) ?? ''}
          onSearch={(text) => write({ [name]: text.trim() })}
        />
      ))}
      {day('from')}
      {day('to')}
      <Checkbox checked={Boolean(read('reversed'))} onChange={({ target }) => write({ reversed: target.checked ? '1' : null })}>
        {t('withReversed')}
      </Checkbox>
      <Select
        aria-label={t('order')}
        className="filter"
        value={read('order') ?? 'DATE_DESC'}
        options={['DATE_DESC', 'DATE_ASC'].map((value) => ({ value, label: t(`orders.${value}`) }))}
        onChange={(value: string) => write({ order: value === 'DATE_DESC' ? null : value })}
      />
      <ProjectFilterTag />
      <Button onClick={() => write(Object.fromEntries(names.map((name) => [name, null])))}>{t('kit:clear')}</Button>
    </Flex>
  );
}
