import { Button, Flex, Input } from 'antd';
import { useAddress } from '../../kit/address.js';
import { CheckFilter } from '../../kit/check-filter.js';
import { ChoiceFilter } from '../../kit/choice-filter.js';
import { DayFilter } from '../../kit/day-filter.js';
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
      <DayFilter name="from" label={t('from')} />
      <DayFilter name="to" label={t('to')} />
      <CheckFilter name="reversed" label={t('withReversed')} />
      <ChoiceFilter name="order" label={t('order')} kind="MoneyActOrder" otherwise="DATE_DESC" />
      <ProjectFilterTag />
      <Button onClick={() => write(Object.fromEntries(names.map((name) => [name, null])))}>{t('kit:clear')}</Button>
    </Flex>
  );
}
